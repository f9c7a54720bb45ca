// What comes out of a page: a meter on every way out of its sound, and what is lit meanwhile.

import type { Page } from '@playwright/test';
import { expect } from './e2e';
import { fr } from '../../src/site/messages/fr';

declare global {
  interface Window {
    /** Each loud moment: when (ms since the page began). */
    soundAt: number[];
    /** Silent looks at the sound in a row: counted, not timed, so that a page kept waiting does not pass for a silent one. */
    silentLooks: number;
    /** Every sentence and every word lit so far, in order. */
    litSoFar: Record<'sentence' | 'word', string[]>;
    /** Names of the native calls that must never be made. */
    nativePauses: string[];
  }
}

/** Sound below this is silence. espeak speaks at about 0.08. */
export const SILENCE = 0.005;

/** Silent looks in a row that are more than the pause between two sentences. */
const SILENT_LOOKS = 30;

/** A voice has all the time it needs: how fast it answers is for `npm run bench`. */
const PATIENCE = { timeout: 30_000 };

/** To be called before the page opens. */
export async function measureSound(page: Page): Promise<void> {
  await page.addInitScript(meterSound, SILENCE);
  await page.addInitScript(lookLonger);
}

/**
 * In the page: voices are looked for during one second (src/listening/speech/reader.ts), and a machine with ten other jobs takes
 * longer to open its cache. What is done after that second is tried in reader.test.ts.
 */
function lookLonger(): void {
  const [lookMs, patientMs] = [1000, 10_000];
  const real = window.setTimeout.bind(window);
  Object.assign(window, { setTimeout: (work: TimerHandler, ms?: number, ...rest: unknown[]) => real(work, ms === lookMs ? patientMs : ms, ...rest) });
}

/** In the page. Firefox is given it too (tests/support/firefox.ts). */
export function meterSound(silence: number): void {
  window.soundAt = [];
  window.silentLooks = 0;
  window.litSoFar = { sentence: [], word: [] };
  window.nativePauses = [];
  const Real = AudioContext;
  window.AudioContext = class extends Real {
    constructor(options?: AudioContextOptions) {
      super(options);
      const meter = this.createAnalyser();
      meter.connect(super.destination);
      Object.defineProperty(this, 'destination', { value: meter });
      const samples = new Float32Array(meter.fftSize);
      setInterval(() => {
        meter.getFloatTimeDomainData(samples);
        const level = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
        const isLoud = level > silence && this.state === 'running';
        window.silentLooks = isLoud ? 0 : window.silentLooks + 1;
        if (isLoud) window.soundAt.push(performance.now());
      }, 20);
    }
  };
  for (const name of ['pause', 'resume'] as const) {
    speechSynthesis[name] = () => void window.nativePauses.push(name);
  }
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Called on its registry, at the end.
  const realSet = HighlightRegistry.prototype.set;
  HighlightRegistry.prototype.set = function set(name, highlight) {
    const [range] = highlight;
    const what = name === 'declic-word' ? 'word' : 'sentence';
    if (name.startsWith('declic-') && range instanceof Range) window.litSoFar[what].push(range.toString().replace(/\s+/g, ' ').trim());
    return realSet.call(this, name, highlight);
  };
}

/** Answers the first question, and waits for the first sound. */
export async function letTheVoiceCome(page: Page): Promise<void> {
  await page.getByRole('button', { name: fr.listen.ask.yes }).click();
  await isHeard(page);
}

/** Something is heard from now on. */
export async function isHeard(page: Page): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate((since) => window.soundAt.some((at) => at > since), since), PATIENCE).toBe(true);
}

/** Nothing is heard for a while. */
export async function isSilent(page: Page): Promise<void> {
  const looks = () => page.evaluate(() => window.silentLooks);
  await expect.poll(looks, PATIENCE).toBeGreaterThan(SILENT_LOOKS);
}

/** This sentence, or this word, is lit, or was: a page that is looked at late has gone on. */
export async function wasLit(page: Page, text: string | RegExp, what: 'sentence' | 'word' = 'sentence'): Promise<void> {
  const found = typeof text === 'string' ? expect.arrayContaining([text]) : expect.arrayContaining([expect.stringMatching(text)]);
  await expect.poll(() => page.evaluate((what) => window.litSoFar[what], what), PATIENCE).toEqual(found);
}

/** The words lit now: those of the sentence being said, or the one word. */
export async function lit(page: Page, what: 'sentence' | 'word' = 'sentence'): Promise<string> {
  return page.evaluate(litNow, what);
}

/** The same, in the page. */
export function litNow(what: 'sentence' | 'word'): string {
  const [range] = CSS.highlights.get(`declic-${what}`) ?? [];
  return range instanceof Range ? range.toString().replace(/\s+/g, ' ').trim() : '';
}
