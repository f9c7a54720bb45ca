// From the touch to the first sound of the built-in voice, the page's main thread four times slower.

import type { Browser, Page } from '@playwright/test';
import { firstSound, litWords, recordVoiceTimes } from '../support/voice-times.ts';

/** What a cheap telephone is to a computer. */
const SLOW = 4;
/** Sound below this is silence. espeak speaks at about 0.08. */
const SILENCE = 0.005;

/** The words of the interface, as learners read them: a checkout compared with may be older than our messages. */
const words = { listen: 'Écouter', yes: 'Télécharger la voix', stop: 'Arrêter la lecture' };

export interface SoundTimes {
  /** From the touch to the first sound, one figure a trial: the voice awake… */
  readonly warm: readonly number[];
  /** …then on a page just opened, the voice downloaded before. */
  readonly cold: readonly number[];
  /** From the sound of each word to its light, nothing slowed down. */
  readonly light: readonly number[];
}

/** Words that are enough to know how late the light is. */
const WORDS = 12;

/** In milliseconds. */
export async function touchToSound(browser: Browser, url: string, trials: number): Promise<SoundTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.addInitScript(recordVoiceTimes, SILENCE);
  await page.goto(url);
  await listen(page).click();
  await page.getByRole('button', { name: words.yes }).click();
  await heard(page);
  await page.waitForFunction((words) => window.voiceTimes.lit.length > words, WORDS, { polling: 500 });
  const light = (await page.evaluate(litWords)).map(({ lateMs }) => lateMs);
  const warm = [];
  for (let trial = 0; trial < trials; trial += 1) {
    await page.getByRole('button', { name: words.stop }).click();
    await listen(page).waitFor();
    warm.push(await oneTouch(page));
  }
  const cold = [];
  for (let trial = 0; trial < trials; trial += 1) {
    await page.reload({ waitUntil: 'networkidle' });
    cold.push(await oneTouch(page));
  }
  await context.close();
  return { warm, cold, light };
}

const listen = (page: Page) => page.getByRole('banner').getByRole('button', { name: words.listen, exact: true });

async function oneTouch(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // The page's main thread alone: the worker of the voice and the sound keep their pace.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await listen(page).click();
  const ms = await heard(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return ms;
}

async function heard(page: Page): Promise<number> {
  await page.waitForFunction(firstSound, undefined, { polling: 50 });
  const first = await page.evaluate(firstSound);
  if (first === undefined) throw new Error('Nothing was heard.');
  return first.ms;
}
