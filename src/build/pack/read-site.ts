// What packages are made of: every file of the built site, and what runs first in their pages.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from './folder';

export async function readSite(site: string): Promise<Files> {
  const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = new Map<string, Buffer>();
  // One after the other: a site of a thousand lessons has more files than a system opens at once.
  for (const { parentPath, name } of entries) {
    const file = path.join(parentPath, name);
    read.set(path.relative(site, file).split(path.sep).join('/'), await readFile(file));
  }
  return read;
}

export function readLoader(): Promise<string> {
  return readScript('loader.js');
}

/** One of the scripts beside this file, as it is. */
export function readScript(name: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, name), 'utf8');
}
