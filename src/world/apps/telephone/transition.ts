// What each gesture does on the phone. A gesture that makes no sense here returns the very same state.

import type { Effect, Outcome, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { adjust, finish, frame, keepPhoto, nextSide, openCamera } from './camera';
import { pictureOf, removePicture, restorePicture, sendToSafe } from './gallery';
import type { Side, TelephoneEvent, Tool } from './schema';
import type { Notice, Pane, Telephone } from './state';
import { bringBack, deliver, openThread, putAway, sendReply, threadOf } from './texting';
import { chooseNetwork, leaveNetwork, tryKey } from './wifi';

export function transition(state: Telephone, event: TelephoneEvent, world: World): Outcome<Telephone> {
  const { pane } = state;
  if ('from' in event && event.type !== 'thread-opened' && !(pane.name === 'thread' && pane.from === event.from)) return { state };
  switch (event.type) {
    case 'tool-opened':
      return { state: pane.name === 'home' ? openTool(quiet(state), event.tool) : state };
    case 'home-opened':
      return { state: pane.name === 'home' ? state : goTo(state, { name: 'home' }) };
    case 'pane-closed':
      return { state: close(state) };
    case 'thread-opened':
      return { state: pane.name === 'threads' ? openThread(state, event.from) : state };
    case 'link-opened':
      return { state: pane.name === 'thread' && threadOf(pane.from, state)?.link !== undefined ? goTo(state, { name: 'site', from: pane.from }) : state };
    case 'reply-edited':
      return { state: pane.name === 'thread' && pane.words !== event.value ? { ...state, pane: { ...pane, words: event.value } } : state };
    case 'reply-sent':
      return pane.name === 'thread' ? sendReply(state, pane.from, pane.words, world) : { state };
    case 'thread-reported':
      return { state: pane.name === 'thread' ? putAway(state, pane.from, 'reported') : state };
    case 'thread-deleted':
      return { state: pane.name === 'thread' ? putAway(state, pane.from, 'deleted') : state };
    case 'notice-undone':
      return state.notice === undefined ? { state } : takeBack(state, state.notice);
    case 'adjusted':
    case 'photo-taken':
    case 'photo-kept':
      return { state: inCamera(state, event) };
    case 'photo-retaken':
      return { state: pane.name === 'review' ? { ...state, pane: { ...pane, name: 'framing' } } : state };
    case 'side-added': {
      const side = nextSide(state);
      return { state: pane.name === 'pages' && side !== undefined ? frame(state, side) : state };
    }
    case 'side-retaken':
      return { state: pane.name === 'pages' && hasPhoto(event.side, state) ? frame(state, event.side) : state };
    case 'scan-finished':
      return pane.name === 'pages' ? finish(state) : { state };
    case 'picture-opened':
      return {
        state: pane.name === 'gallery' && pictureOf(event.fileId, state) !== undefined ? goTo(state, { name: 'picture', fileId: event.fileId }) : state,
      };
    case 'picture-sent':
      return pane.name === 'picture' && pane.fileId === event.fileId ? sendToSafe(state, pane.fileId) : { state };
    case 'picture-deleted':
      return pane.name === 'picture' && pane.fileId === event.fileId ? removePicture(state, pane.fileId) : { state };
    case 'network-chosen':
      return { state: pane.name === 'wifi' ? chooseNetwork(state, event.networkId) : state };
    case 'key-edited':
      return { state: pane.name === 'key' && pane.words !== event.value ? { ...state, pane: { ...pane, words: event.value, problem: undefined } } : state };
    case 'key-sent':
      return { state: pane.name === 'key' && pane.problem === undefined ? tryKey(state, pane.networkId, pane.words) : state };
    case 'network-left':
      return { state: pane.name === 'wifi' ? leaveNetwork(state) : state };
    default:
      return assertNever(event);
  }
}

/** What came from elsewhere: a text message. */
export function receive(state: Telephone, effect: Effect, world: World): Outcome<Telephone> {
  return { state: effect.type === 'sms-delivered' ? deliver(state, effect.sms, world) : state };
}

function goTo(state: Telephone, pane: Pane): Telephone {
  return { ...quiet(state), pane };
}

/** The line about the last gesture goes away with the next place. */
function quiet(state: Telephone): Telephone {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}

function openTool(state: Telephone, tool: Tool): Telephone {
  switch (tool) {
    case 'messages':
      return { ...state, pane: { name: 'threads' } };
    case 'camera':
      return openCamera(state);
    case 'gallery':
    case 'wifi':
      return { ...state, pane: { name: tool } };
    default:
      return assertNever(tool);
  }
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
      return openThread(state, pane.from);
    case 'framing':
      return goTo(state, { name: state.photos.length > 0 ? 'pages' : 'home' });
    case 'review':
      return { ...state, pane: { ...pane, name: 'framing' } };
    case 'picture':
      return goTo(state, { name: 'gallery' });
    case 'key':
      return goTo(state, { name: 'wifi' });
    default:
      return assertNever(pane);
  }
}

function inCamera(state: Telephone, event: Extract<TelephoneEvent, { type: 'adjusted' | 'photo-taken' | 'photo-kept' }>): Telephone {
  const { pane } = state;
  if ((pane.name !== 'framing' && pane.name !== 'review') || pane.side !== event.side) return state;
  if (event.type === 'photo-kept') return pane.name === 'review' ? keepPhoto(state, { side: pane.side, flaws: pane.flaws }) : state;
  if (pane.name === 'review') return state;
  if (event.type === 'photo-taken') return { ...state, pane: { ...pane, name: 'review' } };
  const flaws = adjust(pane.flaws, event.how);
  return flaws.length === pane.flaws.length ? state : { ...state, pane: { ...pane, flaws } };
}

function hasPhoto(side: Side, { photos }: Telephone): boolean {
  return photos.some((photo) => photo.side === side);
}

function takeBack(state: Telephone, notice: Notice): Outcome<Telephone> {
  if (notice.type === 'reported' || notice.type === 'deleted') return { state: bringBack(state, notice.thread.from) };
  return notice.type === 'picture-deleted' ? restorePicture(state, notice.picture) : { state };
}
