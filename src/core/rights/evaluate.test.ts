import { expect, test } from 'vitest';
import { evaluate, type Answers } from './evaluate';
import type { Rules } from './rules';

const rules: Rules = {
  questions: [
    {
      id: 'revenus',
      options: [
        { value: 'peu', euros: [0, 500] },
        { value: 'assez', euros: [1000, 1500] },
        { value: 'loin', euros: [3000, 9000] },
      ],
    },
    { id: 'foyer', options: [{ value: 'seul', implies: { enfants: 'zero' } }, { value: 'couple' }] },
    { id: 'enfants', options: [{ value: 'zero' }, { value: 'un' }] },
    { id: 'loyer', options: [{ value: 'oui' }, { value: 'pret' }, { value: 'non' }] },
  ],
  rights: [
    {
      id: 'aide',
      conditions: [
        { kind: 'answers', any: [{ question: 'loyer', is: ['oui'] }], aside: [{ question: 'loyer', is: ['non'] }] },
        { kind: 'ceiling', ceiling: 'bas' },
      ],
    },
  ],
  ceilings: { bas: { alone: [600, 900, 1100, 1300], couple: [900, 1100, 1300, 1500], far: 2, until: '2027-03-31' } },
};

function said(answers: Readonly<Record<string, string>>, today = '2026-11-30') {
  const given: Answers = new Map(Object.entries(answers));
  return evaluate(rules, given, today)[0];
}

const alone = { foyer: 'seul', enfants: 'zero', loyer: 'oui' };

test('what fits is to be asked for', () => {
  expect(said({ ...alone, revenus: 'peu' })?.outcome).toBe('ask');
});

test('without an answer, it is not known, and what is missing is said', () => {
  expect(said({ loyer: 'oui' })).toMatchObject({ outcome: 'more', missing: ['revenus', 'foyer', 'enfants'] });
  expect(said({ ...alone, loyer: 'unknown', revenus: 'peu' })).toMatchObject({ outcome: 'more', missing: ['loyer'] });
});

test('an answer that neither fits nor sets aside is to be checked', () => {
  expect(said({ ...alone, loyer: 'pret', revenus: 'peu' })?.outcome).toBe('check');
});

test('a range of money that begins under the ceiling is under it; over it is to be checked, far over it waits', () => {
  expect(said({ ...alone, revenus: 'assez' })?.outcome).toBe('check');
  expect(said({ ...alone, revenus: 'loin' })?.outcome).toBe('aside');
  expect(said({ ...alone, foyer: 'couple', enfants: 'un', revenus: 'assez' })?.outcome).toBe('ask');
});

test('a household whose size is not known may be the largest', () => {
  expect(said({ loyer: 'oui', revenus: 'assez' })?.outcome).toBe('more');
});

test('a ceiling past its date is said, and sets nothing aside', () => {
  expect(said({ ...alone, revenus: 'loin' }, '2027-04-01')).toMatchObject({ outcome: 'check', isDated: true });
  expect(said({ ...alone, revenus: 'loin' }, '2027-03-31')).toMatchObject({ outcome: 'aside', isDated: false });
});
