// A commune or a postcode, as people type them: « st etienne », « 69003 Lyon », « l'isle d'abeau », « annnecy ».

import { foldText } from '../lesson/fold-text';
import type { KnownCommune } from './files';

export type Asked = { readonly by: 'postcode'; readonly digits: string } | { readonly by: 'name'; readonly key: string };

/** A name without its accents, capitals, hyphens and shortened saints: two ways of writing it are the same. */
export function communeKey(name: string): string {
  return foldText(name)
    .replace(/\bcedex\b.*$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1');
}

/** Nothing, when nothing to look for was typed. */
export function askedIn(typed: string): Asked | undefined {
  const digits = /\d[\d\s]*/.exec(typed)?.[0].replace(/\s/g, '').slice(0, 5) ?? '';
  // « Lyon 3 » is a name; « 69 », « 69003 Lyon » are numbers.
  if (digits.length >= 2) return { by: 'postcode', digits };
  const key = communeKey(typed.replace(/\d+\s*(er|e|ème)?/g, ' '));
  return key.length < 2 ? undefined : { by: 'name', key };
}

/** The file that lists what was asked for: by the first letter, or by the first two digits. */
export function shelfOf(asked: Asked): string {
  return asked.by === 'postcode' ? asked.digits.slice(0, 2) : asked.key.charAt(0);
}

/** What was found, and how well it is what was typed. */
export interface Meant {
  readonly how: 'same' | 'beginning' | 'near';
  readonly communes: readonly KnownCommune[];
}

/**
 * The communes that were meant, best first. Those of that very name or postcode, alone; else those that begin so; else those that are
 * one mistake away, or of the postcodes around (the first three digits).
 */
export function communesFor(asked: Asked, known: readonly KnownCommune[]): Meant {
  if (asked.by === 'postcode') {
    const within = (start: string): readonly KnownCommune[] => known.filter(({ postcodes }) => postcodes.some((one) => one.startsWith(start)));
    const found = within(asked.digits);
    if (found.length > 0) return { how: asked.digits.length === 5 ? 'same' : 'beginning', communes: found };
    return { how: 'near', communes: asked.digits.length > 3 ? within(asked.digits.slice(0, 3)) : [] };
  }
  const named = known.map((commune) => ({ commune, key: communeKey(commune.name) }));
  const those = (isMeant: (key: string) => boolean): readonly KnownCommune[] => named.filter(({ key }) => isMeant(key)).map(({ commune }) => commune);
  const same = those((key) => key === asked.key);
  if (same.length > 0) return { how: 'same', communes: same };
  const beginning = those((key) => key.startsWith(asked.key) || key.includes(` ${asked.key}`));
  if (beginning.length > 0) return { how: 'beginning', communes: beginning };
  return { how: 'near', communes: asked.key.length < 4 ? [] : those((key) => isOneMistakeAway(key, asked.key)) };
}

/** Of two lists, what is nearer to what was typed; both where it is alike. */
export function nearerOf(one: Meant, other: Meant): Meant {
  if (one.communes.length === 0) return other;
  if (other.communes.length === 0) return one;
  if (one.how === other.how) return { how: one.how, communes: [...one.communes, ...other.communes] };
  const better = ['same', 'beginning', 'near'] as const;
  return better.indexOf(one.how) < better.indexOf(other.how) ? one : other;
}

/** The files of a dictionary where this name may stand, or a name that begins so. `firsts`: the first name of each. */
export function filesFor(key: string, firsts: readonly string[]): readonly number[] {
  return firsts.flatMap((first, file) => {
    const next = firsts[file + 1];
    const isBefore = first <= key && (next === undefined || key < next);
    // A long run of names that begin alike: the first two files are enough to choose from.
    return isBefore || (first.startsWith(key) && !(firsts[file - 1] ?? '').startsWith(key)) ? [file] : [];
  });
}

/** A letter too many, too few, another one, or two that changed places. */
function isOneMistakeAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  return (
    left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) || left === `${right.charAt(1)}${right.charAt(0)}${right.slice(2)}`
  );
}
