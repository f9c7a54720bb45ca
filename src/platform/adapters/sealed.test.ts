import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSealed, lockFrom, seal, unseal } from './sealed';

const PHRASE = 'trois tulipes devant la mairie';

test('what a phrase closed, the same phrase opens, and no other', async () => {
  const lock = await lockFrom(PHRASE);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const sealed = await seal(text, lock);
      expect(isSealed(JSON.parse(JSON.stringify(sealed)))).toBe(true);
      expect(JSON.stringify(sealed)).not.toContain('tulipes');
      const opened = await unseal(sealed, `  ${PHRASE} `);
      expect(opened !== 'wrong' && opened.text).toBe(text);
    }),
    { numRuns: 3 },
  );
  const sealed = await seal('Tulipe', lock);
  expect(await unseal(sealed, 'trois tulipes devant la Mairie')).toBe('wrong');
  expect(sealed.iterations).toBeGreaterThanOrEqual(600_000);
});

test('closed twice, the same text is not the same: each time has its own number', async () => {
  const lock = await lockFrom(PHRASE);
  const [one, two] = [await seal('Tulipe', lock), await seal('Tulipe', lock)];
  expect(one.iv).not.toBe(two.iv);
  expect(one.data).not.toBe(two.data);
});

test('a file that was changed by one sign opens no more', async () => {
  const sealed = await seal('Tulipe', await lockFrom(PHRASE));
  const changed = { ...sealed, data: `${sealed.data.startsWith('A') ? 'B' : 'A'}${sealed.data.slice(1)}` };
  expect(await unseal(changed, PHRASE)).toBe('wrong');
  expect(await unseal({ ...sealed, salt: '%%' }, PHRASE)).toBe('wrong');
});

test('a file from elsewhere can neither weaken the key nor hold the page for minutes', () => {
  const sealed = { sealed: 1, salt: 'AA==', iv: 'AA==', data: 'AA==' };
  expect([1, 99_999, 1e9, 600_000.5, '600000', null].map((iterations) => isSealed({ ...sealed, iterations }))).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  fc.assert(fc.property(fc.anything(), (record) => void isSealed(record)));
});
