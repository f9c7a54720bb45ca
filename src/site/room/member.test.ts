import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenRoomLine } from '../../platform/ports/room-line';
import type { RoomMemory } from '../../platform/ports/practice-memory';
import { enterRoom, type Role, type RoomMember } from './member';

/** A machine: what its windows say reaches the others, unless it is lost. */
function aMachine(isLost: () => boolean = () => false) {
  const hearing = new Map<number, (message: unknown) => void>();
  const machine = aMemory();
  let count = 0;
  const openLine: OpenRoomLine = (_, hear) => {
    count += 1;
    const mine = count;
    hearing.set(mine, hear);
    return {
      send(message) {
        for (const [other, tell] of hearing) if (other !== mine && !isLost()) tell(structuredClone(message));
      },
    };
  };
  const open = (role: Role, tab = aMemory()): RoomMember => {
    const me = `${role}-${count}`;
    return enterRoom({ id: 'a1', me, role, openLine, tab, machine });
  };
  /** A window that died: it says nothing and hears nothing. */
  const kill = (nth: number): void => void hearing.delete(nth);
  const shout = (message: unknown): void => {
    for (const tell of hearing.values()) tell(message);
  };
  return { open, kill, shout, machine };
}

function aMemory(): RoomMemory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key): unknown => JSON.parse(kept.get(key) ?? 'null'),
    write: (key, value) => void kept.set(key, JSON.stringify(value)),
  };
}

test('a window that opens later finds what the others hold, and its own beginning gives way', () => {
  const { open } = aMachine();
  const wall = open('wall');
  wall.open('place', 'debut');
  wall.set('place', 'lire');
  const desk = open('console');
  desk.open('place', 'debut');
  expect(desk.value('place')).toBe('lire');
  expect(wall.value('place')).toBe('lire');
});

test('a window that opens at a place of its own brings along those that were there and had none', () => {
  const { open } = aMachine();
  const [desk, wall] = [open('console'), open('wall')];
  wall.open('place', 'lire');
  desk.open('place', 'debut');
  expect([desk.value('place'), wall.value('place')]).toEqual(['lire', 'lire']);
});

test('what one changes the others hear once, and who changed it does not', () => {
  const { open } = aMachine();
  const [wall, desk] = [open('wall'), open('console')];
  const heard: string[] = [];
  wall.listen((registers) => heard.push(`wall ${registers.join()}`));
  desk.listen((registers) => heard.push(`desk ${registers.join()}`));
  desk.set('blank', 'black');
  desk.set('blank', 'black');
  wall.set('blank', 'black');
  expect(heard).toEqual(['wall blank']);
});

test('a window that died is no longer counted after it was asked for, and one that left at once', () => {
  const { open, kill } = aMachine();
  const desk = open('console');
  open('wall');
  const second = open('wall');
  expect(desk.others('wall')).toBe(2);
  second.leave();
  expect(desk.others('wall')).toBe(1);
  kill(2);
  desk.ask();
  desk.ask();
  expect(desk.others('wall')).toBe(0);
});

test('every window closed: the clock is found again, and nothing that was typed', () => {
  const { open, kill, machine } = aMachine();
  const desk = open('console');
  desk.set('clock', { startedAt: 5, pauses: [], visits: [] });
  desk.set('play:repondre', { log: ['Bonjour, je suis Camille'] });
  kill(1);
  expect([...machine.kept.values()].join()).not.toContain('Camille');
  const again = open('console');
  expect(again.value('clock')).toEqual({ startedAt: 5, pauses: [], visits: [] });
  expect(again.value('play:repondre')).toBeUndefined();
});

test('killed at any moment, words lost on the way: once every window has said hello again, all hold the same', () => {
  const script = fc.array(fc.record({ who: fc.nat(3), what: fc.constantFrom('place', 'blank', 'frozen', 'reload'), value: fc.nat(9), lost: fc.boolean() }), {
    maxLength: 50,
  });
  fc.assert(
    fc.property(script, (list) => {
      let lost = false;
      const { open, kill } = aMachine(() => lost);
      const tabs = [0, 1, 2, 3].map(() => aMemory());
      const roles = ['wall', 'console', 'console', 'wall'] as const;
      const windows = roles.map((role, index) => open(role, tabs[index]));
      const seats = [1, 2, 3, 4];
      let opened = 4;
      for (const { who, what, value, lost: isLost } of list) {
        lost = isLost;
        if (what === 'reload') {
          kill(seats[who] ?? 0);
          windows[who] = open(roles[who] ?? 'wall', tabs[who]);
          opened += 1;
          seats[who] = opened;
        } else windows[who]?.set(what, value);
      }
      lost = false;
      for (const one of windows) one.comeBack();
      for (const register of ['place', 'blank', 'frozen'] as const) expect(new Set(windows.map((one) => JSON.stringify(one.value(register)))).size).toBe(1);
    }),
  );
});

test('what is not ours on the line is not heard', () => {
  const { open, shout } = aMachine();
  const wall = open('wall');
  const heard: unknown[] = [];
  wall.listen((registers) => heard.push(registers));
  const said = { is: 'news', from: 'x', role: 'console', room: { place: { value: 'lire', at: 9, by: 'x' } } };
  for (const strange of [undefined, 'bonjour', {}, { ...said, is: 'autre' }, { ...said, role: 'eleve' }, { ...said, room: 4 }]) shout(strange);
  expect(heard).toEqual([]);
  shout(said);
  expect(heard).toEqual([['place']]);
});
