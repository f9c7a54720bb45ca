// What strangers were given, and how one protects it: a card, a password, a picture of one’s papers. Nothing is hidden from who was
// caught: the goal `safe` waits until it is mended, and the guide knows the way to who mends it. Pure.

import type { Bare } from '../../kit/gesture';
import { once } from '../../kit/once';
import type { Block, BlockOf, Secret } from './block-schema';
import type { NavigateurEvent } from './schema';
import type { Site, SitePage } from './site-schema';
import { inFront, pageAt, siteIdOf, targetOf } from './sites';
import type { Navigateur } from './state';

type Link = BlockOf<'link'>;

/** A true site may be given what it asks for. */
export function owing(done: Navigateur['done'], { sort }: Site, given: readonly Secret[]): Navigateur['done'] {
  return sort === 'true' || given.length === 0 ? done : { ...done, owed: given.reduce<readonly Secret[]>((owed, one) => once(owed, one), done.owed) };
}

export function mended(state: Navigateur, mends: readonly string[]): Navigateur {
  const owed = state.done.owed.filter((one) => !mends.includes(one));
  return owed.length === state.done.owed.length ? state : { ...state, done: { ...state.done, owed } };
}

/** For each thing that strangers have, the first bookmark of a site that protects it. */
export function whoMends({ bookmarks, setting, done }: Navigateur): readonly string[] {
  const first = (what: Secret): string | undefined =>
    bookmarks.find((place) => setting.sites[siteIdOf(place)]?.pages.some((page) => linksOf(page).some((link) => isWanted(link, [what]))));
  return [...new Set(done.owed.flatMap((what) => first(what) ?? []))];
}

/** While something is to be protected: the link of this page that does it, or leads there; else a bookmark of a site that can. */
export function waysToMend(state: Navigateur): readonly Bare<NavigateurEvent>[] {
  const { done, pane, panel } = state;
  if (done.owed.length === 0 || pane.name === 'closed') return [];
  const found = inFront(state);
  if (pane.name === 'page' && found !== undefined) {
    const links = linksOf(found.page);
    const here = links.filter((link) => isWanted(link, done.owed));
    const ways = here.length > 0 ? here : links.filter((link) => leadsToMending(link, found.siteId, state));
    if (ways.length > 0) return ways.map(({ id }) => ({ type: 'link-followed', page: pane.page, link: id }));
  }
  const kept = whoMends(state);
  if (kept.length === 0) return [];
  return panel === 'menu' || pane.name === 'empty' ? kept.map((page) => ({ type: 'bookmark-opened', page })) : [{ type: 'menu-opened' }];
}

function linksOf({ blocks }: SitePage): readonly Link[] {
  return blocks.filter((block: Block): block is Link => block.type === 'link');
}

function isWanted({ mends = [] }: Link, owed: readonly Secret[]): boolean {
  return mends.some((one) => owed.includes(one));
}

function leadsToMending({ to }: Link, siteId: string, { setting, done }: Navigateur): boolean {
  const target = targetOf(to, siteId, setting);
  const next = 'page' in target ? pageAt(target.page, setting)?.page : undefined;
  return next !== undefined && linksOf(next).some((link) => isWanted(link, done.owed));
}
