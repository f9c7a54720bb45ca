// What its schema cannot see of content/situations.yaml: lessons that are not there, an order that goes against theirs, hard French.

import type { Lesson } from '../../core/lesson/lesson';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners } from './plain-french';
import { check } from './schema-issues';
import { situationsSchema, type Situations } from './situations-schema';
import { readYaml, type Path } from './yaml-source';

/** Undefined when there are none, or when they cannot be read. */
export function readSituations(
  file: { readonly file: string; readonly text: string } | undefined,
  french: readonly Lesson[],
  report: Report,
): Situations | undefined {
  const source = file && readYaml(file, report);
  const found = source && check({ schema: situationsSchema, source }, report);
  if (source === undefined || found === undefined) return undefined;
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const lessons = french.map(({ id }) => id);
  const taken = new Set<string>();
  const placed: { readonly lesson: string; readonly path: Path }[] = [];
  const place = (ids: readonly string[], path: Path): void => {
    ids.forEach((lesson, at) => {
      const here = [...path, at];
      if (!lessons.includes(lesson)) say(here, `La leçon ${quoted(lesson)} n’existe pas.`, suggest(lesson, lessons, 'Leçons'));
      else placed.push({ lesson, path: here });
    });
  };
  found.situations.forEach(({ id, title, scene, know, ordinateur, telephone }, index) => {
    const path = ['situations', index];
    if (taken.has(id)) say([...path, 'id'], `La situation ${quoted(id)} est écrite deux fois.`, 'donnez un nom différent.');
    taken.add(id);
    for (const [machine, way] of Object.entries({ ordinateur, telephone })) {
      if (way === undefined) continue;
      place(way.first ?? [], [...path, machine, 'first']);
      place(way.teaches, [...path, machine, 'teaches']);
    }
    for (const [field, sentence] of Object.entries({ title, scene, know })) {
      for (const { level, what, mend } of lintForLearners(sentence)) if (level === 'blocking') say([...path, field], what, mend);
    }
  });
  place(found.further, ['further']);
  // What a lesson stands on is proposed before it: the path keeps the order of this file.
  placed.forEach(({ lesson, path }, at) => {
    if (placed.findIndex((one) => one.lesson === lesson) < at) return;
    for (const base of french.find(({ id }) => id === lesson)?.plan.prerequisites ?? []) {
      const first = placed.findIndex((one) => one.lesson === base);
      if (first > at) say(path, `La leçon ${quoted(lesson)} vient avant ${quoted(base)}, dont elle a besoin.`, 'changez l’ordre des situations ou des leçons.');
    }
  });
  return found;
}
