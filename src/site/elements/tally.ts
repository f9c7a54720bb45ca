/**
 * On the catalogue: how much of a lesson is done.
 *
 *     <div data-one="{done} étape sur {total}" data-other="{done} étapes sur {total}">
 *       … <lesson-tally data-lesson="ecrire-email" data-steps="objet,corps"></lesson-tally>
 *     </div>
 *
 * Empty until a step is done (keep its height in the style); then one `<i>` per step, with `data-state="done"`
 * or not, inside a span hidden from screen readers, and the sentence. The forms of the sentence are named as
 * `Intl.PluralRules` names them, so that every language can have its own.
 */

import { ProgressPart } from './progress-part';

class LessonTally extends ProgressPart {
  protected override paint(done: readonly string[]): void {
    this.replaceChildren();
    if (done.length === 0) return;
    const beads = document.createElement('span');
    beads.setAttribute('aria-hidden', 'true');
    for (const step of this.steps) {
      const bead = document.createElement('i');
      if (done.includes(step)) bead.dataset['state'] = 'done';
      beads.append(bead);
    }
    const form = new Intl.PluralRules(document.documentElement.lang).select(done.length);
    const forms = this.closest<HTMLElement>('[data-other]')?.dataset;
    const sentence = forms?.[form] ?? forms?.['other'] ?? '';
    this.append(beads, sentence.replace('{done}', `${done.length}`).replace('{total}', `${this.steps.length}`));
  }
}

customElements.define('lesson-tally', LessonTally);
