// The folder that opens from disk, read from where the site was built.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { partOf } from '../hosting/headers';
import { folderOf } from './folder';

/** Everything in the folder, by its name. */
export async function folderFiles(site: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(site, file).split(path.sep).join('/'), await readFile(file)] as const;
    }),
  );
  const loader = await readFile(path.join(import.meta.dirname, 'loader.js'), 'utf8');
  return folderOf(new Map(read), loader, partOf(process.env['BASE'] ?? ''));
}
