// What its schema cannot see of a series: lessons and steps that are not there, lessons that do not fit in their session, hard French.

import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import { minutesOf, outlineOf } from '../../core/workshop/outline';
import { roomFor, sharesOf, type Length, type Picked } from '../../core/workshop/plan';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners } from './plain-french';
import { check } from './schema-issues';
import { seriesSchema, type SeriesFile } from './series-schema';
import { readYaml, type Path } from './yaml-source';

export interface Session extends Omit<SeriesFile['sessions'][number], 'lessons' | 'minutes'> {
  readonly length: Length;
  readonly picked: readonly Picked[];
}

export interface Series extends Omit<SeriesFile, 'sessions'> {
  readonly id: string;
  readonly sessions: readonly Session[];
}

/** The address of the booklet of all series: none has its name. */
const BOOKLET = 'livret';

/** The series that can be read, in their order. */
export function readSeries(
  files: readonly { readonly id: string; readonly file: string; readonly text: string }[],
  lessons: readonly Lesson[],
  report: Report,
): readonly Series[] {
  return files.flatMap((file) => readOne(file, lessons, report) ?? []).toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

function readOne(
  { id, file, text }: { readonly id: string; readonly file: string; readonly text: string },
  lessons: readonly Lesson[],
  report: Report,
): Series | undefined {
  if (id === BOOKLET) report({ file, what: `${quoted(BOOKLET)} est l’adresse du livret de toutes les séries.`, mend: 'donnez un autre nom au fichier.' });
  const source = readYaml({ file, text }, report);
  const found = source && check({ schema: seriesSchema, source }, report);
  if (source === undefined || found === undefined) return undefined;
  const say = (path: Path, what: string, mend: string): void => report({ file, line: source.lineOf(path), what, mend });
  const french = new Map(lessons.filter(({ locale }) => locale === sourceLocale).map((lesson) => [lesson.id, outlineOf(lesson, (practice) => practice)]));
  const sessions = found.sessions.map(({ minutes: length, lessons: written, ...rest }, index) => {
    const path = ['sessions', index];
    const picked = written.map((one) => (typeof one === 'string' ? { lesson: one, without: [] } : one));
    picked.forEach(({ lesson, without }, at) => {
      const steps = french.get(lesson)?.steps.map((step) => step.id);
      const here = [...path, 'lessons', at];
      if (picked.findIndex((one) => one.lesson === lesson) < at) say(here, `La leçon ${quoted(lesson)} est deux fois dans la séance.`, 'gardez-en une seule.');
      if (steps === undefined) say(here, `La leçon ${quoted(lesson)} n’existe pas.`, suggest(lesson, [...french.keys()], 'Leçons'));
      for (const step of without) {
        if (steps !== undefined && !steps.includes(step))
          say(here, `L’étape ${quoted(step)} n’est pas dans la leçon ${quoted(lesson)}.`, suggest(step, steps, 'Étapes'));
      }
    });
    const asked = minutesOf(sharesOf(picked, french).flatMap(({ steps }) => steps));
    if (asked > roomFor(length)) {
      say(
        [...path, 'lessons'],
        `Une séance de ${length} minutes a ${roomFor(length)} minutes pour ses leçons, et celles-ci en font ${asked}.`,
        'enlevez une leçon, écrivez avec « without » les étapes que l’on ne fait pas, ou choisissez une séance plus longue.',
      );
    }
    return { ...rest, length, picked };
  });
  const sentences: readonly (readonly [Path, string])[] = [
    [['title'], found.title],
    [['for'], found.for],
    [['lead'], found.lead],
    ...found.sessions.flatMap(({ title, ahead, withoutNetwork }, at) => [
      [['sessions', at, 'title'], title] as const,
      [['sessions', at, 'ahead'], ahead] as const,
      ...withoutNetwork.map((one, line) => [['sessions', at, 'withoutNetwork', line], one] as const),
    ]),
  ];
  for (const [path, sentence] of sentences) {
    for (const { level, what, mend } of lintForLearners(sentence)) if (level === 'blocking') say(path, what, mend);
  }
  return { ...found, id, sessions };
}
