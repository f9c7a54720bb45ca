// What its schema cannot see of content/rights.yaml: groups, sites, lessons and guides that are not there, hard French, and what no page may
// promise: that a right is certain, an amount, a year.

import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners, lintTypography } from './plain-french';
import { rightsSchema, type Right, type Rights } from './rights-schema';
import { check } from './schema-issues';
import { walk } from './texts';
import { readYaml, type Path } from './yaml-source';

/** Said of a right, each would be wrong for somebody, or one day. */
export const PROMISES: readonly (readonly [RegExp, string])[] = [
  [/\b(vous|tu) (avez|as|aurez|auras) (le )?droit\b/i, 'dites quoi demander : seul le service décide'],
  [/\bvous (toucherez|recevrez|obtiendrez)\b/i, 'dites quoi demander : seul le service décide'],
  [/\d[\d\s]*(€|euros?)/i, 'retirez le montant : il change, et dépend de la personne'],
  [/\b(19|20)\d\d\b/, 'retirez l’année : elle vieillit. Le jour de la source est dans « sources »'],
];

/** Undefined when there is none, or when it cannot be read. `known`: the lessons and guides there are. */
export function readRights(
  file: { readonly file: string; readonly text: string } | undefined,
  known: { readonly lessons: readonly string[]; readonly guides: readonly string[] },
  report: Report,
): Rights | undefined {
  const source = file && readYaml(file, report);
  const found = source && check({ schema: rightsSchema, source }, report);
  if (source === undefined || found === undefined) return undefined;
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const isThere = (id: string, names: readonly string[], [one, all]: readonly [string, string], path: Path): void => {
    if (!names.includes(id)) say(path, `${one} ${quoted(id)} n’existe pas.`, suggest(id, names, all));
  };
  const groups = found.groups.map(({ id }) => id);
  const sites = found.sites.map(({ id }) => id);
  const taken = new Set<string>();
  found.rights.forEach((right, index) => {
    const path = ['rights', index];
    const { id, group, where = [], lessons, guides = [] } = right;
    if (taken.has(id)) say([...path, 'id'], `Le droit ${quoted(id)} est écrit deux fois.`, 'donnez un nom différent.');
    taken.add(id);
    isThere(group, groups, ['Le groupe', 'Groupes'], [...path, 'group']);
    where.forEach((site, at) => isThere(site, sites, ['Le site', 'Sites'], [...path, 'where', at]));
    lessons.forEach((lesson, at) => isThere(lesson, known.lessons, ['La leçon', 'Leçons'], [...path, 'lessons', at]));
    guides.forEach((guide, at) => isThere(guide, known.guides, ['Le guide', 'Guides'], [...path, 'guides', at]));
    checkWords(right, path, say);
  });
  for (const site of sites.filter((name) => !found.rights.some(({ where = [] }) => where.includes(name)))) {
    say(['sites', sites.indexOf(site)], `Aucun droit ne mène au site ${quoted(site)}.`, 'retirez-le, ou nommez-le dans « where ».');
  }
  return found;
}

function checkWords(
  { seen, title, what, who, ways, otherwise, careful, helper, sources }: Right,
  path: Path,
  say: (path: Path, what: string, mend: string) => void,
): void {
  walk({ seen, title, what, who, ways, otherwise, careful, helper }, path, (text, at) => {
    for (const { level, what: told, mend } of lintForLearners(text)) if (level === 'blocking') say(at, told, mend);
    for (const [promise, way] of PROMISES) {
      const [said] = promise.exec(text) ?? [];
      if (said !== undefined) say(at, `Une phrase promet : ${quoted(said)}.`, `${way}.`);
    }
  });
  // The name of a law or of a report is written as it writes it.
  walk(sources, [...path, 'sources'], (text, at, field) => {
    if (field === 'text') for (const { what: told, mend } of lintTypography(text)) say(at, told, mend);
  });
}
