// The people of the notebook, one card each: when a code was read, how much of each lesson is done, and how. Drawn again after each change.

import type { Learner } from '../../core/notebook/notebook';
import { outcomesIn } from '../../core/lesson/progress';
import { notebookSays as says } from '../messages/fr/notebook-says';
import { skills } from '../messages/fr/skills';
import type { Reader } from './notebook-lessons';
import { el } from './tree';

/** Presses are told by `data-do` and the learner’s id in `data-of`. */
export function cardOf(learner: Learner, lessons: Reader['lessons']): HTMLElement {
  const { id, name, met } = learner;
  const last = met.at(-1);
  const begun = lessons.flatMap((lesson) => {
    const outcomes = outcomesIn(learner.progress, { id: lesson.id, steps: lesson.steps.map(([step]) => step), former: lesson.formerSteps });
    const done = outcomes.filter(Boolean).length;
    if (done === 0) return [];
    const steps = lesson.steps.map(([, title], place) => el('li', {}, `${title}\u00a0: ${skills.marks[outcomes[place] ?? 'none']}`));
    return [el('details', {}, el('summary', {}, says.lesson(lesson.title, done, lesson.steps.length)), el('ul', {}, ...steps))];
  });
  return el(
    'li',
    { class: 'notebook__card sheet' },
    el('h3', { tabindex: '-1', 'data-name': id }, name),
    el('p', {}, last === undefined ? says.nobodyMet : says.lastMet(dayInWords(last))),
    ...(begun.length > 0 ? begun : [el('p', {}, says.nothing)]),
    el(
      'p',
      { class: 'notebook__actions' },
      press('read', id, { class: 'button', label: says.readOf(name), text: says.read }),
      press('rename', id, { class: 'link', label: `${says.rename}\u00a0: ${name}`, text: says.rename }),
      press('remove', id, { class: 'link', label: `${says.remove}\u00a0: ${name}`, text: says.remove }),
    ),
    el('div', { 'data-asked': id }),
  );
}

/** Taken out only when one says so again: it cannot be undone. */
export function removing({ id, name }: Learner): readonly HTMLElement[] {
  const yes = press('remove-yes', id, { class: 'button button--plain', text: says.yes });
  return [el('p', {}, says.removeSure(name)), el('p', { class: 'notebook__actions' }, yes, press('cancel', id, { class: 'link', text: says.cancel }))];
}

export function renaming({ id, name }: Learner, longest: number): readonly HTMLElement[] {
  const field = el('input', { type: 'text', value: name, maxlength: String(longest), autocomplete: 'off', 'data-renamed': id });
  const save = press('rename-yes', id, { class: 'button button--plain', text: says.keep });
  return [
    el('label', { class: 'field-row' }, says.renameOf(name), field),
    el('p', { class: 'notebook__actions' }, save, press('cancel', id, { class: 'link', text: says.cancel })),
  ];
}

function press(does: string, of: string, { label, text, ...rest }: { readonly class: string; readonly label?: string; readonly text: string }): HTMLElement {
  return el('button', { type: 'button', 'data-do': does, 'data-of': of, ...rest, ...(label === undefined ? {} : { 'aria-label': label }) }, text);
}

function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
