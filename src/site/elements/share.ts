/**
 * « Partager »: the link to copy, to scan, to send. Its markup and words are in layouts/Share.astro:
 *
 *     <lesson-share data-url="…" data-steps="objet,corps" data-copied="…" data-selected="…">
 *       <p data-address>the address as text: all there is without script, and on paper</p>
 *       <details hidden> <summary>Partager</summary>
 *         <fieldset> <input type="radio" name="share" value="lesson" checked> <input … value="step"> </fieldset>
 *         <input data-link readonly> <button data-copy> <p role="status"></p>
 *         <svg data-qr viewBox="0 0 1 1"><path/></svg> <button data-send hidden>
 *       </details>
 *     </lesson-share>
 *
 * `data-url` is absolute when the site knows its own address, else it is relative to this page. A page read from
 * a folder has no address to share: it keeps the text.
 */

import { copyText } from '../../platform/adapters/clipboard';
import { drawInto } from '../share/drawing';
import { atStep, isOfTheWeb } from '../share/link';

class LessonShare extends HTMLElement {
  connectedCallback(): void {
    if (!isOfTheWeb(this.#lesson)) return;
    const details = this.querySelector('details');
    if (details) details.hidden = false;
    details?.addEventListener('toggle', this.#refresh);
    this.addEventListener('change', this.#refresh);
    addEventListener('hashchange', this.#refresh);
    this.#on('[data-copy]', () => this.#copy());
    this.#on('[data-send]', () => navigator.share({ title: document.title, url: this.#url.href }));
    const send = this.querySelector<HTMLElement>('[data-send]');
    if (send) send.hidden = !('share' in navigator);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#refresh);
  }

  get #lesson(): URL {
    return new URL(this.dataset['url'] ?? '', document.baseURI);
  }

  get #steps(): readonly string[] {
    return this.dataset['steps']?.split(',') ?? [];
  }

  /** What is shared: the lesson, or the step on screen if that was chosen. */
  get #url(): URL {
    const isStep = this.querySelector<HTMLInputElement>('input[value=step]')?.checked;
    return atStep(this.#lesson, isStep ? location.hash.slice(1) : '', this.#steps);
  }

  readonly #refresh = (): void => {
    if (!this.querySelector('details[open]')) return;
    const choice = this.querySelector('fieldset');
    if (choice) choice.hidden = !this.#steps.includes(location.hash.slice(1));
    if (this.#field) this.#field.value = this.#url.href;
    this.#say('');
    const url = this.#url;
    drawInto(this.querySelector('[data-qr]'), url, () => url.href === this.#url.href).catch(() => undefined);
  };

  async #copy(): Promise<void> {
    if ((await copyText(this.#url.href)) === 'copied') {
      this.#say(this.dataset['copied']);
      return;
    }
    // The learner copies what is selected.
    this.#field?.focus();
    this.#field?.select();
    this.#say(this.dataset['selected']);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('[data-link]');
  }

  #say(words: string | undefined): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words ?? '';
  }

  /** A sharing that is given up leaves everything as it is. */
  #on(selector: string, work: () => Promise<void>): void {
    this.querySelector(selector)?.addEventListener('click', () => void work().catch(() => undefined));
  }
}

customElements.define('lesson-share', LessonShare);
