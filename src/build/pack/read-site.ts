// What packages are made of: every file of the built site, and what runs first in their pages.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from './folder';

export async function readSite(site: string): Promise<Files> {
  const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(site, file).split(path.sep).join('/'), await readFile(file)] as const;
    }),
  );
  return new Map(read);
}

export function readLoader(): Promise<string> {
  return readScript('loader.js');
}

/** One of the scripts beside this file, as it is. */
export function readScript(name: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, name), 'utf8');
}
