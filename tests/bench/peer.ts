// This site beside a Starlight site made from the same lessons: what each build takes, what each page weighs and when it is painted. Both are
// measured in the same run, one after the other by turns: seconds change from hour to hour, their ratio does not.

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { compressFolder } from '../../src/build/hosting/compress.ts';
import { startServer } from '../support/servers.ts';
import { addLessons, build, copyOf, output, type Checkout } from './checkout.ts';
import { brotli } from './weight.ts';

/** Starlight's own starter, pinned: another version is another measure. */
const PEER = ['astro@7.3.4', '@astrojs/starlight@0.42.4', 'sharp@0.35.4'] as const;

/** A phone of four years ago, far from the mast. */
const SLOW = { latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, offline: false };
const SLOWER_CPU = 6;
/** Nothing larger is painted after this long without a request. */
const SETTLED = 'networkidle';

export interface BesidePeer {
  /** How many lessons each site held. */
  readonly lessons: number;
  /** Processor time of each build, in milliseconds, in the order they were made. */
  readonly cpuMs: Both<readonly number[]>;
  /** HTML of the measured lesson, brotli, in bytes. */
  readonly htmlBytes: Both<number>;
}

export interface Both<T> {
  readonly ours: T;
  readonly theirs: T;
}

export interface Painted {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly firstMs: number;
  readonly largestMs: number;
}

/** A site of Starlight, its packages installed, without lessons. Who asks for it removes it. */
export async function peerSite(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'declic-peer-'));
  await mkdir(path.join(folder, 'src/content/docs/lecons'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module' }));
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: 'astro/tsconfigs/base' }));
  await writeFile(
    path.join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://peer.example', integrations: [starlight({ title: 'Ateliers', defaultLocale: 'root', locales: { root: { label: 'Français', lang: 'fr' } }, sidebar: [{ label: 'Leçons', items: [{ autogenerate: { directory: 'lecons' } }] }] })] });
`,
  );
  await writeFile(
    path.join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  await output('npm', ['install', '--no-audit', '--no-fund', ...PEER], folder);
  return folder;
}

/** Fills both sites with that many lessons and builds each `times` times, by turns. */
export async function buildBeside(checkout: Checkout, peer: string, lessons: number, times: number): Promise<BesidePeer & { readonly copy: string }> {
  const copy = await copyOf(checkout);
  await addLessons(copy, lessons);
  await sameLessons(copy, peer);
  const cpuMs: Both<number[]> = { ours: [], theirs: [] };
  for (let time = 0; time < times; time += 1) {
    for (const [folder, took] of [
      [copy, cpuMs.ours],
      [peer, cpuMs.theirs],
    ] as const) {
      // As on a fresh machine: nothing proved, nothing kept.
      for (const cache of ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        if (folder === peer || cache === '.cache') await rm(path.join(folder, cache), { recursive: true, force: true });
      took.push((await build(folder)).cpuMs);
    }
  }
  const html = (folder: string): number => brotli(readFileSync(path.join(folder, 'dist', measured(copy), 'index.html')));
  return { copy, lessons, cpuMs, htmlBytes: { ours: html(copy), theirs: html(peer) } };
}

/** The address of the lesson that is measured: the first by its name. */
export function measured(copy: string): string {
  const [first = ''] = readdirSync(path.join(copy, 'content/lessons')).sort();
  return `lecons/${first}`;
}

/** Each lesson of the copy as one page of the peer: its title, its goal, the words of its steps. */
async function sameLessons(copy: string, peer: string): Promise<void> {
  const shelf = path.join(peer, 'src/content/docs/lecons');
  await rm(shelf, { recursive: true, force: true });
  await mkdir(shelf, { recursive: true });
  for (const id of await readdir(path.join(copy, 'content/lessons'))) {
    const text = await readFile(path.join(copy, 'content/lessons', id, 'fr.mdx'), 'utf8');
    await writeFile(path.join(shelf, `${id}.mdx`), inStarlight(text));
  }
  await writeFile(path.join(peer, 'src/content/docs/index.mdx'), '---\ntitle: Ateliers\n---\n\nLes leçons.\n');
}

/** A lesson of ours as a page of Starlight: its tags are left out, but for its steps, which become headings. */
export function inStarlight(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? '';
  const goal = /^goal: (.*)$/m.exec(front)?.[1] ?? '';
  const titles = new Map([...front.matchAll(/\{ *id: ([\w-]+), *title: "?([^",}]+)/g)].map(([, id = '', step = '']) => [id, step]));
  const words = body
    .replace(/<Step id="([^"]+)"[^>]*>/g, (_, id: string) => `## ${titles.get(id) ?? id}`)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[\[([^\]]+)\]\]/g, '**$1**')
    .replace(/[{}<]/g, '');
  return `---\ntitle: ${title}\ndescription: ${goal}\n---\n${words}`;
}

/** Opens the lesson of both sites by turns, each time in a browser that knows nothing, as a slow phone on a slow network. */
export async function paintBeside(browser: Browser, copy: string, peer: string, times: number): Promise<Both<readonly Painted[]>> {
  const address = `${measured(copy)}/`;
  const servers = [];
  for (const folder of [copy, peer]) {
    await compressFolder(path.join(folder, 'dist'));
    await chmod(folder, 0o755);
    servers.push(await startServer('nginx', { root: path.join(folder, 'dist'), base: '/' }));
  }
  const found: { ours: Painted[]; theirs: Painted[] } = { ours: [], theirs: [] };
  try {
    for (let time = 0; time < times; time += 1)
      for (const [nth, list] of [found.ours, found.theirs].entries()) list.push(await paintOf(browser, `${servers[nth]?.url ?? ''}${address}`));
  } finally {
    for (const server of servers) await server.close();
  }
  return found;
}

async function paintOf(browser: Browser, url: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'fr-FR', serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  const kinds = new Map<string, string>();
  const sent = { requests: 0, bytes: 0, scriptBytes: 0 };
  devtools.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, response.mimeType));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    // The letters are ours to choose or to leave: both are counted without them.
    if (kind.startsWith('font/')) return;
    sent.requests += 1;
    sent.bytes += encodedDataLength;
    if (kind.includes('javascript')) sent.scriptBytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const painted = { first: 0, largest: 0 };
    Object.assign(window, { painted });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ name, startTime }) => name === 'first-contentful-paint' && (painted.first = startTime)),
    ).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (painted.largest = startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  await page.goto(url);
  await page.waitForLoadState(SETTLED);
  const painted = await page.evaluate<{ first: number; largest: number }>('window.painted');
  await context.close();
  return { ...sent, firstMs: painted.first, largestMs: painted.largest };
}
