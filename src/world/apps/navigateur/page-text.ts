// Everything one reads on a page: for the engine, and for the search of the site itself. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import type { Block } from './block-schema';
import type { Site, SitePage } from './site-schema';

export function textOf({ blocks }: SitePage): string {
  return blocks.flatMap(linesOf).join(' ');
}

/** A line each. */
export function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'heading':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'link':
    case 'download':
    case 'slots':
    case 'asks':
      return [block.label];
    case 'cards':
      return block.items.flatMap(({ label, lines }) => [label, ...lines]);
    case 'document':
      return [block.title, ...block.sheets.flat()];
    case 'signature':
      return [block.by];
    case 'picture':
    case 'search':
      return [];
  }
}

/** The pages of this site that have each word, or its singular; those with a word in their title come first. */
export function searchSite({ pages }: Site, words: string): readonly SitePage[] {
  const asked = foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/[sx]$/, ''));
  if (asked.length === 0) return [];
  const has = (text: string) => (word: string) => foldText(text).includes(word);
  const inTitle = (page: SitePage): number => asked.filter(has(page.title)).length;
  return pages
    .filter((page) => asked.every(has(`${page.title} ${page.keywords.join(' ')} ${page.about ?? ''} ${textOf(page)}`)))
    .toSorted((a, b) => inTitle(b) - inTitle(a));
}
