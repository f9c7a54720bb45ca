// What strangers were given, and how one protects it: a card, a password, a picture of one’s papers. Nothing is hidden from who was
// caught: the goal `safe` waits until it is mended, and the guide knows the way to who mends it. Pure.

import type { Bare } from '../../kit/gesture';
import { once } from '../../kit/once';
import type { Secret } from './block-schema';
import type { NavigateurEvent } from './schema';
import type { Site } from './site-schema';
import { inFront, siteIdOf } from './sites';
import type { Navigateur } from './state';

/** A true site may be given what it asks for. */
export function owing(done: Navigateur['done'], { sort }: Site, given: readonly Secret[]): Navigateur['done'] {
  return sort === 'true' || given.length === 0 ? done : { ...done, owed: given.reduce<readonly Secret[]>((owed, one) => once(owed, one), done.owed) };
}

export function mended(state: Navigateur, mends: readonly Secret[]): Navigateur {
  const owed = state.done.owed.filter((one) => !mends.includes(one));
  return owed.length === state.done.owed.length ? state : { ...state, done: { ...state.done, owed } };
}

/** The bookmarks of the sites that protect what strangers have. */
export function whoMends({ bookmarks, setting, done }: Navigateur): readonly string[] {
  return bookmarks.filter((place) => setting.sites[siteIdOf(place)]?.pages.some(({ blocks }) => blocks.some((block) => isWanted(block, done.owed))));
}

/** While something is to be protected: the link of this page that does it, else a bookmark of a site that can. */
export function waysToMend(state: Navigateur): readonly Bare<NavigateurEvent>[] {
  const { done, pane, panel } = state;
  if (done.owed.length === 0 || pane.name === 'closed') return [];
  const here = inFront(state)?.page.blocks.flatMap((block) => (isWanted(block, done.owed) ? [block.id] : [])) ?? [];
  if (pane.name === 'page' && here.length > 0) return here.map((link) => ({ type: 'link-followed', page: pane.page, link }));
  const kept = whoMends(state);
  if (kept.length === 0) return [];
  return panel === 'menu' || pane.name === 'empty' ? kept.map((page) => ({ type: 'bookmark-opened', page })) : [{ type: 'menu-opened' }];
}

type Block = Site['pages'][number]['blocks'][number];

function isWanted(block: Block, owed: readonly Secret[]): block is Extract<Block, { readonly type: 'link' }> {
  return block.type === 'link' && block.mends?.some((one) => owed.includes(one)) === true;
}
