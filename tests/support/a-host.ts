// A real server for one test, with its own copy of the small site: it is stopped, loses files, or serves another version.

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import sirv from 'sirv';
import { fixtureDist } from './fixture-site.mjs';

/** A host of one test, with its own copy of the small site. */
export class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'declic-hote-'));
  /** Addresses that answer 404. */
  readonly lost = new Set<string>();
  /** After this many files it answers nothing any more. */
  patience = Infinity;
  #server: Server | undefined;
  #port = 0;

  constructor() {
    cpSync(fixtureDist, this.folder, { recursive: true });
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async open(): Promise<void> {
    const serve = sirv(this.folder, { dev: true, etag: true });
    this.#server = createServer((request, response) => {
      this.patience -= 1;
      if (this.patience < 0) return void response.destroy();
      response.setHeader('Cache-Control', 'no-cache');
      if (this.lost.has((request.url ?? '').split('?')[0] ?? '')) response.writeHead(404).end('absent');
      else serve(request, response, () => void response.writeHead(404).end('absent'));
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, () => resolve()));
    const address = this.#server.address();
    if (address !== null && typeof address !== 'string') this.#port = address.port;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server?.close(() => resolve());
      this.#server?.closeAllConnections();
    });
  }

  /** A page answers 404, alone and in what is sent together. */
  lose(page: string, part: string): void {
    const { packs }: { packs: Record<string, readonly [string]> } = JSON.parse(readFileSync(path.join(this.folder, 'hors-ligne/fichiers.json'), 'utf8'));
    for (const gone of [page, packs[part]?.[0] ?? '']) this.lost.add(`/${gone}`);
  }

  /** Another version of the site: a page that says so, in a list and a worker that know it. */
  publish(words: string): void {
    const page = path.join(this.folder, 'lecons/ecrire/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ` ${words}</h1>`));
    const list = path.join(this.folder, 'hors-ligne/fichiers.json');
    const worker = path.join(this.folder, 'sw.js');
    const { version, files, ...rest }: { version: string; files: [string, string, number][] } = JSON.parse(readFileSync(list, 'utf8'));
    const print = printOf(readFileSync(page));
    const next = printOf(Buffer.from(version + print));
    writeFileSync(
      list,
      JSON.stringify({ version: next, files: files.map((file) => (file[0] === 'lecons/ecrire/' ? [file[0], print, file[2]] : file)), ...rest }),
    );
    writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(version, next));
  }

  /** All of the site built anew: another name for each of its scripts and styles, as when each has changed. `keep` leaves the old ones beside. */
  rebuild({ keep }: { readonly keep: 'the old files' | 'nothing' }): void {
    const folder = path.join(this.folder, '_astro');
    const renamed = new Map(
      readdirSync(folder)
        .filter((name) => /\.(js|css)$/.test(name))
        .map((name) => [name, name.replace(/\.(\w+)$/, '2.$1')]),
    );
    const anew = (text: string): string => text.replaceAll(/[\w.-]+\.(?:js|css)\b/g, (name) => renamed.get(name) ?? name);
    for (const [name, next] of renamed) {
      writeFileSync(path.join(folder, next), anew(readFileSync(path.join(folder, name), 'utf8')));
      if (keep === 'nothing') rmSync(path.join(folder, name));
    }
    for (const page of readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
      const file = path.join(this.folder, page);
      writeFileSync(file, anew(readFileSync(file, 'utf8')));
    }
    const list = path.join(this.folder, 'hors-ligne/fichiers.json');
    const { version, files, ...rest }: { version: string; files: [string, string, number][] } = JSON.parse(readFileSync(list, 'utf8'));
    const printed = files.map(([was, , bytes]) => {
      const name = anew(was);
      return [name, printOf(readFileSync(path.join(this.folder, name === '' || name.endsWith('/') ? `${name}index.html` : name))), bytes];
    });
    const next = printOf(Buffer.from(JSON.stringify(printed)));
    // What the packs hold is of the version before: files come alone.
    writeFileSync(list, JSON.stringify({ ...rest, version: next, files: printed, packs: {}, scripts: ['', '', Number.MAX_SAFE_INTEGER] }));
    const worker = path.join(this.folder, 'sw.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(version, next));
  }
}

function printOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Opens a page and waits until all that was asked for is here. */
export async function keeps(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => isWhole(page, 'lecon:ecrire')).toBe(true);
}

/** What the worker says of a part. */
export async function isWhole(page: Page, part: string): Promise<boolean> {
  return page.evaluate(async (name) => {
    const worker = (await navigator.serviceWorker.getRegistration())?.active;
    if (!worker) return false;
    const { port1, port2 } = new MessageChannel();
    const state = await new Promise<{ parts: Record<string, { files: number; here: number }> }>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<{ state: { parts: Record<string, { files: number; here: number }> } }>) => resolve(data.state);
      worker.postMessage({ type: 'state' }, [port2]);
      // A worker that is being stopped never answers: it is asked again.
      setTimeout(() => resolve({ parts: {} }), 2_000);
    });
    const { files = 0, here = -1 } = state.parts[name] ?? {};
    return files > 0 && files === here;
  }, part);
}
