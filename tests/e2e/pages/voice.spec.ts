// The built-in voice on a page of the built site, under its own policy. The adapter is bundled here and served beside a
// copy of the site: no page of the site is made for a test.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { BuiltinVoice } from '../../../src/platform/adapters/builtin-voice';
import type { Heard, Speech } from '../../../src/platform/ports/speech-engine';
import { serveSite } from '../../../src/build/preview/site.mjs';
import { builtinVoiceFiles } from '../../../src/listening/voice/plugin';
import { speakInNode } from '../../../src/listening/voice/wav';
import { expect, test as base } from '../../support/e2e';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { measured, told as spread } from '../../support/measured';

const SENTENCE = 'Cliquez sur le bouton bleu « Envoyer » en bas de l’écran.';

interface Told {
  readonly heard: Heard;
  /** On the audio clock, in seconds. */
  readonly at: number;
}

declare global {
  interface Window {
    voice: BuiltinVoice;
    contexts: AudioContext[];
    meters: AnalyserNode[];
    told: Told[];
    speech: Speech;
    say: (text: string, lang?: string) => void;
    level: () => number;
  }
}

/** The small site, with the voice beside it; once a worker. */
const test = base.extend<object, { readonly siteWithVoice: string }>({
  siteWithVoice: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'declic-voice-'));
      await cp(fixtureDist, folder, { recursive: true });
      await build({
        configFile: false,
        logLevel: 'error',
        plugins: [builtinVoiceFiles()],
        build: {
          outDir: folder,
          emptyOutDir: false,
          assetsDir: '_astro',
          rolldownOptions: {
            input: path.join(import.meta.dirname, '../../../src/platform/adapters/builtin-voice.ts'),
            preserveEntrySignatures: 'strict',
            output: { entryFileNames: '_astro/tried-voice.js' },
          },
        },
      });
      const site = await serveSite(folder);
      await use(site.url);
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ siteWithVoice }, use) => use(siteWithVoice),
});

/** Opens a lesson with the voice in it, one touch done, and meters on every way out of the sound. */
async function openWithVoice(page: Page, { touch }: { readonly touch: 'one' | 'none' } = { touch: 'one' }): Promise<void> {
  await page.addInitScript(() => {
    window.contexts = [];
    window.meters = [];
    window.told = [];
    const Real = AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        window.contexts.push(this);
        const meter = this.createAnalyser();
        meter.fftSize = 2048;
        window.meters.push(meter);
        // What goes out goes through the meter first.
        const out = super.destination;
        meter.connect(out);
        Object.defineProperty(this, 'destination', { value: meter });
      }
    };
    window.level = () => {
      const meter = window.meters.at(-1);
      if (meter === undefined) return 0;
      const samples = new Float32Array(meter.fftSize);
      meter.getFloatTimeDomainData(samples);
      return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    };
    window.say = (text, lang = 'fr') => {
      window.told = [];
      window.speech = window.voice.speak({ text, lang, pace: 'slow', voice: 'usual' }, (heard) => {
        window.told.push({ heard, at: window.contexts.at(-1)?.currentTime ?? 0 });
      });
    };
  });
  await visit(page, { touch });
}

async function visit(page: Page, { touch }: { readonly touch: 'one' | 'none' } = { touch: 'one' }): Promise<void> {
  await page.goto('/lecons/ecrire/');
  if (touch === 'one') await page.locator('h1').click();
  await page.evaluate(async () => {
    const address = '/_astro/tried-voice.js';
    const tried: { readonly builtinVoice: () => BuiltinVoice } = await import(address);
    window.voice = tried.builtinVoice();
  });
  if (touch === 'one') await page.evaluate(() => window.voice.wake());
}

async function prepare(page: Page, lang = 'fr'): Promise<readonly (readonly [number, number])[]> {
  return page.evaluate(async (lang) => {
    const progress: (readonly [number, number])[] = [];
    await window.voice.prepare(lang, { signal: new AbortController().signal, onProgress: (bytes, total) => progress.push([bytes, total]) });
    return progress;
  }, lang);
}

async function waitFor(page: Page, type: Heard['type']): Promise<void> {
  await page.waitForFunction((type) => window.told.some(({ heard }) => heard.type === type), type, { polling: 20 });
}

const types = (page: Page): Promise<string[]> => page.evaluate(() => window.told.map(({ heard }) => heard.type));
const loudest = (page: Page, ms: number): Promise<number> =>
  page.evaluate(async (ms) => {
    let most = 0;
    for (const until = performance.now() + ms; performance.now() < until;) {
      most = Math.max(most, window.level());
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return most;
  }, ms);

test('a French sentence is heard, word by word, and nothing leaves the site', { tag: '@laptop' }, async ({ page, watch, siteWithVoice }) => {
  await openWithVoice(page);
  expect(await page.evaluate(async () => (await window.voice.voices('fr-CA')).map(({ lang }) => lang))).toEqual(['fr-FR', 'fr-FR', 'fr-FR']);
  expect(await page.evaluate(async () => (await window.voice.voices('ps')).length)).toBe(0);
  const missing = await page.evaluate(() => window.voice.missing('fr'));
  expect(missing).toBeGreaterThan(100_000);
  expect(missing).toBeLessThan(520_000);
  const progress = await prepare(page);
  expect(progress.at(-1)).toEqual([missing, missing]);
  expect(progress.length).toBeGreaterThan(3);
  expect(await page.evaluate(() => window.voice.missing('fr'))).toBe(0);

  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'start');
  expect(await loudest(page, 800)).toBeGreaterThan(0.02);
  await waitFor(page, 'end');

  const told = await page.evaluate(() => window.told);
  expect(told.map(({ heard }) => heard.type)).toEqual(['start', ...Array.from({ length: 10 }, () => 'word'), 'end']);
  const words = told.flatMap(({ heard, at }) => (heard.type === 'word' ? [{ word: SENTENCE.slice(heard.start, heard.end), at }] : []));
  expect(words.map(({ word }) => word)).toEqual(['Cliquez', 'sur', 'le', 'bouton', 'bleu', 'Envoyer', 'en', 'bas', 'de', 'l’écran']);

  const hosts = new Set(watch.requests.filter((request) => request.startsWith('http')).map((request) => new URL(request).origin));
  expect([...hosts]).toEqual([new URL(siteWithVoice).origin]);
  for (const request of watch.requests) if (request.startsWith('http')) expect(new URL(request).search).toBe('');
});

test('no word is told before its sound', { tag: '@laptop' }, async ({ page }, info) => {
  await openWithVoice(page);
  await prepare(page);
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'end');
  const told = await page.evaluate(() => window.told);
  const start = told[0]?.at ?? 0;
  const { moments } = await speakInNode({ text: SENTENCE, lang: 'fr', pace: 'slow' });
  const truth = moments.flatMap(({ words }) => words.map(({ at }) => at / 1000));
  const late = told.filter(({ heard }) => heard.type === 'word').map(({ at }, index) => at - start - (truth[index] ?? 0));
  expect(late).toHaveLength(truth.length);
  expect(Math.min(...late)).toBeGreaterThan(-0.05);
  // How late is the machine's affair: promised of a quiet one, and measured by `npm run bench`.
  measured(info, `From the sound of a word to the page being told: ${spread(late.map((seconds) => seconds * 1000))}`);
});

test('a sentence called off is silent at once, and tells nothing more', { tag: '@laptop' }, async ({ page }) => {
  await openWithVoice(page);
  await prepare(page);
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'start');
  expect(await loudest(page, 400)).toBeGreaterThan(0.02);
  await page.evaluate(() => window.speech.cancel());
  const before = await types(page);
  // What was on its way out goes out.
  await page.waitForFunction(() => window.level() < 0.001, undefined, { polling: 20 });
  expect(await loudest(page, 500)).toBeLessThan(0.001);
  expect(await types(page)).toEqual(before);
  // And the next one is said, alone.
  await page.evaluate(() => window.say('C’est bien.'));
  await waitFor(page, 'end');
  expect(await types(page)).toEqual(['start', 'word', 'word', 'end']);
});

test('many sentences called off in a row leave only the last to be said', { tag: '@laptop' }, async ({ page }) => {
  await openWithVoice(page);
  await prepare(page);
  await page.evaluate((text) => {
    for (let count = 0; count < 20; count++) window.say(text);
    window.say('Voilà.');
  }, SENTENCE);
  await waitFor(page, 'end');
  expect(await types(page)).toEqual(['start', 'word', 'end']);
});

test('a pause holds the sound where it is, as often as one likes', { tag: '@laptop' }, async ({ page }) => {
  await openWithVoice(page);
  await prepare(page);
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'start');
  for (let count = 0; count < 3; count++) {
    // A word further each time.
    await page.waitForFunction((count) => window.told.length > count + 1, count, { polling: 20 });
    await page.evaluate(() => window.speech.hold?.pause());
    await page.waitForFunction(() => window.contexts.at(-1)?.state === 'suspended');
    const before = await types(page);
    // The clock of the sound stands still, and what it has not reached is not told.
    const clock = () => page.evaluate(() => window.contexts.at(-1)?.currentTime);
    const stopped = await clock();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await clock()).toBe(stopped);
    expect(await types(page)).toEqual(before);
    expect(before).not.toContain('end');
    await page.evaluate(() => window.speech.hold?.resume());
  }
  await waitFor(page, 'end');
  expect(await types(page)).toEqual(['start', ...Array.from({ length: 10 }, () => 'word'), 'end']);
  // On the audio clock, which stood still meanwhile, it lasted what the sentence lasts.
  const told = await page.evaluate(() => window.told);
  const { moments, rate } = await speakInNode({ text: SENTENCE, lang: 'fr', pace: 'slow' });
  const lasts = moments.reduce((sum, { samples }) => sum + samples.length, 0) / rate;
  expect(Math.abs((told.at(-1)?.at ?? 0) - (told[0]?.at ?? 0) - lasts)).toBeLessThan(0.3);
});

test('without the network it goes on, even when the browser has put the page aside', { tag: '@laptop' }, async ({ page, context, watch }) => {
  await openWithVoice(page);
  await prepare(page);
  await context.setOffline(true);
  watch.expectTrouble(/espeak-ng|ERR_INTERNET_DISCONNECTED/);
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'end');
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.say('Me revoici.');
  });
  await waitFor(page, 'end');
  expect(await types(page)).toEqual(['start', 'word', 'word', 'end']);
});

test('what is kept needs no download on another day, and can be forgotten', { tag: '@laptop' }, async ({ page }) => {
  await openWithVoice(page);
  await page.evaluate(async () => {
    await caches.open('declic-voix-0');
    await window.voice.keep('fr', { signal: new AbortController().signal, onProgress: () => {} });
  });
  expect(await page.evaluate(() => caches.keys())).toEqual(['declic-voix-1']);
  await visit(page);
  expect(await page.evaluate(async () => [await window.voice.isKept('fr'), await window.voice.missing('fr')])).toEqual([true, 0]);
  expect(await page.evaluate(() => window.voice.isKept('uk'))).toBe(false);
  await page.evaluate(() => window.voice.warm('fr'));
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'end');
  await page.evaluate(() => window.voice.forget());
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a page further on, nothing is downloaded again', { tag: '@laptop' }, async ({ page }) => {
  await openWithVoice(page);
  await prepare(page);
  await visit(page);
  expect(await page.evaluate(() => window.voice.missing('fr'))).toBe(0);
  expect(await page.evaluate(() => window.voice.missing('uk'))).toBeGreaterThan(1000);
  expect(await prepare(page)).toEqual([]);
});

test('a download that fails, or that is refused, is told as it is', { tag: '@laptop' }, async ({ page, watch }) => {
  watch.expectTrouble(/404|Failed to load/);
  await openWithVoice(page);
  await page.route('**/_astro/voix/fr.*', (route) => route.fulfill({ status: 404 }));
  expect(
    await page.evaluate(() =>
      window.voice.prepare('fr', { signal: new AbortController().signal, onProgress: () => {} }).catch((error: unknown) => String(error)),
    ),
  ).toContain('404');
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'failed');
  expect(await page.evaluate(() => window.told.map(({ heard }) => heard))).toEqual([{ type: 'failed', why: 'unreachable' }]);
  expect(
    await page.evaluate(async () => {
      const off = new AbortController();
      const prepared = window.voice
        .prepare('ar', { signal: off.signal, onProgress: () => off.abort() })
        .catch((error: unknown) => (error instanceof Error ? error.name : ''));
      return prepared;
    }),
  ).toBe('AbortError');
  // A pack that is not the one that was built is refused.
  await page.unroute('**/_astro/voix/fr.*');
  await page.route('**/_astro/voix/fr.*', (route) => route.fulfill({ body: '<!doctype html><title>Portail Wi-Fi</title>' }));
  expect(
    await page.evaluate(() =>
      window.voice.prepare('fr', { signal: new AbortController().signal, onProgress: () => {} }).catch((error: unknown) => String(error)),
    ),
  ).toContain('not what was built');
});

test('when the browser wants a touch first, it says so', { tag: '@laptop' }, async ({ page }) => {
  // The browsers of tests let sound out at once; this one does not.
  await page.addInitScript(() => {
    const Real = AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        void super.suspend();
      }
      override async resume(): Promise<void> {
        return new Promise(() => {});
      }
    };
    // Playwright's own calls count as touches.
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false, isActive: false } });
  });
  await openWithVoice(page, { touch: 'none' });
  await prepare(page);
  await page.evaluate((text) => window.say(text), SENTENCE);
  await waitFor(page, 'failed');
  expect(await page.evaluate(() => window.told.map(({ heard }) => heard))).toEqual([{ type: 'failed', why: 'not-allowed' }]);
});
