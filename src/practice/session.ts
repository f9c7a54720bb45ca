// A practice being done: the list of what happened, and the state it led to. Undo is the same list
// without the last gesture; a reload replays it; the console will mirror it.

import type { Gesture, Screen } from '../apps/contract';
import type { Happened, WorldRules, WorldState } from '../device/world';
import type { Practice } from './practice';

export type Entry =
  | { readonly by: 'learner'; readonly gesture: Gesture }
  /** A moment passed: what was on its way arrived. */
  | { readonly by: 'time' }
  /** The screen was turned or resized; it changes where things are, so replaying needs it. */
  | { readonly by: 'screen'; readonly screen: Screen };

export interface Session {
  readonly screen: Screen;
  readonly log: readonly Entry[];
  readonly state: WorldState;
}

/** A session after something happened, and what happened, for the judge and the live region. */
export interface Turn {
  readonly session: Session;
  readonly happened: readonly Happened[];
}

export function startSession(practice: Practice, rules: WorldRules, screen: Screen): Session {
  return { screen, log: [], state: rules.start(practice, screen) };
}

/** The learner's gesture. One that changes nothing leaves no trace: it needs no undo. */
export function sendGesture(session: Session, gesture: Gesture, rules: WorldRules): Turn {
  const { state, happened } = rules.send(session.state, gesture);
  if (state === session.state) return { session, happened: [] };
  const entry: Entry = { by: 'learner', gesture };
  const log = merges(session.log.at(-1), gesture, rules) ? [...session.log.slice(0, -1), entry] : [...session.log, entry];
  return { session: { ...session, log, state }, happened };
}

/** A moment passes. */
export function passMoment(session: Session, rules: WorldRules): Turn {
  const { state, happened } = rules.passTime(session.state);
  if (state === session.state) return { session, happened: [] };
  return { session: { ...session, log: [...session.log, { by: 'time' }], state }, happened };
}

export function turnScreen(session: Session, screen: Screen, rules: WorldRules): Session {
  const state = rules.turn(session.state, screen);
  return state === session.state ? session : { ...session, log: [...session.log, { by: 'screen', screen }], state };
}

export function canUndo(session: Session): boolean {
  return session.log.some((entry) => entry.by === 'learner');
}

/** The session as it was before the last gesture. */
export function undo(session: Session, practice: Practice, rules: WorldRules): Session {
  const last = session.log.findLastIndex((entry) => entry.by === 'learner');
  if (last === -1) return session;
  const after = session.log.slice(last + 1).filter((entry) => entry.by === 'screen');
  return replay([...session.log.slice(0, last), ...after], session.screen, practice, rules);
}

/** Plays a list again from the start. The log may come from storage: what makes no sense changes nothing. */
export function replay(log: readonly Entry[], screen: Screen, practice: Practice, rules: WorldRules): Session {
  const state = log.reduce((now, entry) => applyEntry(now, entry, rules), rules.start(practice, screen));
  return { screen, log, state };
}

function applyEntry(state: WorldState, entry: Entry, rules: WorldRules): WorldState {
  switch (entry.by) {
    case 'learner':
      return rules.send(state, entry.gesture).state;
    case 'time':
      return rules.passTime(state).state;
    case 'screen':
      return rules.turn(state, entry.screen);
  }
}

function merges(last: Entry | undefined, gesture: Gesture, rules: WorldRules): boolean {
  return last?.by === 'learner' && rules.merges(last.gesture, gesture);
}
