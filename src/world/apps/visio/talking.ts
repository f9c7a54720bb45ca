// On the line: one speaks, is heard or not, seen or not; the buttons of a call; the connection that is lost; the red button. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { once } from '../../kit/once';
import { begin, spend } from './calling';
import { shows } from './remarks';
import type { Device, Need, VisioSlip } from './schema';
import type { Skin } from './skins';
import { END, isBare, isHeard, isOffered, isSeen, lineOf, nameOf, turnIn, type Call, type CallsRows, type Visio } from './state';

type OwnButtons = 'micro-switched' | 'camera-switched' | 'camera-turned' | 'hand-raised' | 'screen-shared' | 'share-stopped' | 'controls-shown';

export const buttonGestures: CallsRows<OwnButtons> = {
  'micro-switched': {
    control: ({ event, skin }) => button('micro', event.to === 'on' ? skin.unmute : skin.mute),
    area: 'call-buttons',
    does: ({ event: { to }, state }) => switched(state, 'micro', to),
    after: ({ event, after, skin }) => toldOfSwitch('micro', event.to, after, skin),
  },
  'camera-switched': {
    control: ({ event, skin }) => button('camera', event.to === 'on' ? skin.show : skin.hide),
    area: 'call-buttons',
    does: ({ event: { to }, state }) => spend(switched(state, 'camera', to)),
    after: ({ event, after, skin }) => toldOfSwitch('camera', event.to, after, skin),
  },
  'camera-turned': {
    control: ({ skin }) => button('turn', skin.turn),
    area: 'call-buttons',
    in: 'call',
    does: ({ event: { to }, state, pane }) =>
      hasButtons(pane) && isOffered('turn', state) && isSeen(state) && state.side !== to ? { ...state, side: to, notice: undefined } : state,
    after: ({ event }) => ({ id: 'side-shown', side: event.to }),
  },
  'hand-raised': {
    control: ({ skin }) => button('hand', skin.hand),
    area: 'call-buttons',
    in: 'call',
    does: ({ state, pane }) =>
      hasButtons(pane) && isOffered('hand', state) && !state.isHandUp ? { ...state, isHandUp: true, notice: { type: 'raised' } } : state,
  },
  'screen-shared': {
    control: ({ skin }) => button('share', skin.share),
    area: 'call-buttons',
    in: 'call',
    does: ({ state, pane }) => (hasButtons(pane) && isOffered('share', state) && !state.isSharing ? { ...state, isSharing: true, notice: undefined } : state),
    slip: ({ before, after }) => (before === after ? undefined : { type: 'screen-shown' }),
  },
  'share-stopped': {
    control: ({ skin }) => button('share', skin.stop),
    area: 'call-buttons',
    in: 'call',
    does: ({ state, pane }) => (hasButtons(pane) && state.isSharing ? { ...state, isSharing: false, notice: undefined } : state),
  },
  'controls-shown': {
    control: ({ skin }) => button('controls', skin.controls),
    area: 'middle',
    in: 'call',
    does: ({ state, pane }) => (isBare(state) ? { ...state, pane: { ...pane, controls: 'shown' }, notice: undefined } : state),
    after: 'silence',
  },
};

export const talkingGestures: CallsRows<'answered' | 'hung-up' | 'called-again' | 'chat-opened' | 'chat-edited' | 'chat-sent' | 'chat-closed'> = {
  answered: {
    control: ({ event, state }) => button(`answer:${event.answer}`, wordsOf(event, state)),
    area: 'answers',
    say: ({ event, state }) => ({ id: 'answer', words: wordsOf(event, state) }),
    in: 'call',
    does: ({ event, state, pane }) => (pane.lineId === event.lineId ? answer(state, pane, event.answer) : state),
    slip: ({ event: { lineId }, before, after }) => (before === after ? undefined : slipOfSaying(lineId, after)),
  },
  'hung-up': {
    control: ({ skin }) => button('hang-up', skin.hangUp),
    area: 'call-buttons',
    in: 'call',
    does: ({ event: { lineId }, state, pane }) => (pane.lineId === lineId && !isBare(state) ? leave(state, pane) : state),
    slip: ({ event: { lineId }, before, after }) => (before === after || !isCutShort(before) ? undefined : { type: 'left-early', lineId }),
  },
  'called-again': {
    control: ({ skin }) => button('again', skin.again),
    area: 'middle',
    in: 'cut',
    does: ({ event: { lineId }, state, pane }) => {
      if (pane.lineId !== lineId) return state;
      // Who can be joined on the telephone is: here internet does not come back.
      if (lineOf(lineId, state)?.phone === undefined) return spend(begin(state, lineId, 'net'));
      return state.notice?.type === 'failed' ? state : { ...state, notice: { type: 'failed' } };
    },
  },
  'chat-opened': {
    control: ({ skin }) => button('chat', skin.chat),
    area: 'call-buttons',
    in: 'call',
    does: ({ state, pane }) =>
      hasButtons(pane) && isOffered('chat', state) && pane.chat === undefined ? { ...state, pane: { ...pane, chat: '' }, notice: undefined } : state,
    after: 'silence',
  },
  'chat-edited': {
    control: ({ skin }) => box('chat-box', skin.chatBox),
    area: 'field',
    typed: 'value',
    in: 'call',
    does: ({ event: { value }, state, pane }) =>
      pane.chat === undefined || pane.chat === value ? state : { ...state, pane: { ...pane, chat: value }, notice: undefined },
  },
  'chat-sent': {
    control: ({ skin }) => button('chat-send', skin.chatSend),
    area: 'under-field',
    in: 'call',
    does: ({ state, pane }) => {
      const words = pane.chat?.trim() ?? '';
      return words === '' ? state : { ...state, written: [...state.written, words], pane: { ...pane, chat: '' }, notice: { type: 'written' } };
    },
  },
  'chat-closed': {
    control: ({ skin }) => button('chat-close', skin.close),
    area: 'field',
    in: 'call',
    does: ({ state, pane }) => (pane.chat === undefined ? state : { ...state, pane: { ...pane, chat: undefined }, notice: undefined }),
    after: 'silence',
  },
};

/** On the telephone there are no such buttons; hidden, they are out of reach. */
function hasButtons({ by, controls }: Call): boolean {
  return by === 'net' && controls === 'shown';
}

function switched(state: Visio, device: 'micro' | 'camera', to: 'on' | 'off'): Visio {
  const { pane } = state;
  const isHere = pane.name === 'door' || (pane.name === 'call' && hasButtons(pane));
  if (!isHere) return state;
  if (to === 'on' && state.access[device] === 'refused') return state.notice?.type === 'blocked' ? state : { ...state, notice: { type: 'blocked' } };
  if (state[device] === to) return state;
  const left = pane.name === 'door' ? { ...pane, level: undefined } : { ...pane, lacks: undefined };
  return { ...state, [device]: to, pane: left, notice: undefined };
}

/** What is blocked says so; else whether one is heard, or seen: not once more what the others say. */
function toldOfSwitch(device: Device, to: 'on' | 'off', after: Visio, skin: Skin): ReturnType<typeof shows> {
  if (after.notice !== undefined) return shows(after, skin);
  return to === 'off' ? { id: 'screen-says', text: skin.off[device] } : { id: 'on-again', device };
}

/** What was missing for one of these needs. */
function lacks(need: Need, state: Visio): boolean {
  switch (need) {
    case 'micro':
      return !isHeard(state);
    case 'quiet':
      return isHeard(state);
    case 'camera':
      return !isSeen(state);
    case 'back':
      return state.side !== 'back';
    case 'hand':
      return !state.isHandUp;
    case 'chat':
      return state.written.length === 0;
    default:
      return assertNever(need);
  }
}

function answer(state: Visio, pane: Call, answerId: string): Visio {
  const given = turnIn(state)?.answers.find(({ id }) => id === answerId);
  if (given === undefined) return state;
  const { lineId, by } = pane;
  const controls = state.hides && by === 'net' ? 'hidden' : 'shown';
  const missing = by === 'phone' ? undefined : given.needs.find((need) => lacks(need, state));
  if (missing !== undefined) {
    // Said again as it was: nothing new came through. The buttons stay, to mend it.
    return pane.mine === given.words && pane.lacks === missing
      ? state
      : goTo(state, { ...pane, mine: given.words, lacks: missing, controls: 'shown', chat: undefined });
  }
  const next = lineOf(lineId, state)?.turns.find(({ id }) => id === given.leads);
  const { [lineId]: _, ...elsewhere } = state.at;
  const said: Visio = { ...spend(state), isHandUp: false };
  const after: Visio = counts(state, lineId, by)
    ? { ...said, told: once(state.told, `${lineId}/${answerId}`), at: next === undefined ? elsewhere : { ...elsewhere, [lineId]: next.id } }
    : said;
  if (next?.cuts === true && by === 'net') return goTo({ ...after, isSharing: false }, { name: 'cut', lineId, turn: next.id });
  return goTo(after, { name: 'call', lineId, turn: next?.id ?? END, by, mine: given.words, controls });
}

/** A call that the network charges is to be made again; one that took the place of a lost connection is not. */
function counts(state: Visio, lineId: string, by: Call['by']): boolean {
  return by === 'net' || lineOf(lineId, state)?.phone !== undefined;
}

function slipOfSaying(lineId: string, after: Visio): Bare<VisioSlip> | undefined {
  const { pane, access } = after;
  if (pane.name !== 'call' || pane.lacks === undefined) return undefined;
  switch (pane.lacks) {
    case 'micro':
      return { type: 'not-heard', lineId, why: access.micro === 'refused' ? 'refused' : 'off' };
    case 'camera':
      return { type: 'not-seen', lineId, why: access.camera === 'refused' ? 'refused' : 'off' };
    case 'quiet':
      return { type: 'noise-heard', lineId };
    case 'back':
      return { type: 'wrong-side', lineId };
    case 'hand':
      return { type: 'hand-down', lineId };
    case 'chat':
      return { type: 'nothing-written', lineId };
    default:
      return assertNever(pane.lacks);
  }
}

function leave(state: Visio, { lineId, turn }: Call): Visio {
  const over = turn === END ? once(state.over, lineId) : state.over;
  return { ...state, over, isSharing: false, isHandUp: false, side: 'front', pane: { name: 'home' }, notice: { type: 'over', lineId } };
}

/** One left before the end, and nothing wrong with the way one had called. */
function isCutShort({ pane, lines, network, wifi }: Visio): boolean {
  if (pane.name !== 'call' || pane.turn === END) return false;
  if (pane.by === 'phone') return lineOf(pane.lineId, { lines })?.phone !== undefined;
  return network === 'wifi' || wifi === undefined;
}

function wordsOf({ lineId, answer: answerId }: { readonly lineId: string; readonly answer: string }, state: Visio): string {
  const answers = lineOf(lineId, state)?.turns.flatMap((turn) => turn.answers) ?? [];
  return answers.find(({ id }) => id === answerId)?.words ?? nameOf(lineId, state);
}
