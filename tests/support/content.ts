// A small right content/, and copies of it where a test changes what matters.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentErrors } from '../../src/build/library/content-error';
import { readLibrary } from '../../src/build/library/library';

const RIGHT = path.join(import.meta.dirname, '../content/right');

/** One change in a file of the small content: these words become those. A file that is not there is created; one that becomes nothing is removed. */
export interface Edit {
  readonly in: string;
  readonly from?: string;
  readonly to: string | Uint8Array | undefined;
}

/** A project whose content/ is the small right one, apart from these edits. Gone when the test ends. */
export async function aContent(...edits: readonly Edit[]): Promise<string> {
  return aContentLike(RIGHT, edits);
}

/** The same, from another small content. */
export async function aContentLike(folder: string, edits: readonly Edit[]): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'declic-content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(folder, root, { recursive: true });
  for (const edit of edits) await editContent(root, edit);
  return root;
}

export async function editContent(root: string, edit: Edit): Promise<void> {
  const file = path.join(root, 'content', edit.in);
  if (edit.to === undefined) {
    await rm(file);
    return;
  }
  if (edit.from === undefined) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, edit.to);
    return;
  }
  const text = await readFile(file, 'utf8');
  if (!text.includes(edit.from)) throw new Error(`« ${edit.from} » is not in ${edit.in} of the small content.`);
  await writeFile(
    file,
    text.replace(edit.from, () => String(edit.to)),
  );
}

export async function textOf(file: string): Promise<string> {
  return readFile(path.join(RIGHT, 'content', file), 'utf8');
}

/** What the author reads when these edits are made. */
export async function whatTheBuildSays(...edits: readonly Edit[]): Promise<string> {
  const root = await aContent(...edits);
  try {
    await readLibrary(root);
  } catch (error) {
    if (error instanceof ContentErrors) return error.message;
    throw error;
  }
  return 'Rien à réparer.';
}
