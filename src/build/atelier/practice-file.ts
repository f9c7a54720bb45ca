// A practice's file as it is now, read for who records it: what it puts in the world counts, its goals and its walkthrough do not yet.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { StoredFile } from '../../world/apps/contract';
import { DEVICE } from '../../world/device/state';
import type { Practice } from '../../world/practice/practice';
import { readLoans, type Loans } from '../library/borrowed';
import { ContentErrors, type Problem } from '../library/content-error';
import { personaSchema } from '../library/persona-schema';
import { readPractice, type ReadPractice } from '../library/read-practice';
import { check } from '../library/schema-issues';
import { editionOf, readShelf, type Shelf } from '../library/shelf';
import { readYaml, valueAt } from '../library/yaml-source';
import { withList, withRecorded } from './write-practice';

export interface PracticeFile {
  readonly file: string;
  readonly lesson: string;
  readonly id: string;
  readonly text: string;
}

/** What stands around a practice, as its file names it. */
interface Around {
  readonly shelf: Shelf;
  readonly personas: ReturnType<typeof personasOf>;
  readonly loans: Loans;
  /** What is wrong in the forms, the sites… that a practice may name: it is said to who names them. */
  readonly problems: readonly Problem[];
}

const known = new Map<string, { readonly edition: string; readonly around: Promise<Around> }>();

/** Read once, and again when a file of content/ has changed: each gesture that is recorded asks for it. */
async function around(root: string): Promise<Around> {
  const edition = await editionOf(root);
  const last = known.get(root);
  if (last?.edition === edition) return last.around;
  const read = readAround(root);
  known.set(root, { edition, around: read });
  return read;
}

async function readAround(root: string): Promise<Around> {
  const shelf = await readShelf(root, () => undefined);
  const problems: Problem[] = [];
  return { shelf, personas: personasOf(shelf), loans: readLoans(shelf.borrowed, (problem) => problems.push(problem)), problems };
}

/** Every practice of a lesson there is a file of, readable or not. */
export async function practiceFiles(root: string): Promise<readonly PracticeFile[]> {
  const { practices } = (await around(root)).shelf;
  return practices.filter(({ file }) => file.startsWith('content/lessons/'));
}

/** The text of one of them; undefined when it is not one of those there are. */
export async function practiceFile(root: string, lesson: string, id: string): Promise<PracticeFile | undefined> {
  const found = (await practiceFiles(root)).find((one) => one.lesson === lesson && one.id === id);
  return found && { ...found, text: await readFile(path.join(root, found.file), 'utf8') };
}

/** Stands in the files of a practice while it is recorded, so that its one goal can be named. Nobody ever sees it. */
const NEVER: StoredFile = { id: 'jamais-vu', name: 'jamais-vu.pdf', sizeKb: 1, folder: 'none', kind: 'page', shows: ['…'] };

/** The practice with a goal that nothing reaches, so that it goes on until its author stops. Throws `ContentErrors`. */
export async function recordable(root: string, { text, ...place }: PracticeFile): Promise<Practice> {
  const files = valueAt(parse(text), ['files']);
  const own = Array.isArray(files) ? files.filter((file): file is object => typeof file === 'object' && file !== null) : [];
  // Its lines stay where they are, so that a fault is said at its own.
  const open = withRecorded(withList(text, 'files', [...own, NEVER]), {
    goals: [{ app: DEVICE, type: 'file-seen', fileId: NEVER.id }],
    walkthrough: [{ app: DEVICE, type: 'file-closed' }],
  });
  const { practice } = await readWhole(root, { ...place, text: open });
  return { ...practice, files: practice.files.filter(({ id }) => id !== NEVER.id), walkthrough: [], slips: [] };
}

/** The practice as the library reads it. Throws `ContentErrors`, in French. */
export async function readWhole(root: string, { file, lesson, id, text }: PracticeFile): Promise<ReadPractice> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const { personas, loans, problems: elsewhere } = await around(root);
  const read = readPractice({ file, lesson, id, text, personas, personaIds: [...personas.keys()], loans }, report);
  // A form or a site with a fault cannot be lent: what is to mend is there, and not in the practice.
  if (read === undefined || problems.length > 0) throw new ContentErrors(problems.length > 0 ? problems : elsewhere);
  return read;
}

function personasOf({ personas }: Shelf) {
  return new Map(
    personas.flatMap(({ id, file, text }) => {
      const source = readYaml({ file, text }, () => undefined);
      const persona = source && check({ schema: personaSchema, source }, () => undefined);
      return persona === undefined ? [] : [[id, { id, ...persona }] as const];
    }),
  );
}
