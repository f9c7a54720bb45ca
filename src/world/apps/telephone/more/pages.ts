// The pages of a pile: put in order, taken out, named, made lighter and kept as one PDF. Pure.

import { foldText } from '../../../../core/lesson/fold-text';
import { box, button, radio } from '../../../kit/control';
import { hasEnding } from '../../../kit/file-names';
import { keepPdf } from '../camera';
import type { Side } from '../schema';
import { theSide, weightIn } from '../sides';
import { goTo, type Photo, type PhoneRows, type Telephone } from '../state';
import { slipOfSaving } from './slips';
import { pileWords } from './words';

export const pageGestures: PhoneRows<'page-moved' | 'page-removed' | 'pages-cleared' | 'pages-reopened' | 'scan-named' | 'quality-chosen' | 'scan-saved'> = {
  'page-moved': {
    control: ({ event: { side, to }, state }) => button(`${to}:${side}`, pileWords.about(pileWords[to], theSide(side, state.paper))),
    area: 'below-picture',
    in: 'pages',
    does: ({ event: { side, to }, state }) => move(state, side, to === 'up' ? -1 : 1),
  },
  'page-removed': {
    control: ({ event: { side }, state }) => button(`remove:${side}`, pileWords.about(pileWords.remove, theSide(side, state.paper))),
    area: 'below-picture',
    in: 'pages',
    does: ({ event, state }) => {
      const photos = state.photos.filter(({ side }) => side !== event.side);
      return isPile(state) && photos.length < state.photos.length ? { ...state, photos } : state;
    },
  },
  'pages-cleared': {
    control: () => button('clear', pileWords.clear),
    area: 'bottom',
    in: 'pages',
    does: ({ state }) => (isPile(state) && state.photos.length > 0 ? { ...state, photos: [] } : state),
  },
  'pages-reopened': {
    control: () => button('reopen', pileWords.reopen),
    area: 'below-picture',
    in: 'picture',
    does: ({ state, pane }) => (isPile(state) && pane.fileId === state.paper?.file.id ? goTo(state, { name: 'pages' }) : state),
  },
  'scan-named': {
    control: () => box('name', pileWords.nameOf),
    area: 'field',
    typed: 'value',
    in: 'saving',
    does: ({ event: { value }, state, pane }) => (pane.words === value ? state : { ...state, pane: { ...pane, words: value } }),
  },
  'quality-chosen': {
    control: ({ event: { quality } }) => radio(`quality:${quality}`, pileWords.qualities[quality]),
    area: 'choices',
    group: () => pileWords.quality,
    in: 'saving',
    does: ({ event: { quality }, state, pane }) => (pane.quality === quality ? state : { ...state, pane: { ...pane, quality } }),
  },
  'scan-saved': {
    control: () => button('save', pileWords.save),
    area: 'end-of-form',
    in: 'saving',
    does: ({ state, pane }) => {
      const { paper } = state;
      return paper === undefined ? state : keepPdf(state, paper, { name: nameFrom(pane.words, paper.file.name), sizeKb: weightIn(state, pane.quality) });
    },
    slip: slipOfSaving,
  },
};

/** The first page that stands before one that it should follow; undefined when they are in order. */
export function misplaced({ photos, paper }: Telephone): Side | undefined {
  const wanted = (paper?.sides ?? []).map(({ id }) => id);
  return photos.find(({ side }, index) => wanted.indexOf(side) < wanted.indexOf(photos[index - 1]?.side ?? side))?.side;
}

function isPile({ paper }: Telephone): boolean {
  return paper?.pile !== undefined;
}

function move(state: Telephone, side: Side, by: -1 | 1): Telephone {
  const { photos } = state;
  const at = photos.findIndex((one) => one.side === side);
  const [moved, other] = [photos[at], photos[at + by]];
  if (!isPile(state) || moved === undefined || other === undefined) return state;
  const swapped = (one: Photo): Photo => (one === moved ? other : one === other ? moved : one);
  return { ...state, photos: photos.map(swapped) };
}

/** A scanner keeps the ending; without a name, it keeps its own. */
function nameFrom(typed: string, own: string): string {
  const name = typed.trim();
  if (foldText(name) === '') return own;
  return hasEnding(name) ? name : `${name}.pdf`;
}
