// The usual mistakes, named. Each is recognised on what the gesture changed.

import type { Happening } from '../contract';
import { isClear, pictureOf } from './gallery';
import type { TelephoneEvent, TelephoneSlip } from './schema';
import type { Telephone, Thread } from './state';
import { codesIn, threadOf } from './texting';

const app = 'telephone';

export function slipOf(happening: Happening<TelephoneEvent>, before: Telephone, after: Telephone): TelephoneSlip | undefined {
  if (happening.by === 'world') return undefined;
  switch (happening.event.type) {
    case 'photo-kept':
      return slipOfPhoto(before, after);
    case 'scan-finished':
      return before.pane.name === 'pages' && before.photos.length < (before.paper?.sides.length ?? 0) ? { app, type: 'verso-forgotten' } : undefined;
    case 'picture-sent':
      return slipOfSending(after);
    case 'link-opened':
      return after.pane.name === 'site' && threadOf(after.pane.from, after)?.sort === 'fake'
        ? { app, type: 'fake-link-opened', from: after.pane.from }
        : undefined;
    case 'reply-sent':
      return slipOfReply(before, after);
    case 'thread-reported':
    case 'thread-deleted': {
      const { notice } = after;
      const isReal = notice !== before.notice && (notice?.type === 'reported' || notice?.type === 'deleted') && notice.thread.sort === 'real';
      return isReal ? { app, type: 'real-removed', from: notice.thread.from } : undefined;
    }
    case 'network-chosen':
    case 'key-sent': {
      const network = after.networks.find(({ id }) => id === after.joined);
      return network?.sort === 'unknown' && before.joined !== after.joined ? { app, type: 'unknown-network-joined', name: network.name } : undefined;
    }
    default:
      return undefined;
  }
}

/** The first thing that is wrong with the photo one kept. */
function slipOfPhoto({ pane }: Telephone, after: Telephone): TelephoneSlip | undefined {
  if (pane.name !== 'review' || after.pane.name !== 'pages') return undefined;
  const [flaw] = pane.flaws;
  return flaw === undefined ? undefined : { app, type: 'bad-photo-kept', flaw };
}

function slipOfSending(after: Telephone): TelephoneSlip | undefined {
  const picture = after.pane.name === 'picture' ? pictureOf(after.pane.fileId, after) : undefined;
  return picture === undefined || isClear(picture) ? undefined : { app, type: 'bad-picture-sent', name: picture.file.name };
}

/** A code is for oneself alone, whoever asks; and whoever answers a fake shows that the number is somebody’s. */
function slipOfReply(before: Telephone, after: Telephone): TelephoneSlip | undefined {
  const thread = after.pane.name === 'thread' ? threadOf(after.pane.from, after) : undefined;
  if (thread === undefined || thread.messages.length === threadOf(thread.from, before)?.messages.length) return undefined;
  if (isCodeIn(thread, before)) return { app, type: 'code-given', from: thread.from };
  return thread.sort === 'fake' ? { app, type: 'fake-answered', from: thread.from } : undefined;
}

function isCodeIn({ messages }: Thread, before: Telephone): boolean {
  const written = messages.at(-1)?.text.replace(/\D/g, '') ?? '';
  return codesIn(before).some((code) => written.includes(code));
}
