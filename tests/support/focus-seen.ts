// Where the focus is as one goes by Tab, forward then backward: whether anything lies over a part of it, and whether its ring is thick and plain
// enough to be found by who sees little (WCAG 2.4.12, 2.4.13).

import type { Page } from '@playwright/test';
import { bringInks } from './inks';

/** WCAG 2.4.13, in CSS pixels and as a contrast. */
const THICK_PX = 2;
const PLAIN = 3;

export interface Stops {
  readonly stops: number;
  readonly covered: readonly string[];
  readonly faint: readonly string[];
}

/** `most`: where a page has hundreds of rows alike, the others are drawn as the first. */
export async function focusSeen(page: Page, most: number): Promise<Stops> {
  await bringInks(page);
  const covered = new Set<string>();
  const faint = new Set<string>();
  const met = new Set<string>();
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(stopNow, { thick: THICK_PX, plain: PLAIN });
      if (stop === undefined) break;
      met.add(stop.name);
      if (stop.cover !== undefined) covered.add(`${key}: ${stop.name} is behind ${stop.cover}`);
      if (stop.ring !== undefined) faint.add(`${stop.name}: ${stop.ring}`);
    }
  }
  return { stops: met.size, covered: [...covered], faint: [...faint] };
}

/** Runs in the page, alone. Nothing when the focus has left the page. */
function stopNow({ thick, plain }: { readonly thick: number; readonly plain: number }) {
  const { inkOf, groundOf, contrast } = globalThis.inks;
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) return undefined;
  const nameOf = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> « ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)} »`;
  /** A radio or a file that is only a point is shown by its label. */
  const box = focused.getBoundingClientRect();
  const isPoint = focused instanceof HTMLInputElement && (box.width < 4 || getComputedStyle(focused).opacity === '0');
  const seen = isPoint ? (focused.labels?.[0] ?? focused) : focused;

  // The ring is its own, that of the label around it, or that of the card it opens, which a part laid all over it draws.
  const places = [seen, seen.closest('label'), seen.parentElement, seen.parentElement?.parentElement ?? null].filter((one) => one !== null);
  const rings = places.flatMap((place) =>
    [undefined, '::after', '::before']
      .map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow, position } = getComputedStyle(place, part);
        let around: Element = place;
        while (part !== undefined && position === 'absolute' && getComputedStyle(around).position === 'static' && around.parentElement !== null)
          around = around.parentElement;
        const drawnWidth = place instanceof HTMLElement && place.offsetWidth > 0 ? place.getBoundingClientRect().width / place.offsetWidth : 1;
        const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) * drawnWidth;
        const lies = parseFloat(outlineOffset) < 0 ? groundOf(around) : groundOf(around.parentElement);
        const outline = { width, contrast: contrast(inkOf(outlineColor), lies), style: outlineStyle };
        // A ring may be a shadow that is not blurred, alone or around another one.
        let reach = 0;
        const shadows = [...boxShadow.matchAll(/(rgba?\([^)]*\)|color\([^)]*\)) 0px 0px 0px ([\d.]+)px(?! inset)/g)].map(([, ink = '', spread = '0']) => {
          const shadow = { width: (parseFloat(spread) - reach) * drawnWidth, contrast: contrast(inkOf(ink), groundOf(around.parentElement)), style: 'shadow' };
          reach = parseFloat(spread);
          return shadow;
        });
        return [outline, ...shadows];
      })
      .flat(),
  );
  const best = rings.toSorted((a, b) => Math.min(b.width, thick) * b.contrast - Math.min(a.width, thick) * a.contrast)[0];
  const ring = rings.some(({ width, contrast: seenBy }) => width >= thick - 0.01 && seenBy >= plain)
    ? undefined
    : `${best?.style ?? ''} ${(best?.width ?? 0).toFixed(1)} px, ${(best?.contrast ?? 0).toFixed(1)} to 1`;

  /** A place that lets through what lies under it hides nothing, nor does what the focus stands in. */
  const hides = (front: Element): boolean => {
    if (front.contains(seen)) return false;
    if (front.matches('iframe, img, video, canvas, svg, svg *') || inkOf(getComputedStyle(front).backgroundColor)[3] > 0) return true;
    return front.parentElement !== null && hides(front.parentElement);
  };
  // Not in the corners, which may be round. A link that goes on in the next line is two boxes.
  const points = [...seen.getClientRects()].flatMap(({ left, top, width, height }) =>
    [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((along) => [
      { x: left + width * along, y: top + height / 2 },
      { x: left + width / 2, y: top + height * along },
    ]),
  );
  const covers = points
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
    .map(({ x, y }) => document.elementFromPoint(x, y))
    .filter((front): front is Element => front !== null && !seen.contains(front) && front.closest('label')?.contains(seen) !== true && hides(front));
  const [cover] = covers;
  // What is inside a frame is the page of the frame.
  if (seen instanceof HTMLIFrameElement) return { name: nameOf(seen), ring: undefined, cover: undefined };
  return { name: nameOf(seen), ring, cover: cover === undefined ? undefined : nameOf(cover) };
}
