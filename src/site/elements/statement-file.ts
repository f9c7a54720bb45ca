// The attestation as a file, made when it is asked for: what « Mes progrès » knows, and the name that was typed there.

import { credentialOf, LONGEST_NAME, personOf } from '../../core/attestation/credential';
import { statementOf } from '../../core/attestation/statement';
import { isoOf } from '../../core/lesson/calendar';
import type { Progress } from '../../core/lesson/progress';
import { lineFrom } from '../../core/path/path';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { freshUrn } from '../../platform/adapters/fresh-id';
import { fileNames, ownFile } from '../messages/fr/attestation-file';
import type { KnownLessons } from './progress-lessons';
import { saveFile } from './save-file';

export function saveStatement({ lessons, shelf }: KnownLessons, progress: Progress, typed: string): void {
  const known = [...shelf.values()].flatMap((lesson) => {
    const named = lessons[lesson.id];
    return named ? [{ ...lesson, title: named.title, digcomp: named.digcomp }] : [];
  });
  const name = lineFrom(typed, LONGEST_NAME);
  const statement = statementOf(known, progress, { id: freshUrn(), name });
  if (statement === undefined) return;
  const issuer = { id: personOf(statement), name };
  saveFile(fileNames.own, credentialOf(statement, { id: statement.id, on: isoOf(browserCalendar.today()), issuer, said: ownFile }));
}
