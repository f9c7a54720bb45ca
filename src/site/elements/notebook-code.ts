/**
 * One person’s code, read into the notebook: by the camera, in six words, in seven pictures, from a file or a photograph. What it says is shown first, and noted at one press.
 *
 *     <section data-part="code" hidden> <h2 tabindex="-1" data-who> <button data-code="look"> <button data-code="stop"> <figure data-eye hidden><video></figure>
 *       <input data-words> <button data-code="words"> <code-pictures> <button data-code="pictures">
 *       <input type="file" data-carried>
 *       <div data-found hidden> <p data-says> <button data-code="add"> </div> <button data-code="close"> </section>
 */

import type { Progress } from '../../core/lesson/progress';
import type { Camera } from '../../platform/adapters/camera';
import { notebookSays as says } from '../messages/fr/notebook-says';
import { whenFileChosen } from './chosen-file';
import { textOfPhoto } from './code-eye';
import { CodePictures, PICTURES } from './code-pictures';
import type { Reader, Said } from './notebook-lessons';

interface Asks {
  readonly say: (words: string) => void;
  /** Undefined when the connection is cut; it was said. */
  readonly reader: () => Promise<Reader | undefined>;
  /** How many steps, in how many lessons, this would add to the person. */
  readonly wouldAdd: (facts: Progress['facts']) => { readonly steps: number; readonly lessons: number };
  readonly add: (facts: Progress['facts']) => void;
  readonly close: () => void;
}

/** A photograph of a telephone is larger; a file of progress, much smaller. */
const LARGEST_BYTES = 20_000_000;

export class CodeReading {
  readonly #part: HTMLElement;
  readonly #asks: Asks;
  #camera: Promise<Camera | undefined> | undefined;
  #facts: Progress['facts'] | undefined;

  constructor(part: HTMLElement, asks: Asks) {
    this.#part = part;
    this.#asks = asks;
    part.addEventListener('click', ({ target }) =>
      this.#press(target instanceof Element ? target.closest<HTMLElement>('[data-code]')?.dataset['code'] : undefined),
    );
    part.querySelector('[data-words]')?.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') this.#press('words');
    });
    part.querySelector('code-pictures')?.addEventListener(PICTURES, () => this.#press('pictures'));
    whenFileChosen(part.querySelector('[data-carried]'), () => void this.#open());
  }

  open(who: string): void {
    this.end();
    const heading = this.#part.querySelector<HTMLElement>('[data-who]');
    if (heading) heading.textContent = who;
    this.#part.hidden = false;
    heading?.focus();
  }

  end(): void {
    this.#stop();
    this.#found(undefined);
    for (const field of this.#part.querySelectorAll('input')) field.value = '';
    this.#pictures?.choose([]);
    this.#part.hidden = true;
  }

  get #pictures(): CodePictures | undefined {
    const pictures = this.#part.querySelector('code-pictures');
    return pictures instanceof CodePictures ? pictures : undefined;
  }

  #press(pressed: string | undefined): void {
    switch (pressed) {
      case 'look':
        void this.#look();
        break;
      case 'stop':
        this.#stop();
        this.#asks.say('');
        break;
      case 'words':
        void this.#read((reader) => reader.words(this.#part.querySelector<HTMLInputElement>('[data-words]')?.value ?? ''));
        break;
      case 'pictures':
        void this.#read((reader) => reader.pictures(this.#pictures?.numbers ?? []));
        break;
      case 'add':
        if (this.#facts) this.#asks.add(this.#facts);
        break;
      case 'close':
        this.#asks.close();
        break;
      default:
    }
  }

  async #read(how: (reader: Reader) => Said): Promise<void> {
    this.#found(undefined);
    const reader = await this.#asks.reader();
    const said = reader && how(reader);
    if (typeof said === 'string') this.#asks.say(said);
    else if (said !== undefined) {
      this.#asks.say('');
      this.#found(said);
    }
  }

  #found(facts: Progress['facts'] | undefined): void {
    this.#facts = facts;
    const place = this.#part.querySelector<HTMLElement>('[data-found]');
    if (!place) return;
    place.hidden = facts === undefined;
    if (facts === undefined) return;
    const { steps, lessons } = this.#asks.wouldAdd(facts);
    const line = place.querySelector<HTMLElement>('[data-says]');
    if (line) line.textContent = says.more(steps, lessons);
    line?.focus();
  }

  async #open(): Promise<void> {
    const field = this.#part.querySelector<HTMLInputElement>('[data-carried]');
    const file = field?.files?.[0];
    if (field === null || file === undefined) return;
    this.#found(undefined);
    const isPhoto = file.type.startsWith('image/');
    const text = file.size > LARGEST_BYTES ? '' : await (isPhoto ? textOfPhoto(file) : file.text()).catch(() => undefined);
    // The same file may be chosen again.
    field.value = '';
    if (isPhoto && !text) this.#asks.say(says.noCode);
    else await this.#read((reader) => (isPhoto ? reader.code(text ?? '') : reader.file(text ?? '')));
  }

  async #look(): Promise<void> {
    this.#stop();
    this.#found(undefined);
    const video = this.#part.querySelector('video');
    if (!video) return;
    this.#part.querySelector('[data-eye]')?.removeAttribute('hidden');
    this.#asks.say(says.asking);
    const camera = import('./seen-codes').then(({ watchCodes }) =>
      watchCodes({ video, onSeen: (text) => this.#see(text), onTrouble: (trouble) => this.#lose(says.camera[trouble]) }),
    );
    this.#camera = camera;
    // A cut connection: what reads the codes did not come.
    const opened = await camera.catch(() => this.#lose(says.cut));
    if (this.#camera !== camera) opened?.stop();
    else if (opened) this.#asks.say(says.looking);
  }

  #see(text: string | undefined): void {
    if (text === undefined || this.#camera === undefined) return;
    this.#stop();
    void this.#read((reader) => reader.code(text));
  }

  #lose(words: string): undefined {
    this.#stop();
    this.#asks.say(words);
  }

  #stop(): void {
    void this.#camera?.then((camera) => camera?.stop()).catch(() => undefined);
    this.#camera = undefined;
    this.#part.querySelector('[data-eye]')?.setAttribute('hidden', '');
  }
}
