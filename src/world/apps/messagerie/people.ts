// Who writes: blocked, reported; a group: put in silence, left. Pure.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import type { PaneNamed, Past, Scene } from '../app-of';
import type { MessagerieSlip } from './schema';
import { nameOf, talkOf, withTalk, type Messagerie, type Notice, type Pane, type Talk, type TalkRows, type Talking } from './state';
import { inTalk } from './talking';

export const peopleGestures: TalkRows<
  'about-opened' | 'blocked' | 'unblocked' | 'reported' | 'muted' | 'unmuted' | 'leave-asked' | 'leave-held' | 'left' | 'rejoined'
> = {
  'about-opened': {
    control: ({ skin }) => button('about', skin.about),
    area: 'top',
    ...inTalk(({ event: { talkId }, state }) => goTo(state, { name: 'about', talkId })),
  },
  blocked: {
    control: ({ skin }) => button('block', skin.block),
    ...about('person', { blocked: true }, 'blocked'),
    slip: (past) => slipOfReal(past, 'real-blocked'),
  },
  unblocked: { control: ({ skin }) => button('block', skin.unblock), ...about('person', { blocked: false }, 'unblocked') },
  reported: {
    control: ({ skin }) => button('report', skin.report),
    ...about('person', { reported: true }, 'reported'),
    slip: (past) => slipOfReal(past, 'real-reported'),
  },
  muted: { control: ({ skin }) => button('mute', skin.mute), ...about('group', { muted: true }, 'muted') },
  unmuted: { control: ({ skin }) => button('mute', skin.unmute), ...about('group', { muted: false }, 'unmuted') },
  'leave-asked': {
    control: ({ skin }) => button('leave', skin.leave),
    area: 'bottom',
    in: 'about',
    does: ({ event: { talkId }, state, pane }) => {
      const talk = talkOf(talkId, state);
      return pane.talkId === talkId && talk?.kind === 'group' && !talk.left ? goTo(state, { name: 'leaving', talkId }) : state;
    },
    after: ({ event, after, skin }) => ({ id: 'app-says', text: `${skin.leaveAsk(nameOf(event.talkId, after))} ${skin.leaveHelp}` }),
  },
  'leave-held': {
    control: ({ skin }) => button('stay', skin.leaveNo),
    area: 'middle',
    in: 'leaving',
    does: ({ event, state, pane }) => (pane.talkId === event.talkId ? goTo(state, { name: 'about', talkId: pane.talkId }) : state),
  },
  left: {
    control: ({ skin }) => button('leave-now', skin.leaveYes),
    area: 'middle',
    in: 'leaving',
    does: ({ event: { talkId }, state, pane }) =>
      pane.talkId === talkId
        ? { ...withTalk(state, talkId, { left: true }), pane: { name: 'about', talkId }, notice: { type: 'left', name: nameOf(talkId, state) } }
        : state,
    slip: ({ event: { talkId }, before, after, goals }) =>
      before === after || goals.some((goal) => goal.type === 'group-left' && goal.talkId === talkId) ? undefined : { type: 'wrong-group-left', talkId },
  },
  rejoined: { control: ({ skin }) => button('leave', skin.rejoin), ...about('group', { left: false }, 'rejoined') },
};

type OnTalk = { readonly talkId: string };

/** Something that changes who is in front; the same twice changes nothing. */
function about(
  kind: Talk['kind'],
  change: Partial<Pick<Talk, 'blocked' | 'reported' | 'muted' | 'left'>>,
  type: Exclude<Notice['type'], 'network'>,
): { readonly in: 'about'; readonly area: 'bottom'; readonly does: (scene: Scene<Talking, OnTalk, PaneNamed<Pane, 'about'>>) => Messagerie } {
  return {
    in: 'about',
    area: 'bottom',
    does: ({ event: { talkId }, state, pane }) => {
      const talk = talkOf(talkId, state);
      const isNews = talk?.kind === kind && Object.entries(change).some(([key, value]) => new Map<string, unknown>(Object.entries(talk)).get(key) !== value);
      return pane.talkId === talkId && isNews ? { ...withTalk(state, talkId, change), notice: { type, name: nameOf(talkId, state) } } : state;
    },
  };
}

function slipOfReal(
  { event, before, after }: Past<Talking, OnTalk>,
  type: Extract<MessagerieSlip['type'], 'real-blocked' | 'real-reported'>,
): Bare<MessagerieSlip> | undefined {
  return before !== after && talkOf(event.talkId, after)?.sort === 'real' ? { type, talkId: event.talkId } : undefined;
}
