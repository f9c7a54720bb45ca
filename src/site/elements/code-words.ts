/**
 * Six boxes for the six words of a code. What is typed is understood word by word; what is only near is asked about, never taken.
 *
 *     <code-words> <label>Mot 1 <input data-word></label><p data-hint></p> … six </code-words>
 */

import { codeWords, FIRST_LETTERS } from '../../core/progress-code/words';
import { numberOf, understood } from '../../core/progress-code/typed-word';
import { myProgressSay as says } from '../messages/fr/my-progress';

export class CodeWords extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && this.#look(target));
    this.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && this.#spread(target));
    this.addEventListener('focusin', () => this.#list(), { once: true });
    this.addEventListener('click', this.#take);
    this.addEventListener('keydown', this.#onward);
  }

  get #fields(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-word]')];
  }

  /** Their numbers; else the first place that is not one yet, which gets the focus and what is said of it. */
  numbers(): readonly number[] | string {
    const fields = this.#fields;
    const found = fields.map((field) => this.#look(field));
    const place = found.indexOf(undefined);
    if (place === -1) return found.flatMap((number) => number ?? []);
    fields[place]?.focus();
    return fields[place]?.value.trim() === '' ? says.missing(place + 1) : says.notYet(place + 1);
  }

  typed(place: number): string {
    return this.#fields[place]?.value ?? '';
  }

  write(numbers: readonly number[]): void {
    this.#fields.forEach((field, place) => {
      field.value = codeWords[numbers[place] ?? -1] ?? '';
      this.#look(field);
    });
  }

  #look(field: HTMLInputElement): number | undefined {
    const hint = field.closest('li')?.querySelector('[data-hint]');
    const found = understood(field.value);
    hint?.replaceChildren();
    field.toggleAttribute('data-right', found.kind === 'word');
    if (found.kind === 'near') {
      const proposed = found.words.map((word) => {
        const take = document.createElement('button');
        take.type = 'button';
        take.className = 'link';
        take.value = word;
        take.textContent = word;
        return take;
      });
      hint?.append(`${says.near}\u00a0: `, ...proposed.flatMap((take, index) => (index === 0 ? [take] : [' ou ', take])), '\u00a0?');
    }
    if (found.kind === 'unknown') hint?.append(says.unknown);
    if (found.kind !== 'word') return undefined;
    field.value = found.word;
    return found.number;
  }

  /** All six pasted, or said to the keyboard, in one box; or four letters that no other word begins with. */
  #spread(field: HTMLInputElement): void {
    const words = field.value.split(/[\s,;.·–-]+/).filter(Boolean);
    const fields = this.#fields;
    if (words.length > 1) {
      const first = fields.indexOf(field);
      words.slice(0, fields.length - first).forEach((word, index) => {
        const next = fields[first + index];
        if (!next) return;
        next.value = word;
        this.#look(next);
      });
      fields[Math.min(fields.length - 1, first + words.length)]?.focus();
    } else if (numberOf(field.value) !== undefined && field.value.length > FIRST_LETTERS) this.#look(field);
  }

  readonly #take = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const line = target.closest('li');
    const field = line?.querySelector('input');
    if (!field) return;
    field.value = target.value;
    this.#look(field);
    (line?.nextElementSibling?.querySelector('input') ?? field).focus();
  };

  /** Enter goes to the next box, and from the last one on. */
  readonly #onward = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const next = event.target.closest('li')?.nextElementSibling?.querySelector('input');
    if (next) next.focus();
    else this.querySelector<HTMLElement>('[data-do="words"]')?.click();
  };

  /** What the browser completes from: comes with the first focus. */
  #list(): void {
    const list = document.createElement('datalist');
    list.id = 'mots-du-code';
    list.append(...codeWords.map((word) => Object.assign(document.createElement('option'), { value: word })));
    this.append(list);
    for (const field of this.#fields) field.setAttribute('list', list.id);
  }
}

customElements.define('code-words', CodeWords);
