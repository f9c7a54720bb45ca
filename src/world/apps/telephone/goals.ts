// Goals ask what was achieved. They are judged on messages, pictures and networks, never on the pane.

import { assertNever } from '../../../core/lesson/assert-never';
import { foldText } from '../../../core/lesson/fold-text';
import { isClear, pictureOf } from './gallery';
import type { TelephoneGoal } from './schema';
import type { Telephone } from './state';
import { unreadIn } from './texting';

export function isReached(goal: TelephoneGoal, state: Telephone): boolean {
  switch (goal.type) {
    case 'sms-read':
      return threadsFrom(goal.from, state).some((thread) => unreadIn(thread) === 0);
    case 'thread-reported':
      return threadsFrom(goal.from, state).some(({ place }) => place === 'reported');
    case 'thread-removed':
      return threadsFrom(goal.from, state).some(({ place }) => place !== 'list');
    case 'replied':
      return threadsFrom(goal.from, state).some(({ messages }) =>
        messages.some(({ by, text }) => by === 'me' && goal.says.every((word) => foldText(text).includes(foldText(word)))),
      );
    case 'paper-scanned':
      return isScanned(state);
    case 'picture-deleted':
      return state.deleted.includes(goal.fileId) && pictureOf(goal.fileId, state) === undefined;
    case 'wifi-joined':
      return state.joined === goal.networkId;
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
