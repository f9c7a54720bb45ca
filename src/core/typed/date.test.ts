import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedDate, type DateBoxes } from './date';

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const anyDay = fc.record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 1000, max: 9999 }) });

function read(boxes: Partial<DateBoxes>, monthAlone: 'number' | 'letters' = 'number'): readonly string[] {
  const { day, month, year } = typedDate({ day: '', month: '', year: '', ...boxes }, { months, monthAlone });
  return [day, month, year];
}

test.each(['1er', '1 er', '1ᵉʳ', 'premier', 'Le 1er', '1.', ' 1 ', '1,', 'lundi 1er', '١', '۱', '१', '１', '\u200e1\u200b'])('« %s » is the first', (day) => {
  expect(read({ day, month: '3', year: '2026' })).toEqual(['1', '3', '2026']);
});

test.each(['12', '12.', 'lundi 12', 'Lun. 12', 'le lundi 12', 'mar. 12', '١٢', '۱۲', '१२'])('« %s » is the twelfth', (day) => {
  expect(read({ day, month: '3', year: '2026' })).toEqual(['12', '3', '2026']);
});

test.each([
  '12 mars 2026',
  'le 12 mars 2026',
  'lundi 12 mars 2026.',
  'Jeudi, 12 Mars 2026',
  '12/03/2026',
  '12-3-2026',
  '12.03.2026',
  '12 03 2026',
  '2026-03-12',
  '١٢/٠٣/٢٠٢٦',
  '۱۲/۳/۲۰۲۶',
])('« %s » pasted whole in the first box goes to the three', (day) => {
  expect(read({ day }).map(Number)).toEqual([12, 3, 2026]);
  expect(read({ day, month: 'mars', year: '2026' }).map(Number)).toEqual([12, 3, 2026]);
});

test('a date pasted in another box is understood as well', () => {
  expect(read({ year: '1er août 2026' })).toEqual(['1', '8', '2026']);
  expect(read({ day: '12', month: 'mars 2026' })).toEqual(['12', '3', '2026']);
});

describe('what is not understood stays as it was written', () => {
  test.each([{ day: 'cinq' }, { day: '-5' }, { day: '1.5' }, { day: '12 mars' }, { day: 'abc 12' }, { day: '12/03/2026', month: '4', year: '2026' }])(
    '%o',
    (boxes) => {
      expect(read({ month: '3', year: '2026', ...boxes })[0]).toBe(boxes.day);
    },
  );

  test('a name that could be two months', () => {
    expect(read({ day: '5', month: 'jui', year: '2026' })).toEqual(['5', 'jui', '2026']);
  });
});

test('where a site wants digits, a month in letters alone in its box stays in letters', () => {
  expect(read({ day: '12', month: 'mars', year: '2026' }, 'letters')).toEqual(['12', 'mars', '2026']);
  expect(read({ day: '12 mars 2026' }, 'letters')).toEqual(['12', '3', '2026']);
});

test('a zero before a number stays: some sites ask for it', () => {
  expect(read({ day: '07', month: '03', year: '2026' })).toEqual(['07', '03', '2026']);
});

test('any day is the same in three boxes, with slashes, with its month’s name, and in digits of another script', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(0x660, 0x6f0, 0x966, 0xff10), ({ day, month, year }, zero) => {
      const expected = [day, month, year];
      const inScript = (text: string): string => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(read({ day: String(day), month: String(month), year: String(year) }).map(Number)).toEqual(expected);
      expect(read({ day: inScript(`${day}/${month}/${year}`) }).map(Number)).toEqual(expected);
      expect(read({ day: `${day === 1 ? '1er' : day} ${months[month - 1] ?? ''} ${year}` }).map(Number)).toEqual(expected);
    }),
  );
});

test('reading what was read changes nothing', () => {
  const anything = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('1er', '12 mars 2026', 'lundi 12', '۱۲'));
  fc.assert(
    fc.property(anything, anything, anything, (day, month, year) => {
      const once = typedDate({ day, month, year }, { months, monthAlone: 'number' });
      expect(typedDate(once, { months, monthAlone: 'number' })).toEqual(once);
    }),
  );
});
