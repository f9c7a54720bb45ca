// The development server on a copy of the small site (tests/fixture), for what authors have on their own machine only. Gone when the test ends.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { sources } from './fixture-site.mjs';

const root = path.join(import.meta.dirname, '../..');

interface Atelier extends AsyncDisposable {
  readonly root: string;
  /** Without a slash at its end. */
  readonly url: string;
}

/** Asked of the machine: Astro takes 0 for its usual one. */
async function freePort(): Promise<number> {
  const asker = createServer().listen(0, '127.0.0.1');
  await once(asker, 'listening');
  const address = asker.address();
  asker.close();
  await once(asker, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('The machine gives no port.');
  return address.port;
}

/** A folder inside the project, so that its packages are found. */
export async function openAtelier(): Promise<Atelier> {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  const copy = await mkdtemp(path.join(root, '.cache/atelier-'));
  await Promise.all(Object.entries(sources).map(([from, to]) => cp(path.join(root, from), path.join(copy, to), { recursive: true })));
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(await freePort())], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
  const close = async (): Promise<void> => {
    server.kill();
    await rm(copy, { recursive: true, force: true });
  };
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', (code) => reject(new Error(`The development server stopped (${code}):\n${said}`)));
  });
  return { root: copy, url, [Symbol.asyncDispose]: close };
}
