// Photographing a paper: how it stands in the viewfinder, the photo one keeps, the sides that make one PDF. Pure.

import { button } from '../../kit/control';
import type { Outcome, StoredFile } from '../contract';
import { stem } from '../../kit/file-names';
import { seenIn } from './remarks';
import type { Adjustment, Flaw, Side } from './schema';
import { sideName, sideOf, theSide } from './sides';
import { goTo, type Paper, type Photo, type PhoneRows, type Telephone } from './state';
import { seenWords } from './words';

export const cameraGestures: PhoneRows<'adjusted' | 'photo-taken' | 'photo-kept' | 'photo-retaken' | 'side-added' | 'side-retaken' | 'scan-finished'> = {
  adjusted: {
    control: ({ event: { how }, skin }) => button(`adjust:${how}`, skin.adjustments[how]),
    area: 'below-picture',
    say: ({ event: { how }, skin }) => ({ id: 'adjust', how, control: skin.adjustments[how] }),
    in: 'framing',
    does: ({ event, state, pane }) => {
      const flaws = adjust(pane.flaws, event.how);
      return pane.side !== event.side || flaws.length === pane.flaws.length ? state : { ...state, pane: { ...pane, flaws } };
    },
    after: ({ after }) => ({ id: 'phone-shows', text: seenIn(after.pane) }),
  },
  'photo-taken': {
    control: ({ skin }) => button('take', skin.take),
    area: 'below-picture',
    in: 'framing',
    does: ({ event, state, pane }) => (pane.side === event.side ? { ...state, pane: { ...pane, name: 'review' } } : state),
  },
  'photo-kept': {
    control: ({ skin }) => button('keep', skin.keep),
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
    control: ({ skin }) => button('again', skin.again),
    area: 'below-picture',
    in: 'review',
    does: ({ state, pane }) => ({ ...state, pane: { ...pane, name: 'framing' } }),
  },
  'side-added': {
    control: ({ event, state, skin }) => {
      const side = event.side ?? nextSide(state) ?? '';
      return button(`add:${side}`, skin.addSide(theSide(side, state.paper)));
    },
    area: ({ pane }) => (pane.name === 'pages' ? 'below-picture' : 'top'),
    in: 'pages',
    does: ({ event, state }) => {
      const side = event.side ?? nextSide(state);
      return side !== undefined && isLeft(side, state) ? frame(state, side) : state;
    },
  },
  'side-retaken': {
    control: ({ event: { side }, state, skin }) => button(`retake:${side}`, skin.retakeSide(theSide(side, state.paper))),
    area: ({ pane }) => (pane.name === 'pages' ? 'below-picture' : 'top'),
    in: 'pages',
    does: ({ event, state }) => (state.photos.some(({ side }) => side === event.side) ? frame(state, event.side) : state),
  },
  'scan-finished': {
    control: ({ skin }) => button('finish', skin.finish),
    area: ({ pane }) => (pane.name === 'pages' ? 'below-picture' : 'top'),
    in: 'pages',
    does: ({ state }) => finish(state),
    slip: ({ before: { pane, photos, paper } }) =>
      pane.name === 'pages' && paper?.pile === undefined && photos.length < (paper?.sides.length ?? 0) ? { type: 'verso-forgotten' } : undefined,
  },
};

/** The camera opens on the sides one has kept, or on a pile; else on the first side. */
export function openCamera(state: Telephone): Telephone {
  if (state.paper === undefined) return { ...state, pane: { name: 'no-paper' } };
  const [first] = state.paper.sides;
  return first === undefined || state.photos.length > 0 || state.paper.pile !== undefined ? { ...state, pane: { name: 'pages' } } : frame(state, first.id);
}

/** Points the camera at a side, as the hand holds it at first. */
function frame(state: Telephone, side: Side): Telephone {
  const flaws = sideOf(side, state.paper)?.flaws;
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
  const isThere = state.photos.some(({ side }) => side === photo.side);
  const photos = isThere ? state.photos.map((one) => (one.side === photo.side ? photo : one)) : [...state.photos, photo];
  return { ...state, photos, pane: { name: 'pages' } };
}

/** The side that is not photographed yet; undefined when none is left. */
export function nextSide({ paper, photos }: Telephone): Side | undefined {
  return paper?.sides.find(({ id }) => !photos.some(({ side }) => side === id))?.id;
}

/** Not photographed yet. */
function isLeft(side: Side, { paper, photos }: Telephone): boolean {
  return sideOf(side, paper) !== undefined && !photos.some((photo) => photo.side === side);
}

/** One PDF with the sides that were kept. That of a pile gets a name first. */
function finish(state: Telephone): Telephone | Outcome<Telephone> {
  const { paper, photos } = state;
  if (paper === undefined || photos.length === 0) return state;
  return paper.pile === undefined ? keepPdf(state, paper, paper.file) : goTo(state, { name: 'saving', words: stem(paper.file.name), quality: 'fine' });
}

/** A new one of the same paper takes the place of the one before. */
export function keepPdf(state: Telephone, paper: Paper, { name, sizeKb }: Pick<StoredFile, 'name' | 'sizeKb'>): Outcome<Telephone> {
  const { photos, pictures } = state;
  const file: StoredFile = { ...paper.file, name, sizeKb, folder: 'telephone', kind: 'page', shows: photos.flatMap((photo) => readOn(photo, paper)) };
  return {
    state: {
      ...state,
      photos: paper.pile === undefined ? [] : photos,
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
  return sideOf(side, paper)?.shows ?? [];
}

/** A flawed photo cannot be read, wherever the PDF goes. */
function readOn({ side, flaws }: Photo, paper: Paper): readonly string[] {
  return flaws.length === 0 ? shownOn(side, paper) : [`${sideName(side, paper)}\u00a0: ${seenWords(flaws).join(' ')}`];
}
