// Calls as an app of the practice world: what was achieved, the ways back. What each part does is in a file of its own.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import { callingGestures } from './calling';
import { isGoodbye, waysToMend } from './mending';
import { shows } from './remarks';
import type { AppelsEvent, AppelsGoal, AppelsScenario } from './schema';
import { skinOf } from './skins';
import { lineOf, nameOf, type Appels, type Calls } from './state';
import { begin, ring, talkingGestures, turnIn } from './talking';

const appels = appOf<Calls>({
  id: 'appels',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: (_, skin) => ({ name: skin.name, site: 'appels.example' }),
  news: ({ pane }) => (pane.name === 'ringing' ? 1 : 0),
  start,
  gestures: { ...talkingGestures, ...callingGestures },
  receives: {
    'call-received': {
      does: ({ state, effect, world }) => ring(state, effect.lineId, world),
      after: ({ effect, after }) => ({ id: 'call-comes', name: nameOf(effect.lineId, after) }),
    },
  },
  isReached,
  exits,
  detour: waysToMend,
  shows,
});

export default appels;

function start({ skin, lines, incoming, talking, past, papers }: AppelsScenario): Appels {
  const quiet: Appels = {
    skin,
    lines,
    papers,
    past: past.map((one) => ({ ...one, way: 'received' })),
    told: [],
    owed: [],
    answered: [],
    captured: [],
    blocked: [],
    insisted: [],
    read: [],
    pane: incoming === undefined ? { name: 'recent' } : { name: 'ringing', lineId: incoming },
  };
  return talking === undefined ? quiet : begin(quiet, talking);
}

/** Judged on what was said and done, never on the pane; but a call is over when nobody is on the line. */
function isReached(goal: AppelsGoal, state: Appels): boolean {
  switch (goal.type) {
    case 'told':
      return goal.answers.some((answer) => state.told.includes(`${goal.lineId}/${answer}`));
    case 'call-over':
      return state.past.some((one) => one.lineId === goal.lineId) && !isOnTheLine(goal.lineId, state);
    case 'proof-kept':
      return state.captured.includes(goal.lineId);
    case 'line-blocked':
      return state.blocked.includes(goal.lineId);
    case 'alert-settled':
      return state.answered.includes(goal.alertId);
    case 'paper-read':
      return state.read.includes(goal.paperId);
    case 'safe':
      return state.owed.length === 0;
    default:
      return assertNever(goal);
  }
}

function isOnTheLine(lineId: string, { pane }: Appels): boolean {
  return (pane.name === 'call' || pane.name === 'ringing') && pane.lineId === lineId;
}

type Exits = readonly Bare<AppelsEvent>[];

function exits(state: Appels): Exits {
  const { alert } = state;
  const refuse: Exits = alert === undefined ? [] : [{ type: 'alert-refused', alertId: alert.id }];
  return [...refuse, ...waysOut(state)];
}

function waysOut(state: Appels): Exits {
  const { pane } = state;
  switch (pane.name) {
    case 'ringing':
      return [
        { type: 'call-taken', lineId: pane.lineId },
        { type: 'call-declined', lineId: pane.lineId },
      ];
    case 'call':
      return [...goodbyes(pane.lineId, state), { type: 'hung-up', lineId: pane.lineId }];
    case 'past':
      return [...(isBlockedByMistake(pane.lineId, state) ? [{ type: 'unblocked', lineId: pane.lineId } as const] : []), { type: 'pane-closed' }];
    case 'dial':
    case 'paper':
      return [{ type: 'pane-closed' }];
    case 'recent':
      return state.past.map(({ lineId }) => ({ type: 'past-opened', lineId }));
    default:
      return assertNever(pane);
  }
}

/** Nobody hangs up on somebody real where one can say goodbye. */
function goodbyes(lineId: string, state: Appels): Exits {
  if (lineOf(lineId, state)?.sort !== 'real') return [];
  return (turnIn(state)?.answers ?? []).filter(isGoodbye).map(({ id }) => ({ type: 'answered', lineId, answer: id }));
}

function isBlockedByMistake(lineId: string, state: Appels): boolean {
  return state.blocked.includes(lineId) && lineOf(lineId, state)?.sort === 'real';
}
