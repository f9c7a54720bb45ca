import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf, type Outline } from './outline';
import { lengths, NEVER_CONTENT_MINUTES, planOf, roomFor, type Part, type Picked } from './plan';
import { remarksOn, type Remark } from './remarks';

const outlineOf = (id: string, minutes: readonly number[], next: readonly string[] = []): Outline => ({
  id,
  title: id,
  steps: minutes.map((one, index) => ({ id: `${id}-${index + 1}`, title: `${id} ${index + 1}`, minutes: one })),
  materials: [],
  objectives: [],
  guided: undefined,
  more: [],
  next,
});
const shelf = (...outlines: readonly Outline[]): ReadonlyMap<string, Outline> => new Map(outlines.map((outline) => [outline.id, outline]));
const all = (...ids: readonly string[]): readonly Picked[] => ids.map((lesson) => ({ lesson, without: [] }));
const shown = (parts: readonly Part[]): readonly string[] => parts.map((part) => `${part.kind === 'step' ? part.step : part.kind} ${part.minutes}`);

const lessons = shelf(outlineOf('lire', [5, 9, 8], ['ecrire']), outlineOf('ecrire', [5, 5, 15, 5, 8]), outlineOf('trier', [10, 10]));
const group = { people: 8, machines: 4 };
const says = (picked: readonly Picked[], length: 60 | 90 | 120): readonly Remark[] =>
  remarksOn({ picked, length, ...group }, planOf({ picked, length }, lessons), lessons);

describe('a plan', () => {
  test('an hour holds one short lesson, and what it leaves is for each one’s own pace', () => {
    expect(shown(planOf({ picked: all('lire'), length: 60 }, lessons).parts)).toEqual([
      'arrive 10',
      'ice-breaker 5',
      'lire-1 5',
      'lire-2 9',
      'lire-3 8',
      'own-pace 8',
      'margin 5',
      'review 5',
      'tidy 5',
    ]);
  });

  test('the pause comes between two lessons rather than in one, near the middle', () => {
    const { parts } = planOf({ picked: all('lire', 'ecrire'), length: 120 }, lessons);
    expect(shown(parts).indexOf('pause 10')).toBe(shown(parts).indexOf('lire-3 8') + 1 + 3);
    const pair = shelf(outlineOf('a', [20, 17]), outlineOf('b', [20, 20]));
    expect(shown(planOf({ picked: all('a', 'b'), length: 120 }, pair).parts).slice(2, 7)).toEqual(['a-1 20', 'a-2 17', 'pause 10', 'b-1 20', 'b-2 20']);
  });

  test('half an hour is never content', () => {
    expect(NEVER_CONTENT_MINUTES).toBe(30);
    expect(lengths.map(roomFor)).toEqual([30, 50, 80]);
  });

  test('when the first lesson alone is too long, its first steps are done and the others are for another day', () => {
    const { done, left } = planOf({ picked: all('ecrire', 'trier'), length: 60 }, lessons);
    expect(done.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['ecrire-1', 'ecrire-2', 'ecrire-3', 'ecrire-4']]);
    expect(left.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['ecrire-5'], ['trier-1', 'trier-2']]);
  });
});

describe('what a trainer is told', () => {
  test('too much names what is left, and the end of the last lesson that would make the rest fit', () => {
    const [remark] = says(all('lire', 'ecrire'), 90);
    expect(remark).toMatchObject({
      type: 'too-much',
      asked: 60,
      room: 50,
      left: [{ lesson: { id: 'ecrire' } }],
      drop: { steps: [{ id: 'ecrire-4' }, { id: 'ecrire-5' }] },
    });
    expect(says(all('lire', 'ecrire', 'trier'), 60)[0]).toMatchObject({
      type: 'too-much',
      drop: undefined,
      left: [{ lesson: { id: 'ecrire' } }, { lesson: { id: 'trier' } }],
    });
  });

  test('once that is dropped, it fits', () => {
    expect(
      says(
        [
          { lesson: 'lire', without: [] },
          { lesson: 'ecrire', without: ['ecrire-4', 'ecrire-5'] },
        ],
        90,
      ),
    ).toEqual([]);
  });

  test('much time left names a lesson that comes next and fits', () => {
    expect(says(all('lire'), 90)).toEqual([{ type: 'time-left', minutes: 28, lesson: undefined }]);
    expect(says(all('lire'), 120)).toMatchObject([{ type: 'time-left', minutes: 58, lesson: { id: 'ecrire' } }]);
  });

  test('nothing chosen, a lesson that is gone, a lesson of which nothing is left', () => {
    expect(says([], 90)).toEqual([{ type: 'nothing-chosen' }]);
    expect(says(all('partie'), 90)).toEqual([{ type: 'unknown', lessons: ['partie'] }, { type: 'nothing-chosen' }]);
    expect(says([{ lesson: 'trier', without: ['trier-1', 'trier-2'] }], 90)).toEqual([{ type: 'nothing-chosen' }]);
  });

  test.each([
    [0, 4, ['nobody']],
    [500, 4, ['too-many', 'crowded']],
    [14, 8, ['crowd']],
    [8, 0, ['no-machine']],
    [8, 2, ['crowded']],
    [1, 1, []],
    [8, 999, []],
  ])('%i people and %i devices', (people, machines, types) => {
    const wish = { picked: all('lire'), length: 60, people, machines } as const;
    expect(remarksOn(wish, planOf(wish, lessons), lessons).map(({ type }) => type)).toEqual(types);
  });
});

/** Any lessons, any choice among them, any steps left out. */
const anyShelf = fc
  .uniqueArray(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 8 })
  .map((lessonMinutes) => lessonMinutes.map((minutes, index) => outlineOf(`lecon-${index}`, minutes)));
const anyChoice = anyShelf.chain((outlines) =>
  fc.record({
    outlines: fc.constant(shelf(...outlines)),
    length: fc.constantFrom(...lengths),
    people: fc.integer({ min: 0, max: 999 }),
    machines: fc.integer({ min: 0, max: 999 }),
    picked: fc
      .shuffledSubarray([...outlines])
      .chain((some) => fc.tuple(...some.map(({ id, steps }) => fc.record({ lesson: fc.constant(id), without: fc.subarray(steps.map((step) => step.id)) })))),
  }),
);
/** Kinds of parts that every workshop has. */
const frame = ['arrive', 'ice-breaker', 'margin', 'review', 'tidy'];

test('whatever is chosen, the minutes add up to the length, exactly', () => {
  fc.assert(
    fc.property(anyChoice, ({ outlines, picked, length }) => {
      const { parts, ownPace, done } = planOf({ picked, length }, outlines);
      expect(minutesOf(parts)).toBe(length);
      expect(parts.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
      const isOwn = parts.some(({ kind }) => kind === 'own-pace');
      expect(minutesOf(parts.filter(({ kind }) => frame.includes(kind)))).toBe(NEVER_CONTENT_MINUTES + (isOwn ? 0 : ownPace));
      expect(parts.filter(({ kind }) => kind === 'pause')).toHaveLength(length === 60 ? 0 : 1);
      expect(minutesOf(done.flatMap(({ steps }) => steps)) + ownPace).toBe(roomFor(length));
    }),
    { numRuns: 1_000 },
  );
});

test('whatever is chosen, each step that was chosen is either done or left, in its order, and too much says what to drop', () => {
  fc.assert(
    fc.property(anyChoice, ({ outlines, ...wish }) => {
      const plan = planOf(wish, outlines);
      const chosen = wish.picked.flatMap(({ lesson, without }) =>
        (outlines.get(lesson)?.steps ?? []).filter(({ id }) => !without.includes(id)).map(({ id }) => id),
      );
      expect([...plan.done, ...plan.left].flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(chosen);
      const remarks = remarksOn(wish, plan, outlines);
      const tooMuch = remarks.find((remark) => remark.type === 'too-much');
      expect(tooMuch !== undefined).toBe(plan.left.length > 0);
      if (tooMuch?.drop === undefined) return;
      expect(tooMuch.asked - minutesOf(tooMuch.drop.steps)).toBeLessThanOrEqual(tooMuch.room);
    }),
    { numRuns: 1_000 },
  );
});
