// Photographing a paper: how it stands in the viewfinder, the photo one keeps, the sides that make one PDF. Pure.

import { button } from '../../kit/control';
import type { Outcome, StoredFile } from '../contract';
import { seenIn } from './remarks';
import type { Adjustment, Flaw, Side } from './schema';
import type { Paper, Photo, PhoneRows, Telephone } from './state';
import { seenWords, sideName, words } from './words';

const SIDES: readonly Side[] = ['recto', 'verso'];

export const cameraGestures: PhoneRows<'adjusted' | 'photo-taken' | 'photo-kept' | 'photo-retaken' | 'side-added' | 'side-retaken' | 'scan-finished'> = {
  adjusted: {
    control: ({ event: { how } }) => button(`adjust:${how}`, words.adjustments[how]),
    area: 'below-picture',
    say: ({ event: { how } }) => ({ id: 'adjust', how, control: words.adjustments[how] }),
    in: 'framing',
    does: ({ event, state, pane }) => {
      const flaws = adjust(pane.flaws, event.how);
      return pane.side !== event.side || flaws.length === pane.flaws.length ? state : { ...state, pane: { ...pane, flaws } };
    },
    after: ({ after }) => ({ id: 'phone-shows', text: seenIn(after.pane) }),
  },
  'photo-taken': {
    control: () => button('take', words.take),
    area: 'below-picture',
    in: 'framing',
    does: ({ event, state, pane }) => (pane.side === event.side ? { ...state, pane: { ...pane, name: 'review' } } : state),
  },
  'photo-kept': {
    control: () => button('keep', words.keep),
    area: 'below-picture',
    in: 'review',
    does: ({ event, state, pane: { side, flaws } }) => (side === event.side ? keepPhoto(state, { side, flaws }) : state),
    /** The first thing that is wrong with it. */
    slip: ({ before: { pane } }) => {
      const flaw = pane.name === 'review' ? pane.flaws[0] : undefined;
      return flaw === undefined ? undefined : { type: 'bad-photo-kept', flaw };
    },
  },
  'photo-retaken': {
    control: () => button('again', words.again),
    area: 'below-picture',
    in: 'review',
    does: ({ state, pane }) => ({ ...state, pane: { ...pane, name: 'framing' } }),
  },
  'side-added': {
    control: ({ state }) => button('add-side', words.addSide(nextSide(state) ?? 'verso')),
    area: ({ pane }) => (pane.name === 'pages' ? 'below-picture' : 'top'),
    in: 'pages',
    does: ({ state }) => {
      const side = nextSide(state);
      return side === undefined ? state : frame(state, side);
    },
  },
  'side-retaken': {
    control: ({ event: { side } }) => button(`retake:${side}`, words.retakeSide(side)),
    area: ({ pane }) => (pane.name === 'pages' ? 'below-picture' : 'top'),
    in: 'pages',
    does: ({ event, state }) => (state.photos.some(({ side }) => side === event.side) ? frame(state, event.side) : state),
  },
  'scan-finished': {
    control: () => button('finish', words.finish),
    area: ({ pane }) => (pane.name === 'pages' ? 'below-picture' : 'top'),
    in: 'pages',
    does: ({ state }) => finish(state),
    slip: ({ before: { pane, photos, paper } }) =>
      pane.name === 'pages' && photos.length < (paper?.sides.length ?? 0) ? { type: 'verso-forgotten' } : undefined,
  },
};

/** The camera opens on the sides one has kept, else on the first one. */
export function openCamera(state: Telephone): Telephone {
  if (state.paper === undefined) return { ...state, pane: { name: 'no-paper' } };
  return state.photos.length > 0 ? { ...state, pane: { name: 'pages' } } : frame(state, 'recto');
}

/** Points the camera at a side, as the hand holds it at first. */
function frame(state: Telephone, side: Side): Telephone {
  const flaws = state.paper?.sides[SIDES.indexOf(side)]?.flaws;
  return flaws === undefined ? state : { ...state, pane: { name: 'framing', side, flaws } };
}

/**
 * What this gesture of the hand leaves to mend. One that mends nothing changes nothing: coming too near would make
 * the guide's next gesture depend on how many times one came nearer.
 */
function adjust(flaws: readonly Flaw[], how: Adjustment): readonly Flaw[] {
  return flaws.filter((flaw) => remedyFor(flaw) !== how);
}

/** The gesture of the hand that mends this. */
export function remedyFor(flaw: Flaw): Adjustment {
  return ({ far: 'closer', cut: 'further', crooked: 'straighten', dark: 'light', shaky: 'steady' } as const)[flaw];
}

function keepPhoto(state: Telephone, photo: Photo): Telephone {
  const photos = [...state.photos.filter((one) => one.side !== photo.side), photo];
  return { ...state, photos: SIDES.flatMap((side) => photos.filter((one) => one.side === side)), pane: { name: 'pages' } };
}

/** The side that is not photographed yet; undefined when none is left. */
export function nextSide({ paper, photos }: Telephone): Side | undefined {
  return SIDES.slice(0, paper?.sides.length ?? 0).find((side) => !photos.some((photo) => photo.side === side));
}

/** One PDF with the sides that were kept. A new one of the same paper takes the place of the one before. */
function finish(state: Telephone): Outcome<Telephone> {
  const { paper, photos, pictures } = state;
  if (paper === undefined || photos.length === 0) return { state };
  const file: StoredFile = { ...paper.file, folder: 'telephone', kind: 'page', shows: photos.flatMap((photo) => readOn(photo, paper)) };
  return {
    state: {
      ...state,
      photos: [],
      pictures: [{ file, photos }, ...pictures.filter((one) => one.file.id !== file.id)],
      deleted: state.deleted.filter((id) => id !== file.id),
      pane: { name: 'picture', fileId: file.id },
      notice: { type: 'saved', name: file.name },
    },
    effects: [
      { type: 'file-removed', fileId: file.id, folder: 'telephone' },
      { type: 'file-saved', file },
    ],
  };
}

export function shownOn(side: Side, paper: Paper): readonly string[] {
  return paper.sides[SIDES.indexOf(side)]?.shows ?? [];
}

/** A flawed photo cannot be read, wherever the PDF goes. */
function readOn({ side, flaws }: Photo, paper: Paper): readonly string[] {
  return flaws.length === 0 ? shownOn(side, paper) : [`${sideName(side)}\u00a0: ${seenWords(flaws).join(' ')}`];
}
