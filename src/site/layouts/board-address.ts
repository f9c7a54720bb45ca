// A board's address: short enough to be written on a board and dictated. Its words are those of the buttons above a practice, one each.

import type { Mode } from '../../world/practice/practice';
import { href } from './href';

/** The word of each way of doing it. Printed on sheets: they never change (decision 0031). */
export const boardWords: Readonly<Record<Mode, string>> = { show: 'regarder', guide: 'aide', alone: 'seul' };

/** `/27/`, or `/27/seul/`. */
export function boardHref(number: number, mode?: Mode): string {
  return href(`/${number}/${mode === undefined ? '' : `${boardWords[mode]}/`}`);
}
