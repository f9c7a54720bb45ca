import { expect, test } from 'vitest';
import { ordinal, romanValue } from './numbers-fr';

test('ranks are said as French says them', () => {
  expect([2, 4, 5, 9, 10, 17, 21, 30, 70, 71, 77, 80, 81, 90, 91, 99, 100].map(ordinal)).toEqual([
    'deuxième',
    'quatrième',
    'cinquième',
    'neuvième',
    'dixième',
    'dix-septième',
    'vingt et unième',
    'trentième',
    'soixante-dixième',
    'soixante et onzième',
    'soixante-dix-septième',
    'quatre-vingtième',
    'quatre-vingt-unième',
    'quatre-vingt-dixième',
    'quatre-vingt-onzième',
    'quatre-vingt-dix-neuvième',
    '100ième',
  ]);
});

test('Roman numerals are read when they are well written', () => {
  expect(['I', 'IV', 'IX', 'XIV', 'XVIII', 'XX', 'XXXIX'].map(romanValue)).toEqual([1, 4, 9, 14, 18, 20, 39]);
  expect(['', 'IIII', 'VX', 'IXX', 'XXXX', 'VV'].map(romanValue)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});
