// A folder that holds this project, today's or an older one, and copies of it that can be built without touching it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Where things stand in a checkout. Older ones are laid out otherwise. */
export interface Checkout {
  readonly root: string;
  /** Folders of the practice world whose lines are counted. */
  readonly world: readonly string[];
  readonly library: string;
  readonly bench: string;
}

export function checkoutAt(root: string): Checkout {
  const isOld = !existsSync(path.join(root, 'src/world'));
  return isOld
    ? { root, world: ['src/apps', 'src/device'], library: 'src/library/library.ts', bench: 'src/practice/bench.ts' }
    : { root, world: ['src/world/apps', 'src/world/device', 'src/world/kit'], library: 'src/build/library/library.ts', bench: 'src/world/practice/bench.ts' };
}

/** What a build reads. Nothing else is copied. */
const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** How many lessons there are in the measures of « later »: more than stand today, or none would be added. */
export const LATER = 156;

/** A copy in a temporary folder, without the caches of its builds. Who asks for it removes it. */
export async function copyOf({ root }: Checkout): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'declic-bench-'));
  await Promise.all(sources.map((source) => cp(path.join(root, source), path.join(copy, source), { recursive: true })));
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** What a copy's folder and title end with: one of these words, then two of them. */
const again = ['encore', 'toujours', 'autrement', 'ensuite'];
const turns: readonly (readonly string[])[] = [...again.map((word) => [word]), ...again.flatMap((word) => again.map((other) => [word, other]))];

/** Copies lessons under other names until there are that many; says how many were added. */
export async function addLessons(copy: string, wanted: number): Promise<number> {
  const shelf = path.join(copy, 'content/lessons');
  // What is excused is excused by name: a copy would not be.
  const excused = await readFile(path.join(copy, 'content/known-gaps.yaml'), 'utf8').catch(() => '');
  const ids = (await readdir(shelf)).filter((id) => !excused.includes(id));
  const standing = (await readdir(shelf)).length;
  const added = wanted - standing;
  if (added <= 0) throw new Error(`${standing} lessons stand already, and ${wanted} are wanted: raise LATER in tests/bench/checkout.ts.`);
  const steps: string[] = [];
  const practices: string[] = [];
  for (let nth = 0; nth < added; nth += 1) {
    const id = ids[nth % ids.length] ?? '';
    const turn = turns[Math.floor(nth / ids.length)];
    if (turn === undefined) throw new Error(`More than ${turns.length} copies of each lesson: name them in tests/bench/checkout.ts.`);
    const name = turn.join('-');
    const folder = path.join(shelf, `${id}-${name}`);
    await cp(path.join(shelf, id), folder, { recursive: true });
    practices.push(
      ...(await readdir(folder)).filter((one) => one.endsWith('.practice.yaml')).map((one) => `${id}-${name}/${one.replace('.practice.yaml', '')}`),
    );
    for (const mdx of (await readdir(folder)).filter((one) => one.endsWith('.mdx'))) {
      const file = path.join(folder, mdx);
      const text = await readFile(file, 'utf8');
      // An old address leads to one place: the lesson that is copied has it.
      const plan = text.replaceAll(/,? *\bformerly: [\w/-]+/g, '').replace(/^formerIds: \[[^\]]*\]\n/m, '');
      await writeFile(file, plan.replace(/^title: ([^"'].*)$/m, `title: $1 ${turn.join(' ')}`));
      if (mdx === 'fr.mdx') steps.push(...[...plan.matchAll(/^ {2}- \{ id: ([\w-]+)/gm)].map(([, step = '']) => `${id}-${name}/${step}`));
    }
  }
  await number(path.join(copy, 'content/reprise.yaml'), steps);
  await number(path.join(copy, 'content/numeros.yaml'), practices);
  return added;
}

/** A list where each step, or each practice, has a number of its own. Older checkouts have none. */
async function number(file: string, fresh: readonly string[]): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text === '') return;
  const [first = '', ...rest] = text.split(/^(?=paths:)/m);
  const last = Math.max(...[...first.matchAll(/^ *(\d+):/gm)].map(([, taken]) => Number(taken)));
  const indent = /^( *)\d+:/m.exec(first)?.[1] ?? '';
  const lines = fresh.map((one, nth) => `${indent}${last + 1 + nth}: ${one}\n`);
  await writeFile(file, [first, ...lines, ...rest].join(''));
}

export interface Built {
  /** Processor time of the build and of all it started, in milliseconds. */
  readonly cpuMs: number;
}

/** Builds a copy into its dist/. Fails with what the build said. */
export async function build(copy: string): Promise<Built> {
  await rm(path.join(copy, 'dist'), { recursive: true, force: true });
  // The shell's own clock: Node does not tell what its children took.
  const said = await output('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'time', process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'], copy);
  const [, user, system] = /cpu ([\d.,]+) ([\d.,]+)/.exec(said) ?? [];
  if (user === undefined || system === undefined) throw new Error(`No processor time in:\n${said}`);
  return { cpuMs: [user, system].reduce((sum, seconds) => sum + Number(seconds.replace(',', '.')) * 1000, 0) };
}

/** All that a command says. */
export function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ${args.join(' ')} in ${cwd} says:\n${text}`));
    });
  });
}
