// What one types on the phone that its schema cannot tell; the other gestures are read from it.

import { scenarioSchema, type TelephoneEvent } from '../../../src/world/apps/telephone/schema';
import type { Own, Repertoire } from './repertoire';

export function inTelephone(scenario: unknown, { texts }: Own): Repertoire {
  const { conversations, networks } = scenarioSchema.parse(scenario);
  const app = 'telephone';
  const senders = [...conversations.map(({ from }) => from), 'Personne'];
  const keys = networks.flatMap(({ key }) => (key === undefined ? [] : [key, key.toUpperCase(), `${key.slice(0, 2)} ${key.slice(2)}`]));
  const codes = conversations.flatMap(({ messages }) => messages.flatMap(({ text }) => text.match(/\d{4,8}/g) ?? []));
  const replies = senders.flatMap((from) => [...texts, ...codes].map((value): TelephoneEvent => ({ app, type: 'reply-edited', from, value })));
  const forwards = senders.flatMap((from) =>
    ['33700', '06 39 98 12 60', ...texts.slice(0, 2)].map((value): TelephoneEvent => ({ app, type: 'forward-edited', from, value })),
  );
  const titles = ['Bail', 'scan001', ...texts].map((value): TelephoneEvent => ({ app, type: 'scan-named', value }));
  return [replies, forwards, titles, [...keys, ...texts].map((value): TelephoneEvent => ({ app, type: 'key-edited', value }))];
}
