// The folder that opens from disk, read from where the site was built.

import { partOf } from '../hosting/headers';
import { folderOf } from './folder';
import { readLoader, readSite } from './read-site';

/** Everything in the folder, by its name. */
export async function folderFiles(site: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  return folderOf(await readSite(site), await readLoader(), partOf(process.env['BASE'] ?? ''));
}
