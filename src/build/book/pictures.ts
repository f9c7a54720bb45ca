// The drawn screens of a lesson's sheet as pictures, taken by a browser: readers of books know pictures, and not the style sheets of a device.

import type { Browser, Page } from '@playwright/test';
import { parcelled } from './palette';
import { words } from './words';

/** As the sheet draws them, at the width of the device they show; the mark and its number hang a little outside. */
const AS_DRAWN = `
  .paper-practice__gestures { display: block !important; }
  .still__screen { zoom: 1 !important; inline-size: 672px !important; padding: 16px !important; background: #fff; }
  [data-device='telephone'] .still__screen { inline-size: 400px !important; }
`;

/** Enough for letters to stay letters on a fine screen, at a third of the weight of 2. */
const SCALE = 1.25;

const COVER = { width: 1200, height: 1600 };

export class Pictures {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** The pages forbid styles that are not theirs: here a picture needs one. */
  static async with(browser: Browser): Promise<Pictures> {
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', deviceScaleFactor: SCALE, viewport: { width: 1280, height: 900 } });
    return new Pictures(await context.newPage());
  }

  /** Every drawn screen of the sheet at this address, in order, as PNG. */
  async ofSheet(address: string): Promise<readonly Uint8Array[]> {
    await this.#page.goto(address, { waitUntil: 'load' });
    await this.#page.addStyleTag({ content: AS_DRAWN });
    const boxes = await this.#page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.querySelectorAll('.still__screen')].map((screen) => {
        const { x, y, width, height } = screen.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width: Math.ceil(width), height: Math.ceil(height) };
      });
    });
    const pictures: Uint8Array[] = [];
    for (const clip of boxes) pictures.push(parcelled(await this.#page.screenshot({ clip, fullPage: true, animations: 'disabled' })));
    return pictures;
  }

  async cover(title: string): Promise<Uint8Array> {
    const page = await this.#page.context().newPage();
    try {
      await page.setViewportSize(COVER);
      await page.setContent(
        '<html lang="fr"><body><svg viewBox="0 0 32 32"><path d="M16 1a15 15 0 1 1 0 30H5a4 4 0 0 1-4-4V16A15 15 0 0 1 16 1Z"/><circle cx="16" cy="16" r="6"/></svg><h1></h1><p></p></body></html>',
      );
      await page.addStyleTag({ content: COVER_STYLE });
      await page.evaluate(
        ([name, author]) => {
          const [heading, line] = [document.querySelector('h1'), document.querySelector('p')];
          if (heading !== null) heading.textContent = name ?? '';
          if (line !== null) line.textContent = author ?? '';
        },
        [title, words.author],
      );
      return parcelled(await page.screenshot());
    } finally {
      await page.close();
    }
  }
}

const COVER_STYLE = `
  body { margin: 0; padding: 130px 110px; box-sizing: border-box; height: 1600px; background: #fbf7ef; color: #17202b; font: 700 120px/1.15 'Atkinson Hyperlegible', Arial, sans-serif; display: flex; flex-direction: column; }
  h1 { font-size: 1em; margin: 120px 0 auto; overflow-wrap: anywhere; }
  svg { width: 260px; } path { fill: #0a5a4a; } circle { fill: #ffc928; }
  p { margin: 0; font-size: 70px; color: #0a5a4a; }
`;
