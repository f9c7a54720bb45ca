// The way to what one does in the account of a network: its place, then what stands in it.

import type { Bare } from '../../../kit/gesture';
import type { MessagerieEvent } from '../schema';
import type { Pane } from '../state';
import type { Place } from './schema';

type Way = Bare<MessagerieEvent> | undefined;

export function approachInNetwork(event: MessagerieEvent, pane: Pane): Way {
  if (pane.name === 'door') return event.type === 'logged-in' ? undefined : { type: 'logged-in' };
  switch (event.type) {
    case 'post-edited':
    case 'audience-set':
    case 'post-published':
    case 'post-opened':
      return at('wall', pane);
    case 'post-seen-by':
    case 'post-removed':
      return pane.name === 'wall' ? { type: 'post-opened', postId: event.postId } : pane.name === 'post' && pane.postId === event.postId ? undefined : at('wall', pane);
    case 'field-opened':
      return at('profile', pane);
    case 'field-seen-by':
      return pane.name === 'profile' ? { type: 'field-opened', field: event.field } : pane.name === 'field' && pane.field === event.field ? undefined : at('profile', pane);
    case 'person-opened':
      return at('people', pane);
    case 'request-accepted':
    case 'request-declined':
    case 'friend-removed':
    case 'person-blocked':
    case 'person-unblocked':
    case 'person-reported':
      return pane.name === 'people' ? { type: 'person-opened', personId: event.personId } : pane.name === 'one' && pane.personId === event.personId ? undefined : at('people', pane);
    case 'device-out':
    case 'others-out':
    case 'logged-out':
      return at('security', pane);
    default:
      return undefined;
  }
}

function at(place: Place, pane: Pane): Way {
  return pane.name === place ? undefined : { type: 'place-opened', place };
}
