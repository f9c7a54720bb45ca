// Text messages: what comes, what one writes, what one reports or deletes. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { PaneNamed, Past, Scene } from '../app-of';
import type { DeliveredSms, Outcome, World } from '../contract';
import { threadName } from './remarks';
import type { TelephoneSlip } from './schema';
import { goTo, type Pane, type Phone, type PhoneRows, type Sms, type Telephone, type Thread } from './state';

export const textingGestures: PhoneRows<
  'thread-opened' | 'link-opened' | 'reply-edited' | 'reply-sent' | 'thread-reported' | 'thread-deleted' | 'thread-blocked'
> = {
  'thread-opened': {
    control: ({ event: { from }, state }) => button(`thread:${from}`, threadName(from, state)),
    area: 'list',
    say: ({ event: { from } }) => ({ id: 'open-thread', from }),
    in: 'threads',
    does: ({ event, state }) => openThread(state, event.from),
  },
  'link-opened': {
    control: ({ event, state }) => button('link', threadOf(event.from, state)?.link ?? ''),
    area: 'below-messages',
    ...about(({ state, pane: { from } }) => openLink(state, from)),
    slip: ({ after }) => {
      const { pane } = after;
      return pane.name === 'site' && threadOf(pane.from, after)?.sort === 'fake' ? { type: 'fake-link-opened', from: pane.from } : undefined;
    },
  },
  'reply-edited': {
    control: ({ skin }) => box('reply', skin.reply),
    area: 'field',
    typed: 'value',
    ...about<{ readonly from: string; readonly value: string }>(({ event, state, pane }) =>
      pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value } },
    ),
  },
  'reply-sent': {
    control: ({ skin }) => button('send', skin.send),
    area: 'field',
    ...about(({ state, pane, world }) => sendReply(state, pane.from, pane.words, world)),
    after: () => ({ id: 'reply-gone' }),
    slip: slipOfReply,
  },
  'thread-reported': {
    control: ({ skin }) => button('report', skin.report),
    area: ({ skin }) => (skin.id === 'vitre' ? 'below-messages' : 'above-messages'),
    ...about(({ state, pane }) => putAway(state, pane.from, 'reported')),
    slip: slipOfRemoval,
  },
  'thread-deleted': {
    control: ({ skin }) => button('remove', skin.remove),
    area: ({ skin }) => (skin.id === 'vitre' ? 'below-messages' : 'above-messages'),
    ...about(({ state, pane }) => putAway(state, pane.from, 'deleted')),
    slip: slipOfRemoval,
  },
  'thread-blocked': {
    control: ({ skin }) => button('block', skin.block),
    area: ({ skin }) => (skin.id === 'vitre' ? 'below-messages' : 'above-messages'),
    ...about(({ state, pane }) => putAway(state, pane.from, 'blocked')),
    slip: slipOfRemoval,
  },
};

/** Something done with the person whose messages are in front, and with nobody else. */
export function about<Event extends { readonly from: string }>(
  act: (scene: Scene<Phone, Event, PaneNamed<Pane, 'thread'>>) => Telephone | Outcome<Telephone>,
): { readonly in: 'thread'; readonly does: typeof act } {
  return { in: 'thread', does: (scene) => (scene.pane.from === scene.event.from ? act(scene) : scene.state) };
}

export function listedThreads({ threads }: Telephone): readonly Thread[] {
  return threads.filter((thread) => thread.place === 'list');
}

export function threadOf(from: string, state: Telephone): Thread | undefined {
  return listedThreads(state).find((thread) => thread.from === from);
}

export function unreadIn({ messages }: Thread): number {
  return messages.filter((sms) => sms.by === 'them' && !sms.read).length;
}

export function unread(state: Telephone): number {
  return listedThreads(state).reduce((sum, thread) => sum + unreadIn(thread), 0);
}

/** The message goes on top of the list. Whom one has blocked no longer reaches one. */
export function deliver(state: Telephone, { from, text }: DeliveredSms, { hour }: World): Telephone {
  const before = state.threads.find((thread) => thread.from === from) ?? { from, sort: 'real', messages: [], place: 'list' };
  if (before.place === 'reported' || before.place === 'blocked') return state;
  const isInFront = state.pane.name === 'thread' && state.pane.from === from;
  const sms: Sms = { by: 'them', text, at: hour, read: isInFront };
  const thread: Thread = { ...before, messages: [...before.messages, sms], place: 'list' };
  return { ...state, threads: [thread, ...state.threads.filter((one) => one.from !== from)] };
}

export function openThread(state: Telephone, from: string): Telephone {
  const thread = threadOf(from, state);
  if (thread === undefined) return state;
  const read: Thread = { ...thread, messages: thread.messages.map((sms) => (sms.read ? sms : { ...sms, read: true })) };
  return { ...withThread(state, read), pane: { name: 'thread', from, words: '' }, notice: undefined };
}

/** In the browser where there is one: its address can be read there, and its pages can be left. */
function openLink(state: Telephone, from: string): Telephone | Outcome<Telephone> {
  const link = threadOf(from, state)?.link;
  if (link === undefined) return state;
  return state.opens === undefined ? goTo(state, { name: 'site', from }) : { state, effects: [{ type: 'page-asked', address: link }] };
}

/** What one wrote goes; some people answer, once. */
function sendReply(state: Telephone, from: string, words: string, { hour }: World): Outcome<Telephone> {
  const thread = threadOf(from, state);
  const text = words.trim();
  if (thread === undefined || text === '') return { state };
  const sms: Sms = { by: 'me', text, at: hour, read: true };
  const after = withThread(state, { ...thread, messages: [...thread.messages, sms], answer: undefined });
  return {
    state: { ...after, pane: { name: 'thread', from, words: '' } },
    effects: thread.answer === undefined ? [] : [{ type: 'sms-delivered', sms: { from, text: thread.answer }, when: 'soon' }],
  };
}

function putAway(state: Telephone, from: string, place: 'reported' | 'blocked' | 'deleted'): Telephone {
  const thread = threadOf(from, state);
  return thread === undefined ? state : { ...withThread(state, { ...thread, place }), pane: { name: 'threads' }, notice: { type: place, thread } };
}

/** The conversation as it is now: a message may have come since it was put away. */
export function bringBack(state: Telephone, from: string): Telephone {
  const threads = state.threads.map((thread): Thread => (thread.from === from ? { ...thread, place: 'list' } : thread));
  return { ...state, threads, notice: undefined };
}

/** The numbers that services sent to one alone: four to eight digits, written in one piece or in several. */
function codesIn({ threads }: Telephone): readonly string[] {
  const received = threads.flatMap(({ messages }) => messages.flatMap(({ by, text }) => (by === 'them' ? [text] : [])));
  const numbers = received.flatMap((text) => text.match(/\d+(?:\s\d+)*/g) ?? []).map((number) => number.replace(/\s/g, ''));
  return numbers.filter(({ length }) => length >= 4 && length <= 8);
}

export function withThread(state: Telephone, thread: Thread): Telephone {
  return { ...state, threads: state.threads.map((one) => (one.from === thread.from ? thread : one)) };
}

/** A code is for oneself alone, whoever asks; and whoever answers a fake shows that the number is somebody’s. */
function slipOfReply({ before, after }: Past<Phone, unknown>): Bare<TelephoneSlip> | undefined {
  const thread = after.pane.name === 'thread' ? threadOf(after.pane.from, after) : undefined;
  if (thread === undefined || thread.messages.length === threadOf(thread.from, before)?.messages.length) return undefined;
  if (isCodeIn(thread, before)) return { type: 'code-given', from: thread.from };
  return thread.sort === 'fake' ? { type: 'fake-answered', from: thread.from } : undefined;
}

function slipOfRemoval({ before, after: { notice } }: Past<Phone, unknown>): Bare<TelephoneSlip> | undefined {
  const isReal = notice !== before.notice && notice !== undefined && 'thread' in notice && notice.thread.sort === 'real';
  return isReal ? { type: 'real-removed', from: notice.thread.from } : undefined;
}

function isCodeIn({ messages }: Thread, before: Telephone): boolean {
  const written = messages.at(-1)?.text.replace(/\D/g, '') ?? '';
  return codesIn(before).some((code) => written.includes(code));
}
