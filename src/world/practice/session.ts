// A practice being done: the list of what happened, and the state it led to. Undo is the same list
// without the last gesture; a reload replays it; the console will mirror it.

import type { Gesture, Screen } from '../apps/contract';
import type { WorldState } from '../device/state';
import type { Happened, WorldRules } from '../device/world';
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
  /** The state before the last entry of the log. */
  readonly before?: WorldState | undefined;
}

/** A session after something happened, and what happened, for the judge and the live region. */
export interface Turn {
  readonly session: Session;
  readonly happened: readonly Happened[];
}

export function startSession(practice: Practice, rules: WorldRules, screen: Screen): Session {
  return { screen, log: [], state: rules.start(practice, screen) };
}

/**
 * The learner's gesture. One that changes nothing leaves no trace: it needs no undo. A word being typed is
 * one gesture whose end is not known yet: each letter takes its place, from the state where the word began,
 * so that playing the list again leads to the very same state.
 */
export function sendGesture(session: Session, gesture: Gesture, rules: WorldRules): Turn {
  const from = startOf(session, gesture, rules);
  const { state, happened } = rules.send(from.state, gesture);
  if (state === from.state) return { session: from, happened: [] };
  return { session: { ...from, log: [...from.log, { by: 'learner', gesture }], state, before: from.state }, happened };
}

/** A moment passes. */
export function passMoment(session: Session, rules: WorldRules): Turn {
  const { state, happened } = rules.passTime(session.state);
  if (state === session.state) return { session, happened: [] };
  return { session: { ...session, log: [...session.log, { by: 'time' }], state, before: session.state }, happened };
}

export function turnScreen(session: Session, screen: Screen, rules: WorldRules): Session {
  const state = rules.turn(session.state, screen);
  return state === session.state ? session : { ...session, log: [...session.log, { by: 'screen', screen }], state, before: session.state };
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
  const start: Session = { screen, log: [], state: rules.start(practice, screen) };
  const end = log.reduce((now, entry) => ({ ...now, state: applyEntry(now.state, entry, rules), before: now.state }), start);
  return { ...end, log };
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

/** The session this gesture starts from: when it goes on with the last one, the session before that one. */
function startOf(session: Session, gesture: Gesture, rules: WorldRules): Session {
  const last = session.log.at(-1);
  const goesOn = last?.by === 'learner' && session.before !== undefined && rules.merges(last.gesture, gesture);
  return goesOn ? { screen: session.screen, log: session.log.slice(0, -1), state: session.before } : session;
}
