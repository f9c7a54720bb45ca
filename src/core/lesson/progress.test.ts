import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  erased,
  join,
  noProgress,
  outcomeOf,
  parseProgress,
  SCHEMA,
  shareDone,
  stepsDone,
  toRecord,
  withFact,
  type Fact,
  type Outcome,
  type Progress,
} from './progress';

const objet = { lesson: 'ecrire-email', step: 'objet' };
const seen: Fact = { ...objet, outcome: 'seen', day: '2026-11-20' };
const alone: Fact = { ...objet, outcome: 'alone', day: '2026-11-21' };

const anOutcome = fc.constantFrom<Outcome>('seen', 'guided', 'alone');
const aDay = fc.constantFrom('2026-11-20', '2026-11-21', '2027-01-01' as const);
const aFact = fc.record<Fact>({
  lesson: fc.constantFrom('ecrire-email', 'lire-email'),
  step: fc.constantFrom('objet', 'corps', 'envoi'),
  outcome: anOutcome,
  day: aDay,
});
const someProgress = fc
  .record({ epoch: fc.integer({ min: 0, max: 3 }), facts: fc.array(aFact, { maxLength: 8 }) })
  .map(({ epoch, facts }) => facts.reduce<Progress>(withFact, { epoch, facts: new Map() }));

test('two tabs give the same progress, whichever is read first', () => {
  fc.assert(
    fc.property(someProgress, someProgress, (a, b) => {
      expect(join(a, b)).toEqual(join(b, a));
    }),
  );
});

test('three devices give the same progress, in whatever order they meet', () => {
  fc.assert(
    fc.property(someProgress, someProgress, someProgress, (a, b, c) => {
      expect(join(a, join(b, c))).toEqual(join(join(a, b), c));
      expect(join(a, b, c)).toEqual(join(join(a, b), c));
    }),
  );
});

test('the same progress received twice changes nothing', () => {
  fc.assert(
    fc.property(someProgress, (a) => {
      expect(join(a, a)).toEqual(a);
    }),
  );
});

test('a step done stays done, at least as well, whatever is added', () => {
  fc.assert(
    fc.property(someProgress, aFact, (progress, fact) => {
      const after = withFact(progress, fact);
      for (const key of progress.facts.keys()) expect(after.facts.has(key)).toBe(true);
      expect(join(progress, after)).toEqual(after);
    }),
  );
});

test('a step done alone is not forgotten when it is only read again', () => {
  expect(outcomeOf(withFact(withFact(noProgress, alone), seen), objet)).toBe('alone');
});

test('the day kept is the first day it was done that well', () => {
  const again = withFact(withFact(noProgress, alone), { ...alone, day: '2026-12-24' });
  expect([...again.facts.values()]).toEqual([alone]);
});

test('what was erased does not come back from an old tab or an old file', () => {
  const before = withFact(noProgress, alone);
  expect(join(erased(before), before).facts.size).toBe(0);
});

test('what is done after erasing counts', () => {
  const after = withFact(erased(withFact(noProgress, alone)), seen);
  expect(outcomeOf(join(withFact(noProgress, alone), after), objet)).toBe('seen');
});

test('progress written and read back is the same', () => {
  fc.assert(
    fc.property(someProgress, (progress) => {
      const record: unknown = JSON.parse(JSON.stringify(toRecord(progress)));
      expect(parseProgress(record)).toEqual({ kind: 'read', progress, broken: [] });
    }),
  );
});

test('no progress yet is not a broken one', () => {
  expect(parseProgress(undefined)).toEqual({ kind: 'read', progress: noProgress, broken: [] });
});

test('a record written by a newer Déclic is left alone', () => {
  expect(parseProgress({ schema: SCHEMA + 1, everything: 'changed' })).toEqual({ kind: 'newer' });
});

test('a broken fact is handed back as it was, and the others count', () => {
  const broken = { lesson: '<script>', step: 'objet', outcome: 'alone', day: '2026-11-21' };
  const read = parseProgress({ schema: 1, epoch: 0, facts: [broken, alone] });
  expect(read).toEqual({ kind: 'read', progress: withFact(noProgress, alone), broken: [broken] });
});

test.each([['text'], [null], [12], [[]], [{ facts: 'none' }], [{ schema: 1, epoch: -1 }]])(
  'a record that is not one (%j) is handed back and breaks nothing',
  (record) => {
    expect(parseProgress(record)).toEqual({ kind: 'read', progress: noProgress, broken: [record] });
  },
);

test('whatever a file holds, reading it breaks nothing and lets in nothing but facts', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything()), (epoch, facts) => {
      const read = parseProgress({ schema: 1, epoch, facts });
      expect(read.kind).toBe('read');
      if (read.kind === 'read') expect(read.progress.facts.size + read.broken.length).toBeLessThanOrEqual(facts.length);
    }),
  );
});

test('facts of an older epoch inside a record are dropped', () => {
  const read = parseProgress({ schema: 1, epoch: 2, facts: [{ epoch: 1, ...alone }] });
  expect(read).toMatchObject({ kind: 'read', progress: { epoch: 2, facts: new Map() } });
});

const plan = {
  id: 'ecrire-email',
  plan: {
    title: 'Écrire un e-mail',
    goal: '',
    minutes: 20,
    level: 1,
    theme: 'email' as const,
    digcomp: [],
    keywords: [],
    materials: [],
    objectives: [],
    steps: [
      { id: 'objet', title: 'Trouver l’objet', minutes: 5 },
      { id: 'corps', title: 'Écrire', minutes: 15 },
    ],
    prerequisites: [],
    next: [],
    reviewed: '2026-11-21',
    formerIds: ['ancien-objet'],
  },
};

test('a long step counts more than a short one', () => {
  expect(shareDone(plan, noProgress)).toBe(0);
  expect(shareDone(plan, withFact(noProgress, seen))).toBe(0.25);
});

test('a step that no longer exists is kept and counts nowhere', () => {
  const old = withFact(noProgress, { ...alone, step: 'ancien-objet' });
  expect(shareDone(plan, old)).toBe(0);
  expect(stepsDone(old, { id: plan.id, steps: ['objet', 'corps'] })).toEqual([]);
  expect(outcomeOf(old, { ...objet, step: 'ancien-objet' })).toBe('alone');
});

test('a step that moved is done when it was done where it stood, and nothing kept is written again', () => {
  const moved = { id: 'reparer-email', plan: { ...plan.plan, steps: plan.plan.steps.map((step) => ({ ...step, formerly: `ecrire-email/${step.id}` })) } };
  const old = withFact(noProgress, seen);
  expect(shareDone(moved, old)).toBe(0.25);
  expect(stepsDone(old, { id: moved.id, steps: ['objet', 'corps'], former: new Map([['objet', 'ecrire-email/objet']]) })).toEqual(['objet']);
  // Done again in the new place: the join of two devices keeps both facts, and the step is done once.
  const both = join(old, withFact(noProgress, { ...alone, lesson: moved.id }));
  expect(shareDone(moved, both)).toBe(0.25);
  expect(join(both, both)).toEqual(both);
});

test('the same step name in another lesson does not count here', () => {
  expect(stepsDone(withFact(noProgress, alone), { id: 'lire-email', steps: ['objet'] })).toEqual([]);
});

test.each(['2026-19-39', '2026-02-29', '2026-00-10', '2026-11-00', '2026-04-31'])('%s is no day: a record that holds it is set aside', (day) => {
  const fact = { lesson: 'ecrire-email', step: 'objet', outcome: 'guided', day };
  expect(parseProgress({ schema: 1, epoch: 0, facts: [fact] })).toEqual({ kind: 'read', progress: noProgress, broken: [fact] });
});
