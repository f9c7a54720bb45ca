// What just happened, for the live region and for the person who looked away; and what to say of a slip.

import type { Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { pictureOf } from './gallery';
import type { TelephoneSay } from './messages/say';
import { noticeText, titleOf } from './remarks';
import type { TelephoneEvent, TelephoneSlip } from './schema';
import type { Telephone } from './state';
import { listedThreads, threadOf } from './texting';
import { seenWords, sideName, words } from './words';

export function announce(happening: Happening<TelephoneEvent>, before: Telephone, after: Telephone): TelephoneSay | undefined {
  if (before === after) return undefined;
  if (happening.by === 'world') return { id: 'rings' };
  switch (happening.event.type) {
    case 'reply-edited':
    case 'key-edited':
      return undefined;
    case 'reply-sent':
      return { id: 'reply-gone' };
    // The safe says what it received.
    case 'picture-sent':
      return { id: 'phone-says', text: noticeOf(after) };
    case 'notice-undone':
      return { id: 'back-again' };
    case 'adjusted':
      return { id: 'phone-shows', text: seenOf(after) };
    case 'tool-opened':
    case 'home-opened':
    case 'pane-closed':
    case 'thread-opened':
    case 'link-opened':
    case 'thread-reported':
    case 'thread-deleted':
    case 'photo-taken':
    case 'photo-kept':
    case 'photo-retaken':
    case 'side-added':
    case 'side-retaken':
    case 'scan-finished':
    case 'picture-opened':
    case 'picture-deleted':
    case 'network-chosen':
    case 'key-sent':
    case 'network-left':
      return after.notice === undefined ? announcePane(after) : { id: 'phone-says', text: noticeOf(after) };
    default:
      return assertNever(happening.event);
  }
}

export function explain(slip: TelephoneSlip, { photos }: Telephone): TelephoneSay {
  switch (slip.type) {
    case 'bad-photo-kept':
      return {
        id: 'slip-bad-photo-kept',
        flaw: slip.flaw,
        button: words.retakeSide(photos.findLast(({ flaws }) => flaws.includes(slip.flaw))?.side ?? 'recto'),
      };
    case 'verso-forgotten':
      return { id: 'slip-verso-forgotten' };
    case 'bad-picture-sent':
      return { id: 'slip-bad-picture-sent', name: slip.name };
    case 'unknown-network-joined':
      return { id: 'slip-unknown-network-joined', name: slip.name };
    case 'fake-link-opened':
    case 'fake-answered':
    case 'code-given':
    case 'real-removed':
      return { id: `slip-${slip.type}`, from: slip.from };
    default:
      return assertNever(slip);
  }
}

function announcePane(after: Telephone): TelephoneSay {
  const { pane } = after;
  switch (pane.name) {
    case 'threads':
      return { id: 'threads-open', threads: listedThreads(after).length };
    case 'thread':
      return { id: 'thread-open', from: pane.from, text: threadOf(pane.from, after)?.messages.at(-1)?.text ?? '' };
    case 'framing':
      return { id: 'camera-open', side: sideName(pane.side), text: seenOf(after) };
    case 'review':
      return { id: 'photo-taken', side: sideName(pane.side), text: seenOf(after) };
    case 'pages':
      return { id: 'pages-open', pages: after.photos.map(({ side }) => sideName(side)).join(', ') };
    case 'gallery':
      return { id: 'gallery-open', pictures: after.pictures.length };
    case 'picture':
      return { id: 'picture-open', name: pictureOf(pane.fileId, after)?.file.name ?? '' };
    case 'key':
      return pane.problem === undefined ? { id: 'key-asked', network: titleOf(after) } : { id: 'phone-says', text: words.wrongKey };
    case 'home':
    case 'site':
    case 'no-paper':
    case 'wifi':
      return { id: 'screen-open', title: titleOf(after) };
    default:
      return assertNever(pane);
  }
}

function noticeOf({ notice }: Telephone): string {
  return notice === undefined ? '' : noticeText(notice);
}

function seenOf({ pane }: Telephone): string {
  return pane.name === 'framing' || pane.name === 'review' ? seenWords(pane.flaws).join(' ') : '';
}
