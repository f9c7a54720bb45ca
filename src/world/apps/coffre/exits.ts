// Gestures that bring one back to known ground, likeliest first; the guide tries them when the path does not
// go on from here.

import type { World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { ALL, openShares } from './listed';
import type { CoffreEvent } from './schema';
import type { Coffre } from './state';
import { isMenuOpen } from './transition';

const app = 'coffre';

export function exits(state: Coffre, world: World): readonly CoffreEvent[] {
  const { pane } = state;
  switch (pane.name) {
    case 'signed-out':
      return [{ app, type: 'signed-in' }];
    case 'site':
      return [{ app, type: 'safe-entered' }];
    case 'account':
      return [];
    case 'document':
      if (pane.question !== undefined) return [{ app, type: 'delete-held' }];
      return [...stops(state, pane.fileId), { app, type: 'filing-started' }, { app, type: 'pane-closed' }];
    case 'filing':
    case 'sharing':
    case 'shares':
    case 'log':
      return [{ app, type: 'pane-closed' }];
    case 'list':
    case 'results':
      if (isMenuOpen(state, world))
        return [
          { app, type: 'folder-opened', folder: ALL },
          { app, type: 'menu-closed' },
        ];
      return [
        ...(state.notice?.type === 'deleted' ? [{ app, type: 'notice-undone' } as const] : []),
        ...documents(state),
        { app, type: 'folder-opened', folder: ALL },
        { app, type: 'menu-opened' },
      ];
    default:
      return assertNever(pane);
  }
}

/** On a narrow screen, places are behind the menu, and the menu is over a list. */
export function approach(event: CoffreEvent, { pane, menu }: Coffre, world: World): CoffreEvent | undefined {
  if (world.screen === 'wide' || !isInMenu(event)) return undefined;
  const isThere = (event.type === 'log-opened' && pane.name === 'log') || (event.type === 'shares-opened' && pane.name === 'shares');
  if (isThere) return undefined;
  if (pane.name === 'list' || pane.name === 'results') return menu === 'closed' ? { app, type: 'menu-opened' } : undefined;
  const isInside = pane.name === 'document' || pane.name === 'filing' || pane.name === 'sharing' || pane.name === 'shares' || pane.name === 'log';
  return isInside ? { app, type: 'pane-closed' } : undefined;
}

function isInMenu({ type }: CoffreEvent): boolean {
  return (
    type === 'folder-opened' ||
    type === 'shares-opened' ||
    type === 'log-opened' ||
    type === 'site-opened' ||
    type === 'all-downloaded' ||
    type === 'signed-out'
  );
}

/** Shares made during the practice: the only ones that a repair may stop. */
function stops(state: Coffre, fileId: string): readonly CoffreEvent[] {
  return openShares(state)
    .filter((share) => share.by === 'learner' && share.fileId === fileId)
    .map((share) => ({ app, type: 'share-stopped', shareId: share.id }));
}

/** Where something may have to be mended: documents shared, or put away, during the practice. */
function documents(state: Coffre): readonly CoffreEvent[] {
  const shared = openShares(state)
    .filter((share) => share.by === 'learner')
    .map((share) => share.fileId);
  const touched = state.docs.filter((doc) => doc.touched !== undefined).map((doc) => doc.file.id);
  return [...new Set([...shared, ...touched])].map((fileId) => ({ app, type: 'document-opened', fileId }));
}
