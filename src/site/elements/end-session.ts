/**
 * « Terminer ma séance »: says how much was done and shows the codes that bring it back elsewhere, then leaves nothing (leaving.ts). It asks nothing
 * twice: the page is the question. Where nothing was done there is nothing to take along.
 *
 *     <end-session data-one="…" data-other="… {count} …">
 *       <div data-take data-lessons data-page data-drawings hidden> <p data-done></p> <div data-codes hidden>…</div> </div>
 *       <button data-leave>Tout effacer et partir</button>
 *     </end-session>
 *
 * `data-ready` once it is known what stands above the button.
 */

import { openProgress } from '../../platform/adapters/progress';
import { write } from './write';

/** One may always leave: the button waits no longer for what a cut connection does not bring. */
const PATIENCE_MS = 4000;

class EndSession extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-leave]')?.addEventListener('click', () => void import('./leaving').then(({ endSession }) => endSession()));
    const ready = (): void => this.setAttribute('data-ready', '');
    setTimeout(ready, PATIENCE_MS);
    void this.#take()
      .catch(() => undefined)
      .then(ready);
  }

  async #take(): Promise<void> {
    const progress = await openProgress().read();
    const { size } = progress.facts;
    const part = this.querySelector<HTMLElement>('[data-take]');
    if (size === 0 || part === null) return;
    write(part.querySelector('[data-done]'), ((size === 1 ? this.dataset['one'] : this.dataset['other']) ?? '').replace('{count}', `${size}`));
    part.hidden = false;
    const { drawLeavingCodes } = await import('./leaving-codes');
    await drawLeavingCodes(part, progress);
    part.querySelector('[data-codes]')?.removeAttribute('hidden');
  }
}

customElements.define('end-session', EndSession);
