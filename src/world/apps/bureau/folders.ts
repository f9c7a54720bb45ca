// Places and what is in them: going there, opening a file, a new folder, the bin emptied. Pure.

import { button } from '../../kit/control';
import { hasEnding } from '../../kit/file-names';
import { fileLabel } from '../../kit/files';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import { once } from '../../kit/once';
import type { Scene } from '../app-of';
import type { Outcome, StoredFile, World } from '../contract';
import { BIN, DOCUMENTS, filesIn, placeOf, placesOf } from './files';
import { isKeeping } from './goals';
import { placeName } from './remarks';
import type { BureauEvent } from './schema';
import { close, goTo, quiet, type Bureau, type Desk, type DeskRows } from './state';

export const folderGestures: DeskRows<
  'folder-opened' | 'printer-opened' | 'file-opened' | 'pane-closed' | 'folder-asked' | 'empty-asked' | 'empty-confirmed' | 'empty-held'
> = {
  'folder-opened': {
    control: ({ event: { folder }, state, skin }) => button(`folder:${folder}`, placeName(folder, state, skin)),
    area: areaOfPlaces,
    does: ({ event: { folder }, state, pane, world }) => {
      const isHere = pane.name === 'list' && pane.folder === folder;
      return isHere || !canNavigate(state, world) || !placesOf(state).includes(folder) ? state : goTo(state, { name: 'list', folder });
    },
  },
  'printer-opened': {
    control: ({ skin }) => button('printer', skin.printer),
    area: areaOfPlaces,
    does: ({ state, pane, world }) =>
      canNavigate(state, world) && state.printers.length > 0 && pane.name !== 'printer' ? goTo(state, { name: 'printer' }) : state,
  },
  'file-opened': {
    control: ({ event: { fileId }, state, world }) => {
      const file = fileListed(fileId, state, world);
      return button(`file:${fileId}`, file === undefined ? '' : fileLabel(file));
    },
    area: 'list',
    say: ({ event, state, world }) => ({ id: 'open-file', hand: handOf(world), name: fileListed(event.fileId, state, world)?.name ?? '' }),
    in: 'list',
    does: ({ event: { fileId }, state, pane: { folder }, world }) => {
      const file = filesIn(folder, world).find((one) => one.id === fileId);
      if (file === undefined) return state;
      // Without its ending, the computer does not know how to show it.
      return { ...goTo(state, { name: 'file', fileId, folder }), seen: hasEnding(file.name) ? once(state.seen, fileId) : state.seen };
    },
  },
  'pane-closed': {
    control: ({ pane, skin }) => button('back', isLookedAt(pane) ? skin.back : skin.cancel),
    area: ({ pane }) => (isLookedAt(pane) ? 'top' : 'end-of-form'),
    does: ({ state }) => close(state),
  },
  'folder-asked': {
    control: ({ skin }) => button('make-folder', skin.makeFolder),
    area: 'above-list',
    in: 'list',
    does: ({ state, pane }) => (pane.folder === DOCUMENTS ? goTo(state, { name: 'naming', what: 'folder', folder: DOCUMENTS, words: '' }) : state),
  },
  'empty-asked': {
    control: ({ skin }) => button('empty', skin.empty),
    area: 'above-list',
    does: ({ state, world }) => (canEmpty(state, world) ? { ...quiet(state), pane: { name: 'list', folder: BIN, question: 'empty' } } : state),
  },
  'empty-confirmed': {
    control: ({ skin }) => button('empty-yes', skin.confirmEmpty),
    in: 'list',
    does: ({ state, pane, world }) => (pane.question === undefined ? state : emptyBin(state, world)),
    /** The bin was emptied with something in it that the practice asks to keep. */
    slip: ({ after: { notice }, goals }) => {
      const wanted = goals.filter(isKeeping).map((goal) => goal.fileId);
      const lost = notice?.type === 'emptied' ? notice.files.find((file) => wanted.includes(file.id)) : undefined;
      return lost === undefined ? undefined : { type: 'wanted-file-gone', name: lost.name };
    },
  },
  'empty-held': {
    control: ({ skin }) => button('empty-no', skin.holdEmpty),
    in: 'list',
    does: ({ state, pane: { folder, question } }) => (question === undefined ? state : { ...state, pane: { name: 'list', folder } }),
  },
};

/** Where the list of places stands: beside everything but a form on a wide screen, over lists on a narrow one. */
export function canNavigate({ pane }: Bureau, { screen }: World): boolean {
  if (pane.name === 'list') return pane.question === undefined;
  return pane.name === 'printer' || (pane.name === 'file' && screen === 'wide');
}

export function areaOfPlaces({ state, world }: Scene<Desk, unknown>): 'side' | 'top' {
  return world.screen === 'wide' && state.skin === 'chene' ? 'side' : 'top';
}

export function canMakeFolder({ pane }: Bureau): boolean {
  return pane.name === 'list' && pane.folder === DOCUMENTS;
}

export function canEmpty({ pane }: Bureau, world: World): boolean {
  return pane.name === 'list' && pane.folder === BIN && filesIn(BIN, world).length > 0;
}

function isLookedAt({ name }: Bureau['pane']): boolean {
  return name === 'file' || name === 'printer';
}

function emptyBin(state: Bureau, world: World): Outcome<Bureau> {
  const files = filesIn(BIN, world);
  const notice = { type: 'emptied', files: files.map(({ id, name }) => ({ id, name })) } as const;
  return {
    state: { ...goTo(state, { name: 'list', folder: BIN }), origins: [], notice },
    effects: files.map((file) => ({ type: 'file-removed', fileId: file.id, folder: file.folder })),
  };
}

/** The file as it is listed here; where it stands elsewhere, as it is called there. */
function fileListed(fileId: string, { pane }: Bureau, world: World): StoredFile | undefined {
  const here = 'folder' in pane ? filesIn(pane.folder, world).find((file) => file.id === fileId) : undefined;
  return here ?? world.files.find((file) => file.id === fileId && file.folder !== BIN);
}

/** A file is behind its folder, a place is behind the form or the file in front. */
export function approach(event: BureauEvent, state: Bureau, world: World): Bare<BureauEvent> | undefined {
  const { pane } = state;
  if (pane.name === 'left' || (pane.name === 'list' && pane.question !== undefined)) return undefined;
  const back = pane.name === 'list' ? undefined : ({ type: 'pane-closed' } as const);
  switch (event.type) {
    case 'folder-opened':
    case 'printer-opened':
    case 'seat-left':
      return canNavigate(state, world) ? undefined : back;
    case 'empty-asked':
      return pane.name === 'list' && pane.folder !== BIN ? { type: 'folder-opened', folder: BIN } : back;
    case 'folder-asked':
      return pane.name === 'list' && pane.folder !== DOCUMENTS ? { type: 'folder-opened', folder: DOCUMENTS } : back;
    case 'file-opened':
      return pane.name === 'list' ? toFolderOf(event.fileId, pane.folder, world) : back;
    default:
      return undefined;
  }
}

/** Where this file is listed. What is in the bin is opened on purpose only. */
function toFolderOf(fileId: string, here: string, { files }: World): Bare<BureauEvent> | undefined {
  const places = files.filter((file) => file.id === fileId).map(placeOf);
  const folder = places.includes(here) ? undefined : places.find((place) => place !== undefined && place !== BIN);
  return folder === undefined ? undefined : { type: 'folder-opened', folder };
}
