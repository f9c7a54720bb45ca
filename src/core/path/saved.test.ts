import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileFiles } from '../../../tests/support/hostile-files';
import kept from './kept-links-2026-11.json';
import { fileOf, linksFrom, noLinks, readFile, renamed, unusualLinks, withImported, withLink, withoutLink, type SavedLinks } from './saved';

const link = '1AAABABn4e';
const other = '1AAABACn4f';
const two: SavedLinks = {
  last: other,
  links: [
    { title: 'Mardi', link },
    { title: 'Jeudi', link: other },
  ],
};

const aLink = fc.record({ title: fc.string({ minLength: 1, maxLength: 70 }), link: fc.stringMatching(/^1[\w-]{6,60}$/) });
const someLinks = fc.record({ last: fc.constantFrom('', link), links: fc.array(aLink, { maxLength: 12 }) }).map(linksFrom);

test('what is kept comes back, also through a file', () => {
  fc.assert(
    fc.property(someLinks, (saved) => {
      expect(linksFrom(JSON.parse(JSON.stringify(unusualLinks(saved))))).toEqual(saved);
      expect(readFile(fileOf(saved))).toEqual({ kind: 'links', links: saved.links });
    }),
    { numRuns: 1_000 },
  );
});

test('bringing a file in loses nothing of what was there, and twice is once', () => {
  fc.assert(
    fc.property(someLinks, someLinks, (ours, theirs) => {
      const both = withImported(ours, theirs.links);
      expect(both.links.slice(0, ours.links.length)).toEqual(ours.links);
      for (const one of theirs.links) expect(both.links.some((kept) => kept.link === one.link)).toBe(true);
      expect(new Set(both.links.map(({ title }) => title)).size).toBe(both.links.length);
      expect(withImported(both, theirs.links)).toEqual(both);
    }),
    { numRuns: 1_000 },
  );
});

test('a title that is there already with another link gets a number', () => {
  expect(withImported(two, [{ title: 'Mardi', link: other }]).links.map(({ title }) => title)).toEqual(['Mardi', 'Jeudi', 'Mardi (2)']);
});

test('a link is saved first in the list, changed under the same title, renamed, taken away', () => {
  expect(withLink(two, { title: ' Vendredi\u0000 ', link }).links[0]).toEqual({ title: 'Vendredi', link });
  expect(withLink(two, { title: 'Jeudi', link }).links).toEqual([
    { title: 'Jeudi', link },
    { title: 'Mardi', link },
  ]);
  expect(withLink(two, { title: '   ', link })).toBe(two);
  expect(renamed(two, 'Mardi', 'Lundi').links[0]).toEqual({ title: 'Lundi', link });
  expect(renamed(two, 'Mardi', 'Jeudi')).toBe(two);
  expect(withoutLink(two, 'Mardi').links).toEqual([two.links[1]]);
});

test.each([
  ['<!doctype html>', 'spoiled'],
  ['{"links":[]}', 'spoiled'],
  ['[]', 'spoiled'],
  ['null', 'spoiled'],
  ['{"declic":"liens","version":2,"links":[]}', 'newer'],
  [`{"declic":"liens","version":1,"links":["${'x'.repeat(10_000_000)}"]}`, 'spoiled'],
])('a file that is not ours is refused: %.40s', (text, kind) => {
  expect(readFile(text)).toEqual({ kind });
});

test('a file of links saved in November 2026 is read for ever', () => {
  expect(readFile(kept.file)).toEqual({ kind: 'links', links: kept.links });
  expect(fileOf({ last: '', links: kept.links }), 'as it is written today').toBe(kept.file);
});

test('a thousand hostile files: each is refused, or is titles of one line and links of our signs', () => {
  for (const text of hostileFiles()) {
    const read = readFile(text);
    if (read.kind !== 'links') continue;
    for (const one of read.links) {
      expect(Object.keys(one)).toEqual(['title', 'link']);
      expect(one.title).toMatch(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,120}$/u);
      expect(one.link).toMatch(/^[1-9][\w-]+$/);
    }
  }
  expect('links' in Object.prototype).toBe(false);
});

test('what a record holds beside links is left out', () => {
  const forged: unknown = JSON.parse(
    `{"__proto__":{"last":"${link}"},"last":"javascript:alert(1)","links":[{"title":"<b>Mardi","link":"${link}"},{"title":"x","link":"../ailleurs"},7,null]}`,
  );
  expect(linksFrom(forged)).toEqual({ last: '', links: [{ title: '<b>Mardi', link }] });
  expect(linksFrom(undefined)).toEqual(noLinks);
});
