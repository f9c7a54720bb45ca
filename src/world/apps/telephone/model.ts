// The phone as an app of the practice world: where one goes on it, what was achieved, the ways back. What each screen does is in
// a file of its own.

import { assertNever } from '../../../core/lesson/assert-never';
import { foldText } from '../../../core/lesson/fold-text';
import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { Outcome, World } from '../contract';
import { cameraGestures, openCamera, remedyFor } from './camera';
import { forwardingGestures } from './forwarding';
import { galleryGestures, isClear, pictureOf, restorePicture } from './gallery';
import { shows } from './remarks';
import { sidesOf } from './sides';
import type { TelephoneEvent, TelephoneScenario, Tool } from './schema';
import { skinOf, type Skin } from './skins';
import { goTo, quiet, type FirstGoal, type Notice, type Paper, type Phone, type PhoneRows, type Picture, type Telephone } from './state';
import { bringBack, deliver, openThread, textingGestures, unread, unreadIn } from './texting';
import { isOnline, slipOfWelcome, wifiGestures } from './wifi';
import { inChooser } from './words';

const placeGestures: PhoneRows<'tool-opened' | 'home-opened' | 'pane-closed' | 'notice-undone'> = {
  'tool-opened': {
    control: ({ event: { tool }, skin }) => button(`tool:${tool}`, skin.tools[tool]),
    area: 'tools',
    in: 'home',
    does: ({ event, state }) => openTool(quiet(state), event.tool),
  },
  'home-opened': {
    control: ({ skin }) => button('home', skin.home),
    area: edgeOf,
    does: ({ state, pane }) => (pane.name === 'home' ? state : goTo(state, { name: 'home' })),
    slip: slipOfWelcome,
  },
  'pane-closed': { control: ({ skin }) => button('back', skin.back), area: edgeOf, does: ({ state }) => close(state), slip: slipOfWelcome },
  'notice-undone': {
    control: ({ skin }) => button('notice-undo', skin.undo),
    area: 'bottom',
    does: ({ state }) => takeBack(state),
    after: () => ({ id: 'back-again' }),
  },
};

/** The way back: at the top of one phone, at the foot of the other. */
function edgeOf({ skin }: { readonly skin: Skin }): 'top' | 'bottom' {
  return skin.id === 'vitre' ? 'bottom' : 'top';
}

const telephone = appOf<Phone>({
  id: 'telephone',
  role: 'phone',
  folder: { id: 'telephone', name: inChooser },
  words: () => import('./messages/fr'),
  skinOf: ({ skin }) => skinOf(skin),
  title: (_, { name }) => ({ name, site: name }),
  news: unread,
  start,
  gestures: { ...placeGestures, ...textingGestures, ...forwardingGestures, ...cameraGestures, ...galleryGestures, ...wifiGestures },
  receives: { 'sms-delivered': { does: ({ state, effect, world }) => deliver(state, effect.sms, world), after: () => ({ id: 'rings' }) } },
  more: { isFor: ({ paper }) => paper?.pile !== undefined, bring: () => import('./more/part') },
  isReached,
  exits,
  shows,
});

export default telephone;

function start(scenario: TelephoneScenario, { files, persona }: World): Telephone {
  return {
    skin: scenario.skin,
    threads: scenario.conversations.map(({ messages, ...thread }) => ({
      ...thread,
      messages: messages.map((sms) => ({ ...sms, read: sms.read || sms.by === 'me' })),
      place: 'list',
    })),
    paper: paperOf(scenario, files),
    photos: (scenario.paper?.pile?.taken ?? []).map((side) => ({ side, flaws: [] })),
    pictures: files
      .filter(({ folder }) => folder === 'telephone')
      .map((file): Picture => {
        const flaws = scenario.flawed.find(({ fileId }) => fileId === file.id)?.flaws ?? [];
        return { file, photos: [{ side: 'recto', flaws }] };
      }),
    safe: scenario.safe,
    opens: scenario.opens,
    networks: scenario.networks,
    accepted: [],
    left: [],
    mailbox: persona.password ?? '',
    pane: { name: 'home' },
    deleted: [],
  };
}

function paperOf({ paper }: TelephoneScenario, files: World['files']): Paper | undefined {
  const file = files.find(({ id }) => id === paper?.fileId);
  if (paper === undefined || file === undefined) return undefined;
  return { name: paper.name, sides: sidesOf(paper.sides), file, pile: paper.pile };
}

function openTool(state: Telephone, tool: Tool): Telephone {
  if (tool === 'camera') return openCamera(state);
  return { ...state, pane: { name: tool === 'messages' ? 'threads' : tool } };
}

/** Back to the place before. Sides that were kept are kept. */
function close(state: Telephone): Telephone {
  const { pane } = state;
  switch (pane.name) {
    case 'home':
      return state;
    case 'threads':
    case 'pages':
    case 'gallery':
    case 'wifi':
    case 'no-paper':
      return goTo(state, { name: 'home' });
    case 'thread':
      return goTo(state, { name: 'threads' });
    case 'site':
    case 'forward':
      return openThread(state, pane.from);
    case 'framing':
      return goTo(state, { name: state.photos.length > 0 || state.paper?.pile !== undefined ? 'pages' : 'home' });
    case 'saving':
      return goTo(state, { name: 'pages' });
    case 'review':
      return { ...state, pane: { ...pane, name: 'framing' } };
    case 'picture':
      return goTo(state, { name: 'gallery' });
    case 'key':
    case 'welcome':
      return goTo(state, { name: 'wifi' });
    default:
      return assertNever(pane);
  }
}

function takeBack(state: Telephone): Outcome<Telephone> {
  const { notice } = state;
  if (notice !== undefined && 'thread' in notice) return { state: bringBack(state, notice.thread.from) };
  return notice?.type === 'picture-deleted' ? restorePicture(state, notice.picture) : { state };
}

/** What one may take back. */
export function canUndo(notice: Notice | undefined): boolean {
  return notice !== undefined && ('thread' in notice || notice.type === 'picture-deleted');
}

/** Judged on messages, pictures and networks, never on the pane. */
function isReached(goal: FirstGoal, state: Telephone): boolean {
  switch (goal.type) {
    case 'sms-read':
      return threadsFrom(goal.from, state).some((thread) => unreadIn(thread) === 0);
    case 'thread-reported':
      return threadsFrom(goal.from, state).some(({ place }) => place === 'reported');
    case 'thread-removed':
      return threadsFrom(goal.from, state).some(({ place }) => place !== 'list');
    case 'sender-blocked':
      return threadsFrom(goal.from, state).some(({ place }) => place === 'reported' || place === 'blocked');
    case 'sms-forwarded':
      return threadsFrom(goal.from, state).some(({ forwarded }) => forwarded?.includes(goal.to));
    case 'replied':
      return threadsFrom(goal.from, state).some(({ messages: sent }) =>
        sent.some(({ by, text }) => by === 'me' && goal.says.every((word) => foldText(text).includes(foldText(word)))),
      );
    case 'paper-scanned':
      return isScanned(state);
    case 'picture-deleted':
      return state.deleted.includes(goal.fileId) && pictureOf(goal.fileId, state) === undefined;
    case 'wifi-joined':
      return state.joined === goal.networkId && isOnline(state);
    case 'wifi-left':
      return state.left.includes(goal.networkId) && state.joined !== goal.networkId;
    default:
      return assertNever(goal);
  }
}

function isScanned(state: Telephone): boolean {
  const picture = state.paper === undefined ? undefined : pictureOf(state.paper.file.id, state);
  return picture !== undefined && isClear(picture) && picture.photos.length === state.paper?.sides.length;
}

function threadsFrom(from: string, { threads }: Telephone): Telephone['threads'] {
  return threads.filter((thread) => thread.from === from);
}

type Exits = readonly Bare<TelephoneEvent>[];

function exits(state: Telephone): Exits {
  const { pane, notice, photos } = state;
  const undo: Exits = canUndo(notice) ? [{ type: 'notice-undone' }] : [];
  // A document begun is waiting behind the camera.
  if (pane.name === 'home') return photos.length === 0 ? undo : [...undo, { type: 'tool-opened', tool: 'camera' }];
  return [...undo, ...repairs(state), { type: 'pane-closed' }, { type: 'home-opened' }];
}

/** A page that waits is accepted. From a flawed photo to a clear one: the hand corrects, the photo is taken again. */
function repairs({ pane, photos }: Telephone): Exits {
  if (pane.name === 'welcome') return [{ type: 'welcome-accepted', networkId: pane.networkId }];
  if (pane.name === 'review') return [{ type: 'photo-retaken' }];
  if (pane.name === 'framing') return pane.flaws.map((flaw) => ({ type: 'adjusted', side: pane.side, how: remedyFor(flaw) }));
  return pane.name === 'pages' ? photos.filter(({ flaws }) => flaws.length > 0).map(({ side }) => ({ type: 'side-retaken', side })) : [];
}
