// What was done of a lesson: a sign and a word for each skill, and a code for who leads the session. The code holds the lesson and the
// signs (group/skills.ts).

import { parseFormer } from '../../core/lesson/moved';
import { outcomesIn, type Progress } from '../../core/lesson/progress';
import { linkStyle } from '../../platform/adapters/style-sheet';
import { writeSkills, type SkillMark } from '../group/skills';
import { skills as says } from '../messages/fr/skills';
import { drawInto } from '../share/drawing';
import style from './lesson-outcome.css?url&no-inline';
import { ProgressPart } from './progress-part';

const SVG = 'http://www.w3.org/2000/svg';

/** Fills the place: it has `data-lesson`, `data-steps` and `data-former`. The titles are those of the steps on the page. */
export async function fill(place: HTMLElement): Promise<void> {
  await linkStyle(style);
  const outcome = document.createElement('lesson-outcome');
  Object.assign(outcome.dataset, place.dataset);
  outcome.className = 'outcome sheet';
  outcome.lang = 'fr';
  place.append(outcome);
}

class LessonOutcome extends ProgressPart {
  #marks: readonly SkillMark[] = [];
  readonly #list = document.createElement('ul');
  readonly #details = document.createElement('details');

  override connectedCallback(): void {
    this.#list.setAttribute('role', 'list');
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', says.code);
    drawing.append(document.createElementNS(SVG, 'path'));
    this.#details.append(written('summary', says.show), drawing, written('p', says.holds));
    this.#details.addEventListener('toggle', this.#draw);
    this.append(written('h3', says.title), this.#list, this.#details);
    super.connectedCallback();
  }

  override show(progress: Progress): void {
    const { lesson: id = '', former } = this.dataset;
    this.#marks = outcomesIn(progress, { id, steps: this.steps, former: parseFormer(former) }).map((outcome) => outcome ?? 'none');
    this.#list.replaceChildren(...this.steps.map((step, index) => this.#line(step, this.#marks[index] ?? 'none')));
    this.#draw();
  }

  protected override paint(): void {
    // Painted with how each step was done, not only whether.
  }

  #line(step: string, mark: SkillMark): HTMLElement {
    const title = document.querySelector(`#titre-${CSS.escape(step)}`);
    const line = document.createElement('li');
    line.dataset['mark'] = mark;
    const sign = document.createElement('i');
    sign.setAttribute('aria-hidden', 'true');
    // Without « Étape 2 sur 4 », which comes first and is not seen.
    const words = written('span', title?.lastChild?.textContent ?? '');
    words.lang = document.documentElement.lang;
    line.append(sign, words, ' ', written('b', says.marks[mark]));
    return line;
  }

  readonly #draw = (): void => {
    if (!this.#details.open) return;
    const code = writeSkills({ lesson: this.dataset['lesson'] ?? '', marks: this.#marks });
    drawInto(this.querySelector('svg'), code, () => true).catch(() => undefined);
  };
}

function written(tag: 'h3' | 'span' | 'b' | 'p' | 'summary', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

customElements.define('lesson-outcome', LessonOutcome);
