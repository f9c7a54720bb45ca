/**
 * « Lire une adresse »: shows the end of the name in an address that was pasted. The address is text: nothing here opens it, and no link is made
 * of it. Its markup is in layouts/tools/AddressTool.astro:
 *
 *     <address-tool data-known='[{"site":"caf.fr","what":"La Caf"}]'>
 *       <form> <textarea name="address"> </form>
 *       <section data-result hidden>
 *         <h2 tabindex="-1"> <p data-whole> <span data-before> <strong data-name> <span data-after> </p>
 *         <ul data-warnings> <p data-known-as> <button data-again>
 *       </section>
 *       <p data-nothing role="status"></p>
 *     </address-tool>
 */

import { addressSays as says } from '../messages/fr/tool-address';
import { readAddress, type Known, type Reading } from '../tools/read-address';

class AddressTool extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#read();
    });
    this.querySelector('[data-again]')?.addEventListener('click', () => {
      const box = this.#box;
      if (box === null) return;
      box.value = '';
      box.focus();
      this.#show(undefined);
    });
  }

  get #box(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #read(): void {
    const reading = readAddress(this.#box?.value ?? '', knownIn(this.dataset['known']));
    this.#show(reading);
    if (reading.type === 'nothing') this.#box?.focus();
    else this.querySelector<HTMLElement>('h2')?.focus();
  }

  #show(reading: Reading | undefined): void {
    const isRead = reading !== undefined && reading.type !== 'nothing';
    this.#write('[data-nothing]', reading?.type === 'nothing' ? says.nothing : '');
    this.querySelector('[data-result]')?.toggleAttribute('hidden', !isRead);
    if (!isRead) {
      delete this.dataset['standing'];
      return;
    }
    this.dataset['standing'] = 'answered';
    const isSite = reading.type === 'site';
    this.#write('[data-title]', isSite ? says.leads(reading.name) : says.digits(reading.host));
    this.querySelector('[data-whole]')?.toggleAttribute('hidden', !isSite);
    this.#write('[data-before]', isSite ? reading.before : '');
    this.#write('[data-name]', isSite ? reading.name : '');
    this.#write('[data-after]', isSite ? reading.after : '');
    const warnings = isSite ? reading.warnings.map((one) => (one.type === 'mimics' ? says.warnings.mimics(one.name) : says.warnings[one.type]())) : [];
    this.querySelector('[data-warnings]')?.replaceChildren(
      ...warnings.map((words) => {
        const item = document.createElement('li');
        item.textContent = words;
        return item;
      }),
    );
    this.querySelector('[data-warnings]')?.toggleAttribute('hidden', warnings.length === 0);
    this.#write('[data-known-as]', isSite ? saidOf(reading) : '');
  }

  #write(selector: string, words: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = words;
  }
}

function saidOf({ known, isState }: Extract<Reading, { type: 'site' }>): string {
  return [known === undefined ? says.unknown : says.known(known.what), ...(isState ? [says.state] : [])].join(' ');
}

/** What the build wrote; nothing when it is something else. */
function knownIn(written: string | undefined): readonly Known[] {
  const read: unknown = JSON.parse(written ?? '[]');
  if (!Array.isArray(read)) return [];
  return read.filter((one: unknown): one is Known => typeof one === 'object' && one !== null && 'site' in one && 'what' in one);
}

customElements.define('address-tool', AddressTool);
