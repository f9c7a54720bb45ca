// The second part of the messages, brought for the practices that have an account of a social network.

import { foldText } from '../../../../core/lesson/fold-text';
import type { Bare } from '../../../kit/gesture';
import type { SecondPart } from '../../app-of';
import type { MessagerieEvent } from '../schema';
import type { Messagerie, Talking } from '../state';
import { networkGestures } from './network';
import { personIn, postIn } from './remarks';
import { slips } from './slips';
import type { Person } from './state';

const part: SecondPart<Talking> = {
  gestures: networkGestures,
  slips,
  goals: {
    published: ({ says, by }, { network }) => {
      const mine = network?.posts.filter(({ id }) => id.startsWith('mine-')) ?? [];
      const isWhole = mine.some(({ text }) => says.every((word) => foldText(text).includes(foldText(word))));
      return isWhole && mine.every(({ seen }) => by.includes(seen));
    },
    'post-is': ({ postId, by }, state) => {
      const post = postIn(postId, state);
      return post === undefined || by.includes(post.seen);
    },
    'field-is': ({ field, by }, { network }) => network?.profile.some((one) => one.field === field && by.includes(one.seen)) === true,
    'not-friend': ({ personId }, state) => personIn(personId, state)?.is === 'nobody',
    'is-friend': ({ personId }, state) => personIn(personId, state)?.is === 'friend',
    'is-blocked': ({ personId }, state) => personIn(personId, state)?.blocked === true,
    'is-reported': ({ personId }, state) => personIn(personId, state)?.reported === true,
    'device-gone': ({ deviceId }, { network }) => network?.devices.every(({ id }) => id !== deviceId) === true,
    'account-closed': (_, { pane }) => pane.name === 'door',
  },
  exits,
};

export default part;

type Exits = readonly Bare<MessagerieEvent>[];

/** What mends first; then every place. */
function exits({ pane, network }: Messagerie): Exits {
  if (network === undefined) return [];
  switch (pane.name) {
    case 'door':
      return [{ type: 'logged-in' }];
    case 'wall':
      return [...network.posts.filter(({ id }) => id.startsWith('mine-')).map(({ id }) => ({ type: 'post-opened', postId: id }) as const), ...elsewhere];
    case 'post':
      // An older post is the path's own business: removed, it would be the shortest way.
      return [...(pane.postId.startsWith('mine-') ? mendsPost(pane.postId) : []), { type: 'pane-closed' }];
    case 'people':
      return [...network.people.map(({ id }) => ({ type: 'person-opened', personId: id }) as const), ...elsewhere];
    case 'one':
      return [...mends(network.people.find(({ id }) => id === pane.personId)), { type: 'pane-closed' }];
    case 'profile':
    case 'security':
    case 'stranger':
      return elsewhere;
    default:
      return [{ type: 'pane-closed' }];
  }
}

const elsewhere: Exits = [
  { type: 'place-opened', place: 'wall' },
  { type: 'place-opened', place: 'people' },
];

function mendsPost(postId: string): Exits {
  return [
    { type: 'post-seen-by', postId, audience: 'friends' },
    { type: 'post-removed', postId },
  ];
}

/** Somebody real comes back; a copy goes. */
function mends(person: Person | undefined): Exits {
  if (person === undefined) return [];
  const { id: personId, sort, is, blocked } = person;
  if (sort !== 'real') return is === 'friend' ? [{ type: 'friend-removed', personId }] : [];
  if (blocked) return [{ type: 'person-unblocked', personId }];
  return is === 'nobody' ? [{ type: 'request-accepted', personId }] : [];
}
