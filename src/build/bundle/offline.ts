// Astro integration: writes the list of what can be kept without network, and the worker that keeps it. `OFFLINE=non` writes instead a
// worker that takes everything away: for a host who wants to go back.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import ts from 'typescript';
import { planOf, type BuiltFile } from './offline-plan';

const WORKER = path.join(import.meta.dirname, '../../site/offline/worker.ts');

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
        const files = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => read(path.join(entry.parentPath, entry.name), folder)));
        const version = printOf(
          files
            .map(({ path: name, print }) => `${name} ${print}`)
            .sort()
            .join('\n'),
        );
        await writeFile(path.join(folder, 'hors-ligne/fichiers.json'), JSON.stringify(planOf(files, version)));
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

/** The worker, alone in its file, with its version in front: another version is another file, which is how a browser knows. */
async function workerOf(version: string): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(WORKER, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, removeComments: true, verbatimModuleSyntax: true },
  });
  return `const VERSION = ${JSON.stringify(version)};\n${outputText.replace(/^export \{\};?$/m, '')}`;
}

function printOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
