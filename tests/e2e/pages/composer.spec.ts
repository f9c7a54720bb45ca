// A mediator has five minutes: she chooses, and gives a link, a code, a page. What she gave is hers, on her device only.

import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { readPath, writePath } from '../../../src/core/path/codec';
import { longest, MOST_LESSONS, noPath, type Path } from '../../../src/core/path/path';
import { shelfOf } from '../../../src/core/path/shelf';
import { shelvedLessons } from '../../../src/site/layouts/path/shelved';
import { fr } from '../../../src/site/messages/fr';
import { accompanySays as says } from '../../../src/site/messages/fr/accompany-says';
import { SMS_LENGTH } from '../../../src/site/share/sms';
import { axeTroubles, bringAxe, colourTroubles } from '../../support/axe';
import { blurred } from '../../support/card-picture';
import { expect, test } from '../../support/e2e';
import { countedOn, countGestures } from '../../support/gestures';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { inContrast } from '../../support/look-over';
import { library } from '../../support/lessons';
import { printedInGrey } from '../../support/printed';
import { pdfPrograms, whatIsMissing } from '../../support/programs.mjs';
import { scanned } from '../../support/qr';

const { accompany: words } = fr;
const shelf = shelfOf(await shelvedLessons());
const [ready] = library.paths;
if (ready === undefined) throw new Error('No prepared path.');

/** Someone who hesitates at each gesture and before each key that is not a letter, and looks for each letter. */
const GESTURE_S = 8;
const LETTER_S = 0.6;

const code = (page: Page) => page.getByRole('img', { name: words.give.code });
const linkOf = (page: Page) => page.getByRole('textbox', { name: words.give.link, exact: true });
const chosen = (page: Page) => page.getByRole('list', { name: words.choose.chosen }).getByRole('listitem');

/** What the link on screen holds. */
async function given(page: Page): Promise<Path> {
  const read = readPath(new URL(await linkOf(page).inputValue()).hash, shelf);
  if (read.kind !== 'path') throw new Error(`The link is ${read.kind}.`);
  return read.path;
}

/** The fullest path there can be: the longest titles, and each text at its longest. */
const full: Path = {
  ...noPath,
  lessons: [...shelf.lessons.values()]
    .toSorted((a, b) => b.title.length - a.title.length)
    .slice(0, MOST_LESSONS)
    .map(({ id }) => id),
  name: 'Marie-Antoinette du Bois-Joli '.slice(0, longest.name).trim(),
  phone: '0639981234',
  place: 'Espace numérique des Tilleuls, 12 rue des Écoles, le mardi, B'.slice(0, longest.place),
  note: 'On se revoit mardi à 10 h. Prenez votre téléphone et le papier bleu. Faites une leçon par jour, pas plus. Si ça bloque, appelez-moi le matin.'
    .slice(0, longest.note)
    .trim(),
};

test('four gestures by hand, four by keyboard alone: a code is on screen, that a phone reads, in less than a minute', async ({ page, watch }, { project }) => {
  await countGestures(page, 'path-composer [data-qr] path[d^="M"]');
  await page.goto('/accompagner/');
  if (project.name === 'phone') {
    await page.getByRole('combobox', { name: words.choose.ready }).selectOption(ready.title);
    await page.getByRole('button', { name: says.see(ready.lessons.length) }).tap();
  } else {
    const typed = 'mot de passe';
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // past the header
    await page.keyboard.press('Tab'); // to the search
    await expect(page.getByRole('main').getByRole('searchbox', { name: words.choose.search })).toBeFocused();
    await page.keyboard.type(typed); // a few words
    await page.keyboard.press('Enter'); // the first lesson found
  }
  await expect(code(page)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => scanned(code(page))).toBe(await linkOf(page).inputValue());
  const { gestures, hands, keys, letters, pageMs } = await countedOn(page);
  expect(gestures, 'gestures').toBeGreaterThan(0);
  expect(gestures, 'gestures').toBeLessThanOrEqual(4);
  expect((hands + keys) * GESTURE_S + letters * LETTER_S + pageMs / 1000, 'seconds').toBeLessThan(60);
  expect((await given(page)).lessons.length).toBeGreaterThan(0);
  // What is chosen is after « # »: no server was told.
  for (const url of watch.requests) expect(new URL(url).search).toBe('');
});

test('lessons are found, ordered by hand and by keyboard; the link, the SMS and the e-mail say all of it', { tag: '@laptop' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // A telephone has a sheet to share with; this browser, none.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(shared);
        return Promise.resolve();
      },
    });
  });
  await page.goto(`/accompagner/#${writePath({ ...noPath, lessons: ready.lessons.slice(0, 3) }, shelf)}`);
  await expect(chosen(page)).toHaveCount(3);
  const [a = '', b = '', c = ''] = ready.lessons;
  const title = (id: string): string => shelf.lessons.get(id)?.title ?? id;
  // By keyboard: the arrow keeps the focus, so that it is pressed again.
  await page.getByRole('button', { name: says.down(title(a)) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: says.down(title(a)) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => given(page).then(({ lessons }) => lessons)).toEqual([b, c, a]);
  // By hand.
  const from = await chosen(page).nth(2).getByText(title(a)).boundingBox();
  const to = await chosen(page).nth(0).boundingBox();
  if (!from || !to) throw new Error('Nothing to drag.');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(from.x + 20, from.y + ((to.y + 4 - from.y) * step) / 8);
  await page.mouse.up();
  await expect.poll(() => given(page).then(({ lessons }) => lessons)).toEqual([a, b, c]);
  await page.getByRole('button', { name: says.remove(title(b)) }).click();
  await expect(chosen(page)).toHaveCount(2);

  await page.getByRole('textbox', { name: words.person.name }).fill('François');
  await page.getByRole('textbox', { name: words.person.phone }).fill('06 39 98 12 34');
  await page.getByRole('textbox', { name: words.person.place }).fill('Médiathèque des Tilleuls');
  await page.getByRole('textbox', { name: words.person.note }).fill(full.note);
  await page.getByRole('radio', { name: words.person.devices.phone }).check();
  await page.getByText(words.settings.title, { exact: true }).click();
  await page.getByRole('checkbox', { name: words.settings.voice }).check();
  await page.getByRole('combobox', { name: words.settings.comfort.textSize.legend }).selectOption('3');
  const wanted: Path = {
    ...noPath,
    lessons: [a, c],
    name: 'François',
    phone: '0639981234',
    place: 'Médiathèque des Tilleuls',
    note: full.note,
    device: 'phone',
    voice: 'on',
    comfort: { ...noPath.comfort, textSize: '3' },
  };
  await expect.poll(() => given(page)).toEqual(wanted);
  await page.getByText(words.give.more, { exact: true }).click();
  const sms = await page.getByRole('textbox', { name: words.give.sms }).inputValue();
  expect(sms.length).toBeLessThanOrEqual(SMS_LENGTH);
  expect(sms).toContain('Bonjour Francois.');
  const inSms = readPath(/#[\w-]+/.exec(sms)?.[0] ?? '', shelf);
  expect(inSms).toMatchObject({ kind: 'path', path: { lessons: [a, c], phone: '0639981234', voice: 'on', note: '' } });
  const mail = new URL((await page.getByRole('link', { name: words.give.mail }).getAttribute('href')) ?? '');
  expect(mail.searchParams.get('body')).toContain(await linkOf(page).inputValue());
  await page.getByRole('button', { name: words.give.copy }).click();
  await expect(page.getByText(says.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkOf(page).inputValue());
  await page.getByRole('button', { name: words.give.send }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['shared'] ?? '')).toBe(
    JSON.stringify({ title: await page.title(), url: await linkOf(page).inputValue() }),
  );
  // The copy is the largest, the page the least.
  const sizes = await Promise.all([words.give.copy, words.give.print].map((name) => page.getByRole('button', { name }).boundingBox()));
  expect((sizes[0]?.height ?? 0) * (sizes[0]?.width ?? 0)).toBeGreaterThan((sizes[1]?.height ?? 0) * (sizes[1]?.width ?? 0));
  // A page loaded again has it; the next person’s has all but who this one was for.
  await page.reload();
  await expect.poll(() => given(page)).toEqual(wanted);
  await page.goto('/accompagner/');
  await page.getByRole('button', { name: words.choose.again }).click();
  await expect.poll(() => given(page)).toEqual({ ...wanted, name: '', note: '' });
});

test('the fullest path is one page; its code is read in grey, and in a blurred picture of 300 points', { tag: '@laptop' }, async ({ page }, info) => {
  test.skip(whatIsMissing(pdfPrograms) !== undefined, whatIsMissing(pdfPrograms));
  await page.goto(`/accompagner/#${writePath(full, shelf)}`);
  await expect(chosen(page)).toHaveCount(MOST_LESSONS);
  await expect(code(page).locator('path')).toHaveAttribute('d', /M/);
  const onScreen = (await scanned(code(page))) ?? '';
  expect(readPath(new URL(onScreen).hash, shelf)).toMatchObject({ kind: 'path', path: { lessons: full.lessons, name: full.name, phone: full.phone } });
  expect(blurredCode(await code(page).screenshot())).toBe(onScreen);

  const { text, codes, sheets } = await printedInGrey(page, info);
  expect(sheets).toBe(1);
  expect(codes).toEqual([onScreen]);
  for (const id of full.lessons) {
    const [number] = shelf.lessons.get(id)?.numbers ?? [];
    expect.soft(text).toContain(`/${number}/`);
  }
  for (const said of [full.name, full.note, full.place, '06 39 98 12 34', words.sheet.withoutPhone.replace('\u00a0', ' ')]) expect.soft(text).toContain(said);
});

/** As a poor camera sees it: 300 points on a side, each the mean of those around it, three times. */
function blurredCode(screenshot: Buffer): string | undefined {
  const side = 300;
  const { data, width, height } = PNG.sync.read(screenshot);
  const grey = Float32Array.from(
    { length: side * side },
    (_, at) => data[(Math.floor((Math.floor(at / side) * height) / side) * width + Math.floor(((at % side) * width) / side)) * 4] ?? 255,
  );
  const soft = [1, 2, 3].reduce<Float32Array>((sharp) => blurred(sharp, side, side), grey);
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  soft.forEach((shade, at) => picture.fill(shade, at * 4, at * 4 + 3));
  return jsQR(picture, side, side)?.data;
}

test('links are kept on this device when asked, renamed, taken away, brought back, and go in a file', { tag: '@laptop' }, async ({ page }, info) => {
  await page.goto(`/accompagner/#${writePath({ ...noPath, lessons: ready.lessons, name: 'Samira' }, shelf)}`);
  await expect(chosen(page)).toHaveCount(ready.lessons.length);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length), 'nothing before a first gesture').toBe(0);
  await page.getByText(words.kept.title, { exact: true }).click();
  await page.getByRole('textbox', { name: words.kept.name }).fill('Le mardi');
  await page.getByRole('button', { name: words.kept.keep }).click();
  await expect(page.getByText(says.kept.done('Le mardi'))).toBeVisible();
  await page.getByRole('button', { name: says.kept.rename('Le mardi') }).click();
  await page.getByRole('textbox', { name: says.kept.newTitle }).fill('Le jeudi');
  await page.keyboard.press('Enter');
  const arrival = page.waitForEvent('download');
  await page.getByRole('link', { name: words.kept.file }).click();
  const file = info.outputPath('liens.json');
  await (await arrival).saveAs(file);
  await page.getByRole('button', { name: says.kept.remove('Le jeudi') }).click();
  await expect(page.getByText(words.kept.none)).toBeVisible();
  await page.getByRole('button', { name: says.kept.undo }).click();
  await expect(page.getByRole('button', { name: says.kept.open('Le jeudi') })).toBeVisible();

  // Another device: the file brings it, and opens as it was.
  await page.evaluate(() => localStorage.clear());
  await page.goto('/accompagner/');
  await page.getByText(words.kept.title, { exact: true }).click();
  const bring = page.getByLabel(words.kept.bring);
  await bring.setInputFiles({ name: 'autre.json', mimeType: 'application/json', buffer: Buffer.from('{"declic":"<script>alert(1)</script>"}') });
  await expect(page.getByText(says.kept.spoiled)).toBeVisible();
  await bring.setInputFiles(file);
  await page.getByRole('button', { name: says.kept.open('Le jeudi') }).click();
  await expect.poll(() => given(page)).toMatchObject({ lessons: ready.lessons, name: 'Samira' });
  await rm(file);
});

test('nothing stands in anybody’s way while a path is composed', { tag: '@both' }, async ({ context, page }) => {
  await bringAxe(context);
  const usual = page.viewportSize();
  if (usual !== null && usual.width < 400) await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/accompagner/#${writePath(full, shelf)}`);
  await expect(chosen(page)).toHaveCount(MOST_LESSONS);
  for (const folded of [words.choose.themes, words.settings.title, words.give.more, words.kept.title]) await page.getByText(folded, { exact: true }).click();
  expect([
    ...(await axeTroubles(page)),
    ...(await colourTroubles(page, 'in strong contrast', 'html', inContrast)),
    ...(await smallTargets(page)),
    ...(await sidewaysTroubles(page)),
  ]).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence says so, and prepared paths are one link away', { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/accompagner/');
    await expect(page.getByText(words.without)).toBeVisible();
    await expect(page.getByRole('button', { name: words.give.copy })).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: fr.paths.title }).first().click();
    await page.getByRole('link', { name: ready.title }).click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(ready.lessons.length);
  });
});
