// Links of pages and of the menu that each site has: here, in a new tab, in a window of their own, or to another app. Pure.

import { button } from '../../kit/control';
import { slipOfLeaving } from './unconfirmed';
import { isCovered } from './over';
import { inFront, pageAt } from './sites';
import type { BrowserRows, Navigateur } from './state';
import { follow } from './travel';

interface Link {
  readonly label: string;
  readonly to: string;
  readonly opens: 'here' | 'tab' | 'window';
}

export const linkGestures: BrowserRows<'link-followed' | 'menu-followed'> = {
  'link-followed': {
    control: ({ event, state }) => button(`link:${event.link}`, linkOf(event.page, event.link, state)?.label ?? ''),
    in: 'page',
    does: ({ event, state, pane }) => {
      const link = pane.page === event.page ? linkOf(event.page, event.link, state) : undefined;
      return link === undefined || isCovered(state) ? state : follow(state, link.to, link.opens);
    },
    slip: slipOfLeaving,
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
function linkOf(page: string, id: string, { setting }: Navigateur): Link | undefined {
  const blocks = pageAt(page, setting)?.page.blocks ?? [];
  const links = blocks.flatMap((block): readonly (Link & { readonly id: string })[] =>
    block.type === 'link' ? [block] : block.type === 'cards' ? block.items : [],
  );
  return links.find((link) => link.id === id);
}
