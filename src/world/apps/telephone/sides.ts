// The sides of a paper, or the sheets of a pile, and what they are called. Pure.

import type { Quality, Side, TelephoneScenario } from './schema';
import type { Paper, PaperSide, Telephone } from './state';

const SIDES = ['recto', 'verso'] as const;

/** A side without a name of its own is the recto, then the verso. */
export function sidesOf(sides: NonNullable<TelephoneScenario['paper']>['sides']): readonly PaperSide[] {
  return sides.map(({ id, name, stray, shows, flaws }, index) => {
    const usual = SIDES[index] ?? SIDES[0];
    return { id: id ?? usual, name: name ?? usual, the: name ?? `le ${usual}`, stray: stray === true, shows, flaws };
  });
}

export function sideOf(side: Side, paper: Paper | undefined): PaperSide | undefined {
  return paper?.sides.find(({ id }) => id === side);
}

/** « le recto », in a sentence. */
export function theSide(side: Side, paper: Paper | undefined): string {
  return sideOf(side, paper)?.the ?? '';
}

/** « Recto », for a title. */
export function sideName(side: Side, paper: Paper | undefined): string {
  const name = sideOf(side, paper)?.name ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the PDF weighs, in kilobytes. */
export function weightIn({ photos, paper }: Telephone, quality: Quality): number {
  const pile = paper?.pile;
  return pile === undefined ? 0 : photos.length * (quality === 'fine' ? pile.fineKb : pile.lightKb);
}

/** Sheets of the table that are no page yet, as they lie there. */
export function onTable({ photos, paper }: Telephone): readonly Side[] {
  const { table = [], taken = [] } = paper?.pile ?? {};
  return [...table, ...taken.filter((sheet) => !table.includes(sheet))].filter((sheet) => !photos.some(({ side }) => side === sheet));
}
