// Every gesture of the phone, with every sender, picture and network there is and some that are not.

import { scenarioSchema, type TelephoneEvent } from '../../../src/world/apps/telephone/schema';
import type { Own, Repertoire } from './repertoire';

export function inTelephone(scenario: unknown, { files, texts }: Own): Repertoire {
  const { conversations, networks } = scenarioSchema.parse(scenario);
  const app = 'telephone';
  const senders = [...conversations.map(({ from }) => from), 'Personne'];
  const sides = ['recto', 'verso'] as const;
  const keys = networks.flatMap(({ key }) => key ?? []);
  const codes = conversations.flatMap(({ messages }) => messages.flatMap(({ text }) => text.match(/\d{4,8}/g) ?? []));
  // By type, so that a gesture added to the phone does not compile until the player tries it.
  const byType: { readonly [Type in TelephoneEvent['type']]: readonly Extract<TelephoneEvent, { readonly type: Type }>[] } = {
    'tool-opened': (['messages', 'camera', 'gallery', 'wifi'] as const).map((tool) => ({ app, type: 'tool-opened', tool })),
    'home-opened': [{ app, type: 'home-opened' }],
    'pane-closed': [{ app, type: 'pane-closed' }],
    'thread-opened': senders.map((from) => ({ app, type: 'thread-opened', from })),
    'link-opened': senders.map((from) => ({ app, type: 'link-opened', from })),
    'reply-edited': senders.flatMap((from) => [...texts, ...codes].map((value) => ({ app, type: 'reply-edited', from, value }) as const)),
    'reply-sent': senders.map((from) => ({ app, type: 'reply-sent', from })),
    'thread-reported': senders.map((from) => ({ app, type: 'thread-reported', from })),
    'thread-deleted': senders.map((from) => ({ app, type: 'thread-deleted', from })),
    'notice-undone': [{ app, type: 'notice-undone' }],
    adjusted: sides.flatMap((side) =>
      (['closer', 'further', 'straighten', 'light', 'steady'] as const).map((how) => ({ app, type: 'adjusted', side, how }) as const),
    ),
    'photo-taken': sides.map((side) => ({ app, type: 'photo-taken', side })),
    'photo-kept': sides.map((side) => ({ app, type: 'photo-kept', side })),
    'photo-retaken': [{ app, type: 'photo-retaken' }],
    'side-added': [{ app, type: 'side-added' }],
    'side-retaken': sides.map((side) => ({ app, type: 'side-retaken', side })),
    'scan-finished': [{ app, type: 'scan-finished' }],
    'picture-opened': files.map((fileId) => ({ app, type: 'picture-opened', fileId })),
    'picture-sent': files.map((fileId) => ({ app, type: 'picture-sent', fileId })),
    'picture-deleted': files.map((fileId) => ({ app, type: 'picture-deleted', fileId })),
    'network-chosen': [...networks.map(({ id }) => id), 'aucun'].map((networkId) => ({ app, type: 'network-chosen', networkId })),
    'key-edited': [...keys, ...texts].map((value) => ({ app, type: 'key-edited', value })),
    'key-sent': [{ app, type: 'key-sent' }],
    'network-left': [{ app, type: 'network-left' }],
  };
  return Object.values(byType);
}
