// One window of a session: it holds the room, tells what it changes, and knows which other windows are there.

import { ROOMS, type OpenRoomLine } from '../../platform/ports/room-line';
import type { RoomMemory } from '../../platform/ports/practice-memory';
import { changed, emptyRoom, isFleeting, isTyped, merge, parseRoom, valueOf, withFirst, withValue, type Json, type Register, type Room } from './room';

export type Role = 'wall' | 'console';

export interface RoomMember {
  value(register: Register): Json | undefined;
  /** Every register that has a value. */
  all(): readonly string[];
  /** Changes one, here and in the other windows. The same value again is not told. */
  set(register: Register, value: Json): void;
  /** The value at the opening of this window: it yields to whatever the others hold. */
  open(register: Register, value: Json): void;
  /** Calls `hear` with the registers that another window changed. */
  listen(hear: (registers: readonly string[]) => void): void;
  /** The windows of this role that have answered since the last `ask`. */
  others(role: Role): number;
  /** Asks who is there: those who do not answer before the next call are gone. */
  ask(): void;
  /** Says that this window goes. */
  leave(): void;
  /** Says that it is back, as after the browser kept the page aside. */
  comeBack(): void;
}

interface Given {
  readonly id: string;
  /** One word for this window, unlike any other's. */
  readonly me: string;
  readonly role: Role;
  readonly openLine: OpenRoomLine;
  /** Gone with the tab. */
  readonly tab: RoomMemory;
  /** Stays when every window was closed: what nobody typed. */
  readonly machine: RoomMemory;
}

/** What the windows say to each other. */
interface Message {
  readonly is: 'hello' | 'here' | 'news' | 'ask' | 'bye';
  readonly from: string;
  readonly role: Role;
  readonly room: Room;
}

export function enterRoom({ id, me, role, openLine, tab, machine }: Given): RoomMember {
  const key = ROOMS + id;
  let room = merge(parseRoom(tab.read(key)), parseRoom(machine.read(key)));
  let there = new Map<string, Role>();
  let answered = new Map<string, Role>();
  let isGone = false;
  const listeners: ((registers: readonly string[]) => void)[] = [];

  const say = (is: Message['is'], said: Room = emptyRoom): void => line.send({ is, from: me, role, room: said } satisfies Message);
  const keep = (): void => {
    tab.write(key, room);
    machine.write(key, Object.fromEntries(Object.entries(room).filter(([register]) => !isTyped(register))));
  };
  const take = (other: Room): void => {
    const before = room;
    room = merge(room, other);
    const news = changed(before, room);
    if (!news.every(isFleeting)) keep();
    if (news.length > 0) for (const hear of listeners) hear(news);
  };
  const tell = (register: Register): void => {
    const { [register]: one } = room;
    if (one !== undefined) say('news', { [register]: one });
  };
  const hear = (found: unknown): void => {
    const message = isGone ? undefined : parseMessage(found);
    if (message === undefined || message.from === me) return;
    const { is, from } = message;
    if (is === 'bye') {
      there.delete(from);
      answered.delete(from);
    } else {
      there.set(from, message.role);
      answered.set(from, message.role);
    }
    // Who comes is told all; what it brings may be later than what is here.
    if (is === 'hello') say('here', room);
    if (is === 'ask') say('here');
    take(message.room);
  };
  const line = openLine(id, hear);
  say('hello', room);

  return {
    value: (register) => valueOf(room, register),
    all: () => Object.keys(room),
    set(register, value) {
      if (JSON.stringify(valueOf(room, register)) === JSON.stringify(value)) return;
      room = withValue(room, register, value, me);
      if (!isFleeting(register)) keep();
      tell(register);
    },
    open(register, value) {
      room = withFirst(room, register, value, me);
      // Who greeted this window already has not heard of it.
      tell(register);
    },
    listen: (listener) => void listeners.push(listener),
    others: (of) => [...there.values()].filter((one) => one === of).length,
    ask() {
      there = answered;
      answered = new Map();
      say('ask');
    },
    leave() {
      say('bye');
      isGone = true;
    },
    comeBack() {
      isGone = false;
      say('hello', room);
    },
  };
}

function parseMessage(found: unknown): Message | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { is, from, role, room }: Partial<Record<keyof Message, unknown>> = found;
  if (typeof from !== 'string' || (role !== 'wall' && role !== 'console')) return undefined;
  if (is !== 'hello' && is !== 'here' && is !== 'news' && is !== 'ask' && is !== 'bye') return undefined;
  return { is, from, role, room: parseRoom(room) };
}
