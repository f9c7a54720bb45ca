// What one takes away of one's progress, drawn in its place: six words, seven pictures, a code to scan. Its markup is in
// layouts/progress/CarriedCodes.astro, on « Mes progrès » and on the page by which one leaves a shared computer.

import type { Progress } from '../../core/lesson/progress';
import { shortCodeOf } from '../../core/progress-code/bookmark';
import { qrText } from '../../core/progress-code/carried';
import { codePictures } from '../../core/progress-code/pictures';
import { shortSettings, type Settings } from '../../core/progress-code/settings';
import { pictureNumbers, wordNumbers } from '../../core/progress-code/short-code';
import { codeWords } from '../../core/progress-code/words';
import { drawInto } from '../share/drawing';
import { isOfTheWeb } from '../share/link';
import type { KnownLessons } from './progress-lessons';
import { el } from './tree';

interface Carried {
  readonly known: KnownLessons;
  readonly progress: Progress;
  readonly settings: Settings;
  /** The page that reads the codes, below this site's root or whole. */
  readonly page: string;
  /** The drawing of a picture; nothing where none came: its word stays. */
  readonly drawingOf: (picture: number) => Node | undefined;
}

/** Draws them in `<ol data-words>`, `<ol data-pictures>`, `<svg data-qr>`; where they are brought back goes in `[data-address]`. */
export async function drawCodes(place: ParentNode, { known: { register, shelf }, progress, settings, page, drawingOf }: Carried): Promise<void> {
  const code = shortCodeOf(progress, { register, shelf, settings: shortSettings(settings) });
  place.querySelector('[data-words]')?.replaceChildren(...wordNumbers(code).map((number) => el('li', {}, codeWords[number] ?? '')));
  const pictures = pictureNumbers(code).map((number) => {
    const drawing = drawingOf(number);
    return el('li', {}, ...(drawing ? [drawing] : []), el('span', {}, codePictures[number]?.word ?? ''));
  });
  place.querySelector('[data-pictures]')?.replaceChildren(...pictures);
  const address = new URL(page, document.baseURI);
  const isReached = isOfTheWeb(address);
  // As it is read and dictated: nobody says « https ».
  const shown = place.querySelector('[data-address]');
  if (shown && isReached) shown.textContent = address.host + address.pathname;
  const text = qrText({ progress, settings }, register, isReached ? address.href : '');
  await drawInto(place.querySelector('[data-qr]'), text, () => true).catch(() => undefined);
}
