/**
 * A path in the fragment of an address: short enough for one SMS and a code that telephones read.
 *
 *     #1AIAFAbAjBA…k4m        version · settings · lessons · texts · three check signs
 *
 * `readPath` never throws and never trusts: what is not ours, is cut or is far too long gives a reason, and the page says it kindly.
 */

import { isId } from '../lesson/id';
import type { Locale } from '../lesson/locale';
import type { Comfort } from '../../platform/ports/comfort';
import { devices, MOST_LESSONS, pathFrom, type Path } from './path';
import type { Shelf } from './shelf';
import { CHECK_LENGTH, checkOf, signsOf, Values, valuesOf, written, writtenText } from './signs';

const VERSION = 1;
/** More than the longest of ours, less than anything that takes time to look at. */
const MOST_SIGNS = 2_400;
/** A number is in two signs; the lessons of later ones, and those without, are written by their names. */
const MOST_NUMBER = 64 ** 2 - 1;

// What each value means in version 1. Frozen, whatever the panel of comfort or the list of languages become.
const locales: readonly Locale[] = ['fr', 'en', 'ar', 'es', 'pt', 'uk', 'tr', 'ro'];
const textSizes: readonly Comfort['textSize'][] = ['1', '2', '3', '4'];
const spacings: readonly Comfort['spacing'][] = ['normal', 'wide'];
const themes: readonly Comfort['theme'][] = ['auto', 'light', 'dark', 'contrast'];
const motions: readonly Comfort['motion'][] = ['auto', 'off'];
const fonts: readonly Comfort['font'][] = ['atkinson', 'system', 'dyslexic'];
const voices: readonly Path['voice'][] = ['off', 'on'];
const texts = ['name', 'phone', 'place', 'note'] as const;

export type Received =
  | { readonly kind: 'path'; readonly path: Path; /** Lessons that were in it and are no more. */ readonly lost: number }
  /** `none`: nothing was given. `spoiled`: cut, changed, or not ours. `newer`: made by a Déclic of tomorrow. */
  | { readonly kind: 'none' | 'spoiled' | 'newer' };

/** Without its « # ». Only what `pathFrom` would keep goes in. */
export function writePath(asked: Path, shelf: Shelf): string {
  const path = pathFrom(asked);
  const { comfort } = path;
  const settings = [
    mixed([devices.indexOf(path.device), 4], [voices.indexOf(path.voice), 2], [locales.indexOf(path.locale), 8]),
    mixed(
      [textSizes.indexOf(comfort.textSize), 4],
      [spacings.indexOf(comfort.spacing), 2],
      [themes.indexOf(comfort.theme), 4],
      [motions.indexOf(comfort.motion), 2],
    ),
    fonts.indexOf(comfort.font),
  ];
  const lessons = path.lessons.flatMap((id) => {
    const number = shelf.lessons.get(id)?.numbers.find((one) => one <= MOST_NUMBER);
    return number === undefined ? [...written(0, 2), ...writtenText(id)] : written(number, 2);
  });
  const last = texts.findLastIndex((name) => path[name] !== '');
  const said = texts.slice(0, last + 1).flatMap((name) => writtenText(path[name]));
  const signs = `${VERSION}${signsOf([...settings, path.lessons.length, ...lessons, ...said])}`;
  return signs + checkOf(signs);
}

/** With or without its « # ». */
export function readPath(fragment: string, shelf: Shelf): Received {
  if (fragment.length > MOST_SIGNS) return { kind: 'spoiled' };
  // What messages add after a link: a full stop, a bracket, a word of their own.
  const link = /^#?([\w-]*)/.exec(fragment)?.[1] ?? '';
  if (/^#?$/.test(fragment)) return { kind: 'none' };
  const version = Number(link.charAt(0));
  if (Number.isInteger(version) && version > VERSION && link.length > CHECK_LENGTH + 1) return { kind: 'newer' };
  const [signs, check] = [link.slice(0, -CHECK_LENGTH), link.slice(-CHECK_LENGTH)];
  const values = valuesOf(signs.slice(1));
  if (version !== VERSION || values === undefined || values.length < 4 || checkOf(signs) !== check) return { kind: 'spoiled' };
  return readFirst(new Values(values), shelf);
}

function readFirst(values: Values, shelf: Shelf): Received {
  const [device, voice, locale] = apart(values.number(), [4, 2, 8]);
  const [textSize, spacing, theme, motion] = apart(values.number(), [4, 2, 4, 2]);
  const font = values.number();
  const count = values.number();
  if (count > MOST_LESSONS) return { kind: 'spoiled' };
  const named = Array.from({ length: count }, () => readLesson(values, shelf));
  const lessons = [...new Set(named)].filter((id) => id !== undefined);
  const said = Object.fromEntries(texts.map((name) => [name, values.isAtEnd ? '' : values.text()]));
  const path = pathFrom({
    ...said,
    lessons,
    device: devices[device ?? 0],
    voice: voices[voice ?? 0],
    locale: locales[locale ?? 0],
    comfort: {
      textSize: textSizes[textSize ?? 0],
      spacing: spacings[spacing ?? 0],
      theme: themes[theme ?? 0],
      motion: motions[motion ?? 0],
      font: fonts[font],
    },
  });
  return { kind: 'path', path, lost: named.filter((id) => id === undefined).length };
}

/** Its id; undefined when there is no such lesson any more. */
function readLesson(values: Values, shelf: Shelf): string | undefined {
  const number = values.number(2);
  if (number !== 0) return shelf.byNumber.get(number);
  const id = values.text();
  return isId(id) && shelf.lessons.has(id) ? id : undefined;
}

/** Several small choices in one value. */
function mixed(...choices: readonly (readonly [choice: number, of: number])[]): number {
  return choices.reduceRight((sum, [choice, of]) => sum * of + Math.max(choice, 0), 0);
}

function apart(value: number, sizes: readonly number[]): readonly number[] {
  let left = value;
  return sizes.map((size) => {
    const choice = left % size;
    left = Math.floor(left / size);
    return choice;
  });
}
