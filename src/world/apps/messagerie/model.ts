// Messages as an app of the practice world: conversations, and the account of a social network in a second part. What each part does is in a file
// of its own.

import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import { isReached } from './goals';
import { peopleGestures } from './people';
import { shows } from './remarks';
import type { MessagerieEvent, MessagerieScenario } from './schema';
import { showingGestures } from './showing';
import { skinOf } from './skins';
import { ME, nameOf, talkOf, type Messagerie, type Talking } from './state';
import { canDelete, deliver, openTalk, talkingGestures } from './talking';

const messagerie = appOf<Talking>({
  id: 'messagerie',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: ({ network }, skin) => (network === undefined ? { name: skin.name, site: `${skin.id}.example` } : { name: skin.network, site: skin.networkSite }),
  news: ({ talks }) => talks.filter(({ listed, unread, blocked, left, muted }) => listed && unread && !blocked && !left && !muted).length,
  start,
  gestures: { ...talkingGestures, ...showingGestures, ...peopleGestures },
  more: { isFor: ({ network }) => network !== undefined, bring: () => import('./more/part') },
  receives: {
    'sms-delivered': {
      does: ({ state, effect, world }) => deliver(state, effect.sms, world),
      after: ({ effect, after }) => ({ id: 'answer-comes', name: nameOf(effect.sms.from, after), text: effect.sms.text }),
    },
  },
  isReached,
  exits,
  shows,
});

export default messagerie;

function start({ skin, talks, open, photos, voice, network }: MessagerieScenario): Messagerie {
  const quiet: Messagerie = {
    skin,
    talks: talks.map((talk) => ({ ...talk, draft: '', blocked: false, reported: false, muted: false, left: false })),
    photos,
    voice,
    taken: 0,
    played: false,
    sent: 0,
    heard: [],
    network: network && { ...network, people: network.people.map((one) => ({ ...one, blocked: false, reported: false })), draft: '', audience: 'public' },
    pane: { name: network === undefined ? 'list' : 'wall' },
  };
  return open === undefined ? quiet : openTalk(quiet, open);
}

type Exits = readonly Bare<MessagerieEvent>[];

/** What mends first, then the way back. */
function exits(state: Messagerie): Exits {
  const { pane } = state;
  switch (pane.name) {
    case 'list':
      return state.talks.filter(({ listed }) => listed).map(({ id }) => ({ type: 'talk-opened', talkId: id }));
    case 'talk':
      return [...mendsIn(pane.talkId, state), { type: 'pane-closed' }];
    case 'message':
      return [{ type: 'deleted-for-all', talkId: pane.talkId, messageId: pane.messageId }, { type: 'pane-closed' }];
    case 'about':
      return [...mendsAbout(pane.talkId, state), { type: 'pane-closed' }];
    case 'leaving':
      return [{ type: 'leave-held', talkId: pane.talkId }];
    case 'voice':
      return [{ type: pane.tape === 'running' ? 'voice-stopped' : 'voice-started', talkId: pane.talkId }, { type: 'pane-closed' }];
    default:
      return [{ type: 'pane-closed' }];
  }
}

function mendsIn(talkId: string, state: Messagerie): Exits {
  const talk = talkOf(talkId, state);
  const mine = talk?.messages.filter(({ by }) => by === ME) ?? [];
  const hidden: Exits = mine.filter(({ gone }) => gone === 'me').map(({ id }) => ({ type: 'restored', talkId, messageId: id }));
  const sent: Exits = mine.filter(canDelete).map(({ id }) => ({ type: 'message-opened', talkId, messageId: id }));
  const about: Exits = talk?.left === true || talk?.blocked === true ? [{ type: 'about-opened', talkId }] : [];
  return [...hidden, ...sent.toReversed(), ...about];
}

function mendsAbout(talkId: string, state: Messagerie): Exits {
  const talk = talkOf(talkId, state);
  if (talk?.left === true) return [{ type: 'rejoined', talkId }];
  return talk?.blocked === true && talk.sort === 'real' ? [{ type: 'unblocked', talkId }] : [];
}
