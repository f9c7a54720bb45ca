// The list of calls, what one does with one of them, and calling a number oneself. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { once } from '../../kit/once';
import type { PaneNamed, Scene } from '../app-of';
import type { Outcome, World } from '../contract';
import { pastName } from './remarks';
import type { AppelsSlip, Line } from './schema';
import { lineOf, nameOf, shownNumber, type Appels, type Calls, type CallsRows, type Pane } from './state';
import { begin, withPast } from './talking';

export const callingGestures: CallsRows<
  'dial-opened' | 'number-edited' | 'number-dialled' | 'paper-opened' | 'past-opened' | 'called-back' | 'captured' | 'blocked' | 'unblocked' | 'pane-closed'
> = {
  'dial-opened': {
    control: ({ skin }) => button('dial', skin.dial),
    area: 'bottom',
    does: ({ state, pane }) => {
      if (pane.name !== 'recent' && pane.name !== 'paper') return state;
      return goTo(state, { name: 'dial', words: '', paperId: pane.name === 'paper' ? pane.paperId : undefined });
    },
  },
  'number-edited': {
    control: ({ skin }) => box('number', skin.number),
    area: 'field',
    typed: 'value',
    in: 'dial',
    does: ({ event, state, pane }) => (pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value, problem: undefined } }),
  },
  'number-dialled': {
    control: ({ skin }) => button('call', skin.call),
    area: 'under-field',
    in: 'dial',
    does: ({ state, pane, world }) => dial(state, pane.words, world),
    slip: ({ before, after }) =>
      after.pane.name === 'dial' && after.pane.problem !== undefined && after !== before ? { type: 'number-unknown' } : slipOfCalling(before, after),
  },
  'paper-opened': {
    control: ({ event: { paperId }, state }) => button(`paper:${paperId}`, state.papers.find(({ id }) => id === paperId)?.name ?? ''),
    area: 'bottom',
    in: 'recent',
    does: ({ event: { paperId }, state }) =>
      state.papers.some(({ id }) => id === paperId) ? goTo({ ...state, read: once(state.read, paperId) }, { name: 'paper', paperId }) : state,
  },
  'past-opened': {
    control: ({ event: { lineId }, state, skin }) => button(`past:${lineId}`, pastName(lineId, state, skin)),
    area: 'list',
    say: ({ event, state }) => ({ id: 'open-past', name: nameOf(event.lineId, state) }),
    in: 'recent',
    does: ({ event: { lineId }, state }) => (state.past.some((one) => one.lineId === lineId) ? goTo(state, { name: 'past', lineId }) : state),
  },
  'called-back': {
    control: ({ skin }) => button('call-back', skin.callBack),
    ...onPast(({ event, state, world }) => dial(state, shownNumber(event.lineId, state), world)),
    slip: ({ before, after }) => slipOfCalling(before, after),
  },
  captured: {
    control: ({ skin }) => button('capture', skin.capture),
    ...onPast(({ event: { lineId }, state }) =>
      state.captured.includes(lineId) ? state : { ...state, captured: [...state.captured, lineId], notice: { type: 'captured', lineId } },
    ),
  },
  blocked: {
    control: ({ skin }) => button('block', skin.block),
    ...onPast(({ event: { lineId }, state }) =>
      state.blocked.includes(lineId) ? state : { ...state, blocked: once(state.blocked, lineId), notice: { type: 'blocked', lineId } },
    ),
    slip: ({ event, after }) => slipOfBlocking(event.lineId, after),
  },
  unblocked: {
    control: ({ skin }) => button('block', skin.unblock),
    ...onPast(({ event: { lineId }, state }) =>
      state.blocked.includes(lineId) ? { ...state, blocked: state.blocked.filter((id) => id !== lineId), notice: { type: 'unblocked', lineId } } : state,
    ),
  },
  'pane-closed': {
    control: ({ skin }) => button('back', skin.back),
    area: 'top',
    does: ({ state, pane }) => (pane.name === 'dial' || pane.name === 'paper' || pane.name === 'past' ? goTo(state, { name: 'recent' }) : state),
  },
};

/** Something done with the call that is in front, and with no other. */
function onPast<Event extends { readonly lineId: string }>(
  act: (scene: Scene<Calls, Event, PaneNamed<Pane, 'past'>>) => Appels | Outcome<Appels>,
): { readonly in: 'past'; readonly area: 'below-call'; readonly does: typeof act } {
  return { in: 'past', area: 'below-call', does: (scene) => (scene.pane.lineId === scene.event.lineId ? act(scene) : scene.state) };
}

/** Spaces, dots and +33 do not count. */
function digits(number: string): string {
  return number.replace(/^\s*\+\s*33\s*(\(0\))?/, '0').replace(/\D/g, '');
}

/** Who answers at this number: an imitated one leads to its true owner. */
function lineAt(number: string, { lines }: Appels): Line | undefined {
  return lines.find((line) => digits(line.number) === digits(number));
}

function dial(state: Appels, number: string, { hour }: World): Appels {
  if (digits(number) === '') return state;
  const line = lineAt(number, state);
  if (line === undefined) {
    const { pane } = state;
    return pane.name !== 'dial' || pane.problem !== undefined ? state : goTo(state, { ...pane, problem: 'unknown' });
  }
  return begin({ ...state, past: withPast(state.past, { lineId: line.id, at: hour, way: 'made' }) }, line.id);
}

/** The voice that presses was called again. */
function slipOfCalling(before: Appels, { pane, ...after }: Appels): Bare<AppelsSlip> | undefined {
  const isFake = pane.name === 'call' && before.pane.name !== 'call' && lineOf(pane.lineId, after)?.sort === 'fake';
  return isFake ? { type: 'fake-called', lineId: pane.lineId } : undefined;
}

function slipOfBlocking(lineId: string, after: Appels): Bare<AppelsSlip> | undefined {
  return lineOf(lineId, after)?.sort === 'real' && after.blocked.includes(lineId) ? { type: 'real-blocked', lineId } : undefined;
}
