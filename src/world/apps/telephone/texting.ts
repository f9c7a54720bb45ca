// Text messages: what comes, what one writes, what one reports or deletes. Pure.

import type { DeliveredSms, Outcome, World } from '../contract';
import type { Sms, Telephone, Thread } from './state';

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
  if (before.place === 'reported') return state;
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

/** What one wrote goes; some people answer, once. */
export function sendReply(state: Telephone, from: string, words: string, { hour }: World): Outcome<Telephone> {
  const thread = threadOf(from, state);
  const text = words.trim();
  if (thread === undefined || text === '') return { state };
  const sms: Sms = { by: 'me', text, at: hour, read: true };
  const after = withThread(state, { ...thread, messages: [...thread.messages, sms], answer: undefined });
  return {
    state: { ...after, pane: { name: 'thread', from, words: '' } },
    effects: thread.answer === undefined ? [] : [{ type: 'sms-delivered', to: 'telephone', sms: { from, text: thread.answer }, when: 'soon' }],
  };
}

export function putAway(state: Telephone, from: string, place: 'reported' | 'deleted'): Telephone {
  const thread = threadOf(from, state);
  return thread === undefined ? state : { ...withThread(state, { ...thread, place }), pane: { name: 'threads' }, notice: { type: place, thread } };
}

/** The conversation as it is now: a message may have come since it was put away. */
export function bringBack(state: Telephone, from: string): Telephone {
  const threads = state.threads.map((thread): Thread => (thread.from === from ? { ...thread, place: 'list' } : thread));
  return { ...state, threads, notice: undefined };
}

/** The numbers that services sent to one alone: four to eight digits. */
export function codesIn({ threads }: Telephone): readonly string[] {
  return threads.flatMap(({ messages }) =>
    messages.flatMap(({ by, text }) => (by === 'them' ? [...text.matchAll(/(?<!\d)\d{4,8}(?!\d)/g)].map(([code]) => code) : [])),
  );
}

function withThread(state: Telephone, thread: Thread): Telephone {
  return { ...state, threads: state.threads.map((one) => (one.from === thread.from ? thread : one)) };
}
