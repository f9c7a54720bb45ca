// Links of pages and of the menu that each site has: here, in a new tab, in a window of their own, or to another app. Pure.

import { button } from '../../kit/control';
import type { Secret } from './block-schema';
import { mended, owing } from './mending';
import { isCovered } from './over';
import { inFront, pageRead } from './sites';
import { slipOfLeaving } from './unconfirmed';
import type { BrowserRows, Navigateur } from './state';
import { follow } from './travel';

interface Link {
  readonly label: string;
  readonly to: string;
  readonly opens: 'here' | 'tab' | 'window';
  readonly gives?: 'paper' | undefined;
  readonly mends?: readonly Secret[] | undefined;
}

export const linkGestures: BrowserRows<'link-followed' | 'menu-followed'> = {
  'link-followed': {
    control: ({ event, state }) => button(`link:${event.link}`, linkOf(event.page, event.link, state)?.label ?? ''),
    in: 'page',
    does: ({ event, state, pane }) => {
      const link = pane.page === event.page ? linkOf(event.page, event.link, state) : undefined;
      return link === undefined || isCovered(state) ? state : follow(dealing(state, link), link.to, link.opens);
    },
    slip: (past) => {
      const site = inFront(past.before)?.site;
      const isGiven = past.before !== past.after && linkOf(past.event.page, past.event.link, past.before)?.gives !== undefined;
      return isGiven && site !== undefined && site.sort !== 'true' ? { type: 'paper-given', name: site.host } : slipOfLeaving(past);
    },
  },
  'menu-followed': {
    control: ({ event, state }) => button(`site-menu:${event.to}`, inFront(state)?.site.menu.find(({ to }) => to === event.to)?.label ?? ''),
    area: 'site-menu',
    in: 'page',
    does: ({ event, state }) => (isCovered(state) || !inFront(state)?.site.menu.some(({ to }) => to === event.to) ? state : follow(state, event.to)),
    slip: slipOfLeaving,
  },
};

/** A link of this page: on its own, or one of its cards. */
function linkOf(page: string, id: string, state: Navigateur): Link | undefined {
  const blocks = pageRead(page, state)?.page.blocks ?? [];
  const links = blocks.flatMap((block): readonly (Link & { readonly id: string })[] =>
    block.type === 'link' ? [block] : block.type === 'cards' ? block.items : [],
  );
  return links.find((link) => link.id === id);
}

/** What following it gives to strangers, or protects. */
function dealing(state: Navigateur, { gives, mends = [] }: Link): Navigateur {
  const found = inFront(state);
  if (found === undefined || gives === undefined) return mended(state, mends);
  const { done } = state;
  const told = found.site.sort === 'imitation' ? [...done.told, found.siteId] : done.told;
  return { ...state, done: owing({ ...done, told }, found.site, [gives]) };
}
