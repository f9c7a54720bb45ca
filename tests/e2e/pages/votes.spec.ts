// Answers with a sheet of paper: a room holds cards up, the camera counts them, and nothing of it leaves the memory of the device.

import type { Locator, Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { votesSay } from '../../../src/site/messages/fr/votes';
import { letters } from '../../../src/site/group/cards';
import { axeTroubles, bringAxe, colourTroubles } from '../../support/axe';
import { film } from '../../support/camera';
import { roomPicture, someHeld } from '../../support/card-picture';
import { expect, test } from '../../support/e2e';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { htmlTroubles } from '../../support/html';
import { library, words } from '../../support/lessons';
import { inContrast } from '../../support/look-over';

const { votes } = fr;
/** Twelve people; the question has three answers, so whoever holds D up is not counted. */
const held = someHeld(12, 28).map((one) => (one.letter === 'D' ? { ...one, letter: 'B' as const } : one));

test.beforeAll(() => film(roomPicture({ width: 1280, height: 720, held, side: [60, 80], seed: 28 })));

const asked = (page: Page): Locator => page.getByRole('region').filter({ has: page.getByRole('button', { name: votes.choose }) });
const answers = (page: Page): Locator => asked(page).getByRole('list').first().getByRole('listitem');

test(
  '« Par où commencer » is asked to a room: what is to be done, then the lesson for those who do not do it alone yet',
  { tag: '@laptop' },
  async ({ page }) => {
    const { positioning } = library;
    const [first, second] = positioning?.trials ?? [];
    const title = library.lessons.find(({ id }) => id === first?.mouse.teaches[0])?.plan.title ?? '';
    await page.goto('/animer/reponses/#diagnostic');
    await expect(page.getByRole('combobox', { name: votes.question }).getByRole('option')).toHaveCount(positioning?.trials.length ?? 0);
    await page.getByRole('button', { name: votes.byHand }).click();
    await expect(page.getByRole('heading', { level: 2, name: first?.paper ?? '' })).toBeFocused();
    await page.getByRole('button', { name: votesSay.more('C') }).click();
    await expect(answers(page).getByText(title).filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: votes.show }).click();
    await expect(answers(page).nth(2)).toContainText(votesSay.people(1));
    await expect(answers(page).nth(2)).toContainText(title);
    await expect(answers(page).first()).not.toContainText(title);
    await page.getByRole('button', { name: votes.next }).click();
    await expect(page.getByRole('heading', { level: 2, name: second?.paper ?? '' })).toBeFocused();
  },
);

test('twelve cards before the camera are twelve answers, and the picture goes nowhere', { tag: '@laptop' }, async ({ page, watch }) => {
  await page.goto('/animer/reponses/');
  await page.getByRole('spinbutton', { name: votes.people }).fill('12');
  const before = watch.requests.length;
  await page.getByRole('button', { name: votes.withCamera }).click();
  await expect(page.getByRole('heading', { level: 2, name: votes.understood.ask })).toBeFocused();
  await expect(asked(page).getByText(votesSay.received(12))).toBeVisible();
  // The grid says which cards came, never what they answered; nothing is said of the answers yet.
  const most = Math.max(...held.map(({ card }) => card));
  const grid = asked(page).getByRole('list').last().getByRole('listitem');
  await expect(grid).toHaveCount(Math.max(12, most));
  await expect(grid.filter({ has: page.getByText(votes.mark).and(page.locator(':visible')) })).toHaveCount(12);
  await expect(asked(page).getByText(votesSay.people(1))).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('video')?.getBoundingClientRect().width)).toBeLessThan(200);

  await page.getByRole('button', { name: votes.show }).click();
  for (const [index, letter] of letters.slice(0, 3).entries()) {
    await expect(answers(page).nth(index)).toContainText(votesSay.people(held.filter((one) => one.letter === letter).length));
  }
  await expect(asked(page).getByText(votesSay.shown(12))).toBeVisible();

  // Files of the site only, with nothing in their addresses; nothing is stored; the camera is out.
  for (const request of watch.requests.slice(before)) {
    expect(new URL(request).pathname).toMatch(/\.js$/);
    expect(new URL(request).search).toBe('');
  }
  const kept = await page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    camera: document.querySelector('video')?.srcObject ?? null,
  }));
  expect(kept).toEqual({ stored: 0, databases: [], caches: [], cookie: '', camera: null });
});

test('the camera goes out when the page is left, and the page says so', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/animer/reponses/');
  await page.getByRole('button', { name: votes.withCamera }).click();
  await expect(page.getByText(votesSay.camera.on)).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText(votesSay.camera.away)).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('video')?.srcObject)).toBeNull();
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: false, configurable: true }));
  await page.getByRole('button', { name: votes.start }).click();
  await expect(page.getByText(votesSay.camera.on)).toBeVisible();
});

test('without a camera, a sentence says so and the hands are counted', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(MediaDevices.prototype, 'getUserMedia', { value: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }),
  );
  await page.goto('/animer/reponses/');
  await page.getByRole('button', { name: votes.withCamera }).click();
  await expect(page.getByText(votesSay.camera.refused)).toBeVisible();
  await page.getByRole('button', { name: votesSay.more('A') }).click();
  await page.getByRole('button', { name: votes.show }).click();
  await expect(answers(page).first()).toContainText(votesSay.people(1));
});

test('a question of a lesson is asked with its choices; the right one and its reasons come with the answers, counted by hand', async ({ page }) => {
  const lesson = library.lessons.find(({ steps }) => steps.some(({ questions }) => questions.length > 0));
  const question = lesson?.steps.flatMap(({ questions }) => questions)[0];
  if (lesson === undefined || question === undefined) throw new Error('No lesson asks a question.');
  // The address names the lesson: a trainer's sheet may link to it.
  await page.goto(`/animer/reponses/#${lesson.id}`);
  await expect(page.getByRole('combobox', { name: votes.source })).toHaveValue(lesson.id);
  await expect(
    page
      .getByRole('combobox', { name: votes.question })
      .or(page.getByRole('button', { name: votes.byHand }))
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: votes.byHand }).click();
  await expect(page.getByRole('heading', { level: 2, name: words(question.ask) })).toBeFocused();
  const [first, ...others] = question.answers;
  if (first === undefined) throw new Error('A question without an answer.');
  await expect(answers(page)).toHaveCount(question.answers.length);
  await expect(asked(page).getByText(words(first.say), { exact: true })).toBeHidden();
  await expect(asked(page).getByText(votes.right)).toHaveCount(question.answers.length);
  for (const right of await asked(page).getByText(votes.right).all()) await expect(right).toBeHidden();

  await page.getByRole('button', { name: votesSay.more('A') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: votesSay.less('A') }).click();
  await page.getByRole('button', { name: votesSay.more('B') }).click();
  await page.getByRole('button', { name: votes.show }).click();
  await expect(answers(page).nth(0)).toContainText(votesSay.people(1));
  await expect(answers(page).nth(1)).toContainText(votesSay.people(1));
  for (const { say } of [first, ...others]) await expect(asked(page).getByText(words(say), { exact: true })).toBeVisible();
  await expect(answers(page).filter({ has: page.getByText(votes.right).and(page.locator(':visible')) })).toHaveText(
    new RegExp(
      question.answers
        .find(({ isRight }) => isRight)
        ?.text.slice(0, 12)
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? '',
    ),
  );
});

test('nothing stands in anybody’s way while a question is asked, nor when its answers are shown', { tag: '@both' }, async ({ context, page }) => {
  await bringAxe(context);
  const look = async (): Promise<readonly string[]> => [
    ...(await axeTroubles(page)),
    ...(await colourTroubles(page, 'in strong contrast', 'html', inContrast)),
    ...(await htmlTroubles(page)),
    ...(await smallTargets(page)),
    ...(await sidewaysTroubles(page)),
  ];
  const usual = page.viewportSize();
  if (usual !== null && usual.width < 400) await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/animer/reponses/');
  await page.getByRole('button', { name: votes.withCamera }).click();
  await expect(page.getByText(votesSay.received(12))).toBeVisible();
  await page.getByRole('button', { name: votes.hands }).click();
  expect(await look()).toEqual([]);
  await page.getByRole('button', { name: votes.show }).click();
  expect(await look()).toEqual([]);
});

test('the cards are printed two on a sheet, with a mark, a number and four letters, without a script', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/animer/reponses/cartes/');
  await expect(page.locator('script')).toHaveCount(0);
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards).toHaveCount(40);
  await expect(cards.nth(27)).toContainText(votes.cards.number(28));
  await expect(cards.nth(27).getByText(/^[ABCD]$/)).toHaveCount(4);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(20);
});
