/**
 * What wakes reading aloud. Nothing of the voice is here: this is all that a page pays before the first touch.
 *
 *     <listen-button data-failed="…"><button type="button" data-listen="page">Écouter</button></listen-button>
 *     <button type="button" data-listen="practice">Écouter</button>      anywhere on the page, even later
 *
 * Without script it is not shown (layouts/Listen.astro): a browser alone cannot read a page aloud.
 */

import { localListeningStore } from '../../platform/adapters/local-listening-store';
import { ownStorage } from '../../platform/adapters/shared-computer';
import type { Reading } from '../../listening/reading/reading';

const ASKS = '[data-listen]';

let reading: Promise<Reading> | undefined;

function wake(): Promise<Reading> {
  reading ??= import('../../listening/reading/reading').then(({ startReading }) => startReading(document));
  return reading;
}

/** The button of the page. */
class ListenButton extends HTMLElement {
  #line: HTMLElement | undefined;

  connectedCallback(): void {
    const { onItsOwn, onTouch } = localListeningStore(ownStorage).read();
    document.addEventListener('click', this.#listen);
    // A finger comes down before it presses, and the voice gains that time: some browsers want to speak in the touch itself.
    document.addEventListener('pointerdown', this.#near);
    if (onItsOwn || onTouch) this.#tried(wake());
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#listen);
    document.removeEventListener('pointerdown', this.#near);
  }

  readonly #near = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(ASKS)) this.#tried(wake());
  };

  readonly #listen = ({ target }: Event): void => {
    const asked = target instanceof Element ? target.closest<HTMLElement>(ASKS) : null;
    if (asked === null) return;
    this.#tried(wake().then((woken) => woken.listen(asked)));
  };

  /** A connection that broke: said where the button is; another touch tries again. */
  #tried(trying: Promise<unknown>): void {
    trying.then(
      () => this.#line?.remove(),
      () => {
        reading = undefined;
        this.#line?.remove();
        this.#line = document.createElement('p');
        this.#line.className = 'listen__failed';
        this.#line.setAttribute('role', 'alert');
        this.#line.textContent = this.dataset['failed'] ?? '';
        this.append(this.#line);
      },
    );
  }
}

customElements.define('listen-button', ListenButton);
