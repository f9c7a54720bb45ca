// A lesson to whom nothing is missing (tests/content/sound), and what is asked of each fault that is put in it.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edit } from './content';

export const SOUND = path.join(import.meta.dirname, '../content/sound');

export const fr = 'lessons/dire-oui/fr.mdx';
export const yaml = 'lessons/dire-oui/repondre.practice.yaml';

export interface Fault {
  /** « a misspelt key ». */
  readonly fault: string;
  /** Where one fault needs two places (a picture, and its file), they come together. */
  readonly edits: readonly Edit[];
  /** The line that the author is led to: the one that holds these words, the first time or the nth. */
  readonly at: { readonly file: string; readonly text: string; readonly nth?: number };
  readonly what: string;
  /** How the way out begins. */
  readonly mend: string;
}

export async function soundText(file: string): Promise<string> {
  return readFile(path.join(SOUND, 'content', file), 'utf8');
}
