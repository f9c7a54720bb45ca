/**
 * Progress on a lesson's page: keeps what is told by `declic:outcome`, fills the beads.
 *
 *     <lesson-progress data-lesson="ecrire-email" data-steps="objet,corps" data-done="étape faite"
 *                      data-refused="…" data-full="…" data-newer="…" data-corrupted="…">
 *       <p role="status"></p>                       the one sentence when the browser does not keep it all
 *     </lesson-progress>
 *     <a href="#objet" data-bead="objet">Trouver l’objet <span class="visually-hidden" data-bead-text></span></a>
 *
 * Any `[data-bead]` of the page gets `data-state="done"`, and its `[data-bead-text]` the words of `data-done`.
 */

import { isoOf } from '../../core/lesson/calendar';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { OUTCOME, type OutcomeDetail } from '../../platform/adapters/outcome';
import { openProgress } from '../../platform/adapters/progress';
import { ProgressPart } from './progress-part';

const SAID = 'declic-trouble-said';

class LessonProgress extends ProgressPart {
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(OUTCOME, this.#keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(OUTCOME, this.#keep);
  }

  protected override paint(done: readonly string[]): void {
    for (const bead of document.querySelectorAll<HTMLElement>('[data-bead]')) {
      const isDone = done.includes(bead.dataset['bead'] ?? '');
      if (isDone) bead.dataset['state'] = 'done';
      else delete bead.dataset['state'];
      const words = bead.querySelector('[data-bead-text]');
      if (words) words.textContent = isDone ? (this.dataset['done'] ?? '') : '';
    }
    const { trouble } = openProgress().keeping;
    const status = this.querySelector('[role=status]');
    if (trouble && status && firstTimeThisVisit()) status.textContent = this.dataset[trouble] ?? '';
  }

  readonly #keep = ({ detail: { lesson, step, outcome } }: CustomEvent<OutcomeDetail>): void => {
    if (this.steps.includes(step)) void openProgress().add({ lesson, step, outcome, day: isoOf(browserCalendar.today()) });
  };
}

/** A browser that keeps nothing at all cannot remember having told: then it is once per page. */
function firstTimeThisVisit(): boolean {
  try {
    const isFirst = !sessionStorage.getItem(SAID);
    sessionStorage.setItem(SAID, '1');
    return isFirst;
  } catch {
    return true;
  }
}

customElements.define('lesson-progress', LessonProgress);
