// What its schema cannot see of content/blockages.yaml: themes that are not there, lessons that are not either, hard French.

import { blockagesSchema, type Blockages } from './blockages-schema';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners } from './plain-french';
import { check } from './schema-issues';
import { readYaml, type Path } from './yaml-source';

/** Undefined when there is none, or when it cannot be read. `places`: every `lesson/step` and `lesson/practice` there is. */
export function readBlockages(
  file: { readonly file: string; readonly text: string } | undefined,
  places: readonly string[],
  report: Report,
): Blockages | undefined {
  const source = file && readYaml(file, report);
  const found = source && check({ schema: blockagesSchema, source }, report);
  if (source === undefined || found === undefined) return undefined;
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const themes = found.themes.map(({ id }) => id);
  const taken = new Set<string>();
  found.blockages.forEach(({ id, theme, practice, seen, say: told, why, careful, ways }, index) => {
    const path = ['blockages', index];
    if (taken.has(id)) say([...path, 'id'], `Le blocage ${quoted(id)} est écrit deux fois.`, 'donnez un nom différent.');
    taken.add(id);
    if (!themes.includes(theme)) say([...path, 'theme'], `Le thème ${quoted(theme)} n’existe pas.`, suggest(theme, themes, 'Thèmes'));
    if (practice !== undefined && !places.includes(practice)) {
      say([...path, 'practice'], `L’exercice ${quoted(practice)} n’existe pas.`, suggest(practice, places, 'Étapes et exercices possibles'));
    }
    const sentences: readonly (readonly [Path, string | undefined])[] = [
      [['say'], told],
      [['why'], why],
      [['careful'], careful],
      ...ways.map((way, at) => [['ways', at, 'do'], way.do] as const),
      // What people shout is quoted as it is seen: in capitals.
      [['seen'], seen.toLowerCase()],
    ];
    for (const [field, sentence = ''] of sentences) {
      for (const { level, what, mend } of lintForLearners(sentence)) if (level === 'blocking') say([...path, ...field], what, mend);
    }
  });
  return found;
}
