import { expect, test } from 'vitest';
import { crcnCodes, crcnOf } from './crcn';
import { digcompCodes } from './digcomp';

test('each skill of DigComp has its skills of the CRCN, and all sixteen are reached', () => {
  for (const code of digcompCodes) expect(crcnOf([code]).length, code).toBeGreaterThan(0);
  expect(crcnOf(digcompCodes)).toEqual(crcnCodes);
});

test('the codes that look alike are not taken for one another, and a skill that answers twice is said once', () => {
  expect(crcnOf(['2.4'])).toEqual(['2.3']);
  expect(crcnOf(['2.6', '2.3', '1.3'])).toEqual(['1.2', '1.3', '2.4']);
});
