// The computer's files as an app of the practice world: its parts, put together; leaving a shared computer; the ways back.

import { assertNever } from '../../../core/lesson/assert-never';
import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { Outcome, World } from '../contract';
import { BIN, DOCUMENTS, filesIn, leftIn, placesOf } from './files';
import { approach, areaOfPlaces, canNavigate, folderGestures } from './folders';
import { isReached } from './goals';
import { namingGestures } from './naming';
import { canUndo, placingGestures } from './placing';
import { printingGestures } from './printing';
import { shows } from './remarks';
import type { BureauEvent, BureauScenario, BureauSlip } from './schema';
import { skinOf } from './skins';
import { goTo, type Bureau, type Desk, type DeskRows, type LeftPane } from './state';

const seatGestures: DeskRows<'seat-left' | 'seat-resumed'> = {
  'seat-left': {
    control: ({ skin }) => button('leave', skin.leave),
    area: areaOfPlaces,
    does: ({ state, world }) => leave(state, world),
    slip: ({ after: { pane } }) => (pane.name === 'left' ? slipOfLeaving(pane) : undefined),
  },
  'seat-resumed': {
    control: ({ skin }) => button('resume', skin.resume),
    in: 'left',
    does: ({ state }) => goTo(state, { name: 'list', folder: DOCUMENTS }),
  },
};

const bureau = appOf<Desk>({
  id: 'bureau',
  role: 'desk',
  words: () => import('./messages/fr'),
  skinOf: ({ skin }) => skinOf(skin),
  title: () => ({ name: 'Mes fichiers', site: '' }),
  start,
  gestures: { ...seatGestures, ...folderGestures, ...namingGestures, ...placingGestures, ...printingGestures },
  only: ({ pane }) =>
    pane.name === 'left' ? ['seat-resumed'] : pane.name === 'list' && pane.question !== undefined ? ['empty-confirmed', 'empty-held'] : undefined,
  receives: {},
  more: { isFor: ({ joining }) => joining !== undefined, bring: () => import('./more/part') },
  isReached,
  exits,
  approach,
  shows,
});

export default bureau;

function start({ skin, computer, folders, printers, lengths, house, tray, joining }: BureauScenario, { files }: World): Bureau {
  return {
    skin,
    computer,
    folders,
    printers,
    lengths,
    house,
    origins: [],
    tray: tray.flatMap(({ fileId, printer, pages }) =>
      files
        .filter((file) => file.id === fileId)
        .slice(0, 1)
        .map((file) => ({ file, printer, pages })),
    ),
    pane: { name: 'list', folder: DOCUMENTS },
    seen: [],
    taken: [],
    touched: [],
    joining,
    joined: [],
  };
}

/** One gets up. What stays behind is what the next person finds; every app learns of it. */
function leave(state: Bureau, world: World): Outcome<Bureau> {
  if (state.computer !== 'shared' || !canNavigate(state, world)) return { state };
  const kept = placesOf(state).filter((place) => place !== BIN);
  return {
    state: goTo(state, { name: 'left', files: leftIn(kept, state, world), binned: leftIn([BIN], state, world), papers: state.tray.length }),
    effects: [{ type: 'seat-left' }],
  };
}

/** What anybody could take first: the paper, then the files, then what is in the bin. */
function slipOfLeaving({ papers, files, binned }: LeftPane): Bare<BureauSlip> | undefined {
  if (papers > 0) return { type: 'left-paper' };
  const [file] = files;
  if (file !== undefined) return { type: 'left-files', name: file };
  const [thrown] = binned;
  return thrown === undefined ? undefined : { type: 'left-in-bin', name: thrown };
}

type Exits = readonly Bare<BureauEvent>[];

/** Gestures that bring one back to known ground, likeliest first. */
function exits(state: Bureau, world: World): Exits {
  const { pane } = state;
  const undo: Exits = canUndo(state.notice) ? [{ type: 'notice-undone' }] : [];
  switch (pane.name) {
    case 'left':
      return [{ type: 'seat-resumed' }];
    case 'file':
      return [...undo, pane.folder === BIN ? { type: 'file-restored' } : { type: 'rename-asked' }, { type: 'pane-closed' }];
    case 'naming':
    case 'moving':
    case 'picking':
    case 'printing':
      return [{ type: 'pane-closed' }];
    case 'printer':
      return [...(state.tray.length > 0 ? [{ type: 'papers-taken' } as const] : []), { type: 'pane-closed' }];
    case 'list':
      if (pane.question !== undefined) return [{ type: 'empty-held' }];
      return [...undo, ...toMend(pane.folder, state, world), ...elsewhere(pane.folder, state)];
    default:
      return assertNever(pane);
  }
}

/** Files of this folder that were renamed, moved or binned during the practice. */
function toMend(folder: string, { touched }: Bureau, world: World): Exits {
  return filesIn(folder, world)
    .filter((file) => touched.includes(file.id))
    .map((file) => ({ type: 'file-opened', fileId: file.id }));
}

function elsewhere(here: string, state: Bureau): Exits {
  return placesOf(state)
    .filter((place) => place !== here)
    .map((folder) => ({ type: 'folder-opened', folder }));
}
