// What a page weighs on the way to a phone: every file it really asks for, brotli 11, without the font.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { isMap, parseDocument } from 'yaml';

const KB = 1024;

export function brotli(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What moves a practice: asked for first of what comes once it is drawn (docs/decisions/0018). */
const ENGINE = /\/engine\.[^/]+\.js$/;

export interface PageWeight {
  /** All that was asked for, in kB: with its practice awake, drawn and ready to move. */
  readonly whole: number;
  /** Of that, what came before the engine of the practice. */
  readonly drawn: number;
}

/** What a page asks for; with its practice awake when `isPractice`. */
export async function pageWeight(browser: Browser, url: string, { isPractice }: { readonly isPractice: boolean }): Promise<PageWeight> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  const asked: string[] = [];
  const arrivals = new Map<string, Promise<number>>();
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('font/') === true || arrivals.has(response.url())) return;
    const bytes = response.body().then(brotli);
    // What comes after the last look is cut with the page: nobody waits for it.
    bytes.catch(() => undefined);
    arrivals.set(response.url(), bytes);
  });
  await page.goto(url);
  if (isPractice) await wake(page);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all([...arrivals].map(async ([address, bytes]) => ({ at: asked.indexOf(address), bytes: await bytes })));
  await page.close();
  const engine = asked.findIndex((address) => ENGINE.test(address));
  const kb = (isCounted: (at: number) => boolean): number => sizes.reduce((sum, { at, bytes }) => sum + (isCounted(at) ? bytes : 0), 0) / KB;
  return { whole: kb(() => true), drawn: kb((at) => engine === -1 || at < engine) };
}

async function wake(page: Page): Promise<void> {
  // In one go in the page: what is scrolled to is replaced as it wakes.
  await page.evaluate(() => {
    for (const player of document.querySelectorAll('practice-player')) if (player.checkVisibility()) player.scrollIntoView();
  });
  await page.locator('practice-player [data-screen]').filter({ visible: true }).first().waitFor();
  // What moves it comes when a hand is near. Another version of the site has it already.
  await page.evaluate(() => {
    for (const stage of document.querySelectorAll('practice-player .stage')) stage.dispatchEvent(new Event('pointerover'));
  });
}

export interface Placed {
  readonly practice: string;
  readonly address: string;
  readonly apps: readonly string[];
}

/** Every practice of a built site, its step and its apps: those of its file. */
export function practicesOf(folder: string, lessons: readonly string[]): readonly Placed[] {
  return lessons.flatMap((lesson) => {
    const html = readFileSync(path.join(folder, 'dist/lecons', lesson, 'index.html'), 'utf8');
    const sections = [...html.matchAll(/<section data-step="([^"]+)"/g)];
    return sections.flatMap((section, index) => {
      const inside = html.slice(section.index, sections[index + 1]?.index);
      const found = [...inside.matchAll(new RegExp(`data-source="[^"]*/${lesson}/([a-z0-9-]+)\\.json"`, 'g'))].map((match) => match[1] ?? '');
      // Two in one step would be weighed together.
      if (found.length !== 1) return [];
      const [practice = ''] = found;
      const apps = parseDocument(readFileSync(path.join(folder, 'content/lessons', lesson, `${practice}.practice.yaml`), 'utf8')).get('apps');
      return [{ practice, address: `lecons/${lesson}/#${section[1] ?? ''}`, apps: isMap(apps) ? apps.items.map(({ key }) => String(key)) : [] }];
    });
  });
}
