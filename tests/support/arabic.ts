// The site with one lesson in Arabic more, built in a copy of the project.

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** A build takes a few seconds on two cores; a busy machine may take much more. */
export const BUILD_MS = 120_000;

export const ARABIC_TITLE = 'كتابة رسالة إلكترونية وإرسالها';

/** What a build reads. Nothing else is copied. */
const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** The copy's folder, its site in dist/. Who asks for it removes it. */
export async function buildWithArabic(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'declic-arabic-'));
  await Promise.all(sources.map((source) => cp(path.join(ROOT, source), path.join(copy, source), { recursive: true })));
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  const lesson = path.join(copy, 'content/lessons/ecrire-email');
  const french = await readFile(path.join(lesson, 'fr.mdx'), 'utf8');
  await writeFile(path.join(lesson, 'ar.mdx'), french.replace('title: Écrire et envoyer un e-mail', `title: ${ARABIC_TITLE}`));
  await build(copy);
  return copy;
}

/** Fails with what the build said. */
function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build says:\n${Buffer.concat(said).toString()}`));
    });
  });
}
