// The words' bones: which control a gesture uses, where it is, what to say of it. The sentences themselves are in
// messages/<locale>.ts.

import type { Target } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { nextSide } from './camera';
import { pictureOf } from './gallery';
import type { Place, TelephoneSay } from './messages/say';
import { networkLabel, threadName } from './remarks';
import type { TelephoneEvent } from './schema';
import type { Telephone } from './state';
import { networkName } from './wifi';
import { words } from './words';

export function targetOf(event: TelephoneEvent, state: Telephone): Target {
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'tool-opened':
      return button(`tool:${event.tool}`, words.tools[event.tool]);
    case 'home-opened':
      return button('home', words.home);
    case 'pane-closed':
      return button('back', words.back);
    case 'thread-opened':
      return button(`thread:${event.from}`, threadName(event.from, state));
    case 'link-opened':
      return button('link', linkOf(state));
    case 'reply-edited':
      return { id: 'reply', role: 'textbox', name: words.reply };
    case 'reply-sent':
      return button('send', words.send);
    case 'thread-reported':
      return button('report', words.report);
    case 'thread-deleted':
    case 'picture-deleted':
      return button('remove', words.remove);
    case 'notice-undone':
      return button('notice-undo', words.undo);
    case 'adjusted':
      return button(`adjust:${event.how}`, words.adjustments[event.how]);
    case 'photo-taken':
      return button('take', words.take);
    case 'photo-kept':
      return button('keep', words.keep);
    case 'photo-retaken':
      return button('again', words.again);
    case 'side-added':
      return button('add-side', words.addSide(nextSide(state) ?? 'verso'));
    case 'side-retaken':
      return button(`retake:${event.side}`, words.retakeSide(event.side));
    case 'scan-finished':
      return button('finish', words.finish);
    case 'picture-opened':
      return button(`picture:${event.fileId}`, pictureOf(event.fileId, state)?.file.name ?? '');
    case 'picture-sent':
      return button('to-safe', words.toSafe);
    case 'network-chosen':
      return button(`network:${event.networkId}`, networkLabel(event.networkId, state));
    case 'key-edited':
      return { id: 'key', role: 'textbox', name: words.key };
    case 'key-sent':
      return button('join', words.join);
    case 'network-left':
      return button('forget', words.forget);
    default:
      return assertNever(event);
  }
}

export function describe(event: TelephoneEvent, state: Telephone): TelephoneSay {
  switch (event.type) {
    case 'thread-opened':
      return { id: 'open-thread', from: event.from };
    case 'picture-opened':
      return { id: 'open-picture', name: pictureOf(event.fileId, state)?.file.name ?? '' };
    case 'network-chosen':
      return { id: 'choose-network', name: networkName(event.networkId, state) };
    case 'reply-edited':
      return { id: 'write', field: words.reply, words: event.value };
    case 'key-edited':
      return { id: 'write', field: words.key, words: event.value };
    case 'adjusted':
      return { id: 'adjust', how: event.how, control: words.adjustments[event.how] };
    default:
      return { id: 'press', control: targetOf(event, state).name };
  }
}

/** Hint 1: the part of the phone where the control is. */
export function placeOf(event: TelephoneEvent, state: Telephone): Place {
  switch (event.type) {
    case 'tool-opened':
      return 'tools';
    case 'home-opened':
    case 'pane-closed':
      return 'top';
    case 'thread-opened':
    case 'picture-opened':
    case 'network-chosen':
    case 'network-left':
      return 'list';
    case 'link-opened':
      return 'below-messages';
    case 'thread-reported':
    case 'thread-deleted':
      return 'above-messages';
    case 'reply-edited':
    case 'reply-sent':
    case 'key-edited':
    case 'key-sent':
      return 'field';
    case 'notice-undone':
      return 'bottom';
    case 'adjusted':
    case 'photo-taken':
    case 'photo-kept':
    case 'photo-retaken':
    case 'picture-sent':
    case 'picture-deleted':
      return 'below-picture';
    case 'side-added':
    case 'side-retaken':
    case 'scan-finished':
      return state.pane.name === 'pages' ? 'below-picture' : 'top';
    default:
      return assertNever(event);
  }
}

function linkOf({ pane, threads }: Telephone): string {
  return (pane.name === 'thread' ? threads.find(({ from }) => from === pane.from)?.link : undefined) ?? '';
}
