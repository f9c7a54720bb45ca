// The steps of a built page, read in Node with the rules of the browser (src/listening/reading/passages.ts). What only a style
// sheet knows, there, is told here; tests/e2e/pages/export.spec.ts holds that both read the same.

import { parseHTML } from 'linkedom';
import { EXPLAINED, passagesIn, type Sight } from '../../listening/reading/passages';
import { linesOf, type Line, type Part, type SpokenStep } from './spoken';

/** Drawn only without script, or told apart: the practices (spoken-practice.ts). */
const NOT_SHOWN = '[hidden], [popover], practice-player, .practice__written';

/** Tags whose text runs on with the text around. */
const INLINE = 'a, abbr, b, bdi, cite, code, em, i, kbd, mark, q, s, small, span, strong, sub, sup, time, u, wbr';

/** Among them, those that their style sets apart; and what stands in a row or a grid. */
const APART = '.visually-hidden, .button, .link, .step-nav > *, .choice__label > *, .term__sheet > *';

/** What one sees once `root`, a step or the meaning of a word, is on screen. */
function sightOf(root: Element): Sight {
  return {
    isShown: (element) => element === root || !element.matches(NOT_SHOWN),
    isInline: (element) => element.matches(EXPLAINED) || (element.matches(INLINE) && !element.matches(APART)),
  };
}

/** Each step of a learner's page, in its order. */
export function stepsOfPage(html: string): readonly SpokenStep[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('[data-step]')].map((step) => ({
    id: step.getAttribute('data-step') ?? '',
    title: step.querySelector('h2')?.textContent.trim() ?? '',
    parts: [
      { of: 'page', title: 'Ce que lit « Écouter »', lines: linesIn(step) },
      { of: 'answers', title: 'Ce qui répond à chaque choix', lines: [...step.querySelectorAll('[data-choice]')].flatMap(answerTo) },
      { of: 'words', title: 'Les mots expliqués', lines: [...step.querySelectorAll('[popover]')].flatMap(linesIn) },
    ] satisfies readonly Part[],
  }));
}

function linesIn(root: Element): readonly Line[] {
  return linesOf(passagesIn(root, 'page', sightOf(root)));
}

/** « Oui, c’est ça. » and the explanation, as src/site/elements/check.ts puts them together. */
function answerTo(choice: Element): readonly Line[] {
  const check = choice.closest('lesson-check');
  const verdict = check?.getAttribute(choice.getAttribute('data-choice') === 'right' ? 'data-right' : 'data-wrong') ?? '';
  const say = choice.querySelector('[data-say]')?.textContent ?? '';
  const lang = choice.closest('[lang]')?.getAttribute('lang') ?? '';
  return linesOf([{ block: [{ text: `${verdict} ${say.replace(/\s+/g, ' ')}`, lang }] }]);
}
