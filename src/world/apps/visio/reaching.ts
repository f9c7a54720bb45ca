// Whom one may call: the list, somebody in it, a number one adds; and the telephone, when internet does not come back. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { once } from '../../kit/once';
import type { Past } from '../app-of';
import { begin, spend } from './calling';
import { lineName } from './remarks';
import type { Line, VisioSlip } from './schema';
import { lineOf, nameOf, type Calls, type CallsRows, type Visio } from './state';

export const reachingGestures: CallsRows<
  'line-opened' | 'called' | 'voice-called' | 'phone-called' | 'dial-opened' | 'number-edited' | 'number-sent' | 'pane-closed'
> = {
  'line-opened': {
    control: ({ event, state }) => button(`line:${event.lineId}`, lineName(event.lineId, state)),
    area: 'list',
    say: ({ event, state }) => ({ id: 'open-line', name: nameOf(event.lineId, state) }),
    in: 'home',
    does: ({ event: { lineId }, state }) => (state.known.includes(lineId) ? openLine(state, lineId) : state),
    slip: ({ after }) => slipOfComing(after),
  },
  called: {
    control: ({ skin }) => button('video', skin.video),
    area: 'below-name',
    in: 'person',
    does: ({ event, state, pane }) => (pane.lineId === event.lineId ? spend(begin({ ...state, camera: 'on' }, event.lineId, 'net')) : state),
    slip: slipOfSpending,
  },
  'voice-called': {
    control: ({ skin }) => button('voice', skin.voice),
    area: 'below-name',
    in: 'person',
    does: ({ event, state, pane }) => (pane.lineId === event.lineId ? spend(begin({ ...state, camera: 'off' }, event.lineId, 'net')) : state),
    slip: slipOfSpending,
  },
  'phone-called': {
    control: ({ skin }) => button('phone', skin.phone),
    area: 'below-name',
    in: 'person',
    does: ({ event, state, pane }) => (pane.lineId === event.lineId ? begin(state, event.lineId, 'phone') : state),
    slip: ({ event: { lineId }, before, after }) =>
      before === after || lineOf(lineId, after)?.abroad === undefined ? undefined : { type: 'phone-paid', lineId },
  },
  'dial-opened': {
    control: ({ skin, pane }) => button('dial', pane.name === 'cut' ? skin.take : skin.dial),
    area: 'bottom',
    does: ({ state, pane }) => {
      if (pane.name === 'cut') return lineOf(pane.lineId, state)?.phone === undefined ? state : goTo(state, { name: 'dial', words: '', cut: pane });
      return pane.name === 'home' ? goTo(state, { name: 'dial', words: '' }) : state;
    },
  },
  'number-edited': {
    control: ({ skin, pane }) => box('number', isOnPhone(pane) ? skin.phoneNumber : skin.number),
    area: 'field',
    typed: 'value',
    in: 'dial',
    does: ({ event, state, pane }) => (pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value, problem: undefined } }),
  },
  'number-sent': {
    control: ({ skin, pane }) => button('send-number', isOnPhone(pane) ? skin.phoneSend : skin.add),
    area: 'under-field',
    in: 'dial',
    does: ({ state, pane }) => send(state, pane),
    slip: ({ before, after }) => {
      if (before === after || after.pane.name !== 'dial' || after.pane.problem === undefined) return undefined;
      return { type: 'number-unknown', why: why(after.pane.words, after) };
    },
  },
  'pane-closed': {
    control: ({ skin }) => button('back', skin.back),
    area: 'top',
    does: ({ state, pane }) => {
      if (pane.name === 'settings') return goTo(state, pane.from);
      if (pane.name === 'dial' && pane.cut !== undefined) return goTo(state, pane.cut);
      return pane.name === 'home' || pane.name === 'call' ? state : goTo(state, { name: 'home' });
    },
  },
};

/** A meeting opens its door, or says that nobody is there; a person, the ways to call them. */
export function openLine(state: Visio, lineId: string): Visio {
  const line = lineOf(lineId, state);
  if (line === undefined) return state;
  const known = { ...state, known: once(state.known, lineId) };
  if (line.over !== undefined) return goTo(known, { name: 'nobody', lineId });
  return goTo(known, line.sort === 'meeting' ? { name: 'door', lineId } : { name: 'person', lineId });
}

/** One came where nobody is. */
export function slipOfComing({ pane }: Visio): Bare<VisioSlip> | undefined {
  return pane.name === 'nobody' ? { type: 'nobody-there', lineId: pane.lineId } : undefined;
}

function slipOfSpending({ event, before, after }: Past<Calls, { readonly lineId: string }>): Bare<VisioSlip> | undefined {
  const hasWifi = after.network === 'plan' && after.wifi !== undefined;
  return before !== after && hasWifi ? { type: 'plan-spent', lineId: event.lineId } : undefined;
}

function isOnPhone(pane: Visio['pane']): boolean {
  return pane.name === 'dial' && pane.cut !== undefined;
}

function send(state: Visio, pane: Extract<Visio['pane'], { readonly name: 'dial' }>): Visio {
  if (digits(pane.words) === '') return state;
  const line = state.lines.find(pane.cut === undefined ? isAt(pane.words) : isPhonedAt(pane.words));
  if (line === undefined) return pane.problem === undefined ? goTo(state, { ...pane, problem: 'unknown' }) : state;
  if (pane.cut !== undefined) return begin(state, line.id, 'phone');
  const found = openLine(state, line.id);
  return { ...found, notice: { type: 'added', lineId: line.id } };
}

/** « 00 » is the same as « + ». */
function isAt(words: string): (line: Line) => boolean {
  const typed = words.trim().replace(/^00/, '+');
  return ({ number }) => number !== undefined && typed.startsWith('+') && digits(typed) === digits(number);
}

function isPhonedAt(words: string): (line: Line) => boolean {
  return ({ phone }) => phone !== undefined && digits(words.replace(/^\s*\+\s*33\s*(\(0\))?/, '0')) === digits(phone);
}

/** What is amiss with a number that is somebody's all the same. */
function why(words: string, { lines }: Visio): 'no-plus' | 'zero' | 'other' {
  const typed = digits(words.trim().replace(/^00/, ''));
  const isAbroad = /^\s*(\+|00)/.test(words);
  const isTheirs = ({ number = '', local = '' }: Line): boolean =>
    isAbroad ? local.startsWith('0') && typed.endsWith(digits(local)) : typed !== '' && (typed === digits(local) || typed === digits(number));
  if (!lines.some((line) => line.number !== undefined && isTheirs(line))) return 'other';
  return isAbroad ? 'zero' : 'no-plus';
}

function digits(number: string): string {
  return number.replace(/\D/g, '');
}
