// « Mes progrès »: what was done leaves one device and comes to another, in words, pictures, a code or a file; nothing is lost, nothing is sent.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { qrText } from '../../../src/core/progress-code/carried';
import { usualSettings } from '../../../src/core/progress-code/settings';
import { codeWords } from '../../../src/core/progress-code/words';
import { crcnOf } from '../../../src/core/lesson/crcn';
import type { Fact } from '../../../src/core/lesson/progress';
import { fr } from '../../../src/site/messages/fr';
import { attestationSays } from '../../../src/site/messages/fr/attestation-says';
import { myProgressSay as says } from '../../../src/site/messages/fr/my-progress';
import { axeTroubles, bringAxe, colourTroubles } from '../../support/axe';
import { film } from '../../support/camera';
import { codePicture } from '../../support/code-picture';
import { expect, test } from '../../support/e2e';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { htmlTroubles } from '../../support/html';
import { keep } from '../../support/kept';
import { lessons, library } from '../../support/lessons';
import { inContrast } from '../../support/look-over';
import { scanned } from '../../support/qr';

const { myProgress: words, attestation, erase } = fr;
const { carry, bring, statement } = words;
// Of one path: six words tell all of it, and of a lesson elsewhere nothing (core/progress-code/short-code.ts).
const [ready] = library.paths;
const [whole, begun] = lessons.filter(({ id, plan }) => plan.steps.length > 3 && ready?.lessons.includes(id));
if (whole === undefined || begun === undefined) throw new Error('Two lessons are needed.');

const factsOf = (lesson: typeof whole, count: number): readonly Fact[] =>
  lesson.plan.steps.slice(0, count).map(({ id: step }) => ({ lesson: lesson.id, step, outcome: 'alone', day: '2026-11-20' }));
const facts = [...factsOf(whole, whole.plan.steps.length), ...factsOf(begun, 2)];
const byAddress = Object.fromEntries(facts.map((fact) => [`${fact.lesson}/${fact.step}`, { epoch: 0, ...fact }]));
const code = qrText(
  { progress: { epoch: 0, facts: new Map(Object.entries(byAddress)) }, settings: usualSettings },
  library.register,
  'https://declic.example/mes-progres/',
);

test.beforeAll(() => film(codePicture(code, { width: 640, height: 360 })));

/** A device on which this was done; all on it is invented. */
async function withProgress(page: Page): Promise<void> {
  await page.goto('/a-propos/');
  await keep(page, { version: 1, meta: {}, facts: byAddress });
  await page.goto('/mes-progres/');
  await expect(page.getByRole('region', { name: carry.title })).toBeVisible();
}

/** The next person’s device: everything is erased here, in a new epoch. */
async function emptied(page: Page): Promise<void> {
  await page.goto('/effacer/');
  await page.getByRole('button', { name: erase.button }).click();
  await expect(page.getByRole('status')).toHaveText(erase.erased);
  await page.goto('/mes-progres/');
  await expect(page.getByText(words.done.none)).toBeVisible();
}

const done = (page: Page) => page.getByRole('region', { name: words.done.title }).getByRole('listitem');
const status = (page: Page) => page.getByRole('region', { name: bring.title }).getByRole('status');
const found = (page: Page) => page.getByRole('region', { name: bring.found });

test('six words, one of them wrong, and seven pictures, two of them swapped, are mended after asking, and joined', { tag: '@laptop' }, async ({ page }) => {
  await withProgress(page);
  await expect(done(page)).toHaveCount(2);
  await expect(done(page).filter({ hasText: begun.plan.title })).toContainText(says.tally(2, begun.plan.steps.length));
  const written = await page.getByRole('list', { name: carry.words }).getByRole('listitem').allInnerTexts();
  const drawn = await page.getByRole('list', { name: carry.pictures }).getByRole('listitem').allInnerTexts();
  expect(written).toHaveLength(6);
  expect(drawn).toHaveLength(7);

  await emptied(page);
  await page.getByText(bring.words, { exact: true }).click();
  const box = (place: number) => page.getByRole('combobox', { name: says.word(place) }).or(page.getByRole('textbox', { name: says.word(place) }));
  const [first = '', , third = ''] = written;
  // The first with a wrong letter, the third another word of the list, the others in capitals, or without their end.
  const misspelt = `${first.slice(0, -1)}w`;
  const other = codeWords.find((word) => !written.includes(word)) ?? '';
  const typed = written.map((word, index) => (index === 0 ? misspelt : index === 2 ? other : index === 3 ? word.slice(0, -1) : word.toUpperCase()));
  for (const [index, word] of typed.entries()) await box(index + 1).fill(word);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(says.notYet(1));
  await page.getByRole('button', { name: first, exact: true }).click();
  await page.getByRole('button', { name: bring.go }).click();
  const question = page.getByText(says.oneWord(3, other, third));
  await expect(question).toBeFocused();
  await page.getByRole('button', { name: bring.yes }).click();
  await expect(found(page)).toContainText(says.foundLesson(begun.plan.title, begun.plan.steps[2]?.title));
  await found(page).getByRole('button', { name: bring.add }).click();
  await expect(status(page)).toContainText(says.added(facts.length, 2));
  await expect(done(page)).toHaveCount(2);
  await expect(page.getByRole('link', { name: `${says.resume}\u00a0: ${begun.plan.title}` }).last()).toHaveAttribute(
    'href',
    new RegExp(`${begun.id}/#${begun.plan.steps[2]?.id ?? ''}$`),
  );

  await emptied(page);
  await page.getByText(bring.pictures, { exact: true }).click();
  const [one = '', two = '', ...rest] = drawn;
  for (const word of [two, one, ...rest]) await page.getByRole('button', { name: word, exact: true }).click();
  await page.getByRole('button', { name: bring.yes }).click();
  await found(page).getByRole('button', { name: bring.add }).click();
  await expect(done(page)).toHaveCount(2);
});

test(
  'the code is read by another reader, by the camera, from its address and from a photograph; joining twice changes nothing',
  { tag: '@laptop' },
  async ({ page, watch }) => {
    await withProgress(page);
    const drawing = page.getByRole('img', { name: carry.qr });
    await expect.poll(() => scanned(drawing)).toMatch(/\/mes-progres\/#p\d+$/);
    const address = (await scanned(drawing)) ?? '';
    const photo = await drawing.screenshot();
    const arrival = page.waitForEvent('download');
    await page.getByRole('link', { name: carry.file }).click();
    const file = await (await arrival).path();

    await emptied(page);
    const before = watch.requests.length;
    // A telephone that scanned it opens this address.
    await page.goto(`/mes-progres/${new URL(address).hash}`);
    await expect(found(page)).toContainText(says.foundWhole(facts.length, 2));
    expect(new URL(page.url()).hash).toBe('');
    await found(page).getByRole('button', { name: bring.add }).click();
    await expect(status(page)).toContainText(says.added(facts.length, 2));
    await expect(done(page).first()).toContainText(says.alone(facts.length - 2));

    await page.getByText(bring.file, { exact: true }).click();
    for (const one of [
      { name: 'photo.png', mimeType: 'image/png', buffer: photo },
      { name: says.fileName, mimeType: 'application/json', buffer: await readFile(file) },
    ]) {
      await page.getByLabel(bring.choose).setInputFiles(one);
      await found(page).getByRole('button', { name: bring.add }).click();
      await expect(status(page)).toHaveText(says.nothingNew);
    }
    await page.getByText(bring.camera, { exact: true }).click();
    await page.getByRole('button', { name: bring.look }).click();
    await expect(found(page)).toContainText(says.foundWhole(facts.length, 2));
    for (const request of watch.requests.slice(before)) expect(request).not.toMatch(/#|\?|p\d{9}/);
  },
);

test('what is not ours is refused in one kind sentence, and the page still works', { tag: '@laptop' }, async ({ page, watch }) => {
  await page.goto('/mes-progres/#p123456789');
  await expect(status(page)).toHaveText(says.unknownCode);
  await page.getByText(bring.file, { exact: true }).click();
  for (const text of ['<script>alert(1)</script>', '{"__proto__":{"facts":[]}}', 'x'.repeat(10_000_000), '{"schema":9,"facts":[]}']) {
    await page.getByLabel(bring.choose).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(status(page)).toHaveText(text.includes('9') ? says.newer : says.tooBig);
  }
  await page.getByText(bring.words, { exact: true }).click();
  await page.getByLabel(says.word(1)).fill(codeWords.slice(0, 6).join(' '));
  await page.getByRole('button', { name: bring.go }).click();
  await expect(
    status(page)
      .or(page.getByRole('button', { name: bring.yes }))
      .first(),
  ).toBeVisible();
  await expect(page.getByText(words.done.none)).toBeVisible();
  expect(watch.requests.every((request) => new URL(request).hash === '' || request.includes('/mes-progres/#p123456789'))).toBe(true);
});

test('an attestation has the name that was typed, which is kept nowhere', { tag: '@laptop' }, async ({ page }) => {
  await withProgress(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByLabel(statement.name).fill('Nadia Benali');
  await page.getByRole('button', { name: statement.print }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByText(statement.says).locator('..');
  const codes = [...whole.plan.digcomp.map((one) => `DigComp\u00a0${one}`), ...crcnOf(whole.plan.digcomp).map((one) => `CRCN\u00a0${one}`)];
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Nadia Benali');
  await expect(sheet).toContainText(`${whole.plan.title} (${codes.join(', ')})`);
  await expect(sheet).toContainText(statement.isNot);
  await expect(sheet).not.toContainText(begun.plan.title);
  await expect(page.getByRole('region', { name: carry.title })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, location.href]));
  expect(kept).not.toContain('Nadia');
  await page.reload();
  await expect(page.getByLabel(statement.name)).toHaveValue('');
});

test('an attestation goes in a file, is signed with a key of one’s own, and a changed one is told', { tag: '@laptop' }, async ({ context, page, watch }) => {
  await bringAxe(context);
  const saved = async (press: () => Promise<void>): Promise<string> => {
    const arrival = page.waitForEvent('download');
    await press();
    return readFile(await (await arrival).path(), 'utf8');
  };
  const opens = (name: string, text: string) =>
    page.getByLabel(name).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await withProgress(page);
  await page.getByLabel(statement.name).fill('Nadia Benali');
  const own = await saved(() => page.getByRole('button', { name: statement.file }).click());
  await expect(page.getByText(says.stateFile)).toBeVisible();
  expect(own).toContain('Nadia Benali');
  expect(own).toContain(whole.plan.title);
  expect(own).not.toContain(begun.plan.title);

  // A file chosen before the page's script has come is opened all the same.
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.getByRole('link', { name: statement.sign }).click();
  await opens(attestation.open.file, own);
  release(undefined);
  const told = page.getByRole('region', { name: attestation.found.title });
  await expect(told).toContainText(attestationSays.unsigned);
  await expect(told).toContainText('Nadia Benali');
  await expect(told.getByRole('list', { name: attestation.found.lessons }).getByRole('listitem')).toContainText([whole.plan.title]);
  await page.getByRole('button', { name: attestation.sign.make }).click();
  await page.getByLabel(attestation.sign.savePhrase).fill('trois tulipes devant la mairie');
  const key = await saved(() => page.getByRole('button', { name: attestation.sign.save }).click());
  expect(key).not.toContain('secretKeyMultibase');

  // Another day: the key is opened again from its file.
  await page.reload();
  await opens(attestation.open.file, own);
  await page.getByText(attestation.sign.have, { exact: true }).click();
  await opens(attestation.sign.choose, key);
  await expect(page.getByText(attestationSays.keyLocked)).toBeVisible();
  await page.getByLabel(attestation.sign.phrase).fill('trois tulipes devant la mairie');
  await opens(attestation.sign.choose, key);
  await expect(page.getByText(attestationSays.keyOpen)).toBeVisible();
  await page.getByLabel(attestation.sign.name).fill('Médiathèque des Tilleuls');
  const signed = await saved(() => page.getByRole('button', { name: attestation.sign.go }).click());

  await opens(attestation.open.file, signed);
  await expect(told).toContainText(attestationSays.held);
  await expect(told).toContainText('Médiathèque des Tilleuls');
  await expect(told.getByRole('list', { name: attestation.found.notProven })).toContainText(attestationSays.notProven[0]);
  await expect(page.getByRole('button', { name: attestation.sign.go })).toBeHidden();
  expect(await axeTroubles(page)).toEqual([]);
  await opens(attestation.open.file, signed.replaceAll('Nadia Benali', 'Nadia Banali'));
  await expect(told).toContainText(attestationSays.changed);
  await expect(page.getByText(attestationSays.proven[0])).toBeHidden();
  await opens(attestation.open.file, '{"__proto__":1,"facts":[]}');
  await expect(page.getByText(attestationSays.wrongFile)).toBeVisible();
  await expect(told).toBeHidden();
  for (const request of watch.requests) expect(request).not.toMatch(/Nadia|tulipes|z6Mk/);
});

test('nothing stands in anybody’s way, whatever is open', { tag: '@both' }, async ({ context, page }) => {
  await bringAxe(context);
  const usual = page.viewportSize();
  if (usual !== null && usual.width < 400) await page.setViewportSize({ width: 320, height: 640 });
  await withProgress(page);
  for (const way of [bring.words, bring.pictures, bring.camera, bring.file]) await page.getByText(way, { exact: true }).click();
  await page.getByLabel(says.word(1)).fill('cerixe');
  await page.getByLabel(says.word(2)).focus();
  await expect(page.getByRole('button', { name: 'cerise', exact: true })).toBeVisible();
  expect([
    ...(await axeTroubles(page)),
    ...(await colourTroubles(page, 'in strong contrast', 'html', inContrast)),
    ...(await htmlTroubles(page)),
    ...(await smallTargets(page)),
    ...(await sidewaysTroubles(page)),
  ]).toEqual([]);
});
