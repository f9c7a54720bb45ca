/**
 * At the end of a lesson, what was done of it: a sign and a word for each skill, and a code for who leads the session, drawn when it
 * is asked for. The code holds the lesson and the signs (group/skills.ts).
 *
 *     <lesson-outcome data-lesson="ecrire-email" data-steps="objet,corps" data-former="…" data-alone="sans aide" data-guided="…" data-seen="…" data-none="…">
 *       <ul> <li data-mark="none"> … <b></b></li> … </ul>         one for each step, in order
 *       <details> <summary>…</summary> <svg data-qr viewBox="0 0 1 1"><path/></svg> </details>
 *     </lesson-outcome>
 */

import { outcomesIn, type Progress } from '../../core/lesson/progress';
import { parseFormer } from '../../core/lesson/moved';
import type { SkillMark } from '../group/skills';
import { ProgressPart } from './progress-part';

class LessonOutcome extends ProgressPart {
  #marks: readonly SkillMark[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('details')?.addEventListener('toggle', this.#draw);
  }

  override show(progress: Progress): void {
    const { lesson: id = '', former } = this.dataset;
    this.#marks = outcomesIn(progress, { id, steps: this.steps, former: parseFormer(former) }).map((outcome) => outcome ?? 'none');
    for (const [index, line] of [...this.querySelectorAll('li')].entries()) {
      const mark = this.#marks[index] ?? 'none';
      line.dataset['mark'] = mark;
      const word = line.querySelector('b');
      if (word) word.textContent = this.dataset[mark] ?? '';
    }
    this.#draw();
  }

  protected override paint(): void {
    // Painted with how each step was done, not only whether.
  }

  readonly #draw = (): void => {
    if (this.querySelector('details[open]')) void this.#code().catch(() => undefined);
  };

  /** What writes it and what draws it come when it is asked for. */
  async #code(): Promise<void> {
    const [{ writeSkills }, { drawInto }] = await Promise.all([import('../group/skills'), import('../share/drawing')]);
    const code = writeSkills({ lesson: this.dataset['lesson'] ?? '', marks: this.#marks });
    await drawInto(this.querySelector('[data-qr]'), code, () => true);
  }
}

customElements.define('lesson-outcome', LessonOutcome);
