// « Écouter » where the device speaks too: a real speech-dispatcher with espeak-ng, as on a Linux desktop. What is proven
// first of all: after us, every other program can still speak, a screen reader before any.

import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { browserArguments, findBrowser } from '../../../src/build/browser/find-browser.mjs';
import { startDesktopSpeech, type DesktopSpeech } from '../../support/desktop';
import { expect, FIRST, LESSON, SECOND, test as base } from '../../support/fixture';
import { speechPrograms, whatIsMissing } from '../../support/programs.mjs';
import { letTheVoiceCome, lit, measureSound, wasLit } from '../../support/sound';

const words = fr.listen;
/** A voice has all the time it needs: what is promised here is that it speaks, and falls silent. */
const PATIENCE = { timeout: 30_000 };
const missing = whatIsMissing(speechPrograms);

const listenTo = (page: Page) => page.getByRole('banner').getByRole('button', { name: words.open });
const key = (page: Page, name: string) => page.getByRole('group', { name: words.bar }).getByRole('button', { name });

const test = base.extend<object, { readonly desktop: DesktopSpeech }>({
  desktop: [
    async ({}, use) => {
      const desktop = await startDesktopSpeech();
      await use(desktop);
      await desktop.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ desktop }, use) => {
      const executablePath = findBrowser();
      await use({
        args: [...browserArguments, '--enable-speech-dispatcher'],
        env: { ...definedOf(process.env), ...desktop.env },
        ...(executablePath === undefined ? {} : { executablePath }),
      });
    },
    { scope: 'worker' },
  ],
});

// One desktop for them all.
test.describe.configure({ mode: 'default' });
test.skip(missing !== undefined, missing);

test.beforeEach(async ({ page }) => {
  await measureSound(page);
});

test.afterEach(async ({ page, desktop }) => {
  expect(await page.evaluate(() => window.nativePauses), 'a native pause can hang the speech of the whole desktop').toEqual([]);
  expect(await desktop.canSpeak(), 'another program can still speak').toBe(true);
});

test('on Linux the site’s own voice reads, and the desktop’s is left alone', { tag: '@laptop' }, async ({ page, desktop }) => {
  await page.goto(LESSON);
  // They are there, and the first of them for French is not from France.
  await expect.poll(() => page.evaluate(() => speechSynthesis.getVoices().length)).toBeGreaterThan(100);
  const before = desktop.loudMs();
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await wasLit(page, /./, 'word');
  await key(page, words.pause.label).click();
  await key(page, words.resume.label).click();
  await key(page, words.stop.label).click();
  expect(desktop.loudMs() - before).toBe(0);
});

test.describe('where the device’s voice is good', () => {
  // To the site, the same voices are those of another system: on Linux none is taken.
  test.use({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36' });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const real = speechSynthesis.getVoices.bind(speechSynthesis);
      speechSynthesis.getVoices = () =>
        real().map((voice) => {
          for (const name of ['name', 'voiceURI'] as const)
            Object.defineProperty(voice, name, { value: voice[name].replace(' espeak-ng', ''), configurable: true });
          return voice;
        });
    });
  });

  test('it reads at once, sentence after sentence, pauses three times, goes on, and stops', { tag: '@laptop' }, async ({ page, desktop }) => {
    const isLoud = async (): Promise<void> => {
      const before = desktop.loudMs();
      await expect.poll(() => desktop.loudMs() - before, { ...PATIENCE, intervals: [50] }).toBeGreaterThan(200);
    };
    const isSilent = () => expect.poll(() => desktop.silentForMs(), { ...PATIENCE, intervals: [100] }).toBeGreaterThan(500);

    await page.goto(LESSON);
    await listenTo(page).click();
    // No question: nothing has to come.
    await isLoud();
    await wasLit(page, FIRST);
    // Its end is heard, and the next one starts.
    await wasLit(page, SECOND);
    await isLoud();
    for (const _ of [1, 2, 3]) {
      await key(page, words.pause.label).click();
      const held = await lit(page);
      await isSilent();
      expect(await lit(page)).toBe(held);
      await key(page, words.resume.label).click();
      await isLoud();
    }
    const before = await lit(page);
    await key(page, words.next.label).click();
    await isLoud();
    expect(await lit(page)).not.toBe(before);
    await key(page, words.stop.label).click();
    await isSilent();
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    expect(await page.evaluate(() => window.soundAt), 'the voice of the site').toEqual([]);
  });

  test('leaving the page while it reads silences it', { tag: '@laptop' }, async ({ page, desktop }) => {
    await page.goto(LESSON);
    const before = desktop.loudMs();
    await listenTo(page).click();
    await expect.poll(() => desktop.loudMs() - before, PATIENCE).toBeGreaterThan(200);
    await page.goto('/');
    await expect.poll(() => desktop.silentForMs(), { ...PATIENCE, intervals: [100] }).toBeGreaterThan(500);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });
});

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
