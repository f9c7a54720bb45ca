// A document: opened, taken away, thrown away, taken back. Pure.

import { button } from '../../kit/control';
import { stem } from '../../kit/file-names';
import { handOf } from '../../kit/hand';
import { once } from '../../kit/once';
import type { Scene } from '../app-of';
import type { Outcome, StoredFile, World } from '../contract';
import { docById, docName, listed } from './listed';
import { areaOfPlaces, canNavigate, isMenuOpen } from './places';
import { rowName } from './remarks';
import { goTo, logged, quiet, type Coffre, type Doc, type DocumentPane, type Safe, type SafeRows } from './state';

export const documentGestures = {
  'document-opened': {
    control: ({ event: { fileId }, state, skin }) => {
      const doc = docById(state, fileId);
      return button(`document:${fileId}`, doc === undefined ? '' : rowName(doc, state, skin));
    },
    area: 'list',
    say: ({ event, state, world }) => ({ id: 'open-document', hand: handOf(world), name: docName(event.fileId, state) }),
    does: ({ event: { fileId }, state, pane, world }) => {
      if ((pane.name !== 'list' && pane.name !== 'results') || isMenuOpen(state, world)) return state;
      if (!listed(pane, state).some((doc) => doc.file.id === fileId)) return state;
      const found = pane.name === 'results' ? once(state.found, fileId) : state.found;
      return { ...goTo(state, { name: 'document', fileId, from: pane }), seen: once(state.seen, fileId), found };
    },
  },
  'document-downloaded': {
    control: ({ skin }) => button('download', skin.download),
    area: areaOfTools,
    in: 'document',
    does: ({ state, pane, world }) => download(state, pane.fileId, world),
  },
  'all-downloaded': {
    control: ({ skin }) => button('download-all', skin.downloadAll),
    area: areaOfPlaces,
    does: ({ state, world }) => (canNavigate(state, world) ? downloadAll(state, world) : state),
  },
  'delete-asked': {
    control: ({ skin }) => button('delete', skin.remove),
    area: areaOfTools,
    in: 'document',
    does: ({ state, pane }) => ({ ...quiet(state), pane: { ...pane, question: 'delete' } }),
  },
  'delete-confirmed': {
    control: ({ skin }) => button('delete-yes', skin.confirmRemove),
    in: 'document',
    does: ({ state, pane, world }) => (pane.question === undefined ? state : remove(state, pane, world)),
    slip: ({ after: { notice }, goals }) => {
      if (notice?.type !== 'deleted' || notice.copy === 'elsewhere') return undefined;
      const isAsked = goals.some((goal) => goal.type === 'document-deleted' && goal.fileId === notice.doc.file.id);
      return isAsked ? undefined : { type: 'deleted-only-copy', name: notice.doc.name };
    },
  },
  'delete-held': {
    control: ({ skin }) => button('delete-no', skin.holdRemove),
    in: 'document',
    does: ({ state, pane }) => (pane.question === undefined ? state : { ...state, pane: { ...pane, question: undefined } }),
  },
  'notice-undone': {
    control: ({ skin }) => button('notice-undo', skin.undo),
    area: 'bottom',
    does: ({ state, world }) => (isMenuOpen(state, world) ? state : undoRemoval(state, world)),
  },
} satisfies SafeRows;

/** What one can do with the document in front: above it in Galet, below it in Abri and on a phone. */
export function areaOfTools({ state, world }: Scene<Safe, unknown>): 'below-document' | 'above-document' {
  return world.screen === 'narrow' || state.skin === 'abri' ? 'below-document' : 'above-document';
}

/** One document more, at the top: the other apps can choose it too. */
export function put(state: Coffre, doc: Doc, what: 'deposited' | 'restored', { hour }: World): Required<Outcome<Coffre>> {
  return {
    state: {
      ...logged(state, { what, name: doc.name, at: hour }),
      docs: [doc, ...state.docs],
      deleted: state.deleted.filter((id) => id !== doc.file.id),
    },
    effects: [{ type: 'file-placed', file: fileOf(doc, 'coffre') }],
  };
}

/** The file as the rest of the device sees it: « scan001 » has its ending again. */
export function fileOf({ name, file }: Doc, folder: StoredFile['folder']): StoredFile {
  const ending = file.name.slice(stem(file.name).length);
  return { ...file, name: name.toLowerCase().endsWith(ending.toLowerCase()) ? name : `${name}${ending}`, folder };
}

function download(state: Coffre, fileId: string, { hour }: World): Outcome<Coffre> {
  const doc = docById(state, fileId);
  if (doc === undefined) return { state };
  const after = logged(state, { what: 'downloaded', name: doc.name, at: hour });
  return {
    state: { ...after, downloaded: once(state.downloaded, fileId), notice: { type: 'downloaded', name: doc.name } },
    effects: [{ type: 'file-saved', file: fileOf(doc, 'telechargements') }],
  };
}

function downloadAll(state: Coffre, world: World): Outcome<Coffre> {
  if (state.docs.length === 0) return { state };
  const after = state.docs.reduceRight((now, doc) => download(now, doc.file.id, world).state, state);
  return {
    state: { ...after, menu: 'closed', notice: { type: 'all-downloaded' } },
    effects: state.docs.map((doc) => ({ type: 'file-saved', file: fileOf(doc, 'telechargements') })),
  };
}

/** The document goes, and nobody sees it any more: its shares end with it. */
function remove(state: Coffre, { fileId, from }: DocumentPane, { files, hour }: World): Outcome<Coffre> {
  const doc = docById(state, fileId);
  if (doc === undefined) return { state };
  const copy = files.some((file) => file.id === fileId && (file.folder === 'documents' || file.folder === 'telechargements')) ? 'elsewhere' : 'none';
  return {
    state: {
      ...logged(state, { what: 'deleted', name: doc.name, at: hour }),
      docs: state.docs.filter((one) => one !== doc),
      shares: state.shares.map((share) => (share.fileId === fileId ? { ...share, status: 'stopped' } : share)),
      deleted: once(state.deleted, fileId),
      pane: from,
      notice: { type: 'deleted', doc, copy },
    },
    effects: [{ type: 'file-removed', fileId, folder: 'coffre' }],
  };
}

/** The document comes back; its shares do not: whom one shows it to is asked again. */
function undoRemoval(state: Coffre, world: World): Outcome<Coffre> {
  if (state.notice?.type !== 'deleted') return { state };
  const { doc } = state.notice;
  const back = put(state, doc, 'restored', world);
  return { ...back, state: { ...back.state, notice: { type: 'restored', name: doc.name } } };
}
