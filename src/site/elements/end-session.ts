/**
 * « Terminer ma séance »: says how much was done, then leaves nothing (leaving.ts). It asks nothing twice: the page is the question.
 *
 *     <end-session data-one="…" data-other="… {count} …"> <p data-done hidden></p> <button>Tout effacer et partir</button> </end-session>
 */

import { openProgress } from '../../platform/adapters/progress';
import { write } from './write';

class EndSession extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void import('./leaving').then(({ endSession }) => endSession()));
    void openProgress()
      .read()
      .then(({ facts: { size } }) => {
        const line = this.querySelector('[data-done]');
        if (size === 0) return;
        write(line, ((size === 1 ? this.dataset['one'] : this.dataset['other']) ?? '').replace('{count}', `${size}`));
        line?.removeAttribute('hidden');
      });
  }
}

customElements.define('end-session', EndSession);
