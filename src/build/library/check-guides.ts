// What its schema cannot see of a guide: lessons and guides that are not there, a part that says nothing, hard French.

import type { Report } from './content-error';
import { guideSchema, type GuideFile } from './guides-schema';
import { quoted, suggest } from './nearest';
import { lintForLearners, lintTypography } from './plain-french';
import { check } from './schema-issues';
import { readYaml, type Path, type YamlSource } from './yaml-source';

export interface Guide extends GuideFile {
  readonly id: string;
}

/** The guides that can be read, in their order. `lessons`: every lesson there is. */
export function readGuides(
  files: readonly { readonly id: string; readonly file: string; readonly text: string }[],
  lessons: readonly string[],
  report: Report,
): readonly Guide[] {
  const ids = files.map(({ id }) => id);
  return files
    .flatMap(({ id, file, text }) => {
      const source = readYaml({ file, text }, report);
      const guide = source && check({ schema: guideSchema, source }, report);
      if (source === undefined || guide === undefined) return [];
      checkGuide(guide, source, { lessons, guides: ids.filter((other) => other !== id) }, report);
      return [{ id, ...guide }];
    })
    .toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

function checkGuide(
  guide: GuideFile,
  source: YamlSource,
  known: { readonly lessons: readonly string[]; readonly guides: readonly string[] },
  report: Report,
): void {
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const isThere = (id: string, kind: 'lessons' | 'guides', path: Path): void => {
    if (known[kind].includes(id)) return;
    const [one, all] = kind === 'lessons' ? ['La leçon', 'Leçons'] : ['Le guide', 'Guides'];
    say(path, `${one} ${quoted(id)} n’existe pas.`, suggest(id, known[kind], all));
  };
  guide.lessons.forEach((id, at) => isThere(id, 'lessons', ['lessons', at]));
  guide.guides.forEach((id, at) => isThere(id, 'guides', ['guides', at]));
  guide.parts.forEach(({ title, questions, ...rest }, index) => {
    questions?.forEach(({ lessons = [] }, at) => lessons.forEach((id, place) => isThere(id, 'lessons', ['parts', index, 'questions', at, 'lessons', place])));
    if (questions === undefined && Object.keys(rest).length === 0) {
      say(['parts', index], `La partie ${quoted(title)} ne dit rien.`, 'ajoutez « points », « steps », « say » ou « text », ou retirez la partie.');
    }
  });
  const { title, lead, parts, sheet, sources } = guide;
  for (const [path, text] of textsIn({ title, lead, parts, sheet })) {
    // Names of lessons are no French.
    if (path.includes('lessons')) continue;
    for (const { level, what, mend } of lintForLearners(text)) if (level === 'blocking') say(path, what, mend);
  }
  // The name of an article of law is written as the law writes it.
  for (const [path, text] of textsIn({ sources })) for (const { what, mend } of lintTypography(text)) say(path, what, mend);
}

/** Every text of a value, with its place. */
function textsIn(value: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, [...path, Array.isArray(value) ? Number(key) : key]));
}
