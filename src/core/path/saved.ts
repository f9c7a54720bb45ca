/**
 * The links that a mediator keeps on her own device, each under a title of hers, and the last one she gave: « comme la dernière fois ».
 * Kept as fragments: what a link may hold is decided in one place (codec.ts).
 *
 * A file of them, to take to another device:
 *
 *     { "declic": "liens", "version": 1, "links": [{ "title": "Camille, le mardi", "link": "1FBACA…" }] }
 */

import { fieldsOf, foreignJson } from '../lesson/foreign-json';
import { lineFrom } from './path';

export interface SavedLink {
  readonly title: string;
  /** Without « # ». */
  readonly link: string;
}

export interface SavedLinks {
  /** The last one given, without what says to whom; « » before the first. */
  readonly last: string;
  readonly links: readonly SavedLink[];
}

export const noLinks: SavedLinks = { last: '', links: [] };

/** In characters. */
export const LONGEST_TITLE = 60;
const MOST_LINKS = 200;
const FILE_VERSION = 1;
/** A file of two hundred links is far under it; more is not ours. */
const MOST_CHARACTERS = 1_000_000;

export type ReadFile = { readonly kind: 'links'; readonly links: readonly SavedLink[] } | { readonly kind: 'spoiled' | 'newer' };

/** What of a record of unknown origin can be read. */
export function linksFrom(record: unknown): SavedLinks {
  const { last, links } = fieldsOf(record);
  return { last: isLink(last) ? last : '', links: Array.isArray(links) ? together(links.flatMap(linkFrom)) : [] };
}

/** Only what differs from nothing: an empty record is not kept. */
export function unusualLinks({ last, links }: SavedLinks): Partial<SavedLinks> {
  return { ...(last === '' ? {} : { last }), ...(links.length === 0 ? {} : { links }) };
}

/** With one more, the newest first. The same title is the same link, changed. */
export function withLink(saved: SavedLinks, { title, link }: SavedLink): SavedLinks {
  const [one] = linkFrom({ title, link });
  if (one === undefined) return saved;
  return { ...saved, links: [one, ...saved.links.filter((other) => other.title !== one.title)].slice(0, MOST_LINKS) };
}

export function withoutLink(saved: SavedLinks, title: string): SavedLinks {
  return { ...saved, links: saved.links.filter((one) => one.title !== title) };
}

/** Under another title, in its place; as it was when the title is empty, or another's. */
export function renamed(saved: SavedLinks, from: string, to: string): SavedLinks {
  const title = lineFrom(to, LONGEST_TITLE);
  if (title === '' || saved.links.some((one) => one.title === title)) return saved;
  return { ...saved, links: saved.links.map((one) => (one.title === from ? { ...one, title } : one)) };
}

/** Those of a file beside ours: none of ours is lost. One of theirs with a title of ours and another link gets a number after it. */
export function withImported(saved: SavedLinks, theirs: readonly SavedLink[]): SavedLinks {
  const links = theirs.reduce<readonly SavedLink[]>((all, one) => {
    if (all.some((other) => other.link === one.link && other.title.startsWith(one.title))) return all;
    return [...all, { ...one, title: freeTitle(one.title, all) }];
  }, saved.links);
  return { ...saved, links: links.slice(0, MOST_LINKS) };
}

export function fileOf({ links }: SavedLinks): string {
  return `${JSON.stringify({ declic: 'liens', version: FILE_VERSION, links }, null, 2)}\n`;
}

/** Never throws. */
export function readFile(text: string): ReadFile {
  const { declic, version, links } = fieldsOf(foreignJson(text, MOST_CHARACTERS));
  if (declic !== 'liens' || !Array.isArray(links)) return { kind: 'spoiled' };
  if (Number(version) > FILE_VERSION) return { kind: 'newer' };
  return { kind: 'links', links: together(links.flatMap(linkFrom)) };
}

function linkFrom(value: unknown): readonly SavedLink[] {
  const { title, link } = fieldsOf(value);
  const line = lineFrom(title, LONGEST_TITLE);
  return line === '' || !isLink(link) ? [] : [{ title: line, link }];
}

/** Each title once, not more than can be kept. */
function together(links: readonly SavedLink[]): readonly SavedLink[] {
  return [...new Map(links.toReversed().map((one) => [one.title, one])).values()].toReversed().slice(0, MOST_LINKS);
}

function freeTitle(title: string, taken: readonly SavedLink[]): string {
  const isFree = (one: string): boolean => taken.every((other) => other.title !== one);
  for (let number = 2, one = title; ; number++) {
    if (isFree(one)) return one;
    one = `${lineFrom(title, LONGEST_TITLE - 5)} (${number})`;
  }
}

/** The shape of a link; what it holds is read when it is opened. */
function isLink(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9][\w-]{6,2400}$/.test(value);
}
