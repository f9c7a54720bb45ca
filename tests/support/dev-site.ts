// `npm run dev` on a copy of the small site (tests/fixture): for what authors have on their own machine only. Gone when the test ends.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { sources } from './fixture-site.mjs';

const root = path.join(import.meta.dirname, '../..');

interface DevSite extends AsyncDisposable {
  readonly root: string;
  /** Without a slash at its end. */
  readonly url: string;
  /** All that the terminal shows so far. */
  said(): string;
  /** These words become those, in a file of its content/. */
  write(file: string, from: string, to: string): Promise<void>;
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

export async function openDevSite(): Promise<DevSite> {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  // Inside the project, so that its packages are found.
  const copy = await mkdtemp(path.join(root, '.cache/dev-'));
  await Promise.all(Object.entries(sources).map(([from, to]) => cp(path.join(root, from), path.join(copy, to), { recursive: true })));
  const server = spawn(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(await freePort())], { cwd: copy });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', (code) => reject(new Error(`The development server stopped (${code}):\n${said}`)));
  });
  return {
    root: copy,
    url,
    said: () => said,
    write: async (file, from, to) => {
      const place = path.join(copy, 'content', file);
      const text = await readFile(place, 'utf8');
      if (!text.includes(from)) throw new Error(`« ${from} » is not in ${file}.`);
      await writeFile(place, text.replace(from, to));
    },
    [Symbol.asyncDispose]: async () => {
      server.kill();
      await rm(copy, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
