/**
 * Seven places for the seven pictures of a code, and the sixty-four to touch.
 *
 *     <code-pictures> <ol data-places></ol> <button data-undo> <div> <button data-picture="0"><svg/><span>soleil</span></button> … </div> </code-pictures>
 *
 * Tells `declic:pictures` on itself when the seventh is chosen.
 */

import { codePictures } from '../../core/progress-code/pictures';
import { PICTURES_IN_CODE } from '../../core/progress-code/short-code';
import { myProgressSay as says } from '../messages/fr/my-progress';

export const PICTURES = 'declic:pictures';

export class CodePictures extends HTMLElement {
  #chosen: readonly number[] = [];

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
    this.#paint();
  }

  get numbers(): readonly number[] {
    return this.#chosen;
  }

  choose(numbers: readonly number[]): void {
    this.#chosen = numbers.slice(0, PICTURES_IN_CODE);
    this.#paint();
  }

  readonly #press = ({ target }: Event): void => {
    const pressed = target instanceof Element ? target.closest('button') : undefined;
    if (pressed?.hasAttribute('data-undo')) this.choose(this.#chosen.slice(0, -1));
    const number = pressed?.dataset['picture'];
    if (number === undefined || this.#chosen.length === PICTURES_IN_CODE) return;
    this.choose([...this.#chosen, Number(number)]);
    if (this.#chosen.length === PICTURES_IN_CODE) this.dispatchEvent(new Event(PICTURES));
  };

  #paint(): void {
    const places = Array.from({ length: PICTURES_IN_CODE }, (_, place) => {
      const line = document.createElement('li');
      const number = this.#chosen[place];
      const words = document.createElement('span');
      words.className = 'visually-hidden';
      words.textContent = number === undefined ? says.empty(place + 1) : says.picture(place + 1, codePictures[number]?.word ?? '');
      const drawing = number === undefined ? undefined : this.querySelector(`[data-picture="${number}"] svg`)?.cloneNode(true);
      line.append(...(drawing ? [drawing] : [String(place + 1)]), words);
      return line;
    });
    this.querySelector('[data-places]')?.replaceChildren(...places);
  }
}

customElements.define('code-pictures', CodePictures);
