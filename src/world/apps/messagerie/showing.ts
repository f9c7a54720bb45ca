// A photo: chosen among several, looked at, then sent; and a spoken message: recorded, listened to, then sent. Nothing is photographed, nothing is
// recorded. Pure.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import type { PaneNamed, Past, Scene } from '../app-of';
import type { Outcome } from '../contract';
import type { MessagerieGoal, MessagerieSlip } from './schema';
import { inTalk, isOpen, sent, slipOfSending } from './talking';
import { nameOf, photoOf, talkOf, type Messagerie, type Pane, type TalkRows, type Talking } from './state';

export const showingGestures: TalkRows<
  'photos-opened' | 'photo-chosen' | 'photo-sent' | 'voice-opened' | 'voice-started' | 'voice-stopped' | 'voice-played' | 'voice-sent'
> = {
  'photos-opened': {
    control: ({ skin }) => button('photos', skin.photos),
    area: ({ skin }) => (skin.id === 'ricochet' ? 'above-field' : 'bottom'),
    ...inTalk(({ event: { talkId }, state }) => (isOpen(talkOf(talkId, state)) && state.photos.length > 0 ? goTo(state, { name: 'photos', talkId }) : state)),
  },
  'photo-chosen': {
    control: ({ event: { photoId }, state }) => button(`photo:${photoId}`, photoOf(photoId, state)?.name ?? ''),
    area: 'list',
    say: ({ event, state }) => ({ id: 'choose-photo', name: photoOf(event.photoId, state)?.name ?? '' }),
    in: 'photos',
    does: ({ event: { talkId, photoId }, state, pane }) =>
      pane.talkId === talkId && photoOf(photoId, state) !== undefined ? goTo(state, { name: 'photo', talkId, photoId }) : state,
  },
  'photo-sent': {
    control: ({ event, state, skin }) => button('send-photo', skin.sendPhoto(nameOf(event.talkId, state))),
    area: 'bottom',
    in: 'photo',
    does: ({ event: { talkId, photoId }, state, pane, world }) =>
      pane.talkId === talkId && pane.photoId === photoId ? sent(state, talkId, { photoId }, world) : state,
    slip: (past) => slipOfPhoto(past.event.photoId, past) ?? slipOfSending(past),
  },
  'voice-opened': {
    control: ({ skin }) => button('voice', skin.voice),
    area: ({ skin }) => (skin.id === 'ricochet' ? 'above-field' : 'bottom'),
    ...inTalk(({ event: { talkId }, state }) =>
      isOpen(talkOf(talkId, state)) && state.voice.length > 0 ? goTo(state, { name: 'voice', talkId, tape: 'empty', heard: false }) : state,
    ),
  },
  // One control: it starts, then it stops.
  'voice-started': {
    control: ({ state: { pane }, skin }) => button('record', pane.name === 'voice' && pane.tape === 'full' ? skin.again : skin.record),
    area: 'middle',
    ...onTape(({ state, pane }) => (pane.tape === 'running' ? state : { ...state, taken: state.taken + 1, pane: { ...pane, tape: 'running', heard: false } })),
    after: ({ after, skin }) => ({ id: 'recording', words: skin.running, text: takeOf(after)?.says ?? '' }),
  },
  'voice-stopped': {
    control: ({ skin }) => button('record', skin.stop),
    area: 'middle',
    ...onTape(({ state, pane }) => (pane.tape === 'running' ? { ...state, pane: { ...pane, tape: 'full' } } : state)),
    after: ({ skin }) => ({ id: 'app-says', text: skin.full }),
  },
  'voice-played': {
    control: ({ skin }) => button('play', skin.play),
    area: 'bottom',
    ...onTape(({ state, pane }) => (pane.tape === 'full' && !pane.heard ? { ...state, played: true, pane: { ...pane, heard: true } } : state)),
    after: ({ after }) => ({ id: 'voice-says', text: takeOf(after)?.says ?? '' }),
  },
  'voice-sent': {
    control: ({ skin }) => button('send-voice', skin.sendVoice),
    area: 'bottom',
    ...onTape(({ event: { talkId }, state, pane, world }) => {
      const take = takeOf(state);
      return pane.tape !== 'full' || take === undefined ? state : sent(state, talkId, { voice: take.says, cut: take.cut }, world);
    }),
    slip: (past) => slipOfSending(past) ?? slipOfVoice(past.event.talkId, past),
  },
};

function onTape<Event extends { readonly talkId: string }>(
  act: (scene: Scene<Talking, Event, PaneNamed<Pane, 'voice'>>) => Messagerie | Outcome<Messagerie>,
): { readonly in: 'voice'; readonly does: typeof act } {
  return { in: 'voice', does: (scene) => (scene.pane.talkId === scene.event.talkId ? act(scene) : scene.state) };
}

/** What one has just said; the last one again, once all were said. */
export function takeOf({ voice, taken }: Messagerie): Messagerie['voice'][number] | undefined {
  return voice[Math.min(taken, voice.length) - 1];
}

type Sending = Past<Talking, unknown> & { readonly goals: readonly MessagerieGoal[] };

/** A photo that goes nowhere in this practice, or that must not be seen. */
function slipOfPhoto(photoId: string, { before, after, goals }: Sending): Bare<MessagerieSlip> | undefined {
  if (after.sent === before.sent) return undefined;
  const wanted = goals.flatMap((goal) => (goal.type === 'photo-sent' ? [goal.photoId] : []));
  const isWrong = photoOf(photoId, after)?.hides !== undefined || (wanted.length > 0 && !wanted.includes(photoId));
  return isWrong ? { type: 'wrong-photo', photoId } : undefined;
}

function slipOfVoice(talkId: string, { before, after }: Sending): Bare<MessagerieSlip> | undefined {
  return after.sent !== before.sent && takeOf(before)?.cut === true ? { type: 'bad-voice-sent', talkId } : undefined;
}
