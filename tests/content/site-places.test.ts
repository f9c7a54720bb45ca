// Where a lesson may lead inside the site is a list: it holds the pages that there are.

import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STANDING_PAGES } from '../../src/build/library/site-places';

/** Opened by the site itself, at the end of something or when something is missing: no lesson sends anybody there. */
const OF_THE_SITE = ['/404/', '/effacer/', '/terminer/', '/terminer/fini/'];

test('a lesson may lead to every page of the site, and to no page that is not there', () => {
  const pages = globSync('src/site/pages/**/*.astro')
    .map((file) =>
      `/${file
        .replace(/^src\/site\/pages\//, '')
        .replace('[...locale]/', '')
        .replace(/(?:(?<=\/)index|^index)?\.astro$/, '/')}`.replaceAll('//', '/'),
    )
    .filter((page) => !page.includes('['));
  expect(pages.length).toBeGreaterThan(30);
  expect([...STANDING_PAGES, ...OF_THE_SITE].toSorted()).toEqual(pages.toSorted());
});
