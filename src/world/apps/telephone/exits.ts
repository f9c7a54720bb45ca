// Gestures that bring one back to known ground, likeliest first; the guide tries them when the path does not go on.

import { remedyFor } from './camera';
import type { TelephoneEvent } from './schema';
import type { Telephone } from './state';

const app = 'telephone';

export function exits(state: Telephone): readonly TelephoneEvent[] {
  const { pane, notice, photos } = state;
  const undo: readonly TelephoneEvent[] =
    notice?.type === 'reported' || notice?.type === 'deleted' || notice?.type === 'picture-deleted' ? [{ app, type: 'notice-undone' }] : [];
  // A document begun is waiting behind the camera.
  if (pane.name === 'home') return photos.length === 0 ? undo : [...undo, { app, type: 'tool-opened', tool: 'camera' }];
  return [...undo, ...repairs(state), { app, type: 'pane-closed' }, { app, type: 'home-opened' }];
}

/** From a flawed photo to a clear one: the hand corrects, the photo is taken again. */
function repairs({ pane, photos }: Telephone): readonly TelephoneEvent[] {
  const flawed = photos.filter(({ flaws }) => flaws.length > 0);
  if (pane.name === 'review') return [{ app, type: 'photo-retaken' }];
  if (pane.name === 'framing') return pane.flaws.map((flaw) => ({ app, type: 'adjusted', side: pane.side, how: remedyFor(flaw) }));
  if (pane.name === 'pages') return flawed.map(({ side }) => ({ app, type: 'side-retaken', side }));
  return [];
}
