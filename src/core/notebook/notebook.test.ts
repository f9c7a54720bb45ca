import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress, withFact, type IsoDate, type Progress } from '../lesson/progress';
import {
  inOrder,
  joined,
  looksLikeAName,
  nameFrom,
  noNotebook,
  parseNotebook,
  toRecord,
  withFound,
  withLearner,
  withoutLearner,
  type Learner,
  type Notebook,
} from './notebook';

const aDay = fc.constantFrom<IsoDate>('2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01');
const anId = fc.constantFrom('aaaaaa', 'bbbbbb', 'cccccc', 'dddddd');
const aFact = fc.record({
  lesson: fc.constantFrom('ecrire', 'repondre'),
  step: fc.constantFrom('lire', 'objet', 'envoyer'),
  outcome: fc.constantFrom('seen' as const, 'guided' as const, 'alone' as const),
  day: aDay,
});
const aProgress: fc.Arbitrary<Progress> = fc.array(aFact, { maxLength: 8 }).map((facts) => facts.reduce(withFact, noProgress));
const aLearner: fc.Arbitrary<Learner> = fc.record({
  id: anId,
  name: fc.constantFrom('Tulipe', 'Mésange', 'Hibou'),
  turn: fc.integer({ min: 1, max: 3 }),
  progress: aProgress,
  met: fc.uniqueArray(aDay).map((days) => days.toSorted()),
});
const aNotebook: fc.Arbitrary<Notebook> = fc
  .record({ learners: fc.uniqueArray(aLearner, { selector: ({ id }) => id }), gone: fc.uniqueArray(anId, { maxLength: 1 }) })
  .map(({ learners, gone }) =>
    joined({ learners: new Map(learners.map((one) => [one.id, one])), gone: new Set() }, { learners: new Map(), gone: new Set(gone) }),
  );

/** The same whatever the order in which things came. */
function plain({ learners, gone }: Notebook): unknown {
  const sorted = [...learners.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [[...gone].toSorted(), sorted.map(({ progress, ...rest }) => [rest, [...progress.facts].toSorted(([a], [b]) => (a < b ? -1 : 1))])];
}

test('two notebooks are joined in any order, any number of times, and give the same', () => {
  fc.assert(
    fc.property(aNotebook, aNotebook, aNotebook, (one, two, three) => {
      expect(plain(joined(one, two))).toEqual(plain(joined(two, one)));
      expect(plain(joined(joined(one, two), three))).toEqual(plain(joined(one, joined(two, three))));
      expect(plain(joined(one, one))).toEqual(plain(one));
    }),
  );
});

test('joining loses no step, no day and nobody but those taken out', () => {
  fc.assert(
    fc.property(aNotebook, aNotebook, (one, two) => {
      const all = joined(one, two);
      for (const { id, progress, met } of [...one.learners.values(), ...two.learners.values()]) {
        const kept = all.learners.get(id);
        expect(kept === undefined).toBe(all.gone.has(id));
        if (kept === undefined) continue;
        expect([...kept.progress.facts.keys()]).toEqual(expect.arrayContaining([...progress.facts.keys()]));
        expect(kept.met).toEqual(expect.arrayContaining([...met]));
      }
    }),
  );
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(aNotebook, (notebook) => {
      const read = parseNotebook(JSON.parse(JSON.stringify(toRecord(notebook))));
      expect(read.kind === 'read' && plain(read.notebook)).toEqual(plain(notebook));
    }),
  );
});

test('who was taken out does not come back with an older file', () => {
  fc.assert(
    fc.property(aNotebook, anId, (notebook, id) => {
      const without = withoutLearner(notebook, id);
      expect(joined(without, notebook).learners.has(id)).toBe(false);
    }),
  );
});

test('a code read again adds nothing; a better one says what it adds', () => {
  fc.assert(
    fc.property(aNotebook, anId, aProgress, aDay, (notebook, id, { facts }, day) => {
      const once = withFound(withLearner(notebook, { id, name: 'Hibou' }), id, { facts, day });
      const again = withFound(once.notebook, id, { facts, day });
      expect(again.added).toEqual([]);
      expect(plain(again.notebook)).toEqual(plain(once.notebook));
      for (const fact of once.added) expect(facts.has(`${fact.lesson}/${fact.step}`)).toBe(true);
    }),
  );
});

test('the last name given holds, and the list follows it', () => {
  const first = withLearner(withLearner(noNotebook, { id: 'aaaaaa', name: 'Tulipe' }), { id: 'bbbbbb', name: 'Écureuil' });
  const renamed = withLearner(first, { id: 'aaaaaa', name: 'Abeille' });
  expect(inOrder(joined(renamed, first)).map(({ name }) => name)).toEqual(['Abeille', 'Écureuil']);
});

test('a file of anything is refused or cleaned, and throws nothing', () => {
  fc.assert(fc.property(fc.anything(), (record) => void parseNotebook(record)));
  const hostile: unknown = JSON.parse(
    '{"notebook":1,"gone":["__proto__",3],"learners":[{"id":"__proto__","name":"x","turn":1},{"id":"abcdef","name":"<script>alert(1)</script>","turn":1,"met":["2026-13-01"],"facts":[["__proto__","x","alone","2026-11-30"],["ecrire","lire","alone","2026-11-30"]]}]}',
  );
  const read = parseNotebook(hostile);
  expect(read.kind === 'read' && [...read.notebook.learners.values()].map(({ id, met, progress }) => [id, met, [...progress.facts.keys()]])).toEqual([
    ['abcdef', [], ['ecrire/lire']],
  ]);
  expect(parseNotebook({ notebook: 2, learners: [] }).kind).toBe('newer');
  expect(parseNotebook({ schema: 1, facts: [] }).kind).toBe('wrong');
});

test('what looks like a name, an address or a number is told from what does not', () => {
  expect(['Camille Martin', 'Jean-Paul Le Goff', 'c.martin@courriel.example', '06 39 98 12 34'].map(looksLikeAName)).toEqual([true, true, true, true]);
  expect(['Tulipe', 'la dame du mardi', 'Mésange bleue', 'table 4', 'K7'].map(looksLikeAName)).toEqual([false, false, false, false, false]);
  expect(nameFrom(`  Tulipe \n\t rouge${'x'.repeat(100)}`)).toHaveLength(40);
});
