// What its schema cannot see of a prepared path: lessons that are not there, twice there, or before what prepares them; hard French.

import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { pathSchema, type PathFile } from './path-schema';
import { lintForLearners } from './plain-french';
import { check } from './schema-issues';
import { readYaml, type Path } from './yaml-source';

export interface PreparedPath extends PathFile {
  readonly id: string;
}

/** The address of the path that somebody received: no prepared one has its name. */
const RECEIVED = 'mon-parcours';

/** The paths that can be read, in their order. */
export function readPaths(
  files: readonly { readonly id: string; readonly file: string; readonly text: string }[],
  lessons: readonly Lesson[],
  report: Report,
): readonly PreparedPath[] {
  return files.flatMap((file) => readOne(file, lessons, report) ?? []).toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

function readOne(
  { id, file, text }: { readonly id: string; readonly file: string; readonly text: string },
  lessons: readonly Lesson[],
  report: Report,
): PreparedPath | undefined {
  if (id === RECEIVED) report({ file, what: `${quoted(RECEIVED)} est l’adresse des parcours reçus.`, mend: 'donnez un autre nom au fichier.' });
  const source = readYaml({ file, text }, report);
  const found = source && check({ schema: pathSchema, source }, report);
  if (source === undefined || found === undefined) return undefined;
  const say = (path: Path, what: string, mend: string): void => report({ file, line: source.lineOf(path), what, mend });
  const french = new Map(lessons.filter(({ locale }) => locale === sourceLocale).map((lesson) => [lesson.id, lesson]));
  found.lessons.forEach((lesson, at) => {
    const here = ['lessons', at];
    if (!french.has(lesson)) say(here, `La leçon ${quoted(lesson)} n’existe pas.`, suggest(lesson, [...french.keys()], 'Leçons'));
    if (found.lessons.indexOf(lesson) < at) say(here, `La leçon ${quoted(lesson)} est deux fois dans le parcours.`, 'gardez-en une seule.');
    for (const before of french.get(lesson)?.plan.prerequisites ?? []) {
      if (found.lessons.indexOf(before) > at) {
        say(here, `La leçon ${quoted(lesson)} vient avant ${quoted(before)}, qui la prépare.`, `écrivez ${before} avant ${lesson}.`);
      }
    }
  });
  for (const name of ['title', 'for', 'lead'] as const) {
    for (const { level, what, mend } of lintForLearners(found[name])) if (level === 'blocking') say([name], what, mend);
  }
  return { ...found, id };
}
