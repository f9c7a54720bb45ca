// The search with many lessons: bytes to the first answer, and time for each key. Lessons are made of our titles and keywords and
// of the words that we explain, at random: copies of ours would compress to nothing.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { answeringFirst } from '../../src/site/search/first-answer.ts';
import { brotli } from './weight.ts';

const KB = 1024;
/** As a phone of four years ago. */
const SLOWER = 4;
const TYPED_TITLES = 30;
const KEYWORDS = 7;
/** Of those, which other lessons have too. */
const SHARED_KEYWORDS = 4;

type Row = readonly [id: string, title: string, keywords: string];

export interface SearchCost {
  /** Titles and keywords, what searches them, and the script of the box, in kB. */
  readonly firstAnswer: number;
  /** For each key, in milliseconds, from the shortest. */
  readonly keys: readonly number[];
}

/** `root`: the sources; `site`: where they are served, built. */
export async function searchCost(browser: Browser, { root, site }: { readonly root: string; readonly site: string }, lessons: number): Promise<SearchCost> {
  const index: readonly Row[] = JSON.parse(readFileSync(path.join(root, 'dist/recherche/index.json'), 'utf8'));
  const many = manyLessons(index, readFileSync(path.join(root, 'content/words.yaml'), 'utf8'), lessons);
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.route('**/recherche/index.json', (route) => route.fulfill({ json: answeringFirst(many) }));
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const body = response.body();
    // As in weight.ts: what comes last is cut with the page.
    body.catch(() => undefined);
    bodies.set(response.url(), body);
  });
  await page.goto(`${site}recherche/`, { waitUntil: 'networkidle' });
  const script = [...(await Promise.all(bodies.values()))].filter((body) => body.includes('lesson-search') && !body.includes('<!'));
  bodies.clear();
  await page.getByRole('combobox').fill(many[0]?.[1] ?? '');
  await page.getByRole('option').first().waitFor();
  const isFirst = (url: string): boolean => /index\.json$|\/_astro\/(find|search-words|search-data)/.test(url);
  const first = await Promise.all([...bodies].filter(([url]) => isFirst(url)).map(([, body]) => body));
  const firstAnswer = [...script, ...first].reduce((all, body) => all + brotli(body), 0) / KB;
  await page.waitForLoadState('networkidle');
  const keys = await timeKeys(page, many);
  await page.context().close();
  return { firstAnswer, keys };
}

async function timeKeys(page: Page, lessons: readonly Row[]): Promise<readonly number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const titles = Array.from({ length: TYPED_TITLES }, (_, nth) => lessons[Math.floor((nth * lessons.length) / TYPED_TITLES)]?.[1] ?? '');
  const keys = await page.evaluate(async (titles) => {
    const field = document.querySelector<HTMLInputElement>('lesson-search input');
    const times: number[] = [];
    for (const title of titles) {
      for (let length = 1; field && length <= title.length; length += 1) {
        field.value = title.slice(0, length);
        const before = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // What is fetched is there: the answer comes in promises, which all are kept before a message.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage('');
        });
        document.body.getBoundingClientRect();
        times.push(performance.now() - before);
      }
    }
    return times;
  }, titles);
  return keys.toSorted((a, b) => a - b);
}

/** As many lessons: the same ones each time. */
export function manyLessons(index: readonly Row[], explained: string, wanted: number): readonly Row[] {
  const one = picker();
  const rare = [...new Set(explained.match(/\p{L}{5,}/gu) ?? [])];
  const shared = index.flatMap(([, , keywords]) => keywords.split(', ').filter(Boolean));
  const ends = index.map(([, title]) => title.split(' ').slice(1).join(' '));
  const verbs = index.map(([, title]) => title.split(' ')[0] ?? '');
  const more = Array.from({ length: Math.max(0, wanted - index.length) }, (_, nth): Row => {
    const title = `${one(verbs)} ${one(ends)}, ${one(rare)} et ${one(rare)}`;
    const keywords = Array.from({ length: KEYWORDS }, (_, nth) => one(nth < SHARED_KEYWORDS ? shared : rare));
    return [
      `${title
        .normalize('NFD')
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, '-')
        .slice(0, 30)}${nth}`,
      title,
      keywords.join(', '),
    ];
  });
  return [...index, ...more].slice(0, wanted);
}

/** Chosen at random, the same way each time: a linear congruence. */
function picker(): (all: readonly string[]) => string {
  let now = 20_261_130;
  return (all) => {
    now = (Math.imul(now, 1_103_515_245) + 12_345) >>> 0;
    return all[(now >>> 8) % all.length] ?? '';
  };
}
