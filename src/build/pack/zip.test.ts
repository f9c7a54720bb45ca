import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf, type ZipFile } from './zip';

const files: readonly ZipFile[] = [
  { name: 'mimetype', content: 'application/epub+zip', isStored: true },
  { name: 'leçons/été.html', content: '<p>Où ?</p>' },
  { name: 'a.bin', content: new Uint8Array([0, 1, 255]) },
];

test('the same files make the same bytes, whatever the day', () => {
  expect(zipOf(files)).toEqual(zipOf(files));
});

test('files stand in the order given, the first as it is', () => {
  const zip = zipOf(files);
  expect(Object.keys(unzipSync(zip))).toEqual(files.map(({ name }) => name));
  // What tells an EPUB: the name at byte 30, what it holds right after.
  expect(strFromU8(zip.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('what goes in comes out', () => {
  const names = fc.stringMatching(/^[a-zé][a-z0-9é./-]{0,20}$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(names, fc.string({ unit: 'binary' })), { selector: ([name]) => name }), (given) => {
      const out = unzipSync(zipOf(given.map(([name, content]) => ({ name, content }))));
      expect(Object.entries(out).map(([name, content]) => [name, strFromU8(content)])).toEqual(given);
    }),
    { numRuns: 10 },
  );
});
