// The letter that was received, against the one that is wanted: never the key, since keyboards differ. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import type { Bare } from '../../kit/gesture';
import type { Box, GestesSlip } from './schema';

/** Signs that ask for Alt Gr on a French keyboard. */
const ALT_GR = '@€#{}[]|\\~';

/** What the keys of the digits write without Maj. */
const TOP_ROW = '&é"\'(-è_çà';

/** What is wrong with what stands in the boxes; undefined when all is right. */
export function faultIn(boxes: readonly Box[], values: readonly string[]): Bare<GestesSlip> | undefined {
  const [first, second] = boxes;
  if (first !== undefined && second !== undefined && isEmpty(values[1]) && foldText(values[0] ?? '').includes(foldText(second.text)))
    return { type: 'one-box' };
  for (const [index, { text }] of boxes.entries()) {
    const fault = faultOf(text, tidy(values[index] ?? ''));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The place of the first sign that is not as it should be; undefined when there is none. */
export function faultAt(text: string, value: string): number | undefined {
  const written = tidy(value);
  const at = [...text].findIndex((letter, index) => plain(letter) !== plain([...written][index] ?? ''));
  if (at !== -1) return at;
  return [...written].length > [...text].length ? [...text].length : undefined;
}

function faultOf(text: string, value: string): Bare<GestesSlip> | undefined {
  if (isEmpty(value)) return { type: 'nothing-written' };
  const at = faultAt(text, value);
  if (at === undefined) return undefined;
  const held = /(\p{L})\1{2,}/u.exec(value)?.[1];
  if (held !== undefined && !text.includes(held.repeat(3))) return { type: 'key-held', letter: held };
  const wanted = [...text][at];
  const got = [...value][at];
  if (value.length > 1 && value === value.toUpperCase() && value !== value.toLowerCase() && text !== text.toUpperCase()) return { type: 'caps-lock' };
  if (got === undefined) return { type: 'unfinished' };
  if (wanted === undefined) return /\s/.test(got) ? { type: 'space' } : { type: 'letter-wrong', letter: got };
  if (/\d/.test(wanted) && TOP_ROW.includes(got)) return { type: 'digit-missing', letter: wanted };
  if (ALT_GR.includes(wanted)) return { type: 'alt-gr-missing', letter: wanted };
  if (got.toLowerCase() === wanted.toLowerCase()) return got === wanted.toUpperCase() ? { type: 'caps-lock' } : { type: 'shift-missing', letter: wanted };
  if (isAccented(wanted) && (foldText(got) === foldText(wanted) || /[\d^]/.test(got))) return { type: 'accent-missing', letter: wanted };
  if (/\s/.test(got) || wanted === ' ') return { type: 'space' };
  return { type: 'letter-wrong', letter: got };
}

function isAccented(letter: string): boolean {
  return letter.normalize('NFD').length > 1;
}

function isEmpty(value = ''): boolean {
  return value.trim() === '';
}

/** As it is compared: composed, without the space that a phone adds at the end. */
function tidy(value: string): string {
  return value.normalize('NFC').replace(/\s+$/u, '');
}

/** Two apostrophes, and two spaces, are the same sign to who writes. */
function plain(sign: string): string {
  return sign === '’' ? "'" : sign === '\u00a0' ? ' ' : sign;
}
