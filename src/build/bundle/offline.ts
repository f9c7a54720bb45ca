// Astro integration: writes the list of what can be kept without network, and the worker that keeps it. `OFFLINE=non` writes instead a
// worker that takes everything away: for a host who wants to go back.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { lessonOf } from '../../core/packs/leans';
import type { FileList, SentFile } from '../../platform/ports/offline';
import { groundPages, packedPages, packedScripts, planOf, type BuiltFile, type Plan } from './offline-plan';
import { Ground } from './pack-pages';

const WORKER = path.join(import.meta.dirname, '../../site/offline/worker.ts');

/** Where they lie, below the site's root. */
const PACKS = 'hors-ligne/paquets/';

/** Takes away what an earlier version kept, then itself. */
export const LEAVING = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (/^declic-(fichiers|pages-|choix)/.test(name)) await caches.delete(name);
  await registration.unregister();
})()));
`;

export const isOffline = process.env['OFFLINE'] !== 'non';

export function offline(): AstroIntegration {
  return {
    name: 'declic-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (!isOffline) return writeFile(path.join(folder, 'sw.js'), LEAVING);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        // One after the other: a site of a thousand lessons has more files than a system opens at once.
        const files: BuiltFile[] = [];
        for (const entry of entries.filter((one) => one.isFile())) files.push(await read(path.join(entry.parentPath, entry.name), folder));
        const version = printOf(
          files
            .map(({ path: name, print }) => `${name} ${print}`)
            .sort()
            .join('\n'),
        );
        const plan = planOf(files, version);
        const list: FileList = { ...plan, ...(await writePacks(plan, files, folder)) };
        await writeFile(path.join(folder, 'hors-ligne/fichiers.json'), JSON.stringify(list));
        await writeFile(path.join(folder, 'sw.js'), await workerOf(version));
      },
    },
  };
}

async function read(file: string, folder: string): Promise<BuiltFile> {
  const content = await readFile(file);
  const isText = /\.(html|js|css|json|svg|txt)$/.test(file);
  return {
    path: path.relative(folder, file).split(path.sep).join('/'),
    print: printOf(content),
    // Fast, and near enough to what servers send.
    bytes: isText ? gzipSync(content, { level: 1 }).length : content.length,
    text: isText ? content.toString() : undefined,
  };
}

/** Compressed here, whatever the server does with files that it does not know. */
async function writePacks(plan: Plan, files: readonly BuiltFile[], folder: string): Promise<Omit<FileList, keyof Plan>> {
  await mkdir(path.join(folder, PACKS), { recursive: true });
  const write = async (content: Buffer): Promise<SentFile> => {
    const print = printOf(content);
    const name = `${PACKS}${print}.paquet`;
    await writeFile(path.join(folder, name), content);
    return [name, print, content.length];
  };
  const pages = packedPages(plan, files);
  const common = groundPages(pages, files);
  const base = Ground.none().grow(common.lessons);
  const rooms = base.ground.grow(common.rooms);
  const packs: Record<string, SentFile> = {};
  for (const [part, own] of pages) {
    const lesson = lessonOf(part);
    const beside = pages.get(lesson ?? '')?.map(({ content }) => content) ?? [];
    packs[part] = await write(lesson === undefined ? base.ground.pack(own) : rooms.ground.pack(own, beside));
  }
  const scripts = Ground.none().pack(packedScripts(plan, files));
  return { base: await write(base.pack), rooms: await write(rooms.pack), scripts: await write(scripts), packs };
}

/** The worker in one file, which holds its version: another version is another file, which is how a browser knows. */
async function workerOf(version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { VERSION: JSON.stringify(version) },
    build: { write: false, modulePreload: false, rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  });
  const [worker] = 'output' in built ? built.output : [];
  if (worker?.type !== 'chunk') throw new Error('The worker was not built.');
  return worker.code;
}

function printOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
