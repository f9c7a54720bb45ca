// The folder of `npm run pack`, opened from disk in Firefox, where each file has a memory of its own.

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderFiles } from '../../../src/build/pack/folder-files';
import { fr } from '../../../src/site/messages/fr';
import { consoleSays } from '../../../src/site/messages/fr/console';
import { expect, skipWithoutFirefox, test, type Tab } from '../../support/firefox';
import { seatOf } from '../../support/fixture';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { litNow } from '../../support/sound';

skipWithoutFirefox();

const seat = seatOf('a-samira');
const { practice: words, erase } = fr;

let place = '';
let root = '';

// One folder for them all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'cle usb '));
  for (const [name, content] of await folderFiles(fixtureDist)) {
    await mkdir(path.join(place, path.dirname(name)), { recursive: true });
    await writeFile(path.join(place, name), content);
  }
  root = pathToFileURL(`${place}/`).href;
});

test.afterAll(() => rm(place, { recursive: true, force: true }));

/** Presses the first of these that is there, until this title is. */
async function pressUntil({ page }: Tab, within: string, names: readonly string[], title: string): Promise<void> {
  await page.waitForFunction(
    (within, names, title) => {
      const own = [...document.querySelectorAll<HTMLElement>(`${within} :is(button, h2, h3)`)].filter((one) => one.checkVisibility());
      if (own.some((one) => one.textContent.trim() === title)) return true;
      names
        .map((name) => own.find((one) => one.textContent.trim() === name))
        .find((one) => one !== undefined)
        ?.click();
      return false;
    },
    { polling: 50, timeout: 30_000 },
    within,
    names,
    title,
  );
}

const says = ({ page }: Tab, text: string) => page.waitForFunction((text) => document.querySelector('main')?.textContent.includes(text), {}, text);

test('without network, an exercise is done to its end; other pages know it, until all is erased', { tag: '@laptop' }, async ({ tab }) => {
  const { page, goOffline } = tab;
  await goOffline();
  await page.goto(root + seat.address.slice(1).replace('/#', '/index.html#'));
  await page.$eval(`#${seat.practice.id}`, (one) => one.scrollIntoView());
  await pressUntil(tab, `#${seat.practice.id}`, [words.doForMe, words.help], words.done.title);

  await page.goto(`${root}mes-progres/index.html`);
  await says(tab, seat.lesson.plan.title);
  await page.goto(`${root}effacer/index.html`);
  await page.waitForSelector('erase-all[data-ready] [data-kept=steps]:not([hidden])');
  // Once: what is erased twice has nothing to tell.
  await page.$$eval('main button', (all, name) => all.find((one) => one.textContent.trim() === name)?.click(), erase.button);
  await says(tab, erase.erased);
  await page.goto(`${root}mes-progres/index.html`);
  await says(tab, fr.myProgress.done.none);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('without network, a page is read aloud by the voice of the folder, each word lit', { tag: '@laptop' }, async ({ tab }) => {
  const { page, goOffline, expectTrouble } = tab;
  // From disk a worker cannot import a file: it then takes what was read.
  expectTrouble(/voix\/espeak-ng/);
  await goOffline();
  await page.goto(root + seat.address.slice(1).replace(/\/#.*/, '/index.html'));
  for (const name of [fr.listen.open, fr.listen.ask.yes]) {
    const button = await page.waitForFunction(
      (name) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name && one.checkVisibility()),
      { polling: 50 },
      name,
    );
    await button.asElement()?.press('Enter');
  }
  await page.waitForFunction(litNow, { polling: 50 }, 'word' as const);
});

test('without network, the console drives the wall, and the practice is one in both windows', { tag: '@laptop' }, async ({ tab }) => {
  const { page: desk, goOffline } = tab;
  await goOffline();
  await desk.goto(`${root}${seat.address.slice(1).replace(/#.*/, '')}projection/console/index.html`);
  const picture = await (await desk.waitForSelector('iframe[data-frame]'))?.contentFrame();
  await picture?.waitForSelector('lesson-projector[data-ready]');
  const popup = new Promise<Tab['page'] | null>((resolve) => {
    desk.once('popup', resolve);
  });
  await desk.click('[data-open-wall]');
  const wall = await popup;
  if (wall === null || picture === undefined) throw new Error('The wall did not open.');
  await says(tab, consoleSays.wall.open);
  await desk.$eval(`[data-go="${seat.step}"]`, (link) => link instanceof HTMLElement && link.click());
  const at = (place: string) => wall.waitForFunction((place) => location.hash === place, {}, `#${place}`);
  await at(seat.step);
  await desk.keyboard.press('PageDown');
  await at(seat.practice.id);
  const undo = `#${seat.practice.id} .tool[aria-label="${words.undoLabel}"]`;
  const hasBegun = `${undo}[aria-disabled=false]`;
  await wall.waitForSelector(undo);
  await desk.keyboard.press('n');
  for (const place of [wall, picture]) await place.waitForSelector(hasBegun);
  await wall.click(hasBegun);
  await picture.waitForSelector(`${undo}[aria-disabled=true]`);
});
