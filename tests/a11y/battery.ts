// Everything the battery asks of one address.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { bringAxe } from '../support/axe.ts';
import { bringChecks } from './bundle.ts';
import { levelOf } from './criteria.ts';
import { axeFindings } from './engines/axe.ts';
import { htmlFindings } from './engines/html.ts';
import { checks } from './families.ts';
import type { Finding, Rule, Spot } from './finding.ts';
import { framesOf } from './gif.ts';
import { isOtherLanguage } from './language.ts';
import { saidOnce } from './same-thing.ts';
import { byKeyboard } from './scenarios/keyboard.ts';
import { byPassingOver } from './scenarios/passing-over.ts';
import { byPressing } from './scenarios/pressing.ts';
import { leave, type Scenario } from './scenarios/scenario.ts';
import { inOtherSizes } from './scenarios/sizes.ts';
import { byWaiting } from './scenarios/time.ts';

/** In the order in which they are played: each opens the page again if the one before has moved it. */
export const parts = ['axe', 'html', 'checks', 'keyboard', 'sizes', 'passing-over', 'pressing', 'time'] as const;
export type Part = (typeof parts)[number];

const scenarios: { readonly [part in Exclude<Part, 'axe' | 'html' | 'checks'>]: Scenario } = {
  keyboard: byKeyboard,
  sizes: inOtherSizes,
  'passing-over': byPassingOver,
  pressing: byPressing,
  time: byWaiting,
};

/** Rules that need the bytes of a file, or a list of words: asked outside the page. */
const outside: { readonly [rule: string]: Rule } = {
  'language-unsaid': {
    rgaa: ['8.7', '8.8'],
    wcag: ['3.1.2'],
    says: 'Ce passage est dans une autre langue, et rien ne le dit : la voix le prononce de travers.',
    mend: 'Ajoutez lang à ce passage.',
  },
  'page-language-wrong': { rgaa: ['8.4'], wcag: ['3.1.1'], says: 'La page dit une langue, et en parle une autre.', mend: 'Corrigez lang sur <html>.' },
  'picture-moves': {
    rgaa: ['13.8'],
    wcag: ['2.2.2'],
    says: 'Cette image bouge, et on ne peut pas l’arrêter.',
    mend: 'Prenez une image fixe, ou une vidéo avec des commandes.',
  },
};

/** Rules that only answer once somebody acts, or waits. */
export const livedRules: ReadonlySet<string> = new Set(Object.values(scenarios).flatMap((scenario) => Object.keys(scenario.rules)));

const rules: { readonly [rule: string]: Rule } = Object.assign({}, outside, checks, ...Object.values(scenarios).map((scenario) => scenario.rules));

/** Makes a context ready: once for all the pages that it will open. */
export async function prepare(context: BrowserContext): Promise<void> {
  await bringAxe(context);
  await bringChecks(context);
}

/** A page that answers nothing any more (a script that never ends) is given up: what it would have shown is not known. */
const PATIENCE_MS = 120_000;
/** One part that does not end leaves their time to the others, and what they found. */
const PART_PATIENCE_MS = 30_000;

/**
 * What is wrong at this address, each thing once.
 * @throws when the page cannot be opened, or answers no more.
 */
export async function findingsAt(context: BrowserContext, address: string, asked: readonly Part[] = parts): Promise<readonly Finding[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${address} has not answered for ${PATIENCE_MS / 1000} s.`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([visited(context, address, asked), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function visited(context: BrowserContext, address: string, asked: readonly Part[]): Promise<readonly Finding[]> {
  const page = await context.newPage();
  const found: Finding[] = [];
  try {
    const source = await open(page, address);
    if (asked.includes('checks'))
      found.push(
        ...spoken(address, await page.evaluate(() => globalThis.a11yBattery.look())),
        ...spoken(address, await languages(page)),
        ...spoken(address, await movingPictures(page)),
      );
    if (asked.includes('axe')) found.push(...(await axeFindings(page, address)));
    if (asked.includes('html')) found.push(...(await htmlFindings(page, address, await page.content())), ...(await htmlFindings(page, address, source)));
    const hasScripts = (await page.locator('script:not([type="application/json"], [type="application/ld+json"])').count()) > 0 || /\son[a-z]+\s*=/.test(source);
    const visit = {
      context,
      page,
      address,
      again: async (): Promise<void> => {
        await open(page, address);
      },
    };
    for (const part of asked) {
      if (part === 'axe' || part === 'html' || part === 'checks') continue;
      if (!hasScripts && (part === 'pressing' || part === 'time')) continue;
      found.push(...spoken(address, await inTime(scenarios[part].play(visit), address, part)));
      if (part === 'keyboard' || part === 'pressing') await visit.again();
    }
  } finally {
    await leave(page);
  }
  return saidOnce(found);
}

async function inTime(playing: Promise<readonly Spot[]>, address: string, part: Part): Promise<readonly Spot[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Spot[]>((resolve) => {
    timer = setTimeout(() => {
      console.warn(`${address} : la partie « ${part} » n’a pas fini en ${PART_PATIENCE_MS / 1000} s. Ce qu’elle aurait trouvé n’est pas connu.`);
      resolve([]);
    }, PART_PATIENCE_MS);
  });
  return Promise.race([playing, late]).finally(() => clearTimeout(timer));
}

/** Opens the address as it would be at first, and gives the file as it came. A page that never ends loading is looked at as it is. */
async function open(page: Page, address: string): Promise<string> {
  const response = await page.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(async (error: unknown) => {
    if (page.url() === 'about:blank') throw error;
    return null;
  });
  return address.startsWith('file:') ? readFile(fileURLToPath(address), 'utf8') : ((await response?.text().catch(() => undefined)) ?? page.content());
}

function spoken(address: string, spots: readonly Spot[]): readonly Finding[] {
  return spots.flatMap((spot): readonly Finding[] => {
    const rule = rules[spot.rule];
    if (rule === undefined) return [];
    const { rgaa, wcag, says, mend } = rule;
    return [{ ...spot, page: address, engine: 'déclic', rgaa, wcag, says, mend, level: levelOf(wcag, rgaa) }];
  });
}

async function languages(page: Page): Promise<readonly Spot[]> {
  const passages = await page.evaluate(() => globalThis.a11yBattery.passages());
  const all = passages
    .filter(({ element }) => element !== 'html')
    .map(({ text }) => text)
    .join(' ');
  const whole = passages[0]?.lang ?? '';
  const other = isOtherLanguage(all, whole);
  if (other !== undefined) return [{ rule: 'page-language-wrong', element: 'html', about: `${whole} → ${other}` }];
  const found = passages.flatMap(({ element, text, lang }): readonly Spot[] => {
    const spoken = isOtherLanguage(text, lang);
    return spoken === undefined ? [] : [{ rule: 'language-unsaid', element, about: `${lang} → ${spoken}` }];
  });
  // A paragraph, and the item that holds it: said of the one inside.
  return found.filter((one) => !found.some((other) => other !== one && other.element.startsWith(`${one.element} > `)));
}

async function movingPictures(page: Page): Promise<readonly Spot[]> {
  const pictures = await page
    .locator('img[src*=".gif" i], img[src^="data:image/gif"], input[type=image][src*=".gif" i]')
    .evaluateAll((all) => all.map((one) => ({ element: globalThis.a11yBattery.nameFor(one), src: Reflect.get(one, 'src') })));
  const found: Spot[] = [];
  for (const { element, src } of pictures) {
    const bytes = await bytesOf(page, String(src)).catch(() => undefined);
    if (bytes !== undefined && framesOf(bytes).frames > 1) found.push({ rule: 'picture-moves', element });
  }
  return found;
}

async function bytesOf(page: Page, address: string): Promise<Uint8Array> {
  if (address.startsWith('file:')) return readFile(fileURLToPath(address));
  if (address.startsWith('data:')) return Buffer.from(address.split(',')[1] ?? '', 'base64');
  return (await page.context().request.get(address)).body();
}
