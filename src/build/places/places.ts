// The places of this site: the host's own file (PLACES), else content/places.csv with what content/places.yaml says of it. Read once for a build.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ContentError, ContentErrors, type Problem, type Report } from '../library/content-error';
import { check } from '../library/schema-issues';
import { readYaml } from '../library/yaml-source';
import type { KnownCommune } from '../../core/places/files';
import { communesAround, dictionaryOf } from './around';
import { readPlaces, type Place } from './read-places';
import { shelve, type Shelved } from './shelve';

export interface Places extends Shelved {
  readonly places: readonly Place[];
  /** Whether these are an example, and not places where to go. */
  readonly isSample: boolean;
  /** Whose data they are, and on which terms. */
  readonly attribution: string;
  /** Communes without a place, in files like those of a dictionary. */
  readonly names: { readonly firsts: readonly string[]; readonly files: readonly (readonly KnownCommune[])[] };
}

const SHELF = 'content/places.csv';
const ABOUT = 'content/places.yaml';
/** More than that in one go, nobody reads: a file saved the wrong way is wrong on each line. */
const MOST_PROBLEMS = 60;

export const aboutSchema = z.strictObject({
  sample: z.boolean().describe('Whether the places are an example: every page says so.'),
  attribution: z.string().min(1).describe('Whose data they are, and on which terms: shown under the lists.'),
});

const known = new Map<string, { readonly edition: string; readonly places: Promise<Places> }>();

/** Throws `ContentErrors`, in French, with what there is to mend. `root` is the project’s folder. */
export async function placesOfSite(root = process.cwd()): Promise<Places> {
  const own = process.env['PLACES']?.trim() ?? '';
  const file = own === '' ? SHELF : own;
  const edition = `${file} ${await stampOf(path.resolve(root, file))} ${await stampOf(path.resolve(root, ABOUT))}`;
  const before = known.get(root);
  if (before?.edition === edition) return before.places;
  const places = read(root, file, own !== '');
  known.set(root, { edition, places });
  return places;
}

async function read(root: string, file: string, isOwn: boolean): Promise<Places> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const bytes = file === 'non' ? undefined : await bytesOf(path.resolve(root, file));
  if (bytes === undefined && isOwn && file !== 'non')
    report({ file, what: 'PLACES : ce fichier n’est pas là.', mend: 'donnez le chemin d’un fichier CSV, ou PLACES=non pour une page sans liste.' });
  const looked: Problem[] = [];
  const places = bytes === undefined ? [] : readPlaces({ file, bytes }, { report, review: (problem) => looked.push(problem) });
  const about = isOwn || bytes === undefined ? undefined : await readAbout(root, report);
  if (problems.length > 0) throw new ContentErrors(fewOf(problems, file));
  for (const problem of looked) console.warn(new ContentError(problem).message);
  const without = await communesAround(places);
  return {
    places,
    ...shelve(places, without),
    names: dictionaryOf(without),
    isSample: about?.sample ?? false,
    attribution: about?.attribution ?? ownAttribution(places),
  };
}

async function readAbout(root: string, report: Report): Promise<z.infer<typeof aboutSchema> | undefined> {
  const bytes = await bytesOf(path.resolve(root, ABOUT));
  if (bytes === undefined) return undefined;
  const source = readYaml({ file: ABOUT, text: bytes.toString('utf8') }, report);
  return source && check({ schema: aboutSchema, source }, report);
}

/** What the host says (PLACES_SOURCE), else who is named in the column « source ». */
function ownAttribution(places: readonly Place[]): string {
  const said = process.env['PLACES_SOURCE']?.trim() ?? '';
  if (said !== '') return said;
  const names = [...new Set(places.map(({ source }) => source))].filter((name) => name !== '').sort();
  return names.length === 0 ? '' : `Données : ${names.slice(0, 8).join(', ')}.`;
}

function fewOf(problems: readonly Problem[], file: string): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const what = `Il y a ${problems.length} choses à réparer. Voici les ${MOST_PROBLEMS} premières.`;
  return [{ file, what, mend: 'commencez par celles-ci : souvent, les autres leur ressemblent.' }, ...problems.slice(0, MOST_PROBLEMS)];
}

async function bytesOf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  });
}

async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? '' : `${found.mtimeMs} ${found.size}`;
}
