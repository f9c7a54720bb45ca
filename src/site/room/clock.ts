// How long the session has lasted, and each of its steps. Times are hours of the day, in milliseconds since 1970, never durations: a window
// that was closed for a while finds them right.

import type { Json } from './room';

export interface Clock {
  readonly startedAt: number;
  /** Each pause from when, until when; the last one may still last. */
  readonly pauses: readonly { readonly from: number; readonly to?: number }[];
  /** Which step one came to, and when. */
  readonly visits: readonly { readonly step: string; readonly at: number }[];
}

/** A step of the plan, as far as time goes. */
export interface Planned {
  readonly id: string;
  readonly minutes: number;
}

/** Two minutes are nobody's worry. */
const CALM_MS = 120_000;
export const MINUTE_MS = 60_000;

export function startClock(now: number, step: string): Clock {
  return { startedAt: now, pauses: [], visits: [{ step, at: now }] };
}

/** One comes to a step. Coming to the same one again changes nothing. */
export function enter(clock: Clock, step: string, now: number): Clock {
  return clock.visits.at(-1)?.step === step ? clock : { ...clock, visits: [...clock.visits, { step, at: now }] };
}

export function isPaused(clock: Clock): boolean {
  const last = clock.pauses.at(-1);
  return last !== undefined && last.to === undefined;
}

/** A question, a coffee: what is not counted begins, or ends. */
export function togglePause(clock: Clock, now: number): Clock {
  const last = clock.pauses.at(-1);
  if (last === undefined || last.to !== undefined) return { ...clock, pauses: [...clock.pauses, { from: now }] };
  return { ...clock, pauses: [...clock.pauses.slice(0, -1), { from: last.from, to: Math.max(now, last.from) }] };
}

/** Milliseconds since the start, without the pauses. */
export function elapsed(clock: Clock, now: number): number {
  return counted(clock, clock.startedAt, now);
}

/** Milliseconds spent in a step, all visits together, without the pauses. */
export function spentIn(clock: Clock, step: string, now: number): number {
  return clock.visits.reduce((sum, visit, index) => {
    if (visit.step !== step) return sum;
    return sum + counted(clock, visit.at, clock.visits[index + 1]?.at ?? now);
  }, 0);
}

/** How one stands beside the plan, in milliseconds; positive is late. A step gives its minutes back only once they are spent. */
export function lateness(clock: Clock, plan: readonly Planned[], step: string, now: number): number {
  const at = plan.findIndex(({ id }) => id === step);
  // In the introduction nothing is planned yet.
  if (at === -1) return Math.min(0, elapsed(clock, now));
  const before = plan.slice(0, at).reduce((sum, { minutes }) => sum + minutes * MINUTE_MS, 0);
  const here = (plan[at]?.minutes ?? 0) * MINUTE_MS;
  return elapsed(clock, now) - before - Math.min(here, spentIn(clock, step, now));
}

/** What a trainer needs to know of it. */
export function pace(late: number): 'on-time' | 'late' | 'early' {
  if (Math.abs(late) <= CALM_MS) return 'on-time';
  return late > 0 ? 'late' : 'early';
}

/** What another window or storage holds of a clock; undefined when it is none. */
export function parseClock(found: unknown): Clock | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { startedAt, pauses, visits }: Partial<Record<keyof Clock, unknown>> = found;
  if (!isTime(startedAt) || !Array.isArray(pauses) || !Array.isArray(visits)) return undefined;
  return pauses.every(isPause) && visits.every(isVisit) ? { startedAt, pauses, visits } : undefined;
}

export function clockAsJson({ startedAt, pauses, visits }: Clock): Json {
  return { startedAt, pauses: pauses.map(({ from, to }) => (to === undefined ? { from } : { from, to })), visits: visits.map((visit) => ({ ...visit })) };
}

function counted(clock: Clock, from: number, to: number): number {
  const paused = clock.pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(pause.to ?? to, to) - Math.max(pause.from, from)), 0);
  return Math.max(0, to - from - paused);
}

function isTime(found: unknown): found is number {
  return typeof found === 'number' && Number.isFinite(found) && found >= 0;
}

function isPause(found: unknown): found is Clock['pauses'][number] {
  return typeof found === 'object' && found !== null && 'from' in found && isTime(found.from) && (!('to' in found) || isTime(found.to));
}

function isVisit(found: unknown): found is Clock['visits'][number] {
  return typeof found === 'object' && found !== null && 'step' in found && typeof found.step === 'string' && 'at' in found && isTime(found.at);
}
