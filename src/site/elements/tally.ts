/**
 * On the catalogue: how much of each lesson is done.
 *
 *     <lesson-tallies data-source="/lecons/etapes.json" data-one="{done} étape sur {total}" data-other="{done} étapes sur {total}">
 *       … <p data-tally="ecrire-email"></p> …
 *     </lesson-tallies>
 *
 * The steps of all lessons are fetched when somebody has done one: who opens the site for the first time does not carry
 * them. Each tally is empty until a step is done; then one `<i>` per step, with `data-state="done"` or not, inside a span
 * hidden from screen readers, and the sentence. The forms of the sentence are named as `Intl.PluralRules` names them, so
 * that every language can have its own.
 */

import { parseFormer } from '../../core/lesson/moved';
import { stepsDone, type Progress } from '../../core/lesson/progress';
import { ProgressPart } from './progress-part';

/** What src/site/pages/…/lecons/etapes.json.ts gives, by lesson. */
type Steps = Readonly<Record<string, { readonly steps: readonly string[]; readonly former?: string }>>;

class LessonTallies extends ProgressPart {
  #steps: Promise<Steps> | undefined;

  override show(progress: Progress): void {
    if (progress.facts.size === 0 && this.#steps === undefined) return;
    this.#steps ??= fetch(this.dataset['source'] ?? '').then((answer): Promise<Steps> => answer.json());
    this.#steps.then(
      (all) => this.#paintAll(all, progress),
      // A cut connection: the catalogue goes without, and the next change asks again.
      () => (this.#steps = undefined),
    );
  }

  protected override paint(): void {
    // Painted lesson by lesson.
  }

  #paintAll(all: Steps, progress: Progress): void {
    for (const tally of this.querySelectorAll<HTMLElement>('[data-tally]')) {
      const id = tally.dataset['tally'] ?? '';
      const { steps, former } = all[id] ?? { steps: [] };
      this.#paint(tally, steps, stepsDone(progress, { id, steps, former: parseFormer(former) }));
    }
  }

  #paint(tally: HTMLElement, steps: readonly string[], done: readonly string[]): void {
    tally.replaceChildren();
    if (done.length === 0) return;
    const beads = document.createElement('span');
    beads.setAttribute('aria-hidden', 'true');
    for (const step of steps) {
      const bead = document.createElement('i');
      if (done.includes(step)) bead.dataset['state'] = 'done';
      beads.append(bead);
    }
    const form = new Intl.PluralRules(document.documentElement.lang).select(done.length);
    const sentence = this.dataset[form] ?? this.dataset['other'] ?? '';
    tally.append(beads, sentence.replace('{done}', `${done.length}`).replace('{total}', `${steps.length}`));
  }
}

customElements.define('lesson-tallies', LessonTallies);
