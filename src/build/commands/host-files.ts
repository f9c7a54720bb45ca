// `npm run hosting`, after the build: the files of the site made small in advance, and those that servers are told by, for this SITE and
// BASE. A host runs it; nobody else waits for it.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressFolder } from '../hosting/compress';
import { partOf } from '../hosting/headers';
import { serverFiles } from '../hosting/server-files';
import { dist } from '../preview/site.mjs';

const FOLDER = 'serveur';

export async function run(): Promise<void> {
  if (!existsSync(path.join(dist, 'index.html'))) throw new Error('Le site n’est pas construit. Construisez-le d’abord : npm run build');
  const { files, plain, brotli, gzip } = await compressFolder(dist);
  const base = partOf(process.env['BASE'] ?? '/');
  const place = { site: process.env['SITE']?.replace(/\/+$/, '') ?? 'https://ateliers.exemple.org', base, root: base === '/' ? '/srv/declic' : '/srv' };
  await mkdir(FOLDER, { recursive: true });
  for (const [name, write] of Object.entries(serverFiles)) await writeFile(path.join(FOLDER, name), write(place));
  // These two are read in the folder of the site.
  await writeFile(path.join(dist, '.htaccess'), serverFiles.htaccess(place));
  await writeFile(path.join(dist, '_headers'), serverFiles._headers(place));
  console.log(`${files} fichiers ont leur forme réduite : ${mb(plain)} au naturel, ${mb(gzip)} en gzip, ${mb(brotli)} en brotli.`);
  console.log(`Les réglages de nginx, Caddy, Apache, Netlify et Cloudflare sont dans le dossier ${path.resolve(FOLDER)}.`);
}

function mb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`;
}
