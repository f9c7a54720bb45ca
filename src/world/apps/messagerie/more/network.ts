// The account of a social network: who sees what one publishes and what the profile says, who is a friend, where the account is open. Pure.

import { box, button, radio } from '../../../kit/control';
import { goTo } from '../../../kit/go-to';
import type { PaneNamed, Scene } from '../../app-of';
import type { Messagerie, Pane, TalkRows, Talking } from '../state';
import { announced, personIn, personName, postIn } from './remarks';
import { places } from './lists';
import type { NetworkEvent, Place } from './schema';
import { networkSkinOf, type NetworkSkin } from './skins';
import * as slipOf from './slips';
import type { Network, Person, Post } from './state';

export const networkGestures: TalkRows<NetworkEvent['type']> = {
  'place-opened': {
    control: ({ event: { place }, state }) => button(`place:${place}`, networkSkinOf(state).places[place]),
    area: 'top',
    does: ({ event: { place }, state, pane }) => (isPlace(pane) && pane.name !== place ? goTo(state, { name: place }) : state),
    after: announced,
  },
  'post-edited': {
    control: ({ state }) => box('post', networkSkinOf(state).write),
    area: 'field',
    typed: 'value',
    in: 'wall',
    does: ({ event: { value }, state }) => (state.network?.draft === value ? state : withNetwork(state, { draft: value })),
  },
  'audience-set': {
    control: ({ event: { audience }, state }) => radio(`audience:${audience}`, networkSkinOf(state).audiences[audience]),
    area: 'choices',
    group: ({ state }) => networkSkinOf(state).audience,
    in: 'wall',
    does: ({ event: { audience }, state }) => (state.network?.audience === audience ? state : withNetwork(state, { audience })),
  },
  'post-published': {
    control: ({ state }) => button('publish', networkSkinOf(state).publish),
    area: 'under-field',
    in: 'wall',
    does: ({ state, world }) => publish(state, world.hour),
    after: announced,
    slip: slipOf.publishing,
  },
  'post-opened': {
    control: ({ event: { postId }, state }) => {
      const post = postIn(postId, state);
      const words = networkSkinOf(state);
      return button(`post:${postId}`, post === undefined ? '' : `${post.text}, ${post.at}, ${words.seenBy(words.audiences[post.seen])}`);
    },
    area: 'list',
    say: ({ event, state }) => ({ id: 'open-post', text: postIn(event.postId, state)?.text ?? '' }),
    in: 'wall',
    does: ({ event: { postId }, state }) => (postIn(postId, state) === undefined ? state : goTo(state, { name: 'post', postId })),
    after: announced,
  },
  'post-removed': {
    control: ({ state }) => button('remove-post', networkSkinOf(state).removePost),
    area: 'bottom',
    in: 'post',
    does: ({ event: { postId }, state, pane }) =>
      pane.postId === postId
        ? told({ ...withNetwork(state, { posts: state.network?.posts.filter(({ id }) => id !== postId) ?? [] }), pane: { name: 'wall' } }, (words) =>
            words.removed(),
          )
        : state,
    after: announced,
  },
  'post-seen-by': {
    control: ({ event: { audience }, state }) => radio(`seen:${audience}`, networkSkinOf(state).audiences[audience]),
    area: 'choices',
    group: ({ state }) => networkSkinOf(state).audience,
    in: 'post',
    does: ({ event: { postId, audience }, state, pane }) =>
      pane.postId === postId && postIn(postId, state)?.seen !== audience ? seen(changedPost(state, postId, { seen: audience }), audience) : state,
    slip: slipOf.widening,
  },
  'field-opened': {
    control: ({ event: { field }, state }) => {
      const words = networkSkinOf(state);
      const one = state.network?.profile.find((each) => each.field === field);
      return button(
        `field:${field}`,
        one === undefined ? words.fields[field] : `${words.fields[field]}, ${one.value}, ${words.seenBy(words.audiences[one.seen])}`,
      );
    },
    area: 'list',
    say: ({ event: { field }, state }) => ({ id: 'open-field', name: networkSkinOf(state).fields[field] }),
    in: 'profile',
    does: ({ event: { field }, state }) => (state.network?.profile.some((one) => one.field === field) === true ? goTo(state, { name: 'field', field }) : state),
    after: announced,
  },
  'field-seen-by': {
    control: ({ event: { audience }, state }) => radio(`seen:${audience}`, networkSkinOf(state).audiences[audience]),
    area: 'choices',
    group: ({ state }) => networkSkinOf(state).audience,
    in: 'field',
    does: ({ event: { field, audience }, state, pane }) => {
      const profile = state.network?.profile ?? [];
      if (pane.field !== field || profile.find((one) => one.field === field)?.seen === audience) return state;
      return seen(withNetwork(state, { profile: profile.map((one) => (one.field === field ? { ...one, seen: audience } : one)) }), audience);
    },
    slip: slipOf.showing,
  },
  'person-opened': {
    control: ({ event: { personId }, state }) => button(`person:${personId}`, personName(personId, state)),
    area: 'list',
    in: 'people',
    does: ({ event: { personId }, state }) => (personIn(personId, state) === undefined ? state : goTo(state, { name: 'one', personId })),
    after: announced,
  },
  'request-accepted': {
    control: ({ state }) => button('accept', networkSkinOf(state).accept),
    ...onPerson(({ is, blocked }) => (is === 'friend' || blocked ? undefined : { is: 'friend' }), 'accepted'),
    slip: slipOf.accepting,
  },
  'request-declined': {
    control: ({ state }) => button('decline', networkSkinOf(state).decline),
    ...onPerson(({ is }) => (is === 'asks' ? { is: 'nobody' } : undefined), 'declined'),
    slip: slipOf.losing,
  },
  'friend-removed': {
    control: ({ state }) => button('remove', networkSkinOf(state).remove),
    ...onPerson(({ is }) => (is === 'friend' ? { is: 'nobody' } : undefined), 'friend-removed'),
    slip: slipOf.losing,
  },
  'person-blocked': {
    control: ({ state }) => button('block', networkSkinOf(state).block),
    ...onPerson(({ blocked }) => (blocked ? undefined : { blocked: true, is: 'nobody' }), 'blocked'),
    slip: slipOf.blocking,
  },
  'person-unblocked': {
    control: ({ state }) => button('block', networkSkinOf(state).unblock),
    ...onPerson(({ blocked }) => (blocked ? { blocked: false } : undefined), 'unblocked'),
  },
  'person-reported': {
    control: ({ state }) => button('report', networkSkinOf(state).report),
    ...onPerson(({ reported }) => (reported ? undefined : { reported: true }), 'reported'),
    slip: slipOf.reporting,
  },
  'device-out': {
    control: ({ event: { deviceId }, state }) => {
      const name = state.network?.devices.find(({ id }) => id === deviceId)?.name ?? '';
      return button(`out:${deviceId}`, networkSkinOf(state).out(name));
    },
    area: 'list',
    in: 'security',
    does: ({ event: { deviceId }, state }) => {
      const device = state.network?.devices.find(({ id }) => id === deviceId);
      if (device === undefined) return state;
      return device.here ? goTo(state, { name: 'door' }) : told(without(state, [deviceId]), (words) => words.out(device.name));
    },
    after: announced,
    slip: slipOf.closing,
  },
  'others-out': {
    control: ({ state }) => button('others-out', networkSkinOf(state).othersOut),
    area: 'bottom',
    in: 'security',
    does: ({ state }) => {
      const others = state.network?.devices.filter(({ here }) => !here) ?? [];
      return others.length === 0
        ? state
        : told(
            without(
              state,
              others.map(({ id }) => id),
            ),
            (words) => words['others-out'](),
          );
    },
    after: announced,
  },
  'logged-out': {
    control: ({ state }) => button('log-out', networkSkinOf(state).logOut),
    area: 'bottom',
    in: 'security',
    does: ({ state }) => goTo(state, { name: 'door' }),
    after: announced,
    slip: slipOf.leaving,
  },
  'logged-in': {
    control: ({ state }) => button('log-in', networkSkinOf(state).logIn),
    area: 'middle',
    in: 'door',
    does: ({ state }) => goTo(state, { name: 'security' }),
    after: announced,
  },
};

/** The places stand at the top of a place alone: from what is inside one, one goes back first. */
function isPlace(pane: Pane): pane is Extract<Pane, { readonly name: Place }> {
  return places.some((place) => place === pane.name);
}

function withNetwork(state: Messagerie, change: Partial<Network>): Messagerie {
  return state.network === undefined ? state : { ...state, network: { ...state.network, ...change }, notice: undefined };
}

function told(state: Messagerie, words: (notices: NetworkSkin['notices']) => string): Messagerie {
  return { ...state, notice: { type: 'network', words: words(networkSkinOf(state).notices) } };
}

function seen(state: Messagerie, audience: Post['seen']): Messagerie {
  return told(state, (words) => words.changed(networkSkinOf(state).audiences[audience]));
}

function changedPost(state: Messagerie, postId: string, change: Partial<Post>): Messagerie {
  return withNetwork(state, { posts: state.network?.posts.map((one) => (one.id === postId ? { ...one, ...change } : one)) ?? [] });
}

function without(state: Messagerie, devices: readonly string[]): Messagerie {
  return withNetwork(state, { devices: state.network?.devices.filter(({ id }) => !devices.includes(id)) ?? [] });
}

/** For everybody, unless one has chosen. The last choice holds for the next post, as networks do. */
function publish(state: Messagerie, hour: string): Messagerie {
  const { network } = state;
  const text = network?.draft.trim() ?? '';
  if (network === undefined || text === '') return state;
  const post: Post = { id: `mine-${state.sent + 1}`, text, at: hour, seen: network.audience };
  return told(withNetwork({ ...state, sent: state.sent + 1 }, { posts: [post, ...network.posts], draft: '' }), (words) =>
    words.published(networkSkinOf(state).audiences[post.seen]),
  );
}

type OnPerson = { readonly personId: string };

/** Something done with the person whose page is open, and with no other. */
function onPerson(
  change: (person: Person) => Partial<Person> | undefined,
  notice: 'accepted' | 'declined' | 'friend-removed' | 'blocked' | 'unblocked' | 'reported',
): {
  readonly in: 'one';
  readonly area: 'bottom';
  readonly does: (scene: Scene<Talking, OnPerson, PaneNamed<Pane, 'one'>>) => Messagerie;
  readonly after: typeof announced;
} {
  return {
    in: 'one',
    area: 'bottom',
    does: ({ event: { personId }, state, pane }) => {
      const person = personIn(personId, state);
      const next = person === undefined || pane.personId !== personId ? undefined : change(person);
      if (person === undefined || next === undefined) return state;
      const people = state.network?.people.map((one) => (one === person ? { ...one, ...next } : one)) ?? [];
      return told(withNetwork(state, { people }), (words) => words[notice](person.name));
    },
    after: announced,
  };
}
