// What the pages of a workshop take from the library: lessons as a workshop knows them, and the sheet of a ready session.

import type { Session } from '../../../build/library/check-series';
import { readLibrary } from '../../../build/library/library';
import { sourceLocale } from '../../../core/lesson/locale';
import { inTeachingOrder } from '../../../core/lesson/teaching-order';
import { usualWish } from '../../../core/workshop/address';
import { outlineOf, type Outline } from '../../../core/workshop/outline';
import { planOf, type Wish } from '../../../core/workshop/plan';
import { sheetOf, type Sheet } from '../../../core/workshop/sheet';
import { piecesOf } from '../../../world/practice/sentence';
import { workshopSheet } from '../../messages/fr/workshop-sheet';

/** French lessons, the first to take first. */
export async function outlines(): Promise<readonly Outline[]> {
  const { lessons, practices } = await readLibrary();
  const titleOf = (lesson: string, practice: string): string =>
    piecesOf(practices.get(`${lesson}/${practice}`)?.title.fr ?? practice)
      .map(({ text }) => text)
      .join('');
  return inTeachingOrder(lessons.filter(({ locale }) => locale === sourceLocale)).map((lesson) =>
    outlineOf(lesson, (practice) => titleOf(lesson.id, practice)),
  );
}

/** With the usual number of people and devices. */
export function wishOf({ picked, length }: Session): Wish {
  return { ...usualWish, picked, length };
}

export async function sheetOfSession(session: Session): Promise<Sheet> {
  const wish = wishOf(session);
  return sheetOf(wish, planOf(wish, new Map((await outlines()).map((outline) => [outline.id, outline]))), workshopSheet);
}
