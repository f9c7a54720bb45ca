import { expect, test } from 'vitest';
import { digestOf, uuidOf } from './digest';
import { partOf, storageOf } from './storages';

/** A storage as a browser’s, with the keys among its own names. */
function aStorage(): Storage {
  return partOf(undefined, '');
}

test('two learners of the same package, and two packages, see nothing of each other', () => {
  const whole = aStorage();
  const [samira, ali, other] = ['cours:a:1:', 'cours:a:2:', 'cours:b:1:'].map((part) => partOf(whole, part));
  samira?.setItem('declic:confort', '{"textSize":"3"}');
  ali?.setItem('declic:confort', '{}');
  other?.setItem('declic:x', '1');
  ali?.clear();
  expect(Object.keys(samira ?? {})).toEqual(['declic:confort']);
  expect(samira?.['declic:confort']).toBe('{"textSize":"3"}');
  expect([ali?.length, ali?.getItem('declic:confort'), other?.length, whole.length]).toEqual([0, null, 1, 2]);
});

test('a part is a storage by plain names too', () => {
  const part = partOf(aStorage(), 'a:');
  part['declic:poste'] = 0;
  expect(part.getItem('declic:poste')).toBe('0');
  expect(part['none']).toBeUndefined();
  delete part['declic:poste'];
  expect([part.length, part.key(0)]).toEqual([0, null]);
});

test('a storage that is refused is none', () => {
  const page = {
    get localStorage(): Storage {
      throw new DOMException('Refused', 'SecurityError');
    },
  };
  expect(storageOf(page, 'localStorage')).toBeUndefined();
});

test('the same text has the same name, another one another, and the name has the shape that stores of statements ask for', () => {
  expect(digestOf('samira')).toBe(digestOf('samira'));
  const names = Array.from({ length: 2_000 }, (_, index) => digestOf(`élève ${index}`));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names.map((name) => name.slice(0, 8))).size).toBeGreaterThan(1_998);
  expect(uuidOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});
