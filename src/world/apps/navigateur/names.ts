// What a practice may point at in its sites, so that a wrong name stops the build; what is written on its screens, so that the
// prose quotes real buttons; the files that its pages give.

import type { StoredFile } from '../contract';
import type { Block } from './block-schema';
import { captureOf } from './capture';
import type { NavigateurScenario } from './schema';
import type { SitePage } from './site-schema';

/** Field of a goal or gesture → the names it may hold. */
export function names({ sites }: NavigateurScenario, { files }: { readonly files: readonly StoredFile[] }): { readonly [field: string]: readonly string[] } {
  const all = Object.entries(sites);
  const places = [...all.flatMap(([name, { pages }]) => pages.map(({ id }) => `${name}:${id}`)), 'recherche', 'nouvel-onglet'];
  const blocks = all.flatMap(([, { pages }]) => pages.flatMap(({ blocks, french }) => [...blocks, ...(french?.blocks ?? [])]));
  const known = all.map(([name]) => name);
  return {
    page: places,
    pages: places,
    home: places,
    tabs: places,
    bookmarks: places,
    visited: places,
    known,
    passwords: known,
    site: known,
    link: blocks.flatMap(linksOf),
    block: blocks.flatMap((block) => ('id' in block ? [block.id] : [])),
    fileId: files.map(({ id }) => id),
  };
}

/** What its pages give to keep, and the images one may make of them. */
export function offers({ sites }: NavigateurScenario): readonly StoredFile[] {
  return Object.entries(sites).flatMap(([site, { pages }]) =>
    pages.flatMap((page) => [...page.blocks.flatMap(given), captureOf(`${site}:${page.id}`, [page.title])]),
  );
}

function given(block: Block): readonly StoredFile[] {
  return block.type === 'download' ? [block.file] : [];
}

/** Everything its sites write on what one may press or fill. */
export function siteLabels({ sites }: NavigateurScenario): readonly string[] {
  return Object.values(sites).flatMap(({ menu, cookies, pages }) => [
    ...menu.map(({ label }) => label),
    ...(cookies === undefined ? [] : [cookies.accept, cookies.refuse, cookies.settings, ...cookies.purposes]),
    ...pages.flatMap(labelsOfPage),
  ]);
}

function labelsOfPage({ popup, blocks, french }: SitePage): readonly string[] {
  return [
    ...(popup === undefined ? [] : [popup.close, ...(popup.button === undefined ? [] : [popup.button.label])]),
    ...[...blocks, ...(french?.blocks ?? [])].flatMap(labelsOfBlock),
  ];
}

function labelsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'link':
    case 'search':
    case 'download':
      return [block.label];
    case 'cards':
      return [...block.items, ...block.filters, ...block.sorts].map(({ label }) => label);
    case 'asks':
      return [block.button, ...block.fields.map(({ label }) => label)];
    case 'slots':
      return block.days.flatMap(({ hours }) => hours);
    case 'text':
    case 'heading':
    case 'picture':
    case 'list':
    case 'table':
    case 'notice':
    case 'signature':
    case 'document':
      return [];
  }
}

function linksOf(block: Block): readonly string[] {
  if (block.type === 'cards') return block.items.map(({ id }) => id);
  return block.type === 'link' ? [block.id] : [];
}
