// Where a site leads: every link of a page and of a site, with its place in the file. For the build, which checks them.

import type { Block } from './block-schema';
import type { Site, SitePage } from './site-schema';

type Path = readonly (string | number)[];

interface Way {
  readonly to: string;
  readonly path: Path;
}

export function waysOf(site: Site): readonly Way[] {
  return [
    ...site.menu.map(({ to }, at) => ({ to, path: ['menu', at, 'to'] })),
    ...site.pages.flatMap((page, at) => waysOfPage(page).map(({ to, path }) => ({ to, path: ['pages', at, ...path] }))),
  ];
}

function waysOfPage({ popup, blocks }: SitePage): readonly Way[] {
  const button = popup?.button;
  return [
    ...(button === undefined ? [] : [{ to: button.to, path: ['popup', 'button', 'to'] }]),
    ...blocks.flatMap((block, at) => waysOfBlock(block).map(({ to, path }) => ({ to, path: ['blocks', at, ...path] }))),
  ];
}

function waysOfBlock(block: Block): readonly Way[] {
  if (block.type === 'cards') return block.items.map(({ to }, at) => ({ to, path: ['items', at, 'to'] }));
  if (block.type === 'slots' && block.holds !== undefined) {
    const { until, through } = block.holds;
    const onTheWay = through.map((to, at) => ({ to, path: ['holds', 'through', at] }));
    return [{ to: block.to, path: ['to'] }, { to: until, path: ['holds', 'until'] }, ...onTheWay];
  }
  return 'to' in block ? [{ to: block.to, path: ['to'] }] : [];
}

/** The site without the links that this practice has no place for: another site, another app, that it does not name. */
export function fitted(site: Site, isThere: (to: string) => boolean): Site {
  return {
    ...site,
    menu: site.menu.filter(({ to }) => isThere(to)),
    pages: site.pages.map(({ popup, ...page }) => ({
      ...page,
      ...(popup === undefined ? {} : { popup: popup.button !== undefined && !isThere(popup.button.to) ? { ...popup, button: undefined } : popup }),
      blocks: page.blocks.flatMap((block): readonly Block[] => {
        if (block.type !== 'cards') return 'to' in block && !isThere(block.to) ? [] : [block];
        const items = block.items.filter(({ to }) => isThere(to));
        return items.length === 0 ? [] : [{ ...block, items }];
      }),
    })),
  };
}
