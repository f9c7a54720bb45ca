// From a gesture on the trainer's console to the wall having drawn it: two windows of one browser.

import type { Browser, Frame, Page } from '@playwright/test';

const LESSON = 'ecrire-email';
const words = { openWall: 'Ouvrir l’écran de la salle', isOpen: 'L’écran de la salle est ouvert.', first: 'Nouveau message', undo: 'Annuler' };

/** In milliseconds, one figure a gesture; the first of all fetches what moves the practice. */
export async function consoleToWall(browser: Browser, url: string, trials: number): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  const desk = await context.newPage();
  await desk.goto(`${url}lecons/${LESSON}/projection/console/`);
  const picture = desk.frameLocator('iframe');
  await picture.locator('lesson-projector[data-ready]').waitFor();
  const popup = context.waitForEvent('page');
  await desk.getByRole('link', { name: words.openWall }).click();
  const wall = await popup;
  await desk.getByText(words.isOpen).waitFor();
  const practice = await wall.locator('section > .practice').first().getAttribute('id');
  await wall.evaluate((to) => {
    location.hash = to;
  }, practice ?? '');
  const first = picture.getByRole('button', { name: words.first });
  await first.waitFor();
  await wall.getByRole('button', { name: words.first }).waitFor();
  const frame = desk.frames().at(-1);
  if (frame === undefined) throw new Error('The console has no picture of the wall.');
  await noteGestures(frame);
  await noteDrawings(wall);
  const found: number[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    found.push(await lag(wall, frame, () => first.click()));
    found.push(await lag(wall, frame, () => picture.getByRole('button', { name: words.undo }).click()));
  }
  await context.close();
  return found;
}

async function lag(wall: Page, frame: Frame, act: () => Promise<void>): Promise<number> {
  await wall.evaluate(() => (window.drawnAt = undefined));
  await act();
  await wall.waitForFunction(() => window.drawnAt !== undefined);
  const [made = 0, drawn = 0] = [await frame.evaluate(() => window.madeAt), await wall.evaluate(() => window.drawnAt)];
  return drawn - made;
}

async function noteGestures(frame: Frame): Promise<void> {
  await frame.evaluate(() =>
    addEventListener(
      'click',
      () => {
        window.madeAt = performance.timeOrigin + performance.now();
      },
      true,
    ),
  );
}

/** The frame after the first change is when it can be seen. */
async function noteDrawings(wall: Page): Promise<void> {
  await wall.evaluate(() => {
    const note = (): void => void requestAnimationFrame(() => (window.drawnAt ??= performance.timeOrigin + performance.now()));
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

declare global {
  interface Window {
    madeAt?: number | undefined;
    drawnAt?: number | undefined;
  }
}
