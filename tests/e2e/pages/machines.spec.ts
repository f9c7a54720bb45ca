// What other platforms read: in each lesson's page, in one list, in a feed.

import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../../support/e2e';
import { pagesOf } from '../../support/pages';

/** What a page says of itself to machines, brotli: a learner pays for it too. */
const MOST_BYTES = 400;

const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

function read(json: string): Readonly<Record<string, unknown>> {
  const said: Readonly<Record<string, unknown>> = JSON.parse(json);
  return said;
}

test('each lesson says what it is, in few bytes, and the list says the same of all of them', { tag: '@laptop' }, async ({ request }) => {
  const list: { readonly '@graph': readonly Record<string, unknown>[] } = await (await request.get('/lecons.json')).json();
  const lessons = pagesOf('lesson');
  expect(list['@graph'].map(({ url }) => new URL(String(url), 'http://x').pathname).sort()).toEqual(lessons.map(({ path }) => path).sort());
  for (const { path, html } of lessons) {
    const found = [...html().matchAll(DATA)].map(([, json = '']) => read(json));
    expect(found, path).toHaveLength(1);
    const listed = list['@graph'].find(({ url }) => String(url).endsWith(path));
    const { name, dateModified } = found[0] ?? {};
    expect({ path, name: listed?.['name'], dateModified: listed?.['dateModified'] }).toEqual({ path, name, dateModified });
  }
  const html = lessons[0]?.html() ?? '';
  const bytes = (page: string): number => brotliCompressSync(page).length;
  expect(bytes(html) - bytes(html.replace(DATA, ''))).toBeLessThanOrEqual(MOST_BYTES);
});

test('the feed is right Atom: a browser reads it, and each entry leads to a page', { tag: '@laptop' }, async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  const here = page.url();
  // Nowhere: a page of ours makes no tree from a text (Trusted Types).
  await page.goto('about:blank');
  const feed = await page.evaluate(
    (text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
      const of = (parent: Element, name: string) => [...parent.children].filter(({ localName }) => localName === name);
      return {
        root: `${root.namespaceURI} ${root.localName}`,
        lacking: ['id', 'title', 'updated', 'author'].filter((name) => of(root, name).length !== 1),
        entries: of(root, 'entry').map((entry) => ({
          lacking: ['id', 'title', 'updated', 'link', 'summary'].filter((name) => of(entry, name).length !== 1),
          id: of(entry, 'id')[0]?.textContent,
          updated: of(entry, 'updated')[0]?.textContent,
          href: of(entry, 'link')[0]?.getAttribute('href') ?? '',
        })),
      };
    },
    await answer.text(),
  );
  expect(feed).toMatchObject({ root: 'http://www.w3.org/2005/Atom feed', lacking: [] });
  expect(feed.entries.length).toBeGreaterThan(0);
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
  for (const { lacking, updated, href } of feed.entries) {
    expect(lacking).toEqual([]);
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect((await request.get(new URL(href, here).pathname)).status(), href).toBe(200);
  }
});
