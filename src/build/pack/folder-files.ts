// The folder that opens from disk, read from where the site was built.

import { partOf } from '../hosting/headers';
import { folderOf } from './folder';
import { readLoader, readScript, readSite } from './read-site';

/** Never seen: each page has it as a frame. */
const MEMORY_PAGE = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Déclic</title><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"></head><body><script src="memoire.js"></script></body></html>
`;

/** Everything in the folder, by its name. */
export async function folderFiles(site: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const [link, loader, memory] = await Promise.all([readScript('memory-link.js'), readLoader(), readScript('memory.js')]);
  const folder = await folderOf(await readSite(site), `${link}${loader}`, partOf(process.env['BASE'] ?? ''));
  return new Map([...folder, ['memoire.js', memory], ['memoire.html', MEMORY_PAGE]]);
}
