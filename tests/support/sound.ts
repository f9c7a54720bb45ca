// What comes out of a page: a meter on every way out of its sound, and what is lit meanwhile.

import type { Page } from '@playwright/test';
import { expect } from './e2e';
import { fr } from '../../src/site/messages/fr';

declare global {
  interface Window {
    /** Each loud moment: when (ms since the page began). */
    soundAt: number[];
    /** Names of the native calls that must never be made. */
    nativePauses: string[];
  }
}

/** Sound below this is silence. espeak speaks at about 0.08. */
export const SILENCE = 0.005;

/** To be called before the page opens. */
export async function measureSound(page: Page): Promise<void> {
  await page.addInitScript(meterSound, SILENCE);
}

/** In the page. Firefox is given it too (tests/support/firefox.ts). */
export function meterSound(silence: number): void {
  window.soundAt = [];
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
        if (level > silence && this.state === 'running') window.soundAt.push(performance.now());
      }, 20);
    }
  };
  for (const name of ['pause', 'resume'] as const) {
    speechSynthesis[name] = () => void window.nativePauses.push(name);
  }
}

/** Answers the first question, and waits for the first sound. */
export async function letTheVoiceCome(page: Page): Promise<void> {
  await page.getByRole('button', { name: fr.listen.ask.yes }).click();
  await isHeard(page);
}

/** Something is heard from now on. */
export async function isHeard(page: Page): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate((since) => window.soundAt.some((at) => at > since), since)).toBe(true);
}

/** Nothing is heard for a while. */
export async function isSilent(page: Page): Promise<void> {
  // The last tenth of a second may be on its way out already.
  await expect.poll(() => page.evaluate(() => performance.now() - (window.soundAt.at(-1) ?? 0)), { intervals: [100] }).toBeGreaterThan(600);
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
