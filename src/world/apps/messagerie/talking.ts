// Conversations: opened, found by a number, written in; what one sent is deleted, for all or for oneself. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { once } from '../../kit/once';
import type { PaneNamed, Past, Scene } from '../app-of';
import type { DeliveredSms, Outcome, World } from '../contract';
import { excerptOf, talkName } from './remarks';
import type { MessagerieGoal, MessagerieSlip } from './schema';
import { ME, messageOf, minesIn, nameOf, talkOf, withTalk, type Message, type Messagerie, type Pane, type Talk, type TalkRows, type Talking } from './state';

export const talkingGestures: TalkRows<
  | 'new-opened'
  | 'number-edited'
  | 'number-searched'
  | 'talk-opened'
  | 'text-edited'
  | 'text-sent'
  | 'message-heard'
  | 'message-opened'
  | 'deleted-for-all'
  | 'deleted-for-me'
  | 'restored'
  | 'money-sent'
  | 'pane-closed'
> = {
  'new-opened': {
    control: ({ skin }) => button('new', skin.fresh),
    area: 'bottom',
    in: 'list',
    does: ({ state }) => goTo(state, { name: 'new', words: '' }),
  },
  'number-edited': {
    control: ({ skin }) => box('number', skin.number),
    area: 'field',
    typed: 'value',
    in: 'new',
    does: ({ event, state, pane }) => (pane.words === event.value ? state : { ...state, pane: { name: 'new', words: event.value } }),
  },
  'number-searched': {
    control: ({ skin }) => button('find', skin.find),
    area: 'under-field',
    in: 'new',
    does: ({ state, pane }) => search(state, pane.words),
    slip: ({ before, after: { pane } }) =>
      pane.name !== 'new' || pane.problem === undefined || pane === before.pane
        ? undefined
        : { type: pane.problem === 'plus' ? 'number-without-plus' : 'number-unknown' },
  },
  'talk-opened': {
    control: ({ event: { talkId }, state, skin }) => button(`talk:${talkId}`, talkName(talkId, state, skin)),
    area: 'list',
    say: ({ event, state }) => ({ id: 'open-talk', name: nameOf(event.talkId, state) }),
    in: 'list',
    does: ({ event: { talkId }, state }) => (talkOf(talkId, state)?.listed === true ? openTalk(state, talkId) : state),
  },
  'text-edited': {
    control: ({ event, skin }) => box(`text:${event.talkId}`, skin.write),
    area: 'field',
    typed: 'value',
    ...inTalk<{ readonly talkId: string; readonly value: string }>(({ event: { talkId, value }, state }) =>
      talkOf(talkId, state)?.draft === value ? state : withTalk(state, talkId, { draft: value }),
    ),
  },
  'text-sent': {
    control: ({ skin }) => button('send', skin.send),
    area: 'under-field',
    ...inTalk(({ event: { talkId }, state, world }) => {
      const text = talkOf(talkId, state)?.draft.trim() ?? '';
      return text === '' ? state : sent(withTalk(state, talkId, { draft: '' }), talkId, { text }, world);
    }),
    slip: (past) => slipOfSending(past) ?? slipOfWords(past),
  },
  'message-heard': {
    control: ({ event: { talkId, messageId }, state, skin }) => button(`hear:${messageId}`, skin.listen(messageOf(talkId, messageId, state)?.by ?? '')),
    area: 'messages',
    ...inTalk<OnMessage>(({ event: { talkId, messageId }, state }) =>
      messageOf(talkId, messageId, state)?.voice === undefined || state.heard.includes(messageId)
        ? state
        : { ...state, heard: once(state.heard, messageId), notice: undefined },
    ),
    after: ({ event, after }) => ({ id: 'voice-says', text: messageOf(event.talkId, event.messageId, after)?.voice ?? '' }),
  },
  'message-opened': {
    control: ({ event: { talkId, messageId }, state, skin }) => button(`options:${messageId}`, skin.options(excerptOf(talkId, messageId, state, skin))),
    area: 'messages',
    ...inTalk<OnMessage>(({ event: { talkId, messageId }, state }) =>
      canDelete(messageOf(talkId, messageId, state)) ? goTo(state, { name: 'message', talkId, messageId }) : state,
    ),
  },
  'deleted-for-all': {
    control: ({ skin }) => button('for-all', skin.forAll),
    area: 'bottom',
    ...onMessage(({ event, state }) => gone(state, event, 'all')),
  },
  'deleted-for-me': {
    control: ({ skin }) => button('for-me', skin.forMe),
    area: 'bottom',
    ...onMessage(({ event, state }) => gone(state, event, 'me')),
    slip: ({ event, before, after }) => (before === after ? undefined : { type: 'deleted-for-me', talkId: event.talkId }),
  },
  restored: {
    control: ({ event, skin }) => button(`restore:${event.messageId}`, skin.restore),
    area: 'messages',
    ...inTalk<OnMessage>(({ event, state }) =>
      messageOf(event.talkId, event.messageId, state)?.gone === 'me' ? { ...marked(state, event, undefined), notice: { type: 'restored', name: '' } } : state,
    ),
  },
  'money-sent': {
    control: ({ event: { talkId, messageId }, state }) => button(`money:${messageId}`, messageOf(talkId, messageId, state)?.asksMoney ?? ''),
    area: 'messages',
    ...inTalk<OnMessage>(({ event: { talkId, messageId }, state }) =>
      messageOf(talkId, messageId, state)?.asksMoney === undefined ? state : goTo(state, { name: 'paid', talkId, messageId }),
    ),
    slip: ({ event, after }) => (after.pane.name === 'paid' ? { type: 'money-sent', talkId: event.talkId } : undefined),
  },
  'pane-closed': {
    control: ({ skin }) => button('back', skin.back),
    area: 'top',
    does: ({ state }) => close(state),
  },
};

interface OnMessage {
  readonly talkId: string;
  readonly messageId: string;
}

/** Something done in the conversation that is in front, and in no other. */
export function inTalk<Event extends { readonly talkId: string }>(
  act: (scene: Scene<Talking, Event, PaneNamed<Pane, 'talk'>>) => Messagerie | Outcome<Messagerie>,
): { readonly in: 'talk'; readonly does: typeof act } {
  return { in: 'talk', does: (scene) => (scene.pane.talkId === scene.event.talkId ? act(scene) : scene.state) };
}

function onMessage(act: (scene: Scene<Talking, OnMessage, PaneNamed<Pane, 'message'>>) => Messagerie): {
  readonly in: 'message';
  readonly does: typeof act;
} {
  return {
    in: 'message',
    does: (scene) => (scene.pane.messageId === scene.event.messageId && scene.pane.talkId === scene.event.talkId ? act(scene) : scene.state),
  };
}

/** What one sent, as long as something is left to delete. */
export function canDelete(message: Message | undefined): boolean {
  return message?.by === ME && message.gone === undefined;
}

export function openTalk(state: Messagerie, talkId: string): Messagerie {
  return goTo(withTalk(state, talkId, { unread: false, listed: true }), { name: 'talk', talkId });
}

/** Whether one may write there. */
export function isOpen(talk: Talk | undefined): boolean {
  return talk !== undefined && !talk.blocked && !talk.left;
}

/** It goes, on top of the list. Some people answer, once. */
export function sent(state: Messagerie, talkId: string, what: Partial<Message>, { hour }: World): Messagerie | Outcome<Messagerie> {
  const talk = talkOf(talkId, state);
  if (talk === undefined || !isOpen(talk)) return state;
  const message: Message = { id: `me-${state.sent + 1}`, by: ME, at: hour, ...what };
  const after: Talk = { ...talk, messages: [...talk.messages, message], answer: undefined, answers: talk.answer?.by ?? talk.answers };
  const next: Messagerie = {
    ...state,
    sent: state.sent + 1,
    talks: [after, ...state.talks.filter(({ id }) => id !== talkId)],
    pane: { name: 'talk', talkId },
    notice: undefined,
  };
  if (talk.answer === undefined) return next;
  return { state: next, effects: [{ type: 'sms-delivered', to: 'messagerie', sms: { from: talkId, text: talk.answer.text }, when: 'soon' }] };
}

/** An answer comes: `from` is the conversation. Whom one has blocked reaches one no more. */
export function deliver(state: Messagerie, { from, text }: DeliveredSms, { hour }: World): Messagerie {
  const talk = talkOf(from, state);
  if (talk === undefined || !isOpen(talk)) return state;
  const isInFront = state.pane.name === 'talk' && state.pane.talkId === from;
  const message: Message = { id: `answer-${talk.messages.length}`, by: talk.answers ?? talk.name, at: hour, text };
  return withTalk(state, from, { messages: [...talk.messages, message], unread: !isInFront });
}

function gone(state: Messagerie, event: OnMessage, how: 'all' | 'me'): Messagerie {
  if (!canDelete(messageOf(event.talkId, event.messageId, state))) return state;
  const name = nameOf(event.talkId, state);
  return { ...marked(state, event, how), pane: { name: 'talk', talkId: event.talkId }, notice: { type: `deleted-for-${how}`, name } };
}

function marked(state: Messagerie, { talkId, messageId }: OnMessage, how: Message['gone']): Messagerie {
  const messages = talkOf(talkId, state)?.messages.map((one) => (one.id === messageId ? { ...one, gone: how } : one)) ?? [];
  return withTalk(state, talkId, { messages });
}

const digits = (number: string): string => number.replace(/\D/g, '');

/** A number of another country, or of here, is found with its + alone: « 00 » is how one calls, not how one is found. */
function search(state: Messagerie, words: string): Messagerie {
  const { pane } = state;
  const typed = digits(words);
  if (pane.name !== 'new' || typed === '') return state;
  const found = words.trim().startsWith('+') ? state.talks.find(({ number = '' }) => digits(number) === typed) : undefined;
  if (found !== undefined) return openTalk(state, found.id);
  // The same number without its +, or as one writes it inside its country.
  const isNear = state.talks.some(({ number }) => number !== undefined && digits(number).endsWith(typed.replace(/^0+/, '')));
  const problem = isNear && !words.trim().startsWith('+') && typed.length > 5 ? 'plus' : 'unknown';
  return pane.problem === problem ? state : { ...state, pane: { ...pane, problem } };
}

/** Back to the place before. What one recorded and did not send is lost, as in life. */
function close(state: Messagerie): Messagerie {
  const { pane } = state;
  switch (pane.name) {
    case 'talk':
    case 'new':
      return goTo(state, { name: 'list' });
    case 'photo':
      return goTo(state, { name: 'photos', talkId: pane.talkId });
    case 'leaving':
      return goTo(state, { name: 'about', talkId: pane.talkId });
    case 'photos':
    case 'about':
    case 'message':
    case 'paid':
    case 'voice':
      return goTo(state, { name: 'talk', talkId: pane.talkId });
    case 'post':
      return goTo(state, { name: 'wall' });
    case 'field':
      return goTo(state, { name: 'profile' });
    case 'one':
      return goTo(state, { name: 'people' });
    default:
      return state;
  }
}

type Sending = Past<Talking, unknown> & { readonly goals: readonly MessagerieGoal[] };

/** Where something went, and should not have. */
export function slipOfSending({ before, after, goals }: Sending): Bare<MessagerieSlip> | undefined {
  if (after.sent === before.sent || after.pane.name !== 'talk') return undefined;
  const { talkId } = after.pane;
  const talk = talkOf(talkId, after);
  if (talk?.sort === 'fake') return { type: 'fraud-answered', talkId };
  const awaited = goals.flatMap((goal) => (goal.type === 'message-sent' || goal.type === 'photo-sent' || goal.type === 'voice-sent' ? [goal.talkId] : []));
  if (awaited.length === 0 || awaited.includes(talkId)) return undefined;
  return { type: talk?.kind === 'group' ? 'sent-to-group' : 'sent-to-other', talkId };
}

/** What one wrote there, all together, lacks a word. */
function slipOfWords({ before, after, goals }: Sending): Bare<MessagerieSlip> | undefined {
  if (after.sent === before.sent || after.pane.name !== 'talk') return undefined;
  const { talkId } = after.pane;
  const goal = goals.find((one) => one.type === 'message-sent' && one.talkId === talkId);
  const talk = talkOf(talkId, after);
  if (goal?.type !== 'message-sent' || talk === undefined) return undefined;
  const word = goal.says.find((one) => !isWritten(talk, one));
  return word === undefined ? undefined : { type: 'words-missing', talkId, word };
}

export function isWritten(talk: Talk, word: string): boolean {
  return minesIn(talk).some(({ text = '' }) => foldText(text).includes(foldText(word)));
}
