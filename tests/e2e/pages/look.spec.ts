// Every page of the site, and every step of the lessons of today (tests/support/sample.ts) with its practice awake. The lessons are looked at
// in every way they can be looked at. A page of another kind is opened on one of the two devices, and in one theme beside the light one: which turns
// with the release, and a soak looks at all. A page changes its clothes without being opened again: that took most of the suite's time.

import type { Page } from '@playwright/test';
import { axeTroubles, bringAxe, colourTroubles, type Dressed } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { inLargeLetters, sidewaysTroubles, smallTargets } from '../../support/geometry';
import { inContrast } from '../../support/look-over';
import { htmlTroubles } from '../../support/html';
import { lookedAt, type BuiltPage } from '../../support/pages';
import { practiceOn } from '../../support/practice';
import { inShares, isSoak, sampleOf } from '../../support/sample';
import { unheard } from '../../support/unheard';

type Look = (page: Page) => Promise<readonly string[]>;

/** What each place is looked at for, in this order. Each look leaves the page as it found it. */
const onLaptop: { readonly [name: string]: Look } = {
  'in light': (page) => axeTroubles(page),
  'in dark': (page) => colourTroubles(page, 'in dark', 'html', inMedia({ colorScheme: 'dark' })),
  'in strong contrast': (page) => colourTroubles(page, 'in strong contrast', 'html', inContrast),
  'in the colours of the system': (page) => colourTroubles(page, 'in the colours of the system', 'html', inMedia({ forcedColors: 'active' })),
  'as HTML, once its scripts have run': (page) => htmlTroubles(page),
  'for a finger': smallTargets,
  'for the ear': unheard,
  'with letters twice as large': (page) => inLargeLetters(page, sidewaysTroubles),
};

/** The wall shows what the lesson does, larger, from afar: what may differ is its colours. `npm run soak` looks at the rest too. */
const onWall: typeof onLaptop = !isSoak
  ? Object.fromEntries(
      Object.entries(onLaptop).filter(([name]) => ['in light', 'in dark', 'in strong contrast', 'in the colours of the system'].includes(name)),
    )
  : onLaptop;

/** The colours and the markup are those of the laptop. */
const onPhone: { readonly [name: string]: Look } = {
  'in light': (page) => axeTroubles(page),
  'for a finger': smallTargets,
  'from side to side': sidewaysTroubles,
  'with letters twice as large': async (page) => {
    // Letters that large on 320 pixels would be a zoom of 800 %: the promise is 400 % of a laptop.
    await page.setViewportSize({ width: 360, height: 740 });
    const found = await inLargeLetters(page, sidewaysTroubles);
    await page.setViewportSize(NARROWEST);
    return found;
  },
};

const NARROWEST = { width: 320, height: 640 };

const themes = ['in dark', 'in strong contrast', 'in the colours of the system'];

const others = lookedAt.filter(({ kind }) => kind === 'page');
const onLaptopToday = new Set(isSoak ? others : sampleOf(others, Math.ceil(others.length / 2)));

function isLookedAt(built: BuiltPage, on: 'laptop' | 'phone'): boolean {
  return isSoak || onLaptopToday.has(built) === (on === 'laptop');
}

/** What a page of this kind is looked at for on a laptop: of the themes, one, each page the next. */
function looksOf(built: BuiltPage): typeof onLaptop {
  if (built.kind === 'projection') return onWall;
  if (isSoak || built.kind !== 'page') return onLaptop;
  const theme = themes[others.indexOf(built) % themes.length];
  return Object.fromEntries(Object.entries(onLaptop).filter(([name]) => !themes.includes(name) || name === theme));
}

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The pages around the lessons, some in one window; then each page of a lesson in its own. */
function placesOn(on: 'laptop' | 'phone'): readonly { readonly place: string; readonly some: readonly BuiltPage[] }[] {
  const around = inShares(
    others.filter((built) => isLookedAt(built, on)),
    on === 'laptop' ? 6 : 4,
  );
  // The two sheets of a lesson hold the same pictures: each is looked at on one device.
  const own = lookedAt.filter(({ kind, path }) => kind !== 'page' && !path.endsWith(on === 'laptop' ? '/fiche/' : '/fiche/formateur/'));
  return [
    ...around.map((some, share) => ({ place: `the pages around the lessons (${share + 1} of ${around.length})`, some })),
    ...own.map((built) => ({ place: built.path, some: [built] })),
  ];
}

for (const { place, some } of placesOn('laptop'))
  test(`nothing on ${place} stands in anybody’s way, on a laptop`, { tag: '@laptop' }, async ({ context, page }) => {
    await bringAxe(context);
    for (const built of some) await lookAround(built, page, looksOf(built));
  });

for (const { place, some } of placesOn('phone'))
  test(`nothing on ${place} stands in anybody’s way, 320 pixels wide`, { tag: '@phone' }, async ({ context, page }) => {
    await bringAxe(context);
    await page.setViewportSize(NARROWEST);
    // The projection holds what the lesson does; it must only fit.
    for (const built of some) await lookAround(built, page, built.kind === 'projection' ? { 'from side to side': sidewaysTroubles } : onPhone);
  });

/** Opens each step in turn, its practice awake, and looks. */
async function lookAround({ places }: BuiltPage, page: Page, looks: { readonly [name: string]: Look }): Promise<void> {
  // Far more than it takes, on a machine with ten other jobs.
  test.setTimeout(test.info().timeout + 60_000 + places.length * 60_000);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const { address, hasPractice } of places) {
    await page.goto(address);
    if (hasPractice) await practiceOn(page);
    // The console holds the wall's page: what axe says of the two together depends on whether it has come.
    for (const frame of await page.locator('iframe').all()) await expect(frame.contentFrame().getByRole('main')).toBeVisible();
    for (const [name, look] of Object.entries(looks)) expect.soft(await look(page), `${address} ${name}`).toEqual([]);
  }
}

function inMedia(media: Parameters<Page['emulateMedia']>[0]): Dressed {
  return async (page, judge) => {
    await page.emulateMedia(media);
    const found = await judge();
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    return found;
  };
}
