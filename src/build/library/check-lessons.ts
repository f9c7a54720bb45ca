// Every check that looks at lessons once they are read, for the whole library and for one lesson alone.

import type { Addresses } from './addresses';
import { checkFirstUse } from './check-first-use';
import { checkLinks } from './check-links';
import { checkMeanings } from './check-meanings';
import { checkNotes } from './check-notes';
import { checkOtherWay } from './check-other-way';
import { checkPictures } from './check-pictures';
import { checkPrerequisites } from './check-prerequisites';
import { checkTeaching } from './check-teaching';
import { checkTogether, type Contents } from './check-together';
import { checkTranslations } from './check-translations';
import type { Desks } from './check-french';
import type { Gaps } from './known-gaps';
import { sitePlaces } from './site-places';
import type { Shelf } from './shelf';

export interface Around {
  readonly shelf: Shelf;
  readonly addresses: Addresses;
  readonly gaps: Gaps;
}

export function checkLessons(contents: Contents, { shelf, addresses, gaps }: Around, { report, review }: Desks): void {
  const { lessons } = contents;
  checkTogether(contents, report);
  checkTeaching(contents, gaps);
  checkNotes(lessons, gaps);
  checkOtherWay(contents, gaps);
  checkTranslations(contents, gaps);
  checkFirstUse(lessons, contents.words, review);
  checkMeanings(lessons, review);
  checkPrerequisites(lessons, report);
  checkPictures(lessons, shelf.files, report);
  checkLinks(lessons, { places: sitePlaces(shelf, lessons), addresses }, report);
}
