// The session on a shared computer: begun, found again, kept alive. Only such a computer loads this.

import { minutesFrom, presence, readSession, writeSession, type SharedSession } from '../ports/shared-computer';
import { forgetOurs } from './local-record';
import { SEAT, SHARED } from './shared-computer';

/** The session of this tab. Undefined when it is over, even if another person has begun theirs in another tab. */
export function ownSession(): SharedSession | undefined {
  const session = readSession(localStorage.getItem(SHARED));
  return session && sessionStorage.getItem(SEAT)?.startsWith(`${session.began} `) === true ? session : undefined;
}

/** This tab belongs to a session, here or over. Not once who sits here said that the device is theirs. */
export function hasSeat(): boolean {
  return sessionStorage.getItem(SEAT) !== null;
}

/** Somebody is there. */
export function noteTouch(session: SharedSession): void {
  localStorage.setItem(SHARED, writeSession({ ...session, touched: Date.now() }));
}

/** `first`: how long the history was when this tab came to it; leaving goes back there. */
export function beginSession(minutes: number, first: number): void {
  const now = Date.now();
  localStorage.setItem(SHARED, writeSession({ began: now, minutes, touched: now }));
  sessionStorage.setItem(SEAT, `${now} ${first}`);
}

/**
 * Sits down: does what the address asks (`?poste=partage&minutes=15`) and takes it out of there. What a computer that was switched off without
 * a word still held is gone before anything reads it (`isShared` emptied the tab); here the rest goes.
 */
export function sitDown(): void {
  const here = new URL(location.href);
  const isAsked = here.searchParams.get('poste') === 'partage';
  const session = readSession(localStorage.getItem(SHARED));
  if (session === undefined) return;
  if (presence(session, Date.now()).kind === 'gone') {
    // Nobody was ever there: the page's head has just written that the computer is shared.
    if (session.began > 0) forgetOurs(() => localStorage);
    beginSession(isAsked ? minutesFrom(here.searchParams.get('minutes')) : session.minutes, history.length);
  } else if (ownSession() === undefined) {
    sessionStorage.setItem(SEAT, `${session.began} ${history.length}`);
  }
  if (!isAsked) return;
  for (const name of ['poste', 'minutes']) here.searchParams.delete(name);
  history.replaceState(history.state, '', here);
}
