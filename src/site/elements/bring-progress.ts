/**
 * « Retrouver mes progrès »: words, pictures, a code to scan, a photograph of it, a file. What comes is shown first and joined at one press; nothing
 * that was here is lost. Its markup is in layouts/progress/BringProgress.astro:
 *
 *     <bring-progress data-lessons="…" data-lesson-page="/lecons/">
 *       <code-words> <button data-do="words"> <code-pictures> <button data-do="look"> <button data-do="stop"> <figure data-eye hidden><video> <input type="file" data-file>
 *       <p role="status"></p>
 *       <div data-part="asked" hidden> <p data-question></p> <button data-do="yes"> <button data-do="no"> </div>
 *       <section data-part="found" hidden> <h3 tabindex="-1"> <ul data-says></ul> <label data-settings hidden><input type="checkbox"></label> <button data-do="add"> <button data-do="drop"> </section>
 *     </bring-progress>
 *
 * An address that a telephone opened from a code is read once, and taken out of the address and of the history.
 */

import { isoOf } from '../../core/lesson/calendar';
import { bookmarkOf, progressOf } from '../../core/progress-code/bookmark';
import { readFileText, readQrText } from '../../core/progress-code/carried';
import { codePictures } from '../../core/progress-code/pictures';
import { settingsFromShort } from '../../core/progress-code/settings';
import { readPictureNumbers, readWordNumbers, type Read, type ShortCode } from '../../core/progress-code/short-code';
import { codeWords } from '../../core/progress-code/words';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { myProgressSay as says } from '../messages/fr/my-progress';
import { CodeEye, textOfPhoto } from './code-eye';
import { CodePictures, PICTURES } from './code-pictures';
import { whenFileChosen } from './chosen-file';
import { CodeWords } from './code-words';
import { Found } from './found-progress';
import { progressLessons, type KnownLessons } from './progress-lessons';

/** A photograph of a telephone is larger; a file of progress, much smaller. */
const LARGEST_BYTES = 20_000_000;

type Way = 'words' | 'pictures';

class BringProgress extends HTMLElement {
  #eye: CodeEye | undefined;
  #onYes: (() => void) | undefined;
  #found: Found | undefined;

  connectedCallback(): void {
    this.#found = new Found(this, (words) => this.#say(words));
    this.#eye = new CodeEye(this, { say: (words) => this.#say(words), onText: (text) => void this.#readText(text) });
    this.addEventListener('click', this.#press);
    this.#pictures?.addEventListener(PICTURES, () => void this.#read('pictures'));
    whenFileChosen(this.querySelector('[data-file]'), () => void this.#open());
    addEventListener('hashchange', this.#fromAddress);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#fromAddress);
    this.#eye?.stop();
  }

  readonly #fromAddress = (): void => {
    if (!/^#p\d/.test(location.hash)) return;
    const text = location.hash;
    history.replaceState(null, '', location.pathname + location.search);
    void this.#readText(text);
  };

  get #words(): CodeWords | undefined {
    const words = this.querySelector('code-words');
    return words instanceof CodeWords ? words : undefined;
  }

  get #pictures(): CodePictures | undefined {
    const pictures = this.querySelector('code-pictures');
    return pictures instanceof CodePictures ? pictures : undefined;
  }

  readonly #press = ({ target }: Event): void => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    switch (pressed) {
      case 'words':
      case 'pictures':
        void this.#read(pressed);
        break;
      case 'look':
        this.#clear();
        void this.#eye?.look();
        break;
      case 'stop':
        this.#eye?.stop();
        this.#say('');
        break;
      case 'yes':
        this.#onYes?.();
        break;
      case 'no':
        this.#ask(undefined);
        this.#say('');
        break;
      default:
    }
  };

  async #read(way: Way): Promise<void> {
    this.#clear();
    const numbers = way === 'words' ? this.#words?.numbers() : this.#pictures?.numbers;
    if (typeof numbers === 'string') {
      this.#say(numbers);
      return;
    }
    const read = way === 'words' ? readWordNumbers(numbers ?? []) : readPictureNumbers(numbers ?? []);
    const known = await this.#lessons();
    if (known) this.#answer(read, way, known);
  }

  #answer(read: Read, way: Way, known: KnownLessons): void {
    switch (read.kind) {
      case 'read':
        this.#show(read.code, way, known);
        break;
      case 'newer':
        this.#say(says.newer);
        break;
      case 'one-wrong':
        this.#propose(read, this.#question(read.place, read.symbols[read.place] ?? -1, way), way, known);
        break;
      case 'swapped': {
        const readable = read.ways.filter(({ code }) => bookmarkOf(code, known.register) !== undefined);
        // People take one for its neighbour: of several ways, that one.
        const likely = readable.length === 1 ? readable : readable.filter(({ places: [one, other] }) => other - one === 1);
        const [first, ...others] = likely;
        if (first && others.length === 0) this.#propose(first, says.swapped(first.places[0] + 1, first.places[1] + 1), way, known);
        else this.#say(way === 'words' ? says.wrongWords : says.wrongPictures);
        break;
      }
      default:
        this.#say(way === 'words' ? says.wrongWords : says.wrongPictures);
    }
  }

  /** A mended code that names nothing was not the code. */
  #propose({ code, symbols }: { readonly code: ShortCode; readonly symbols: readonly number[] }, question: string, way: Way, known: KnownLessons): void {
    if (bookmarkOf(code, known.register) === undefined) {
      this.#say(way === 'words' ? says.wrongWords : says.wrongPictures);
      return;
    }
    this.#ask(question, () => {
      if (way === 'words') this.#words?.write(symbols);
      else this.#pictures?.choose(symbols);
      this.#show(code, way, known);
    });
  }

  #question(place: number, number: number, way: Way): string {
    if (way === 'pictures') return says.onePicture(place + 1, codePictures[number]?.word ?? '');
    return says.oneWord(place + 1, this.#words?.typed(place) ?? '', codeWords[number] ?? '');
  }

  #show(code: ShortCode, way: Way, { register, shelf, lessons }: KnownLessons): void {
    this.#ask(undefined);
    const bookmark = bookmarkOf(code, register);
    if (bookmark === undefined) {
      this.#say(way === 'words' ? says.wrongWords : says.wrongPictures);
      return;
    }
    const titleOf = (id: string): string => lessons[id]?.title ?? '';
    const { lesson, step, done } = bookmark;
    const stepTitle = lessons[lesson ?? '']?.steps.find(([id]) => id === step)?.[1];
    const titles = done.map(titleOf).filter(Boolean);
    this.#found?.show({
      lines: [...(lesson && titleOf(lesson) ? [says.foundLesson(titleOf(lesson), stepTitle)] : []), ...(titles.length > 0 ? [says.foundDone(titles)] : [])],
      progress: progressOf(bookmark, shelf, isoOf(browserCalendar.today())),
      settings: way === 'words' ? settingsFromShort(code.settings) : undefined,
      resume: lesson !== undefined && stepTitle !== undefined ? { title: titleOf(lesson), at: `${lesson}/#${step ?? ''}` } : undefined,
    });
  }

  async #readText(text: string, as: 'code' | 'file' = 'code'): Promise<void> {
    this.#clear();
    const known = await this.#lessons();
    if (!known) return;
    const read = as === 'file' ? readFileText(text, known.register) : readQrText(text, known.register);
    if (read.kind !== 'read') {
      this.#say(read.kind === 'newer' ? says.newer : as === 'file' ? says.tooBig : says.unknownCode);
      return;
    }
    const { facts } = read.progress;
    const unknown = 'unknown' in read && typeof read.unknown === 'number' ? read.unknown : 0;
    this.#found?.show({
      lines: [says.foundWhole(facts.size, new Set([...facts.values()].map(({ lesson }) => lesson)).size), ...(unknown ? [says.unknownSteps(unknown)] : [])],
      progress: read.progress,
      settings: read.settings,
      resume: undefined,
    });
  }

  async #open(): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('[data-file]');
    const file = field?.files?.[0];
    if (field === null || file === undefined) return;
    this.#clear();
    if (file.size > LARGEST_BYTES) this.#say(says.tooBig);
    else if (!file.type.startsWith('image/')) await this.#readText(await file.text().catch(() => ''), 'file');
    else {
      const text = await textOfPhoto(file).catch(() => undefined);
      if (text === undefined) this.#say(says.noCode);
      else await this.#readText(text);
    }
    // The same file may be chosen again.
    field.value = '';
  }

  #ask(question: string | undefined, onYes?: () => void): void {
    this.#onYes = onYes;
    const part = this.querySelector('[data-part="asked"]');
    part?.toggleAttribute('hidden', question === undefined);
    const place = part?.querySelector<HTMLElement>('[data-question]');
    if (!place || question === undefined) return;
    place.textContent = question;
    this.#say('');
    place.focus();
  }

  /** Before something else is read. */
  #clear(): void {
    this.#ask(undefined);
    this.#found?.hide();
    this.#say('');
  }

  async #lessons(): Promise<KnownLessons | undefined> {
    return progressLessons(this.dataset['lessons'] ?? '').catch(() => {
      this.#say(says.cut);
      return undefined;
    });
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('bring-progress', BringProgress);
