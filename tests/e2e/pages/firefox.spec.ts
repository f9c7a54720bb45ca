// « Écouter » in Firefox, with the voice shipped with the site.

import { fr } from '../../../src/site/messages/fr';
import { FIRST, LESSON, SECOND } from '../../support/fixture';
import { expect, skipWithoutFirefox, test, type Tab } from '../../support/firefox';
import { measured, told } from '../../support/measured';
import { litNow, meterSound, SILENCE } from '../../support/sound';
import { litWords, recordVoiceTimes } from '../../support/voice-times';

const words = fr.listen;

// One Firefox for them all.
test.describe.configure({ mode: 'default' });
skipWithoutFirefox();

async function openLesson({ page, url }: Tab): Promise<void> {
  await page.evaluateOnNewDocument(meterSound, SILENCE);
  await page.evaluateOnNewDocument(recordVoiceTimes, SILENCE);
  await page.goto(new URL(LESSON, url).href);
}

/**
 * What a person finds by this name, pressed with the keyboard: nothing depends then on where it is. Puppeteer's own search
 * by role stops Firefox for half a second, and the light with it.
 */
async function press({ page }: Tab, name: string, place = 'body'): Promise<void> {
  const control = await page.waitForFunction(
    (name, place) =>
      [...document.querySelectorAll<HTMLElement>(`${place} :is(button, a)`)].find(
        (one) => (one.ariaLabel ?? one.textContent).trim() === name && one.checkVisibility(),
      ),
    { polling: 50, timeout: 10_000 },
    name,
    place,
  );
  await control.asElement()?.press('Enter');
}

const listen = (tab: Tab) => press(tab, words.open, 'header');

const litSentence = ({ page }: Tab) => page.evaluate(litNow, 'sentence' as const);

async function isHeard({ page }: Tab): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => window.soundAt.some((at) => at > since), { polling: 50, timeout: 10_000 }, since);
}

test(
  'the step is heard, each word lit as it is said; it pauses three times and goes on; nothing leaves the site',
  { tag: '@laptop' },
  async ({ tab, card }, info) => {
    const { page, requests } = tab;
    await openLesson(tab);
    const before = requests.length;
    await listen(tab);
    await press(tab, words.ask.yes);
    await isHeard(tab);
    await page.waitForFunction((words) => window.litSoFar.sentence.includes(words), { polling: 50, timeout: 20_000 }, FIRST);
    await expect.poll(async () => (await page.evaluate(litWords)).length, { timeout: 20_000, intervals: [500] }).toBeGreaterThan(12);
    const late = (await page.evaluate(litWords)).map(({ lateMs }) => lateMs);
    measured(info, `Firefox, from a word to its light: ${told(late)}`);
    await page.waitForFunction((words) => window.litSoFar.sentence.includes(words), { polling: 50, timeout: 20_000 }, SECOND);
    // Not only in the page: it came out of the machine.
    expect(card.loudMs()).toBeGreaterThan(1000);

    for (const _ of [1, 2, 3]) {
      await press(tab, words.pause.label);
      await expect.poll(() => card.silentForMs(), { intervals: [100] }).toBeGreaterThan(500);
      const said = await litSentence(tab);
      expect(said).not.toBe('');
      const loud = card.loudMs();
      await press(tab, words.resume.label);
      await expect.poll(() => card.loudMs() - loud, { intervals: [50] }).toBeGreaterThan(100);
      // The same sentence; when it was at its last word, the one that follows it. Neither from the start again, nor further on.
      const read = await page.evaluate(() => document.querySelector('[data-step]:not([hidden])')?.textContent.replace(/\s+/g, ' ') ?? '');
      const between = read.slice(read.indexOf(said), read.indexOf(await litSentence(tab))).replace(said, '');
      expect(between.trim(), 'what was not read').toBe('');
    }

    expect(await page.evaluate(() => window.nativePauses)).toEqual([]);
    // What was read is nowhere in what was asked for.
    for (const url of requests.slice(before)) expect(new URL(url).pathname + new URL(url).search).toMatch(/^\/(_astro\/[\w./-]+|favicon\.svg)$/);
  },
);

test('without the network, once heard, it goes on being heard', { tag: '@laptop' }, async ({ tab }) => {
  await openLesson(tab);
  await listen(tab);
  await press(tab, words.ask.yes);
  await isHeard(tab);
  await press(tab, words.stop.label);
  await tab.goOffline();
  await press(tab, fr.lessonSteps.start);
  await listen(tab);
  await isHeard(tab);
  await expect.poll(() => litSentence(tab)).toMatch(/Étape 1 sur \d+/);
});
