// What the app remembers. The pane says what is on its screen.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type * as messages from './messages/fr';
import type { Network, NetworkNotice, NetworkPane } from './more/state';
import type { NetworkEvent, NetworkGoal, NetworkSlip } from './more/schema';
import type { MessagerieEvent, MessagerieGoal, MessagerieScenario, MessagerieSlip, Photo, ScenarioTalk, SkinId } from './schema';
import type { Skin } from './skins';

export const ME = 'me';

export interface Message {
  readonly id: string;
  /** `me`, or a name. */
  readonly by: string;
  readonly at: string;
  readonly text?: string | undefined;
  readonly voice?: string | undefined;
  /** Something is missing in what was said. */
  readonly cut?: boolean | undefined;
  readonly photoId?: string | undefined;
  readonly asksMoney?: string | undefined;
  /** Deleted: nobody reads it, or oneself alone does not. */
  readonly gone?: 'all' | 'me' | undefined;
}

export interface Talk extends Omit<ScenarioTalk, 'messages'> {
  readonly messages: readonly Message[];
  /** What one is writing to them. */
  readonly draft: string;
  readonly blocked: boolean;
  readonly reported: boolean;
  readonly muted: boolean;
  readonly left: boolean;
  /** Who answers, once an answer is on its way. */
  readonly answers?: string | undefined;
}

export type Pane =
  | { readonly name: 'list' }
  | { readonly name: 'new'; readonly words: string; readonly problem?: 'plus' | 'unknown' | undefined }
  | { readonly name: 'talk' | 'photos' | 'about' | 'leaving'; readonly talkId: string }
  | { readonly name: 'photo'; readonly talkId: string; readonly photoId: string }
  | { readonly name: 'message' | 'paid'; readonly talkId: string; readonly messageId: string }
  | { readonly name: 'voice'; readonly talkId: string; readonly tape: 'empty' | 'running' | 'full'; readonly heard: boolean }
  | NetworkPane;

/** The short line after a gesture. `name`: whom it is about. */
export type Notice = { readonly type: keyof Skin['notices']; readonly name: string } | NetworkNotice;

export interface Messagerie {
  readonly skin: SkinId;
  readonly talks: readonly Talk[];
  readonly photos: readonly Photo[];
  readonly voice: MessagerieScenario['voice'];
  /** How many times one recorded, and sent. */
  readonly taken: number;
  readonly sent: number;
  /** What one recorded was listened to before it went. */
  readonly played: boolean;
  /** Spoken messages that were listened to. */
  readonly heard: readonly string[];
  readonly network?: Network | undefined;
  readonly pane: Pane;
  readonly notice?: Notice | undefined;
}

export interface Talking extends Kind {
  readonly scenario: MessagerieScenario;
  readonly state: Messagerie;
  readonly event: MessagerieEvent;
  readonly goal: MessagerieGoal;
  readonly slip: MessagerieSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
  readonly late: { readonly event: NetworkEvent['type']; readonly goal: NetworkGoal['type']; readonly slip: NetworkSlip['type'] };
}

export type TalkView = ViewOf<Talking>;

export type TalkRows<Type extends MessagerieEvent['type']> = Rows<Talking, Type>;

export function talkOf(talkId: string, { talks }: Pick<Messagerie, 'talks'>): Talk | undefined {
  return talks.find(({ id }) => id === talkId);
}

export function nameOf(talkId: string, state: Pick<Messagerie, 'talks'>): string {
  return talkOf(talkId, state)?.name ?? '';
}

export function photoOf(photoId: string | undefined, { photos }: Pick<Messagerie, 'photos'>): Photo | undefined {
  return photos.find(({ id }) => id === photoId);
}

export function messageOf(talkId: string, messageId: string, state: Pick<Messagerie, 'talks'>): Message | undefined {
  return talkOf(talkId, state)?.messages.find(({ id }) => id === messageId);
}

/** The same conversations, with this one changed. */
export function withTalk(state: Messagerie, talkId: string, change: Partial<Talk>): Messagerie {
  return { ...state, talks: state.talks.map((one) => (one.id === talkId ? { ...one, ...change } : one)) };
}

/** What one sent there since the practice began, and others still see. */
export function minesIn({ messages }: Talk): readonly Message[] {
  return messages.filter((one) => one.by === ME && one.id.startsWith('me-') && one.gone !== 'all');
}
