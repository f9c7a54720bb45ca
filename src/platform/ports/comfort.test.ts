import { expect, test } from 'vitest';
import { comfortFrom, unusual, usualComfort } from './comfort';

test('without any choice, letters have their usual size and colours follow the device', () => {
  expect(usualComfort).toEqual({ textSize: '1', spacing: 'normal', theme: 'auto', font: 'atkinson', motion: 'auto' });
});

test('one choice changes nothing else', () => {
  expect(comfortFrom({ theme: 'contrast' })).toEqual({ ...usualComfort, theme: 'contrast' });
});

test('a choice that no longer exists becomes the usual one, and the others stay', () => {
  expect(comfortFrom({ theme: 'sepia', textSize: '4' })).toEqual({ ...usualComfort, textSize: '4' });
});

test.each([[null], ['large'], [42], [[]], [{ textSize: 4 }]])('a damaged record (%j) gives the usual comfort', (record) => {
  expect(comfortFrom(record)).toEqual(usualComfort);
});

test('a shared link carries only what was changed', () => {
  expect(unusual(comfortFrom({ textSize: '3', font: 'atkinson' }))).toEqual({ textSize: '3' });
});
