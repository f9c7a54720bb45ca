/**
 * « Mes papiers »: what is missing is said as boxes are ticked; the list is printed, or put in a file when one asks for it. Its markup is in
 * layouts/tools/PapersTool.astro. Without script the boxes can be ticked all the same, and printed.
 *
 *     <papers-tool>
 *       <details data-list> <summary>title</summary>
 *         <li> <input type="checkbox" data-paper="Un RIB" checked> <input data-until> </li> …
 *         <p data-left role="status"></p> <button data-print> <button data-save>
 *       </details>
 *     </papers-tool>
 */

import { papersSays as says } from '../messages/fr/tool-papers';

class PapersTool extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      const list = target instanceof Element ? target.closest<HTMLElement>('[data-list]') : null;
      if (list !== null) tell(list);
      if (target instanceof HTMLInputElement && target.dataset['until'] !== undefined) this.#sameDay(target);
    });
    for (const list of this.querySelectorAll<HTMLElement>('[data-list]')) {
      list.querySelector('[data-print]')?.addEventListener('click', () => print());
      list.querySelector('[data-save]')?.addEventListener('click', () => save(list, this.dataset['file'] ?? ''));
    }
    this.#open();
    addEventListener('hashchange', () => this.#open());
  }

  /** A paper of two lists has one last day: nobody writes it twice (WCAG 3.3.7). What is written already stays. */
  #sameDay({ value, labels }: HTMLInputElement): void {
    const [label] = labels ?? [];
    const same = [...this.querySelectorAll<HTMLInputElement>('[data-until]')].filter(
      (box) => box.value === '' && box.labels?.[0]?.textContent === label?.textContent,
    );
    for (const box of same) box.value = value;
  }

  /** A lesson leads to one list: one arrives at it open. */
  #open(): void {
    const asked = document.getElementById(location.hash.slice(1));
    if (!(asked instanceof HTMLDetailsElement) || !this.contains(asked) || asked.open) return;
    asked.open = true;
    asked.scrollIntoView();
  }
}

function tell(list: HTMLElement): void {
  const left = list.querySelector('[data-left]');
  const missing = papersIn(list).filter(({ isHad, isPerhaps }) => !isHad && !isPerhaps);
  if (left) left.textContent = says.left(missing.map(({ name }) => name));
}

interface Paper {
  readonly name: string;
  readonly isHad: boolean;
  /** Asked to some only: it is not counted as missing. */
  readonly isPerhaps: boolean;
  readonly until: string;
}

function papersIn(list: HTMLElement): readonly Paper[] {
  return [...list.querySelectorAll<HTMLInputElement>('[data-paper]')].map((box) => ({
    name: box.dataset['paper'] ?? '',
    isHad: box.checked,
    isPerhaps: box.dataset['perhaps'] !== undefined,
    until: box.closest('li')?.querySelector<HTMLInputElement>('[data-until]')?.value.trim() ?? '',
  }));
}

/** A text that opens anywhere. Made here, in this page: no server has a part in it. */
function save(list: HTMLElement, name: string): void {
  const papers = papersIn(list);
  const line = ({ name: paper, until }: Paper): string => `- ${paper}${until === '' ? '' : `, ${says.until} ${until}`}`;
  const text = [
    list.querySelector('summary')?.textContent.trim() ?? '',
    '',
    says.have,
    ...papers.filter(({ isHad }) => isHad).map(line),
    '',
    says.missing,
    ...papers.filter(({ isHad }) => !isHad).map(line),
    '',
  ].join('\r\n');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

customElements.define('papers-tool', PapersTool);
