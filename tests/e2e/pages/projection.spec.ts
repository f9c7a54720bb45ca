// The lesson on the wall, driven by the keys, a clicker or its buttons.

import type { Locator, Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { test as onTheSite } from '../../support/e2e';
import { expect, test } from '../../support/fixture';
import { lessons, library } from '../../support/lessons';
import { practiceOn } from '../../support/practice';
import { scanned } from '../../support/qr';

const PAGE = '/lecons/ecrire/projection/';
/** The practice of its fourth step. */
const PRACTICE = 'demander-une-place';

test(
  'the trainer goes on and back with the arrows, Space, the clicker, Home and End: the words, then the practice alone',
  { tag: '@laptop' },
  async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('1 / 6')).toBeVisible();
    for (const [key, position, hash] of [
      ['ArrowRight', '2 / 6', 'lire'],
      ['PageDown', '3 / 6', 'cases'],
      ['ArrowLeft', '2 / 6', 'lire'],
      ['PageUp', '1 / 6', 'debut'],
      ['PageUp', '1 / 6', 'debut'],
      ['Space', '2 / 6', 'lire'],
      ['Space', '3 / 6', 'cases'],
      ['Space', '4 / 6', 'essayer'],
      ['ArrowRight', '4 / 6', PRACTICE],
      ['PageUp', '4 / 6', 'essayer'],
      ['End', '6 / 6', 'apres-dire-son-retard'],
      ['ArrowRight', '6 / 6', 'apres-dire-son-retard'],
      ['Home', '1 / 6', 'debut'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByText(position), key).toBeVisible();
      await expect(page, key).toHaveURL(`${PAGE}#${hash}`);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }), key).toHaveCount(1);
    }
  },
);

test('each screen of a step shows one thing: its words, its practice, what follows it', { tag: '@laptop' }, async ({ page }) => {
  const words = page.getByText('Maintenant, essayez sans aide.');
  const more = page.getByText('Encore un exercice', { exact: false });
  const device = page.locator('#dire-son-retard');
  await page.goto(`${PAGE}#seul`);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(device).toBeHidden();
  await expect(more).toBeHidden();
  await page.getByRole('button', { name: 'Écran suivant' }).click();
  await practiceOn(page);
  await expect(device).toBeVisible();
  await expect(words).toBeHidden();
  await expect(more).toBeHidden();
  await page.getByRole('button', { name: 'Écran suivant' }).click();
  await expect(device).toBeHidden();
  await expect(more).toBeVisible();
  await page.reload();
  await expect(more).toBeVisible();
  // One more exercise has the wall to itself, and one goes on from it.
  await more.click();
  await expect(page).toHaveURL(`${PAGE}#encore-un-retard`);
  await expect(page.getByRole('button', { name: 'Geste suivant' })).toBeVisible();
  await page.getByRole('button', { name: 'Écran d’avant' }).click();
  await expect(more).toBeVisible();
});

test('a clicker pressed twice in a row goes on two steps', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    for (const key of ['PageDown', 'PageDown']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('3 / 6')).toBeVisible();
});

test('the step on the wall has its address: a reload does not lose the group', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(`${PAGE}#cases`);
  await page.reload();
  await expect(page.getByText('3 / 6')).toBeVisible();
});

test('typing in the practice does not change the step', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#${PRACTICE}`);
  await practiceOn(page);
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  const to = page.getByRole('textbox', { name: 'À', exact: true }).or(page.getByRole('combobox', { name: 'À', exact: true }));
  await to.click();
  await page.keyboard.type('fb. n?');
  await expect(to).toHaveValue('fb. n?');
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) await page.keyboard.press(key);
  await expect(page).toHaveURL(`${PAGE}#${PRACTICE}`);
  await expect(to).toBeVisible();
});

test('the clicker goes on wherever the focus was left in the practice, save in a long text', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#${PRACTICE}`);
  await practiceOn(page);
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  await page.getByRole('textbox', { name: 'Message', exact: true }).click();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('4 / 6')).toBeVisible();
  await page.getByRole('button', { name: 'Joindre un fichier' }).focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('5 / 6')).toBeVisible();
});

test('« N » shows the next gesture of the practice, and the button too', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#${PRACTICE}`);
  await practiceOn(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Objet', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Geste suivant' }).click();
  const to = page.getByRole('textbox', { name: 'À', exact: true }).or(page.getByRole('combobox', { name: 'À', exact: true }));
  await expect(to).not.toHaveValue('');
});

test('the answer of a question is shown when it is asked for', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#lire`);
  const status = page.getByRole('main').getByRole('status').filter({ hasText: 'Oui' });
  await expect(status).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(status).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Réponse' })).toBeHidden();
});

test('« B » makes the wall dark, « W » white, and any move gives the light back without changing the step', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#cases`);
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await cover(page)).toBe(colour);
    await page.keyboard.press('ArrowRight');
    expect(await cover(page)).toBeUndefined();
    await expect(page.getByText('3 / 6')).toBeVisible();
  }
});

test('the letters become larger and come back', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#cases`);
  const size = async (): Promise<number> =>
    page
      .locator('#cases > p')
      .first()
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  const usual = await size();
  await page.keyboard.press('+');
  expect(await size()).toBeGreaterThan(usual);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await size()).toBeLessThan(usual);
  await page.keyboard.press('0');
  expect(await size()).toBe(usual);
});

/** What one reads in a step and in its practice: the rest is to press. */
const READ = 'p, li, legend, label, [role=status], .coach__lead, .coach__brief';

test(
  'what one reads on the wall is a twenty-fifth of its height: words, lists, questions, choices, answers, instructions, slips and hints',
  { tag: '@laptop' },
  async ({ page }) => {
    for (const size of [
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
    ]) {
      /** What is smaller in this part of the wall, and how much was looked at. */
      const small = async (part: Locator, texts: string): Promise<{ readonly looked: number; readonly small: readonly string[] }> =>
        part.locator(texts).evaluateAll((all, least) => {
          const read = all.filter((one) => one.checkVisibility() && one.textContent.trim() !== '' && one.closest('[data-device]') === null);
          const isSmall = (one: Element): boolean => parseFloat(getComputedStyle(one).fontSize) < least;
          return { looked: read.length, small: read.filter(isSmall).map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`) };
        }, size.height / 25);
      await page.setViewportSize(size);
      await page.goto(`${PAGE}#cases`);
      await page.keyboard.press('r');
      const words = page.locator('#cases');
      await expect(words.getByRole('status')).not.toBeEmpty();
      const step = await small(words, READ);
      expect.soft(step.small, `${size.width}`).toEqual([]);
      // Two paragraphs, three lines of a list, a question, its three choices, why one is right.
      expect.soft(step.looked, `${size.width}`).toBeGreaterThanOrEqual(10);
      await page.goto(`${PAGE}#${PRACTICE}`);
      const practice = await practiceOn(page);
      const panel = page.locator('.stage__panel');
      const guided = await small(panel, READ);
      expect.soft(guided.small, `${size.width}, guided`).toEqual([]);
      await practice.getByRole('button', { name: fr.practice.alone }).click();
      await page.getByRole('button', { name: 'Nouveau message' }).click();
      await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
      await panel.getByRole('button', { name: fr.practice.help }).click();
      // Said of what was done, then where to look.
      await expect(panel.locator('.coach__slip, .coach__hints p').filter({ visible: true })).toHaveCount(2);
      await panel.getByText(fr.practice.brief).filter({ visible: true }).click();
      const alone = await small(panel, READ);
      expect.soft(alone.small, `${size.width}, alone`).toEqual([]);
      expect.soft(alone.looked, `${size.width}, alone`).toBeGreaterThanOrEqual(3);
      // Alone on the screen: what one does and what one reads are whole, above the buttons.
      const foot = (await page.getByRole('contentinfo').or(page.locator('.wall__foot')).first().boundingBox())?.y ?? 0;
      const device = await page.locator('[data-device]').first().boundingBox();
      expect((device?.y ?? 0) + (device?.height ?? 0)).toBeLessThanOrEqual(foot + 1);
    }
  },
);

/** Of what is said of a practice done alone, the longest on each machine. */
const longest = (['ordinateur', 'telephone'] as const).flatMap((device) =>
  [...library.practices]
    .filter(([place, practice]) => practice.device === device && lessons.some(({ id }) => place.startsWith(`${id}/`)))
    .map(([place, { brief }]) => ({ place, brief: brief.fr }))
    .toSorted((one, other) => other.brief.length - one.brief.length)
    .slice(0, 1),
);

for (const { place, brief } of longest) {
  const [lesson, practice] = place.split('/');
  onTheSite(
    `the longest situation (${place}) is read from the last row, whole: a twenty-fifth of the wall, nothing cut; « C » says what to type to do it`,
    { tag: '@laptop' },
    async ({ page }) => {
      for (const size of [
        { width: 1024, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(size);
        await page.goto(`/lecons/${lesson}/projection/#${practice}`);
        await (await practiceOn(page)).getByRole('button', { name: fr.practice.alone }).click();
        const words = page.getByText(brief.replace(/\[\[|\]\]/g, '').slice(0, 40)).filter({ visible: true });
        const { letters, hidden, bottom } = await words.evaluate((one) => {
          const panel = one.closest('.stage__panel') ?? one;
          return {
            letters: parseFloat(getComputedStyle(one).fontSize),
            hidden: panel.scrollHeight - panel.clientHeight,
            bottom: panel.getBoundingClientRect().bottom,
          };
        });
        expect.soft(letters, `${size.width}`).toBeGreaterThanOrEqual(size.height / 25);
        expect.soft(hidden, `${size.width}: under the edge`).toBeLessThanOrEqual(1);
        expect.soft(bottom, `${size.width}: under the buttons`).toBeLessThanOrEqual((await page.locator('.wall__foot').boundingBox())?.y ?? 0);
        await page.keyboard.press('c');
        const code = page.getByRole('dialog', { name: fr.projection.code });
        const typed = code.getByText(`${new URL(page.url()).host}/${library.numbers.of.get(place)}`, { exact: true });
        await expect(typed).toBeVisible();
        expect.soft(await lettersOf(typed), `${size.width}: typed from the last row`).toBeGreaterThanOrEqual(size.height / 16);
        expect.soft(await code.evaluate((one) => one.scrollHeight - one.clientHeight), `${size.width}: under the edge of the code`).toBeLessThanOrEqual(0);
        await page.keyboard.press('Escape');
      }
    },
  );
}

test('« C » shows the code of the same step for the learners’ phones', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#${PRACTICE}`);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Code pour les téléphones' });
  const code = dialog.getByRole('img');
  await expect(code.locator('path')).toHaveAttribute('d', /./);
  const address = (await scanned(code)) ?? '';
  expect(address).toMatch(/\/lecons\/ecrire\/#essayer$/);
  await expect(dialog).toContainText(address.replace(/^https?:\/\//, ''));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(`${PAGE}#${PRACTICE}`);
});

test('« F » fills the screen, and gives it back', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PAGE);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 / 6')).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
});

test('« ? » tells the keys, and they do nothing behind it', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Touches' });
  await expect(dialog).toContainText('Grand pointeur');
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('1 / 6')).toBeVisible();
  expect(await cover(page)).toBeUndefined();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 / 6')).toBeVisible();
});

test(
  'single letters are put out for who speaks to the computer, on the wall and on its console, until they are wanted again',
  { tag: '@laptop' },
  async ({ page }) => {
    await page.goto(PAGE);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Touches' });
    await dialog.getByRole('checkbox', { name: /^Les lettres/ }).uncheck();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    for (const key of ['b', 'w', 'c', '?', '+', '.']) await page.keyboard.press(key);
    expect(await cover(page)).toBeUndefined();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('2 / 6')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(page.getByText('1 / 6')).toBeVisible();

    await page.goto(`${PAGE}console/`);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Touches' }).click();
    const box = page.getByRole('checkbox', { name: /^Les lettres/ });
    await expect(box).not.toBeChecked();
    await box.check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
  },
);

test('a large pointer or a light follows the mouse, and catches no click', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#lire`);
  const spot = page.locator('[data-spot]');
  for (const key of ['p', 'l']) {
    await page.keyboard.press(key);
    await page.mouse.move(300, 200);
    await expect(spot).toBeVisible();
    expect(await spot.evaluate((one) => getComputedStyle(one).getPropertyValue('--spot-x'))).toBe('300px');
  }
  await page.getByRole('button', { name: 'Écran suivant' }).click();
  await expect(page.getByText('3 / 6')).toBeVisible();
  await page.keyboard.press('l');
  await expect(spot).toBeHidden();
});

test('on paper the whole lesson is there, with nothing to press', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${PAGE}#seul`);
  await expect(page.getByText('Encore un exercice')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Encore un exercice')).toBeVisible();
  await expect(page.getByText('Maintenant, essayez sans aide.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Écran suivant' })).toBeHidden();
});

test('without script the wall is read in order, and has no button that does nothing', { tag: '@laptop' }, async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL(PAGE, baseURL).href);
  await expect(page.getByText('Maintenant, essayez sans aide.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Écran suivant' })).toBeHidden();
});

test('a finger at the right or left edge of a large wall goes on or back, but never where a practice stands', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`${PAGE}#lire`);
  await expect(page.getByText('2 / 6')).toBeVisible();
  await page.touchscreen.tap(1004, 400);
  await expect(page.getByText('3 / 6')).toBeVisible();
  await page.touchscreen.tap(20, 400);
  await expect(page.getByText('2 / 6')).toBeVisible();
  // What one reads or presses is beside it, not under it.
  const lefts = await page.locator('#lire').evaluate((step) => [...step.children].map((one) => one.getBoundingClientRect().left));
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(44);
  await page.goto(`${PAGE}#${PRACTICE}`);
  await practiceOn(page);
  for (const x of [20, 1004]) {
    expect(await page.evaluate((left) => document.elementFromPoint(left, 400)?.closest('[data-command]') ?? undefined, x)).toBeUndefined();
  }
});

test('the notes of the trainer are not on the wall', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Lire une adresse');
  await expect(page.getByText('Faites lire une adresse à voix haute par deux')).toHaveCount(0);
});

async function lettersOf(words: Locator): Promise<number> {
  return words.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
}

/** The colour that covers the wall, if one does. */
async function cover(page: Page): Promise<string | undefined> {
  const { content, colour } = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('lesson-projector') ?? document.body, '::after');
    return { content: style.content, colour: style.backgroundColor };
  });
  return content === 'none' ? undefined : colour;
}
