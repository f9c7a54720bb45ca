// The folder that opens from disk, read from where the site was built.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { partOf } from '../hosting/headers';
import { folderOf } from './folder';

/** Never seen: each page has it as a frame. */
const MEMORY_PAGE = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Déclic</title><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"></head><body><script src="memoire.js"></script></body></html>
`;

/** Everything in the folder, by its name. */
export async function folderFiles(site: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(site, file).split(path.sep).join('/'), await readFile(file)] as const;
    }),
  );
  const [link, loader, memory] = await Promise.all(
    ['memory-link.js', 'loader.js', 'memory.js'].map((name) => readFile(path.join(import.meta.dirname, name), 'utf8')),
  );
  const folder = await folderOf(new Map(read), `${link}${loader}`, partOf(process.env['BASE'] ?? ''));
  return new Map([...folder, ['memoire.js', memory ?? ''], ['memoire.html', MEMORY_PAGE]]);
}
