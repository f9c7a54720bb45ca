/**
 * « Lettre à l’opérateur »: the letter writes itself from the answers, on a sheet beside them. Its markup is in
 * layouts/tools/LetterTool.astro; without script the sheet stands alone, with its gaps to fill by hand.
 *
 *     <letter-tool>
 *       <form> <input name="name"> … <input type="radio" name="request" value="asked"> … </form>
 *       <section data-sheet> <div data-part="sender"> <p>words <span class="letter__gap">ville</span></p> </div> … </section>
 *       <p data-gaps></p>
 *       <button data-copy> <button data-copy-subject> <button data-print> <p role="status"></p>
 *     </letter-tool>
 *
 * `data-when` names the choices with which a part shows. Nothing is kept and nothing is sent.
 */

import { isoOf } from '../../core/lesson/calendar';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { copyText } from '../../platform/adapters/clipboard';
import { letterSays as says, letterWords } from '../messages/fr/tool-letter';
import { instantOf } from '../tools/day';
import { letterFields, letterOf, subjectOf, textOf, type Letter, type LetterAnswers } from '../tools/operator-letter';

class LetterTool extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.#write);
    // A radio chosen with the arrows tells « change » only, in some browsers.
    this.addEventListener('change', this.#write);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      // On a phone the sheet is far below the boxes.
      this.querySelector('h2')?.focus();
    });
    // Back to a page that the browser had put aside, or had filled again: the sheet says what the boxes hold.
    addEventListener('pageshow', this.#write);
    this.#on('[data-copy]', () => this.#copy(textOf(this.#letter, this.#answers.form), says.copied));
    this.#on('[data-copy-subject]', () => this.#copy(subjectOf(this.#letter), says.copiedSubject));
    this.#on('[data-print]', () => print());
    this.#write();
  }

  disconnectedCallback(): void {
    removeEventListener('pageshow', this.#write);
  }

  get #answers(): LetterAnswers {
    const form = this.querySelector('form');
    const data = new Map(form === null ? [] : [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    const fields = Object.fromEntries(letterFields.map((field) => [field, data.get(field) ?? '']));
    return {
      fields,
      form: data.get('form') === 'mail' ? 'mail' : 'letter',
      request: data.get('request') === 'soon' ? 'soon' : 'asked',
      line: data.get('line') === 'both' ? 'internet-and-phone' : 'internet',
    };
  }

  get #letter(): Letter {
    return letterOf(this.#answers, letterWords, today());
  }

  readonly #write = (): void => {
    const { form, request } = this.#answers;
    const { parts, gaps } = this.#letter;
    this.querySelector('[data-sheet]')?.replaceChildren(...parts.map(drawn));
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset['when'] !== form && part.dataset['when'] !== request;
    const left = this.querySelector('[data-gaps]');
    if (left) left.textContent = says.gaps(gaps.length);
    this.#say('');
  };

  async #copy(text: string, done: string): Promise<void> {
    if ((await copyText(text)) === 'copied') {
      this.#say(done);
      return;
    }
    // The person copies what is selected.
    const sheet = this.querySelector('[data-sheet]');
    if (sheet) getSelection()?.selectAllChildren(sheet);
    this.#say(says.selected);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  #on(selector: string, work: () => Promise<void> | void): void {
    this.querySelector(selector)?.addEventListener('click', () => void work());
  }
}

/** The same tree as layouts/tools/LetterSheet.astro draws at the build. */
function drawn({ part, lines }: Letter['parts'][number]): HTMLElement {
  const block = document.createElement('div');
  block.dataset['part'] = part;
  for (const line of lines) {
    const paragraph = document.createElement('p');
    for (const piece of line) {
      if (!('gap' in piece)) {
        paragraph.append(piece.text);
        continue;
      }
      const gap = document.createElement('span');
      gap.className = 'letter__gap';
      gap.textContent = piece.text;
      paragraph.append(gap);
    }
    block.append(paragraph);
  }
  return block;
}

/** « 1er mars 2027 ». */
function today(): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(instantOf(isoOf(browserCalendar.today()))).replace(/^1 /, '1er ');
}

customElements.define('letter-tool', LetterTool);
