import { expect, test } from 'vitest';
import { standsBeside } from './lesson';

test('one practice stands beside the words of its step; one more is folded, and takes no place', () => {
  expect(standsBeside({ practices: ['repondre'], again: [] })).toBe(true);
  expect(standsBeside({ practices: ['repondre', 'encore'], again: ['encore'] })).toBe(true);
});

test('two practices of one step never lie one over the other, and a step of reading keeps no place', () => {
  expect(standsBeside({ practices: ['avec-aide', 'sans-aide'], again: [] })).toBe(false);
  expect(standsBeside({ practices: [], again: [] })).toBe(false);
});
