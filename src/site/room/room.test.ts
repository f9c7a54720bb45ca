import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, emptyRoom, merge, parseRoom, valueOf, withFirst, withValue, type Register, type Room } from './room';

const names: fc.Arbitrary<Register> = fc.constantFrom('place', 'blank', 'frozen', 'play:repondre', 'check:lire');
const stamped = fc.record({ value: fc.constantFrom('a', 'b', 1, true, null, { log: [1, 2] }), at: fc.nat(5), by: fc.constantFrom('mur', 'console') });
const rooms: fc.Arbitrary<Room> = fc.dictionary(names, stamped);

describe('two windows hold the same room in the end', () => {
  test('whatever the order in which they hear of each other, and however often', () => {
    fc.assert(
      fc.property(rooms, rooms, rooms, (one, other, third) => {
        expect(merge(one, other)).toEqual(merge(other, one));
        expect(merge(merge(one, other), third)).toEqual(merge(one, merge(other, third)));
        expect(merge(one, one)).toEqual(one);
        expect(merge(merge(one, other), other)).toEqual(merge(one, other));
      }),
    );
  });

  test('each hears every change late, in any order, some twice: nothing differs', () => {
    const said = fc.array(fc.record({ by: fc.constantFrom('mur', 'console'), register: names, value: fc.nat(9) }), { maxLength: 20 });
    fc.assert(
      fc.property(said, fc.array(fc.nat()), (changes, order) => {
        const mine: Record<string, Room> = { mur: emptyRoom, console: emptyRoom };
        const told: Room[] = [];
        for (const { by, register, value } of changes) {
          const after = withValue(mine[by] ?? emptyRoom, register, value, by);
          mine[by] = after;
          const { [register]: one } = after;
          if (one !== undefined) told.push({ [register]: one });
        }
        const shuffled = told.map((one, index) => ({ one, key: order[index] ?? index })).sort((a, b) => a.key - b.key);
        const [wall, desk] = ['mur', 'console'].map((who) => [...shuffled, ...shuffled].reduce((room, { one }) => merge(room, one), mine[who] ?? emptyRoom));
        expect(wall).toEqual(desk);
      }),
    );
  });
});

test('the last one who changed something is followed, and who has just come changes nothing', () => {
  const before = withValue(emptyRoom, 'place', 'lire', 'mur');
  expect(valueOf(merge(before, withValue(before, 'place', 'essayer', 'console')), 'place')).toBe('essayer');
  const come = withFirst(emptyRoom, 'place', 'debut', 'zzz');
  expect(valueOf(merge(before, come), 'place')).toBe('lire');
  expect(valueOf(withFirst(before, 'place', 'debut', 'zzz'), 'place')).toBe('lire');
});

test('what changed is named, and what was only said again is not', () => {
  const before = withValue(withValue(emptyRoom, 'place', 'lire', 'mur'), 'letters', 2, 'mur');
  expect(changed(before, withValue(withValue(before, 'place', 'lire', 'console'), 'letters', 3, 'console'))).toEqual(['letters']);
});

test('what is not a room is not read: storage and lines are not ours alone', () => {
  for (const found of [undefined, null, 'x', 3, [], [1], { place: 'lire' }, { place: { value: 'x', at: -1, by: 'a' } }, { __proto__: { place: 1 } }])
    expect(parseRoom(found)).toEqual({});
  const good = { value: 'lire', at: 3, by: 'a' };
  expect(parseRoom({ place: good, 'play:../x': good, 'play:a:b': good, toString: good, 'check:lire': good })).toEqual({ place: good, 'check:lire': good });
  fc.assert(fc.property(fc.anything(), (found) => typeof parseRoom(found) === 'object'));
  fc.assert(
    fc.property(rooms, (room) => {
      expect(parseRoom(JSON.parse(JSON.stringify(room)))).toEqual(room);
    }),
  );
});
