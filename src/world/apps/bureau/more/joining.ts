// Several files chosen in the order of their pages, to make one PDF, fine or lighter. Pure.

import { button, checkbox, radio } from '../../../kit/control';
import { BIN, filesIn, PDF } from '../files';
import { goTo, type DeskRows } from '../state';
import { joiningWords } from './words';

export const joiningGestures: DeskRows<'several-asked' | 'file-picked' | 'picked-printed' | 'quality-chosen'> = {
  'several-asked': {
    control: ({ skin }) => button('several', joiningWords(skin).several),
    area: 'above-list',
    in: 'list',
    does: ({ state, pane: { folder }, world }) => {
      const isThere = state.joining !== undefined && folder !== BIN && filesIn(folder, world).length > 1;
      return isThere ? goTo(state, { name: 'picking', folder, picked: [] }) : state;
    },
  },
  'file-picked': {
    control: ({ event: { fileId }, pane, skin, world }) => {
      const name = world.files.find(({ id }) => id === fileId)?.name ?? '';
      const place = pane.name === 'picking' ? pane.picked.indexOf(fileId) + 1 : 0;
      return checkbox(`pick:${fileId}`, joiningWords(skin).pick(name, place));
    },
    area: 'list',
    say: ({ event: { fileId, as }, world }) => ({ id: as === 'in' ? 'tick' : 'untick', box: world.files.find(({ id }) => id === fileId)?.name ?? '' }),
    in: 'picking',
    does: ({ event: { fileId, as }, state, pane, world }) => {
      const isIn = pane.picked.includes(fileId);
      const isThere = filesIn(pane.folder, world).some(({ id }) => id === fileId);
      if (isIn === (as === 'in') || !isThere) return state;
      const picked = isIn ? pane.picked.filter((id) => id !== fileId) : [...pane.picked, fileId];
      return { ...state, pane: { ...pane, picked, problem: undefined } };
    },
  },
  'picked-printed': {
    control: ({ skin }) => button('print-picked', joiningWords(skin).go),
    area: 'end-of-form',
    in: 'picking',
    does: ({ state, pane }) => {
      const { folder, picked, problem } = pane;
      const [fileId, ...others] = picked;
      return fileId === undefined
        ? problem === undefined
          ? { ...state, pane: { ...pane, problem: 'none-picked' } }
          : state
        : goTo(state, { name: 'printing', fileId, folder, others, quality: 'fine', pages: 'all' });
    },
    slip: ({ before: { pane } }) => (pane.name === 'picking' && pane.picked.length === 0 ? { type: 'none-picked' } : undefined),
  },
  'quality-chosen': {
    control: ({ event: { quality }, skin }) => radio(`quality:${quality}`, joiningWords(skin).qualities[quality]),
    area: 'choices',
    group: ({ skin }) => joiningWords(skin).quality,
    in: 'printing',
    does: ({ event: { quality }, state, pane }) => {
      const isOffered = state.joining !== undefined && pane.printer === PDF;
      return isOffered && (pane.quality ?? 'fine') !== quality ? { ...state, pane: { ...pane, quality } } : state;
    },
  },
};
