// The comfort panel: chosen with the keyboard, seen at once, remembered.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixture';
import { tabTo } from '../../support/keyboard';

async function openPanel(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Confort' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Votre confort' })).toBeVisible();
}

async function letterSize(page: Page): Promise<number> {
  return page.getByRole('main').evaluate((main) => parseFloat(getComputedStyle(main).fontSize));
}

test('letters are made larger with the keyboard alone, at once and on every page afterwards', async ({ page }) => {
  await page.goto('/');
  const usual = await letterSize(page);
  await openPanel(page);
  await expect(page.getByRole('heading', { name: 'Votre confort' })).toBeFocused();

  await tabTo(page, page.getByRole('radio', { name: 'Normale' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Très grande' })).toBeChecked();
  const large = await letterSize(page);
  expect(large / usual).toBeGreaterThan(1.4);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Confort' })).toBeFocused();

  await page.reload();
  expect(await letterSize(page)).toBe(large);
  await page.goto('/lecons/ecrire/');
  expect(await letterSize(page)).toBe(large);
});

const ways = [
  { group: 'Couleurs', choice: 'Contraste fort', property: 'background-color', from: 'page' },
  { group: 'Couleurs', choice: 'Sombre', property: 'background-color', from: 'page' },
  { group: 'Forme des lettres', choice: 'Pour la dyslexie', property: 'font-family', from: 'text' },
  { group: 'Espace entre les lettres et les lignes', choice: 'Large', property: 'letter-spacing', from: 'text' },
] as const;

for (const { group, choice, property, from } of ways) {
  test(`« ${choice} » is seen at once, and still there tomorrow`, { tag: '@both' }, async ({ page }) => {
    const look = (): Promise<string> =>
      page.evaluate(([name, from]) => getComputedStyle(from === 'page' ? document.documentElement : document.body).getPropertyValue(name), [
        property,
        from,
      ] as const);
    await page.goto('/lecons/ecrire/');
    const usual = await look();
    await openPanel(page);
    const radio = page.getByRole('group', { name: group }).getByRole('radio', { name: choice });
    await tabTo(page, page.getByRole('group', { name: group }).getByRole('radio', { checked: true }));
    while (!(await radio.isChecked())) await page.keyboard.press('ArrowDown');
    const chosen = await look();
    expect(chosen).not.toBe(usual);
    await page.reload();
    expect(await look()).toBe(chosen);
  });
}

test('« Aucun mouvement » stops what moves', async ({ page }) => {
  await page.goto('/lecons/ecrire/#essayer');
  await openPanel(page);
  await tabTo(page, page.getByRole('group', { name: 'Mouvements' }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Aucun mouvement' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Je regarde' }).click();
  await page.getByRole('button', { name: 'Geste suivant' }).click();
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length)).toBe(0);
});

test('everything goes back to how it was, in one gesture', async ({ page }) => {
  await page.goto('/');
  const usual = await letterSize(page);
  await openPanel(page);
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await page.getByRole('button', { name: 'Remettre comme au début' }).click();
  await expect(page.getByRole('radio', { name: 'Normale' })).toBeChecked();
  expect(await letterSize(page)).toBe(usual);
  await page.reload();
  expect(await letterSize(page)).toBe(usual);
});

test('when the browser keeps nothing, the choice is made all the same and the panel says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Storage is refused.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  const usual = await letterSize(page);
  await openPanel(page);
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await expect(page.getByText('Ce navigateur ne garde pas les réglages. Ils valent pour cette page.')).toBeVisible();
  expect(await letterSize(page)).toBeGreaterThan(usual);
});
