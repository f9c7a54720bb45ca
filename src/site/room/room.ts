// What the windows of one session have in common: which screen is on the wall, whether it is dark, what was done in each practice.
// Each window keeps the whole of it and tells what it changed. Of two values of one register the later wins, everywhere the same one:
// merging is a join, so windows that met late, were reloaded or missed a word hold the same room in the end, and none commands.

import { isId } from '../../core/lesson/id';

/** What a register holds travels as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value, when it was given (a count, not a time: clocks of two windows may differ), and by which window. */
interface Stamped {
  readonly value: Json;
  readonly at: number;
  readonly by: string;
}

/** Register → what it holds. */
export type Room = Readonly<Record<string, Stamped>>;

export const emptyRoom: Room = {};

/** The registers that have one value. The others are named after what they are about: `play:<practice>`, `check:<step>`. */
const registers = ['place', 'next', 'scroll', 'size', 'blank', 'letters', 'spot', 'spot-at', 'frozen', 'code', 'clock', 'clock-before'] as const;
export type Register = (typeof registers)[number] | `play:${string}` | `check:${string}`;

/** What a learner may have typed is in here: it never stays after the window. */
export function isTyped(register: string): boolean {
  return register.startsWith('play:');
}

/** So many a second that they are told and not kept: a window that opens has the next one. */
export function isFleeting(register: string): boolean {
  return register === 'scroll' || register === 'spot-at';
}

export function valueOf(room: Room, register: Register): Json | undefined {
  return Object.hasOwn(room, register) ? room[register]?.value : undefined;
}

/** The room with this value, later than all it holds. */
export function withValue(room: Room, register: Register, value: Json, by: string): Room {
  const latest = Object.values(room).reduce((most, { at }) => Math.max(most, at), 0);
  return { ...room, [register]: { value, at: latest + 1, by } };
}

/** The same for what a window finds when it opens: it yields to whatever was decided before it came. */
export function withFirst(room: Room, register: Register, value: Json, by: string): Room {
  return Object.hasOwn(room, register) ? room : { ...room, [register]: { value, at: 0, by } };
}

/** Both at once: of each register the later value. Commutative, associative, idempotent. */
export function merge(one: Room, other: Room): Room {
  const registers = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...registers].map((register) => [register, later(one[register], other[register])] as const).filter(isThere));
}

/** The registers of `after` that differ from those of `before`. */
export function changed(before: Room, after: Room): readonly string[] {
  return Object.keys(after).filter((register) => JSON.stringify(before[register]?.value) !== JSON.stringify(after[register]?.value));
}

/** What came from another window or from storage, without anything that is not a register. Never throws. */
export function parseRoom(found: unknown): Room {
  if (typeof found !== 'object' || found === null) return emptyRoom;
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, Stamped] => isRegister(entry[0]) && isStamped(entry[1])));
}

export function isRegister(name: string): name is Register {
  const [kind = '', about, ...rest] = name.split(':');
  if (about === undefined) return registers.some((one) => one === kind);
  return (kind === 'play' || kind === 'check') && rest.length === 0 && isId(about);
}

function isStamped(found: unknown): found is Stamped {
  if (typeof found !== 'object' || found === null || !('value' in found) || !('at' in found) || !('by' in found)) return false;
  const { value, at, by } = found;
  return value !== undefined && typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && typeof by === 'string';
}

function later(one: Stamped | undefined, other: Stamped | undefined): Stamped | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if (one.by !== other.by) return one.by > other.by ? one : other;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}

function isThere(entry: readonly [string, Stamped | undefined]): entry is [string, Stamped] {
  return entry[1] !== undefined;
}
