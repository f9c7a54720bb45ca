import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comfortChoices } from '../../platform/ports/comfort';
import { locales } from '../lesson/locale';
import kept from './kept-1.json';
import { readPath, writePath } from './codec';
import { devices, longest, MOST_LESSONS, noPath, pathFrom, type Path } from './path';
import { parseShelf, shelfOf, type ShelvedLesson } from './shelf';

const aLesson = (id: string, ...numbers: readonly number[]): ShelvedLesson => ({ id, title: id, goal: id, minutes: 10, steps: ['un'], numbers });
const shelf = shelfOf([
  aLesson('utiliser-souris', 1, 2, 3),
  aLesson('lire-repondre-email', 40, 41),
  aLesson('ecrire-email', 45, 46, 7),
  aLesson('sans-exercice'),
  aLesson('bien-plus-tard', 5_000),
  ...Array.from({ length: 20 }, (_, at) => aLesson(`autre-${at}`, 100 + at)),
]);

const camille: Path = {
  ...noPath,
  lessons: ['ecrire-email', 'lire-repondre-email'],
  comfort: { ...noPath.comfort, textSize: '2' },
  voice: 'on',
  device: 'phone',
  name: 'Camille',
  phone: '0639981234',
  place: 'Médiathèque des Tilleuls',
  note: 'On se revoit mardi à 10 h.',
};

const aText = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: most }),
    fc.string({ unit: 'binary', maxLength: most }),
    fc.constantFrom('', 'Samira', 'À l’œuvre, ÇA VA ?', 'سميرة', '👩‍👩‍👧'),
  );
/** Any path that can be: cleaned as what a person types is. */
const aPath = fc
  .record({
    lessons: fc.uniqueArray(fc.constantFrom(...shelf.lessons.keys()), { maxLength: MOST_LESSONS }),
    locale: fc.constantFrom(...locales),
    comfort: fc.record({
      textSize: fc.constantFrom(...comfortChoices.textSize),
      spacing: fc.constantFrom(...comfortChoices.spacing),
      theme: fc.constantFrom(...comfortChoices.theme),
      font: fc.constantFrom(...comfortChoices.font),
      motion: fc.constantFrom(...comfortChoices.motion),
    }),
    voice: fc.constantFrom('on', 'off'),
    device: fc.constantFrom(...devices),
    name: aText(longest.name),
    phone: fc.oneof(fc.constant(''), fc.stringMatching(/^\+?\d{3,15}$/), fc.constant('06 39 98 12 34')),
    place: aText(longest.place),
    note: aText(longest.note),
  })
  .map(pathFrom);

test('ten thousand paths come back from their link as they went, and cleaned once is cleaned', () => {
  fc.assert(
    fc.property(aPath, (path) => {
      expect(pathFrom(path)).toEqual(path);
      const link = writePath(path, shelf);
      expect(link).toMatch(/^1[\w-]+[a-z0-9]$/);
      expect(readPath(`#${link}`, shelf)).toEqual({ kind: 'path', path, lost: 0 });
    }),
    { numRuns: 10_000 },
  );
});

test('a link is short: a sign for a letter, two for a lesson', () => {
  expect(writePath(camille, shelf)).toHaveLength(
    1 + 4 + 2 * 2 + 'Camille'.length + 2 + 11 + 'Médiathèque des Tilleuls'.length + 3 + 'On se revoit mardi à 10 h.'.length + 2 + 3,
  );
});

test('a link that is cut, or has one wrong sign, or two swapped, is never taken for another path', () => {
  const link = writePath(camille, shelf);
  for (let at = 1; at < link.length; at++) {
    expect(readPath(link.slice(0, at), shelf).kind, `cut after ${at}`).toBe('spoiled');
    for (const sign of 'Aa0_') {
      const wrong = link.slice(0, at) + sign + link.slice(at + 1);
      if (wrong !== link) expect(readPath(wrong, shelf).kind, `${sign} at ${at}`).toBe('spoiled');
    }
    const swapped = link.slice(0, at) + link.charAt(at + 1) + link.charAt(at) + link.slice(at + 2);
    if (swapped !== link && at < link.length - 1) expect(readPath(swapped, shelf).kind, `swapped at ${at}`).toBe('spoiled');
  }
});

test.each([
  ['', 'none'],
  ['#', 'none'],
  ['#contenu', 'spoiled'],
  ['#2AAAABBBccc', 'newer'],
  ['#<script>alert(1)</script>', 'spoiled'],
  ['#__proto__', 'spoiled'],
  ['#lecons=ecrire-email&minutes=90', 'spoiled'],
  ['#https://ailleurs.example/', 'spoiled'],
] as const)('« %s » is « %s »', (fragment, kind) => {
  expect(readPath(fragment, shelf)).toEqual({ kind });
});

test('a full stop, a bracket or a word that a message added after the link changes nothing', () => {
  for (const more of ['.', ')', ' et merci', '&fbclid=abc', '%20', '»'])
    expect(readPath(`#${writePath(camille, shelf)}${more}`, shelf)).toMatchObject({ kind: 'path', path: camille });
});

/** A forged link: right to the last check sign, with texts that nobody types. */
const forged = fc.tuple(
  fc.constantFrom('name', 'place', 'note'),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u202emoc.elpmaxe',
    '\u0000\u0007\u001b[2J',
    'javascript:alert(1)',
    '{{constructor}}',
    '\u2066x\u2069',
  ),
);

test('a thousand hostile fragments: each is refused, or is lines of text and ids of ours', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4_000 }),
    fc.stringMatching(/^1[\w-]{0,300}$/),
    forged.map(([field, text]) => writePath({ ...camille, [field]: text }, shelf)),
    fc.constantFrom('1'.repeat(10_000_000), `1${'A'.repeat(2_000)}`, '#'.repeat(1_000), '%00', '__proto__', 'constructor', '\ud800'),
  );
  fc.assert(
    fc.property(hostile, (fragment) => {
      const read = readPath(fragment, shelf);
      if (read.kind !== 'path') return;
      for (const id of read.path.lessons) expect(shelf.lessons.has(id)).toBe(true);
      expect(read.path.lessons.length).toBeLessThanOrEqual(MOST_LESSONS);
      expect(read.path.phone).toMatch(/^(\+?\d{3,15})?$/);
      for (const [field, most] of Object.entries(longest)) {
        const text = String(Object.entries(read.path).find(([name]) => name === field)?.[1]);
        expect([...text].length).toBeLessThanOrEqual(most);
        expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a lesson that is gone leaves the others, and is counted', () => {
  const before = shelfOf([...shelf.lessons.values(), aLesson('partie', 60), aLesson('partie-sans-numero')]);
  const link = writePath({ ...camille, lessons: ['partie', 'ecrire-email', 'partie-sans-numero'] }, before);
  expect(readPath(link, shelf)).toEqual({ kind: 'path', path: { ...camille, lessons: ['ecrire-email'] }, lost: 2 });
});

test('a lesson whose exercise moved, or went, is the lesson where that exercise is now', () => {
  const link = writePath(camille, shelf);
  const later = shelfOf([aLesson('lire-repondre-email', 41), aLesson('messages', 200, 45, 40)]);
  // Both led to the same one: it is there once.
  expect(readPath(link, later)).toEqual({ kind: 'path', path: { ...camille, lessons: ['messages'] }, lost: 0 });
});

test('what is not a lesson’s list is refused', () => {
  expect(() => parseShelf('<!doctype html>')).toThrow(TypeError);
  expect(() => parseShelf([{ id: '../ailleurs' }])).toThrow(TypeError);
  expect(parseShelf(JSON.parse(JSON.stringify([...shelf.lessons.values()])))).toEqual(shelf);
});

test('links printed with version 1 are read for ever', () => {
  for (const { link, path } of kept.links) expect(readPath(link, shelf)).toEqual({ kind: 'path', path, lost: 0 });
});
