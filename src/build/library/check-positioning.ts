// What its schema cannot see of content/positioning/plan.yaml: practices and lessons that are not there, hard French.

import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners } from './plain-french';
import { positioningSchema, type Positioning } from './positioning-schema';
import { check } from './schema-issues';
import { readYaml, type Path } from './yaml-source';

/** Where a lesson's name stands for the practices of the positioning: its address. */
export const POSITIONING = 'diagnostic';

/** Undefined when there is none, or when it cannot be read. */
export function readPositioning(
  file: { readonly file: string; readonly text: string } | undefined,
  known: { readonly lessons: readonly string[]; readonly practices: readonly string[] },
  report: Report,
): Positioning | undefined {
  const source = file && readYaml(file, report);
  const plan = source && check({ schema: positioningSchema, source }, report);
  if (source === undefined || plan === undefined) return undefined;
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const isLesson = (id: string, path: Path): void => {
    if (!known.lessons.includes(id)) say(path, `La leçon ${quoted(id)} n’existe pas.`, suggest(id, known.lessons, 'Leçons'));
  };
  plan.trials.forEach(({ title, know, paper, mouse, finger }, index) => {
    const path = ['trials', index];
    for (const [hand, way] of [['mouse', mouse] as const, ...(finger === undefined ? [] : [['finger', finger] as const])]) {
      way.teaches.forEach((id, at) => isLesson(id, [...path, hand, 'teaches', at]));
      if (!known.practices.includes(way.practice)) {
        say(
          [...path, hand, 'practice'],
          `L’exercice ${quoted(way.practice)} n’est pas dans content/positioning.`,
          suggest(way.practice, known.practices, 'Exercices'),
        );
      }
    }
    for (const [field, sentence] of Object.entries({ title, know, paper })) {
      for (const { level, what, mend } of lintForLearners(sentence)) if (level === 'blocking') say([...path, field], what, mend);
    }
  });
  isLesson(plan.further, ['further']);
  const used = new Set(plan.trials.flatMap(({ mouse, finger }) => [mouse.practice, ...(finger === undefined ? [] : [finger.practice])]));
  for (const id of known.practices) {
    if (!used.has(id))
      report({
        file: `content/positioning/${id}.practice.yaml`,
        what: 'Le plan n’appelle pas cet exercice.',
        mend: `ajoutez « practice: ${id} » à content/positioning/plan.yaml, ou supprimez le fichier.`,
      });
  }
  return plan;
}
