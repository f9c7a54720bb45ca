// Sending a text message on: 33700 takes the suspicious ones. Pure.

import { box, button } from '../../kit/control';
import { once } from '../../kit/once';
import type { PhoneRows, Telephone } from './state';
import { goTo } from './state';
import { about, openThread, threadOf, withThread } from './texting';

export const forwardingGestures: PhoneRows<'forward-asked' | 'forward-edited' | 'forward-sent'> = {
  'forward-asked': {
    control: ({ skin }) => button('forward-ask', skin.forward),
    area: ({ skin }) => (skin.id === 'vitre' ? 'below-messages' : 'above-messages'),
    ...about(({ state, pane: { from } }) => goTo(state, { name: 'forward', from, words: '' })),
  },
  'forward-edited': {
    control: ({ skin }) => box('forward', skin.forwardTo),
    area: 'field',
    typed: 'value',
    in: 'forward',
    does: ({ event, state, pane }) => (pane.from !== event.from || pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value } }),
  },
  'forward-sent': {
    control: ({ skin }) => button('forward-now', skin.forwardNow),
    area: 'field',
    in: 'forward',
    does: ({ event, state, pane }) => (pane.from === event.from ? forward(state, pane.from, pane.words) : state),
    /** A trap goes to somebody else. */
    slip: ({ event: { from }, after: { notice, ...after } }) =>
      notice?.type === 'forwarded' && digits(notice.name) !== REPORTS && threadOf(from, after)?.sort === 'fake' ? { type: 'fake-forwarded', from } : undefined,
  },
};

/** Where the operators take suspicious messages. */
const REPORTS = '33700';

function forward(state: Telephone, from: string, typed: string): Telephone {
  const thread = threadOf(from, state);
  const number = digits(typed);
  if (thread === undefined || number === '') return state;
  const sent = withThread(state, { ...thread, forwarded: once(thread.forwarded ?? [], number) });
  return { ...openThread(sent, from), notice: { type: 'forwarded', name: typed.trim() } };
}

/** Spaces and dots do not count. */
function digits(number: string): string {
  return number.replace(/\D/g, '');
}
