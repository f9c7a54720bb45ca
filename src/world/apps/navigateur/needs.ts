// Which parts of its view a scenario needs at its start, and which later. For the build, which writes them beside the practice.

import type { ViewParts } from '../contract';
import { isForeign } from './banners';
import type { Block } from './block-schema';
import { start } from './model';
import { overOf } from './over';
import type { NavigateurScenario } from './schema';
import type { Site } from './site-schema';
import { inFront } from './sites';
import type { Navigateur } from './state';
import type { Parts } from './view/parts';

type Name = keyof Parts;

export function partsOf(scenario: NavigateurScenario): ViewParts {
  const first = shownBy(start(scenario));
  const sites = Object.values(scenario.sites);
  const all: readonly Name[] = [
    ...(sites.some(isPressing) ? (['Over'] as const) : []),
    ...sites.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.flatMap(partOf))),
    ...(scenario.search === undefined ? [] : (['Engine'] as const)),
    'Own',
    'Panels',
  ];
  return { first: [...new Set(first)], rest: [...new Set(all)].filter((name) => !first.includes(name)) };
}

function shownBy(state: Navigateur): readonly Name[] {
  const { name } = state.pane;
  if (name === 'engine' || name === 'results') return ['Engine'];
  if (name !== 'page') return ['Own'];
  const isOver = overOf(state) !== undefined || isForeign(state);
  return [...(isOver ? (['Over'] as const) : []), ...(inFront(state)?.page.blocks.flatMap(partOf) ?? [])];
}

/** Something may stand over its pages: what it asks, or what the browser asks about it. */
function isPressing({ cookies, pages }: Site): boolean {
  return (
    cookies !== undefined ||
    pages.some(({ popup, wants, lang, blocks }) => popup !== undefined || wants !== undefined || lang === 'en' || blocks.some(isSecret))
  );
}

/** The browser offers to keep what is typed there. */
function isSecret(block: Block): boolean {
  return block.type === 'asks' && block.fields.some(({ wants }) => wants === 'secret');
}

function partOf({ type }: Block): readonly Name[] {
  switch (type) {
    case 'cards':
      return ['Cards'];
    case 'search':
    case 'download':
    case 'document':
    case 'asks':
      return ['Using'];
    case 'slots':
      return ['Slots'];
    case 'text':
    case 'heading':
    case 'picture':
    case 'list':
    case 'table':
    case 'link':
    case 'notice':
    case 'signature':
      return [];
  }
}
