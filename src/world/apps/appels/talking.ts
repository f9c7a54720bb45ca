// A call: it rings, one takes it or not, one answers, one hangs up. A notification may come meanwhile. Pure.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { once } from '../../kit/once';
import type { Past as Happened } from '../app-of';
import type { Outcome, World } from '../contract';
import { mended, owing } from './mending';
import type { Alert, AppelsSlip, Turn } from './schema';
import { shows, titleOf } from './remarks';
import { lineOf, nameOf, type Appels, type Calls, type CallsRows, type Past } from './state';

export const talkingGestures: CallsRows<'call-taken' | 'call-declined' | 'hung-up' | 'answered' | 'alert-approved' | 'alert-refused'> = {
  'call-taken': {
    control: ({ skin }) => button('take', skin.take),
    area: 'call-buttons',
    in: 'ringing',
    does: ({ event, state, pane }) => (pane.lineId === event.lineId ? begin(state, event.lineId) : state),
    after: told,
  },
  'call-declined': {
    control: ({ skin }) => button('decline', skin.decline),
    area: 'call-buttons',
    in: 'ringing',
    does: ({ event, state, pane, world }) => (pane.lineId === event.lineId ? leave(state, { lineId: event.lineId, at: world.hour, way: 'missed' }) : state),
    after: told,
    slip: ({ event, after }) => slipOfCutting(event.lineId, after),
  },
  'hung-up': {
    control: ({ skin }) => button('hang-up', skin.hangUp),
    area: 'call-buttons',
    in: 'call',
    does: ({ event, state, pane, world }) => (pane.lineId === event.lineId ? leave(state, received(state, event.lineId, world)) : state),
    after: told,
    slip: ({ event, after }) => slipOfCutting(event.lineId, after),
  },
  answered: {
    control: ({ event, state }) => button(`answer:${event.answer}`, wordsOf(event, state)),
    area: 'answers',
    say: ({ event, state }) => ({ id: 'answer', words: wordsOf(event, state) }),
    in: 'call',
    after: told,
    does: ({ event, state, pane, world }) => (pane.lineId === event.lineId ? answer(state, event.answer, world) : state),
    slip: ({ event, before, after }) => {
      const what = turnIn(before)?.answers.find(({ id }) => id === event.answer)?.gives;
      return before === after || what === undefined ? undefined : { type: 'secret-told', lineId: event.lineId, what };
    },
  },
  'alert-approved': {
    control: ({ skin }) => button('approve', skin.approve),
    area: 'top',
    does: ({ event, state }) => answerAlert(state, event.alertId, 'approved'),
    slip: ({ event, before, after }) => (before === after ? undefined : { type: 'alert-approved', alertId: event.alertId }),
  },
  'alert-refused': {
    control: ({ skin }) => button('refuse', skin.refuse),
    area: 'top',
    does: ({ event, state }) => answerAlert(state, event.alertId, 'refused'),
  },
};

/** A notification that has just come is said with what the voice says; else what is in front. */
function told({ before, after, skin }: Happened<Calls, unknown>): ReturnType<typeof shows> {
  const { alert } = after;
  if (alert === undefined || alert === before.alert) return shows(after, skin);
  return { id: 'alert-shows', name: titleOf(after, skin), said: turnIn(after)?.says.join(' ') ?? '', text: `${alert.from}. ${alert.text}` };
}

/** What is said to one now; undefined when nobody is on the line. */
export function turnIn(state: Appels): Turn | undefined {
  const { pane } = state;
  return pane.name === 'call' ? lineOf(pane.lineId, state)?.turns.find(({ id }) => id === pane.turn) : undefined;
}

/** A notification of this line, by its id. */
export function alertOf(alertId: string, { lines }: Appels): Alert | undefined {
  return lines.flatMap(({ turns }) => turns.flatMap(({ alert }) => alert ?? [])).find(({ id }) => id === alertId);
}

/** The other is on the line, and speaks first. */
export function begin(state: Appels, lineId: string): Appels {
  const [first] = lineOf(lineId, state)?.turns ?? [];
  return first === undefined ? state : withAlert(goTo(state, { name: 'call', lineId, turn: first.id }), first);
}

/** Somebody calls. Whom one has blocked does not ring; who calls while one talks is in the list of calls. */
export function ring(state: Appels, lineId: string, { hour }: World): Appels {
  if (lineOf(lineId, state) === undefined || state.blocked.includes(lineId)) return state;
  const isBusy = state.pane.name === 'call' || state.pane.name === 'ringing';
  return isBusy ? { ...state, past: withPast(state.past, { lineId, at: hour, way: 'missed' }) } : goTo(state, { name: 'ringing', lineId });
}

function received({ past }: Appels, lineId: string, { hour }: World): Past {
  return past.find((one) => one.lineId === lineId && one.way === 'made') ?? { lineId, at: hour, way: 'received' };
}

/** The call is over. Who insists calls once more, a moment later. */
function leave(state: Appels, past: Past): Outcome<Appels> {
  const { lineId } = past;
  const after = endWith(state, past);
  const insists = lineOf(lineId, state)?.insists === true && !state.insisted.includes(lineId);
  if (!insists) return { state: after };
  return { state: { ...after, insisted: [...after.insisted, lineId] }, effects: [{ type: 'call-received', to: 'appels', lineId, when: 'soon' }] };
}

/** Nobody is on the line any more. The notification that had not come yet comes: the thief goes on alone. */
function endWith(state: Appels, past: Past): Appels {
  const { lineId } = past;
  const left: Appels = { ...state, past: withPast(state.past, past), pane: { name: 'recent' }, notice: { type: 'over', lineId } };
  const turn = lineOf(lineId, state)?.turns.find(({ alert }) => alert !== undefined);
  return turn === undefined ? left : withAlert(left, turn);
}

export function withPast(past: readonly Past[], one: Past): readonly Past[] {
  return [one, ...past.filter(({ lineId }) => lineId !== one.lineId)];
}

function answer(state: Appels, answerId: string, world: World): Outcome<Appels> {
  const { pane } = state;
  const given = turnIn(state)?.answers.find(({ id }) => id === answerId);
  if (given === undefined || pane.name !== 'call') return { state };
  const { lineId } = pane;
  const effects: Outcome<Appels>['effects'] = given.mends === undefined ? [] : [{ type: 'harm-mended', what: given.mends }];
  const said = mended(owing({ ...state, told: once(state.told, `${lineId}/${answerId}`) }, given.gives), given);
  const next = lineOf(lineId, state)?.turns.find(({ id }) => id === given.leads);
  if (next !== undefined) return { state: withAlert(goTo(said, { name: 'call', lineId, turn: next.id, mine: given.words }), next), effects };
  return { state: endWith(said, received(said, lineId, world)), effects };
}

/** It comes once, whatever one answers. */
function withAlert(state: Appels, { alert }: Turn): Appels {
  return alert === undefined || state.answered.includes(alert.id) ? state : { ...state, alert };
}

function answerAlert(state: Appels, alertId: string, type: 'approved' | 'refused'): Appels {
  if (state.alert?.id !== alertId) return state;
  const answered: Appels = { ...state, alert: undefined, answered: [...state.answered, alertId], notice: { type } };
  return type === 'approved' ? owing(answered, 'money') : answered;
}

function wordsOf({ lineId, answer: answerId }: { readonly lineId: string; readonly answer: string }, state: Appels): string {
  const answers = lineOf(lineId, state)?.turns.flatMap((turn) => turn.answers) ?? [];
  return answers.find(({ id }) => id === answerId)?.words ?? nameOf(lineId, state);
}

/** Somebody real had not finished, or was not heard at all. */
function slipOfCutting(lineId: string, after: Appels): Bare<AppelsSlip> | undefined {
  return lineOf(lineId, after)?.sort === 'real' ? { type: 'real-cut', lineId } : undefined;
}
