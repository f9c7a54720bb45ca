// A code seen by the camera, or in a photograph. Pictures stay in memory; what reads codes comes with the first one.

import type { Camera, CameraTrouble } from '../../platform/adapters/camera';
import { myProgressSay as says } from '../messages/fr/my-progress';

interface Told {
  readonly say: (words: string) => void;
  readonly onText: (text: string) => void;
}

const WIDEST_PX = 1600;

/** Its host has a `<video>` in `[data-eye]`, and gets `data-eye` while it looks. */
export class CodeEye {
  readonly #host: HTMLElement;
  readonly #told: Told;
  #camera: Promise<Camera | undefined> | undefined;

  constructor(host: HTMLElement, told: Told) {
    this.#host = host;
    this.#told = told;
  }

  async look(): Promise<void> {
    const video = this.#host.querySelector('video');
    if (!video) return;
    this.#host.querySelector('[data-eye]')?.removeAttribute('hidden');
    this.#host.dataset['eye'] = '';
    this.#told.say(says.asking);
    const camera = import('./seen-codes').then(({ watchCodes }) =>
      watchCodes({ video, onSeen: (text) => this.#see(text), onTrouble: (trouble) => this.#lose(trouble) }),
    );
    this.#camera = camera;
    // A cut connection: what reads the codes did not come.
    const opened = await camera.catch(() => this.#lose('absent'));
    if (this.#camera !== camera) opened?.stop();
    else if (opened) this.#told.say(says.looking);
  }

  stop(): void {
    void this.#camera?.then((camera) => camera?.stop()).catch(() => undefined);
    this.#camera = undefined;
    delete this.#host.dataset['eye'];
    this.#host.querySelector('[data-eye]')?.setAttribute('hidden', '');
  }

  #see(text: string | undefined): void {
    if (text === undefined || this.#camera === undefined) return;
    this.stop();
    this.#told.onText(text);
  }

  #lose(trouble: CameraTrouble): undefined {
    this.stop();
    this.#told.say(says.camera[trouble]);
  }
}

/** What the code in it says; undefined when none can be read. */
export async function textOfPhoto(file: File): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, WIDEST_PX / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext('2d');
  brush?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const picture = brush?.getImageData(0, 0, canvas.width, canvas.height);
  const { textIn } = await import('../group/read-code');
  return picture && textIn(picture);
}
