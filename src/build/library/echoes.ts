// One fault, one sentence: a lesson that is there and cannot be read would otherwise be missed by everything that names it (its numbers, its
// series, the rights that lead to it).

import type { Problem } from './content-error';

/** What is left without the problems that only miss these lessons. */
export function withoutEchoes(problems: readonly Problem[], unread: readonly string[]): readonly Problem[] {
  const isEcho = ({ file, what, mend }: Problem): boolean =>
    unread.some((id) => !file.startsWith(`content/lessons/${id}/`) && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(`${what} ${mend}`));
  return problems.filter((problem) => !isEcho(problem));
}
