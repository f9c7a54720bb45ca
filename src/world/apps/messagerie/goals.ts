// What was achieved, in the conversations: judged on what is there for the others, never on the pane. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import type { NetworkGoal } from './more/schema';
import type { MessagerieGoal } from './schema';
import { isWritten } from './talking';
import { ME, minesIn, talkOf, type Messagerie, type Talk } from './state';

type TalkGoal = Exclude<MessagerieGoal, { readonly type: NetworkGoal['type'] }>;

export function isReached(goal: TalkGoal, state: Messagerie): boolean {
  switch (goal.type) {
    case 'message-sent':
      return is(goal.talkId, (talk) => minesIn(talk).some(({ text }) => text !== undefined) && goal.says.every((word) => isWritten(talk, word)));
    case 'photo-sent':
      return is(goal.talkId, (talk) => minesIn(talk).some(({ photoId }) => photoId === goal.photoId));
    case 'voice-sent':
      return is(goal.talkId, (talk) => minesIn(talk).some(({ voice, cut }) => voice !== undefined && cut !== true));
    case 'nothing-sent':
      return is(goal.talkId, (talk) => minesIn(talk).length === 0);
    case 'photos-kept':
      return state.talks.every(({ messages }) =>
        messages.every(({ by, gone, photoId }) => by !== ME || gone === 'all' || photoId === undefined || !goal.photos.includes(photoId)),
      );
    case 'talk-read':
      return is(goal.talkId, ({ unread }) => !unread);
    case 'voice-played':
      return state.played;
    case 'message-heard':
      return state.heard.includes(goal.messageId);
    case 'talk-blocked':
      return is(goal.talkId, ({ blocked }) => blocked);
    case 'talk-reported':
      return is(goal.talkId, ({ reported }) => reported);
    case 'group-muted':
      return is(goal.talkId, ({ muted, left }) => muted && !left);
    case 'group-left':
      return is(goal.talkId, ({ left }) => left);
    default:
      return assertNever(goal);
  }

  function is(talkId: string, asked: (talk: Talk) => boolean): boolean {
    const talk = talkOf(talkId, state);
    return talk !== undefined && asked(talk);
  }
}
