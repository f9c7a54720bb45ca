/**
 * « Tout effacer sur ce poste »: says what is kept, erases it at one press, says what was erased. It asks nothing twice (decision 0031).
 *
 *     <erase-all data-erased="C’est fait. …" data-left="Le navigateur n’a pas tout effacé. …" data-was="Ce qui était gardé ici">
 *       <p data-nothing>…</p>                       seen once `data-ready` is there
 *       <div data-something hidden> <h2>Ce que Déclic garde ici</h2> <ul> <li data-kept="steps" hidden>Des étapes déjà faites</li> … </ul> </div>
 *       <button>Tout effacer</button>
 *       <div role="status"></div>
 *       <div data-after hidden>…</div>                what is left to do by hand
 *     </erase-all>
 */

import { eraseEverything, everythingKept, type Kept } from '../../platform/adapters/everything-kept';

class EraseAll extends HTMLElement {
  connectedCallback(): void {
    void everythingKept().then((kept) => this.#show(kept));
    this.querySelector('button')?.addEventListener('click', () => void this.#erase());
    // Back to this page: something may have been done since.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) location.reload();
    });
  }

  #show(kept: Kept): void {
    let isAnything = false;
    for (const [name, count] of Object.entries(kept)) {
      this.querySelector(`[data-kept="${name}"]`)?.toggleAttribute('hidden', count === 0);
      isAnything ||= count > 0;
    }
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', isAnything);
    this.querySelector('[data-something]')?.toggleAttribute('hidden', !isAnything);
    this.dataset['ready'] = '';
  }

  async #erase(): Promise<void> {
    // What was done since the page came counts as well.
    this.#show(await everythingKept());
    const result = await eraseEverything();
    // The letters and the colours of this page too (elements/comfort.ts).
    dispatchEvent(new StorageEvent('storage'));
    const heading = this.querySelector('[data-something] h2');
    if (heading) heading.textContent = this.dataset['was'] ?? '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset[result] ?? '';
    this.querySelector('[data-after]')?.removeAttribute('hidden');
  }
}

customElements.define('erase-all', EraseAll);
