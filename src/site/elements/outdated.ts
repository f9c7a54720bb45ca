/**
 * « Cette phrase est périmée »: what a page pays before it is opened. The rest comes then. Its markup is in layouts/outdated/Outdated.astro.
 *
 *     <outdated-sentence data-to="aide@ville.exemple" data-page="…">
 *       <details><summary>…</summary><div>… <a href="mailto:…">…</a></div></details>
 *     </outdated-sentence>
 */

class OutdatedSentence extends HTMLElement {
  #quoted = '';

  connectedCallback(): void {
    // Pressing the button takes away what was highlighted: it is remembered before.
    for (const before of ['pointerdown', 'keydown']) this.addEventListener(before, () => (this.#quoted ||= String(getSelection())));
    this.querySelector('details')?.addEventListener('toggle', this.#open);
  }

  /** A connection that broke leaves the message with its blanks; opened again, it is tried again. */
  readonly #open = (): void => {
    if ('ready' in this.dataset) return;
    void import('./outdated-message').then(({ prepare }) => prepare(this, this.#quoted)).catch(() => undefined);
  };
}

customElements.define('outdated-sentence', OutdatedSentence);
