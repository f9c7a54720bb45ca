// What the app itself writes on its screen.

import type { SayOf } from '../../kit/sentences';
import type * as messages from './messages/fr';
import type { Skin } from './skins';
import { ME, messageOf, nameOf, photoOf, talkOf, type Message, type Messagerie, type Notice } from './state';

const EXCERPT = 40;

/** The accessible name of a line of the list: « Léa, Tu viens dimanche ?, Nouveau ». */
export function talkName(talkId: string, state: Messagerie, skin: Skin): string {
  return [nameOf(talkId, state), ...talkDetails(talkId, state, skin)].join(', ');
}

/** What stands under its name: a group is told from a person. */
export function talkDetails(talkId: string, state: Messagerie, skin: Skin): readonly string[] {
  const talk = talkOf(talkId, state);
  const last = talk?.messages.at(-1);
  return [
    ...(talk?.kind === 'group' ? [skin.group] : []),
    ...(last === undefined ? [] : [excerpt(last, state, skin)]),
    ...(talk?.unread === true ? [skin.unread] : []),
    ...(talk?.muted === true ? [skin.muted] : []),
  ];
}

/** What this message is, in a few words. */
export function excerptOf(talkId: string, messageId: string, state: Messagerie, skin: Skin): string {
  const message = messageOf(talkId, messageId, state);
  return message === undefined ? '' : excerpt(message, state, skin);
}

function excerpt(message: Message, state: Messagerie, skin: Skin): string {
  const { text, voice, photoId, gone } = message;
  if (gone !== undefined) return gone === 'all' ? skin.goneAll : skin.goneMe;
  if (photoId !== undefined) return `${skin.photo}\u00a0: ${photoOf(photoId, state)?.name ?? ''}`;
  if (voice !== undefined) return skin.spoken;
  const whole = text ?? '';
  return whole.length > EXCERPT ? `${whole.slice(0, EXCERPT).trimEnd()}…` : whole;
}

/** Who wrote it, as it is shown. */
export function authorOf({ by }: Message, skin: Skin): string {
  return by === ME ? skin.you : by;
}

export function noticeText(notice: Notice, skin: Skin): string {
  return notice.type === 'network' ? notice.words : skin.notices[notice.type](notice.name);
}

/** The title of what is on the screen, of the messages. */
export function titleOf(state: Messagerie, skin: Skin): string {
  const { pane } = state;
  switch (pane.name) {
    case 'list':
      return skin.list;
    case 'new':
      return skin.fresh;
    case 'photos':
      return skin.choose;
    case 'photo':
      return skin.look;
    case 'message':
      return skin.message;
    case 'voice':
      return skin.voice;
    case 'paid':
      return skin.paid;
    case 'talk':
    case 'about':
    case 'leaving':
      return nameOf(pane.talkId, state);
    default:
      return skin.network;
  }
}

type Say = SayOf<typeof messages.says> | { readonly id: 'screen-open'; readonly title: string };

/** What the screen shows now, said: the line after a gesture, what was asked for, else what is in front. */
export function shows(state: Messagerie, skin: Skin): Say {
  const { pane, notice } = state;
  if (notice !== undefined) return { id: 'app-says', text: noticeText(notice, skin) };
  const title = titleOf(state, skin);
  switch (pane.name) {
    case 'new':
      return pane.problem === undefined ? { id: 'screen-open', title } : { id: 'app-says', text: skin.problems[pane.problem] };
    case 'talk':
      return { id: 'talk-shows', name: title, text: saidIn(pane.talkId, state, skin) };
    case 'photo':
      return { id: 'photo-shows', title, text: photoOf(pane.photoId, state)?.shows.join(' ') ?? '' };
    case 'about':
      return { id: 'app-says', text: [title, ...aboutLines(pane.talkId, state, skin)].join('. ') };
    case 'paid':
      return { id: 'app-says', text: `${title}. ${skin.paidLines.join(' ')}` };
    default:
      return { id: 'screen-open', title };
  }
}

/** Who is there, and what the app knows of them. */
export function aboutLines(talkId: string, state: Messagerie, skin: Skin): readonly string[] {
  const talk = talkOf(talkId, state);
  if (talk === undefined) return [];
  const { kind, members, number, known, blocked, reported } = talk;
  return [
    ...(kind === 'group' ? [skin.inGroup(members.join(', '))] : number === undefined ? [] : [`${skin.number}\u00a0: ${number}`]),
    ...(known ? [] : [skin.stranger]),
    ...(blocked ? [skin.blockedLine] : []),
    ...(reported ? [skin.reported] : []),
  ];
}

/** The last thing that was written there. */
function saidIn(talkId: string, state: Messagerie, skin: Skin): string {
  const last = talkOf(talkId, state)?.messages.at(-1);
  if (last === undefined) return '';
  const { text, asksMoney } = last;
  const words = last.gone === undefined && text !== undefined ? text : excerpt(last, state, skin);
  return `${authorOf(last, skin)}\u00a0: ${words}${asksMoney === undefined ? '' : ` ${asksMoney}.`}`;
}
