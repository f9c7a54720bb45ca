import { expect, test } from 'vitest';
import { fourGestures } from './four-gestures';

const gestures = (typed: string) => [...typed].map((sign, index) => ({ number: index + 1, isTyped: sign === 't' }));

test('the pense-bête keeps the press that opens, the first boxes, and the last gesture', () => {
  expect(fourGestures(gestures('.tttt..'))).toEqual([1, 2, 3, 7]);
});

test('where little is written, the pense-bête keeps gestures spread along the way', () => {
  expect(fourGestures(gestures('.........'))).toEqual([1, 4, 6, 9]);
  expect(fourGestures(gestures('...t.....'))).toEqual([1, 4, 6, 9]);
});

test('a short way is kept whole', () => {
  expect(fourGestures(gestures('.t.'))).toEqual([1, 2, 3]);
  expect(fourGestures(gestures('.'))).toEqual([1]);
});

test('the author’s choice comes first, in the order of the sheet', () => {
  expect(fourGestures(gestures('.tttt..'), [6, 1, 3, 5])).toEqual([1, 3, 5, 6]);
});

test('a number that is not on the sheet is told, with those that are', () => {
  expect(() => fourGestures(gestures('.t.'), [1, 9])).toThrow('gesture 9 is not on the sheet, which has 3');
});
