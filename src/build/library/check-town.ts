// One world, one truth: in all exercises a name has one address, and an address one name.

import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners } from './plain-french';
import { check } from './schema-issues';
import { entriesOf } from './texts';
import { townSchema, type Town } from './town-schema';
import { readYaml, valueAt, type Path, type YamlSource } from './yaml-source';

/** Somebody named with an address, in a file. */
interface Mention {
  readonly name: string;
  readonly email: string;
  readonly source: YamlSource;
  readonly path: Path;
}

export interface ReadTown {
  readonly town: Town;
  readonly source: YamlSource;
}

/** Undefined when there is none, or when it cannot be read. */
export function readTown(
  file: { readonly file: string; readonly text: string } | undefined,
  lessonIds: readonly string[],
  report: Report,
): ReadTown | undefined {
  const source = file && readYaml(file, report);
  const town = source && check({ schema: townSchema, source }, report);
  if (source === undefined || town === undefined) return undefined;
  const names = [...town.people, ...town.places].map(({ name }) => name);
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  town.lookalikes.forEach(({ of, lesson }, index) => {
    if (!names.includes(of)) say(['lookalikes', index, 'of'], `Personne ne s’appelle ${quoted(of)} dans la ville.`, suggest(of, names, 'Noms possibles'));
    if (!lessonIds.includes(lesson)) say(['lookalikes', index, 'lesson'], `La leçon ${quoted(lesson)} n’existe pas.`, suggest(lesson, lessonIds, 'Leçons'));
  });
  const sentences: readonly (readonly [Path, string])[] = [
    ...town.life.map((one, index) => [['life', index], one] as const),
    ...town.people.map(({ role }, index) => [['people', index, 'role'], role] as const),
    ...town.places.map(({ what }, index) => [['places', index, 'what'], what] as const),
  ];
  for (const [path, sentence] of sentences) {
    for (const { level, what, mend } of lintForLearners(sentence)) if (level === 'blocking') say(path, what, mend);
  }
  return { town, source };
}

/** The first who is named so, or has this address, is right: the town, then the files in their order. */
export function checkPeople(mentions: readonly Mention[], report: Report): void {
  const byName = new Map<string, Mention>();
  const byEmail = new Map<string, Mention>();
  for (const mention of mentions) {
    const { name, email, source, path } = mention;
    const [sameName, sameEmail] = [byName.get(name), byEmail.get(email)];
    const place = { file: source.file, line: source.lineOf(path) };
    if (sameName !== undefined && sameName.email !== email) {
      report({
        ...place,
        what: `${quoted(name)} a ici une autre adresse : ${email}.`,
        mend: `son adresse est ${sameName.email} (${placeOf(sameName)}). Pour un piège, donnez un autre nom, et ajoutez-le à lookalikes dans content/town.yaml.`,
      });
    } else if (sameEmail !== undefined && sameEmail.name !== name) {
      report({
        ...place,
        what: `L’adresse ${email} est ici celle de ${quoted(name)}.`,
        mend: `c’est celle de ${quoted(sameEmail.name)} (${placeOf(sameEmail)}). Prenez le même nom, ou une autre adresse.`,
      });
    }
    if (sameName === undefined) byName.set(name, mention);
    if (sameEmail === undefined) byEmail.set(email, mention);
  }
}

/** Every `{ name, email }` of a file. */
export function mentionsIn(source: YamlSource, value = source.value, path: Path = []): readonly Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  const [name, email] = [valueAt(value, ['name']), valueAt(value, ['email'])];
  const own = typeof name === 'string' && typeof email === 'string' ? [{ name, email, source, path: [...path, 'email'] }] : [];
  return [...own, ...entriesOf(value).flatMap(([key, inside]) => mentionsIn(source, inside, [...path, key]))];
}

function placeOf({ source, path }: Mention): string {
  return `${source.file}:${source.lineOf(path)}`;
}
