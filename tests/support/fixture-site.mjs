// The small site of the browser tests: our pages with the lessons of tests/fixture, which change only with the tests. It holds
// what the real lessons may not hold yet: Arabic, a step read aloud, a lesson that was split in two.
// Built once, and again when something it is made of has changed.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, glob, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const copy = path.join(root, '.cache/fixture-site');
const mark = path.join(copy, 'made-of');

/** Whom its pages tell that a sentence is outdated. */
export const CONTACT = 'aide@declic.example';

/** Where the built site is. */
export const fixtureDist = path.join(copy, 'dist');

/** What a build reads, and where it lies in the copy. */
export const sources = {
  'astro.config.mjs': 'astro.config.mjs',
  'package.json': 'package.json',
  'tsconfig.json': 'tsconfig.json',
  public: 'public',
  src: 'src',
  'tests/fixture/content': 'content',
};

/** @returns {Promise<void>} */
export async function buildFixtureSite() {
  const made = await printOfSources();
  if (existsSync(path.join(fixtureDist, '404.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === made) return;
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  const isRead = (/** @type {string} */ file) => !/\.test\.tsx?$/.test(file);
  await Promise.all(Object.entries(sources).map(([from, to]) => cp(path.join(root, from), path.join(copy, to), { recursive: true, filter: isRead })));
  await build();
  writeFileSync(mark, made);
}

/** Changes with any file that a build reads. */
async function printOfSources() {
  const print = createHash('sha256').update(`${process.env['BASE'] ?? ''} ${CONTACT}`);
  for (const source of [...Object.keys(sources), 'package-lock.json']) {
    const place = path.join(root, source);
    const files = statSync(place).isDirectory() ? (await Array.fromAsync(glob('**/*', { cwd: place }))).map((file) => path.join(place, file)) : [place];
    for (const file of files.sort()) {
      const { mtimeMs, size } = statSync(file);
      print.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return print.digest('hex');
}

/** Fails with what the build said. @returns {Promise<void>} */
function build() {
  return new Promise((resolve, reject) => {
    const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
    const child = spawn(process.execPath, [astro, 'build'], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CONTACT } });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build of tests/fixture says:\n${Buffer.concat(said).toString()}`));
    });
  });
}
