// What a printer without colours makes of a page: each ink and its ground as shades of grey, mixed as printers mix them (ITU-R BT.601),
// which is not how an eye weighs colours: two that are told apart on screen may be the same grey.

import type { Page } from '@playwright/test';

interface Shades {
  /** How many pieces of text were looked at. */
  readonly looked: number;
  /** Those whose contrast is under the least, each colour once: what is written, and how much. */
  readonly faint: readonly string[];
}

/** Of all that is written on the page as it is now. The page is asked for print before. */
export function faintInGrey(page: Page, least: number): Promise<Shades> {
  return page.evaluate((limit) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const colourOf = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [];
      return css.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
    };
    const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => {
      const mixed = (one: number, under: number): number => one * alpha + under * (1 - alpha);
      return [mixed(r, red), mixed(g, green), mixed(b, blue), 1];
    };
    const groundOf = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const own = colourOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const share = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const faint = new Map<string, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let looked = 0;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      looked += 1;
      const { color } = getComputedStyle(element);
      const ground = groundOf(element);
      const [low = 0, high = 0] = [over(colourOf(color), ground), ground].map(luminance).sort((one, other) => one - other);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < limit) faint.set(`${color} / ${ground.join()}`, `« ${words} » ${contrast.toFixed(2)}`);
    }
    return { looked, faint: [...faint].map((one) => one.join(' ')) };
  }, least);
}
