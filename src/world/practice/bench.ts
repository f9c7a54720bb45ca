// A practice with the apps it needs, ready to be played: by the island, by the build, by the tests.

import { loadModels } from '../apps/models';
import type { Gesture, Screen } from '../apps/contract';
import type { WorldState } from '../device/state';
import { worldOf, type WorldRules } from '../device/world';
import { adviseFrom, allReached, wayFrom, type Advice } from './guide';
import { judge, type Verdict } from './judge';
import type { Practice } from './practice';
import { canUndo, passMoment, replay, sendGesture, startSession, turnScreen, undo, type Entry, type Session, type Turn } from './session';

export interface Bench {
  readonly practice: Practice;
  readonly rules: WorldRules;
  start(screen: Screen): Session;
  resume(log: readonly Entry[], screen: Screen): Session;
  send(session: Session, gesture: Gesture): Turn;
  pass(session: Session): Turn;
  turn(session: Session, screen: Screen): Session;
  canUndo(session: Session): boolean;
  undo(session: Session): Session;
  judge(turn: Turn): Verdict;
  advise(session: Session): Advice;
  /** The gestures from the start to the goals, on this screen. */
  way(screen: Screen): readonly Gesture[];
  reached(state: WorldState): readonly boolean[];
  isDone(state: WorldState): boolean;
}

/** Loads the models of the apps of this practice, and nothing else. */
export async function openPractice(practice: Practice): Promise<Bench> {
  const apps = await loadModels(Object.keys(practice.apps));
  await Promise.all(Object.entries(practice.apps).map(async ([id, scenario]) => apps[id]?.ready?.(scenario)));
  const rules = worldOf(apps);
  const task = { rules, goals: practice.goals, walkthrough: practice.walkthrough };
  /** One state is asked about several times: once for what is shown, once for what may change. */
  const advised = new WeakMap<WorldState, Advice>();
  const advise = ({ state }: Session): Advice => {
    const known = advised.get(state);
    if (known !== undefined) return known;
    const advice = adviseFrom(state, task);
    advised.set(state, advice);
    return advice;
  };
  return {
    practice,
    rules,
    start: (screen) => startSession(practice, rules, screen),
    resume: (log, screen) => replay(log, screen, practice, rules),
    send: (session, gesture) => sendGesture(session, gesture, rules),
    pass: (session) => passMoment(session, rules),
    turn: (session, screen) => turnScreen(session, screen, rules),
    canUndo,
    undo: (session) => undo(session, practice, rules),
    judge: (turn) => judge(turn.happened, practice, rules),
    advise,
    way: (screen) => wayFrom(rules.start(practice, screen), task)?.gestures ?? [],
    reached: (state) => practice.goals.map((goal) => rules.isReached(goal, state)),
    isDone: (state) => allReached(state, task),
  };
}
