// What a server really sends for a visit: counted by nginx, headers included, its files made small in advance as docs/hosting.md says. Not
// counted: what the network adds around it, some 3 % and the handshake of https.

import { chmod } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { compressFolder } from '../../src/build/hosting/compress.ts';
import { startServer, type Server } from '../support/servers.ts';

export interface Sent {
  readonly what: string;
  readonly requests: number;
  readonly bytes: number;
}

/** Nothing asked for during this time: the visit has all it wanted. The worker that keeps lessons asks behind the page's back. */
const CALM_MS = 4000;

/** A built site; two addresses where a practice stands, of two lessons. */
export async function sentInVisits(browser: Browser, folder: string, [one = '', other = '']: readonly string[]): Promise<readonly Sent[]> {
  const dist = path.join(folder, 'dist');
  await compressFolder(dist);
  await chmod(folder, 0o755);
  const server = await startServer('nginx', { root: dist, base: '/' });
  try {
    return [
      ...(await visits(browser, server, 'block', [
        ['first visit, one lesson with its practice, nothing kept', one],
        ['then another lesson, nothing kept', other],
        ['the first lesson again, nothing kept', one],
      ])),
      ...(await visits(browser, server, 'allow', [
        ['first visit, one lesson with its practice, kept for the days without network', one],
        ['then another lesson, kept', other],
        ['the first lesson again, kept', one],
      ])),
    ];
  } finally {
    await server.close();
  }
}

async function visits(
  browser: Browser,
  server: Server,
  serviceWorkers: 'allow' | 'block',
  steps: readonly (readonly [string, string])[],
): Promise<readonly Sent[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', serviceWorkers });
  const sent: Sent[] = [];
  for (const [what, address] of steps) {
    const before = (await calm(server)).length;
    const page = await context.newPage();
    await page.goto(server.url + address);
    await wakes(page);
    const lines = (await calm(server)).slice(before);
    await page.close();
    sent.push({ what, requests: lines.length, bytes: lines.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0) });
  }
  await context.close();
  return sent;
}

/** The lines of the log, once it has stopped growing. */
async function calm(server: Server): Promise<readonly string[]> {
  for (let last = ''; ;) {
    await new Promise((resolve) => setTimeout(resolve, CALM_MS));
    const now = await server.visits();
    if (now === last) return now.split('\n').filter((line) => line !== '');
    last = now;
  }
}

async function wakes(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const player of document.querySelectorAll('practice-player')) if (player.checkVisibility()) player.scrollIntoView();
  });
  await page.locator('practice-player [data-screen]').filter({ visible: true }).first().waitFor();
}
