import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceOfPlan, priceOfTopUp, readCount, readPrice, shareOf } from './telecom-price';

test('a top-up of 10 euros that lasts two weeks costs 21,73 a month, not 20', () => {
  expect(priceOfTopUp({ price: 1000, days: 14 })).toMatchObject({ perMonth: 2173, perYear: 26_071, committed: undefined });
});

test('a plan without conditions costs what is written', () => {
  expect(priceOfPlan({ monthly: 799 })).toEqual({ perMonth: 799, perYear: 9588, later: undefined, committed: undefined });
});

test('six cheaper months, opening fees: the real price is above the one that is shown', () => {
  const plan = { monthly: 3000, first: { monthly: 1500, months: 6 }, fees: 3900 };
  expect(priceOfPlan(plan)).toEqual({ perMonth: 2575, perYear: 30_900, later: 3000, committed: undefined });
});

test('with a commitment, what is due even if one leaves tomorrow is told, fees and cheaper months counted', () => {
  expect(priceOfPlan({ monthly: 2000, first: { monthly: 1000, months: 12 }, fees: 1000, commitment: 24 }).committed).toBe(12 * 1000 + 12 * 2000 + 1000);
});

test('a year never costs less than twelve of the cheapest months, nor more than twelve of the dearest with the fees', () => {
  const cents = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 0, max: 36 }), cents, (monthly, cheap, months, fees) => {
      const { perYear } = priceOfPlan({ monthly, first: { monthly: cheap, months }, fees });
      expect(perYear).toBeGreaterThanOrEqual(12 * Math.min(monthly, cheap) + fees);
      expect(perYear).toBeLessThanOrEqual(12 * Math.max(monthly, cheap) + fees);
    }),
  );
});

test('the share of what one has is said with one digit, and there is none of nothing', () => {
  expect(shareOf(2173, 65_000)).toBe(3.3);
  expect(shareOf(2173, 0)).toBeUndefined();
});

describe('a price that is typed', () => {
  test.each([
    ['12,99', 1299],
    ['12.99 €', 1299],
    ['12 € 99', 1299],
    ['12 €', 1200],
    ['12 euros', 1200],
    ['1 200', 120_000],
    ['7,5', 750],
    ['0', 0],
  ] as const)('« %s » is %i cents', (written, cents) => {
    expect(readPrice(written)).toBe(cents);
  });

  test.each(['', 'gratuit', '12,999', '-3', '12,99 par mois', '1e3'])('« %s » is none', (written) => {
    expect(readPrice(written)).toBeUndefined();
  });
});

test('a number of days or months is read with its word; none is not a number of days', () => {
  expect(['14', '14 jours', ' 24 mois ', '0', 'un', '2,5'].map(readCount)).toEqual([14, 14, 24, undefined, undefined, undefined]);
});
