// « Vouliez-vous dire … ? »: most mistakes in content are a slipped finger on a known name.

import { closest, distance } from 'fastest-levenshtein';

/** The name meant, when one is close enough: a third of the letters may differ, or two in a short word. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(word, [...names]);
  return distance(word, name) <= Math.max(2, word.length / 3) ? name : undefined;
}

/** A list longer than this is cut to the nearest names: nobody reads fifty. */
const MOST_NAMES = 15;
const NEAREST_NAMES = 10;

/** The second half of an error: the name probably meant, then the names there are. */
export function suggest(word: string, names: readonly string[], listTitle: string): string {
  const meant = nearest(word, names);
  const question = meant === undefined ? '' : `vouliez-vous dire ${quoted(meant)} ? `;
  return `${question}${listTitle} : ${list(word, names)}.`;
}

function list(word: string, names: readonly string[]): string {
  if (names.length === 0) return 'il n’y en a pas';
  if (names.length <= MOST_NAMES) return names.join(', ');
  const closestFirst = names.toSorted((a, b) => distance(word, a) - distance(word, b));
  return `${closestFirst.slice(0, NEAREST_NAMES).join(', ')} et ${names.length - NEAREST_NAMES} autres`;
}

export function quoted(text: string): string {
  return `« ${text} »`;
}
