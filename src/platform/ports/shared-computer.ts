/**
 * A computer that others will use: when its session began, how long nobody may touch it, when somebody last did.
 *
 *     1764460800000 1764461600000 10        when it began, when it is over if nobody touches, how many minutes that is
 *
 * It says nothing of the person. What is not readable is a session all the same: a doubt is for « keep nothing ».
 */

export interface SharedSession {
  /** When it began, in milliseconds: two sessions never have the same. */
  readonly began: number;
  /** Minutes without a touch before all is erased. The host's choice, in the address of the home page. */
  readonly minutes: number;
  /** When somebody last touched the computer, in milliseconds. */
  readonly touched: number;
}

/** What is asked of somebody who sits there. */
export type Presence =
  | { readonly kind: 'here'; /** Milliseconds until it is worth looking again. */ readonly next: number }
  /** One minute is left, and it is said. */
  | { readonly kind: 'asked'; readonly next: number }
  | { readonly kind: 'gone' };

const USUAL_MINUTES = 10;
/** Under two there is no time to be warned; after an hour somebody else sits there. */
const LEAST_MINUTES = 2;
const MOST_MINUTES = 60;
const MINUTE_MS = 60_000;

/** The minutes that a host asked for, as they stand in an address. What cannot be is the usual number. */
export function minutesFrom(text: string | null): number {
  const minutes = text !== null && /^\d{1,3}$/.test(text) ? Number(text) : USUAL_MINUTES;
  return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES ? minutes : USUAL_MINUTES;
}

export function writeSession({ began, minutes, touched }: SharedSession): string {
  return `${began} ${touched + minutes * MINUTE_MS} ${minutes}`;
}

/** Undefined when there is no session at all. */
export function readSession(text: string | null): SharedSession | undefined {
  if (text === null) return undefined;
  const [began = '', until = '', asked = ''] = text.split(' ');
  const minutes = minutesFrom(asked);
  return { began: instant(began), minutes, touched: Math.max(0, instant(until) - minutes * MINUTE_MS) };
}

/** A clock that was set back makes nobody wait longer than the whole time. */
export function presence({ minutes, touched }: SharedSession, now: number): Presence {
  const whole = minutes * MINUTE_MS;
  const left = Math.min(touched + whole - now, whole);
  if (left <= 0) return { kind: 'gone' };
  return left <= MINUTE_MS ? { kind: 'asked', next: left } : { kind: 'here', next: left - MINUTE_MS };
}

/** Zero, long ago, for what is no instant. */
function instant(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
