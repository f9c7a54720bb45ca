/**
 * Whether this computer is one that others will use. Then nothing goes to where things stay: progress, comfort, listening and sessions
 * live in the tab (session storage, which ends with it), and one line for all tabs says that it is so.
 *
 *     declic:poste     local storage     the session: numbers, nothing of the person (ports/shared-computer.ts)
 *     declic:seance    this tab          which session it belongs to, and how long its history was then
 *     declic:fin       this tab          it is being left: every page goes to the last one (elements/leave.ts)
 *
 * Every page has this file: what begins a session, and watches over it, is in shared-seat.ts.
 */

import { forgetOurs, OURS } from './local-record';

export const SHARED = `${OURS}:poste`;
export const SEAT = `${OURS}:seance`;
export const LEFT = `${OURS}:fin`;

let shared: boolean | undefined;

/** Known before anything is read or written: the page's head wrote what the address asks (`comfortAtOnce`). */
export function isShared(): boolean {
  return (shared ??= arrive());
}

/** Where what a person chooses and does is kept. Throws where the browser refuses it, as its own storages do. */
export function ownStorage(): Storage {
  return isShared() ? sessionStorage : localStorage;
}

/** A tab that was closed and is opened again comes back with its storage: of another session, or too late, it is emptied first. */
function arrive(): boolean {
  try {
    const session = localStorage.getItem(SHARED);
    const [began, until] = session?.split(' ') ?? [];
    const seat = sessionStorage.getItem(SEAT);
    if (seat !== null && !(seat.split(' ')[0] === began && Number(until) > Date.now())) forgetOurs(() => sessionStorage);
    return session !== null;
  } catch {
    // Not a browser, or one that refuses its storage: it keeps nothing anyway.
    return false;
  }
}
