// The second part of the phone, brought where the paper on the table is a pile of sheets.

import type { Bare } from '../../../kit/gesture';
import type { SecondPart } from '../../app-of';
import type { TelephoneEvent } from '../schema';
import { sideOf } from '../sides';
import type { Phone, Telephone } from '../state';
import { misplaced, pageGestures } from './pages';
import { isReady, slips } from './slips';

const part: SecondPart<Phone> = { gestures: pageGestures, slips, goals: { 'pdf-ready': isReady }, exits };

export default part;

/** A stray page goes, a misplaced one goes up; where all is mixed up, one begins again. */
function exits(state: Telephone): readonly Bare<TelephoneEvent>[] {
  const { pane, photos, paper } = state;
  if (pane.name === 'picture') return [{ type: 'pages-reopened' }];
  if (pane.name !== 'pages' || paper?.pile === undefined) return [];
  const strays = photos.filter(({ side }) => sideOf(side, paper)?.stray === true).map(({ side }) => ({ type: 'page-removed', side }) as const);
  const side = misplaced(state);
  return [...strays, ...(side === undefined ? [] : [{ type: 'page-moved', side, to: 'up' } as const]), { type: 'pages-cleared' }];
}
