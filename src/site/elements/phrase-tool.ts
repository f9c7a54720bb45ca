/**
 * « Fabriquer une phrase secrète »: drawn by the browser’s own chance, shown, copied, kept nowhere. Its markup is in
 * layouts/tools/PhraseTool.astro:
 *
 *     <phrase-tool data-words="the 512 words, with a blank between them">
 *       <form> <input type="radio" name="count" value="7"> … <input type="radio" name="style" value="with-signs"> </form>
 *       <section data-result hidden> <h2 tabindex="-1"> <p data-phrase> <p data-strength> <button data-copy> <button data-again> </section>
 *       <p role="status"></p>
 *     </phrase-tool>
 */

import { copyText } from '../../platform/adapters/clipboard';
import { secretPhraseSays as says } from '../messages/fr/tool-phrase';
import { phraseOf } from '../tools/secret-phrase';

/** The list has 512 words: nine bits of a number name one, and each is as likely as the others. */
const WORD_BITS = 0x1ff;

class PhraseTool extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#make();
    });
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#make());
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
    // Put aside and found again by « Back », the page has forgotten it.
    addEventListener('pagehide', this.#forget);
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this.#forget);
  }

  readonly #forget = (): void => {
    this.querySelector('[data-phrase]')?.replaceChildren();
    this.querySelector('[data-result]')?.toggleAttribute('hidden', true);
    delete this.dataset['standing'];
  };

  #make(): void {
    const count = this.querySelector('[name=count][value="9"]:checked') === null ? 7 : 9;
    const style = this.querySelector('[name=style][value=with-signs]:checked') === null ? 'words' : 'with-signs';
    const drawn = [...crypto.getRandomValues(new Uint16Array(count))].map((number) => number & WORD_BITS);
    const phrase = this.querySelector('[data-phrase]');
    if (phrase) phrase.textContent = phraseOf(this.dataset['words']?.split(' ') ?? [], { drawn, digit: digit(), style });
    const strength = this.querySelector('[data-strength]');
    if (strength) strength.textContent = says.strength[count];
    this.dataset['standing'] = 'answered';
    this.querySelector('[data-result]')?.toggleAttribute('hidden', false);
    this.querySelector<HTMLElement>('h2')?.focus();
    this.#say(says.ready);
  }

  async #copy(): Promise<void> {
    const phrase = this.querySelector('[data-phrase]');
    if (phrase === null) return;
    if ((await copyText(phrase.textContent)) === 'copied') {
      this.#say(says.copied);
      return;
    }
    getSelection()?.selectAllChildren(phrase);
    this.#say(says.selected);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

/** From 0 to 9, each as likely: the bytes above 249 are drawn again. */
function digit(): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte < 250 ? byte % 10 : digit();
}

customElements.define('phrase-tool', PhraseTool);
