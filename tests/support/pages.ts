// Every page of the built site, found in its files: a page added tomorrow is tested tomorrow.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fr } from '../../src/site/messages/fr';
import { dist } from '../../src/build/preview/site.mjs';
import { sampleOf, wholeLessons } from './sample';

export type Kind = 'page' | 'lesson' | 'projection' | 'handout';

export interface BuiltPage {
  /** Its address: `/lecons/ecrire-email/`. */
  readonly path: string;
  readonly kind: Kind;
  /** The lesson it shows. */
  readonly lesson?: string | undefined;
  /** What can be on screen, one at a time: the introduction and the steps of a lesson; else the page itself. */
  readonly places: readonly Place[];
  /** As it was built. */
  readonly html: () => string;
}

interface Place {
  /** The address of the page with the step: `/lecons/ecrire-email/#trois-cases`. */
  readonly address: string;
  /** Whether a practice wakes here. */
  readonly hasPractice: boolean;
  /** Whether this stands there, as it was built. */
  readonly holds: (html: string) => boolean;
}

export const pages: readonly BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .sort()
  .filter((file) => !isDoor(file))
  .map((file) => readPage(file.split(path.sep).join('/')));

const sampled = wholeLessons(pages.flatMap(({ lesson }) => lesson ?? []));

const ROUTES = path.join(import.meta.dirname, '../../src/site/pages');

/** The files that make the pages: `parcours/mon-parcours.astro`, `animer/series/[series].astro`. */
const routes = new Set(globSync('**/*.astro', { cwd: ROUTES }).map((file) => file.split(path.sep).join('/')));

/** The folders whose pages one file makes: `animer/series`. */
const madeByOneFile = new Set([...routes].flatMap((route) => (route.includes('/[') ? (route.split('/[')[0] ?? '') : [])));

/** The pages that are no lesson's, of those that one file makes a few, and those of the lessons looked at whole. */
export const lookedAt = [
  ...[
    ...Map.groupBy(
      pages.filter(({ lesson }) => lesson === undefined),
      templateOf,
    ).values(),
  ].flatMap((alike) => sampleOf(alike, 2)),
  ...pages.filter(({ lesson }) => lesson !== undefined && sampled.has(lesson)),
];

/** What makes it: its folder, or its own address where nothing else is made as it is. */
function templateOf({ path: address }: BuiltPage): string {
  const folder = address.split('/').slice(1, -2).join('/');
  const isOwn = routes.has(`${address.slice(1, -1)}.astro`) || routes.has(`${address.slice(1)}index.astro`);
  return !isOwn && madeByOneFile.has(folder) ? folder : address;
}

export function pagesOf(kind: Kind): readonly BuiltPage[] {
  return pages.filter((page) => page.kind === kind);
}

/** A board's address only leads on: nobody sees it (tests/e2e/pages/board.spec.ts). */
function isDoor(file: string): boolean {
  return /^\d+[\\/]/.test(file);
}

function readPage(file: string): BuiltPage {
  const read = (): string => readFileSync(path.join(dist, file), 'utf8');
  const html = read();
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const face = /<html[^>]* data-face="([a-z]+)"/.exec(html)?.[1];
  const kind: Kind = face === 'learner' ? 'lesson' : face === 'projection' || face === 'handout' ? face : 'page';
  const all = [...html.matchAll(/<section data-step="([^"]+)"([^>]*)/g)].map((match) => ({ step: match[1] ?? '', rest: match[2] ?? '', at: match.index }));
  // Ten situations are one shape: the first is looked at.
  const alike = all.filter(({ rest }) => rest.includes('data-situation'));
  const sections = all.filter((section) => !alike.slice(1).includes(section));
  const places = sections.flatMap(({ step, at }, index) => {
    const end = sections[index + 1]?.at;
    const holds = (words: string): boolean => read().slice(at, end).includes(words);
    const hasPractice = html.slice(at, end).includes(fr.practice.waiting);
    // On the wall the words come first, then the practice alone.
    const practice = kind === 'projection' ? /<div class="practice" id="([^"]+)"/.exec(html.slice(at, end))?.[1] : undefined;
    const words = { address: `${address}#${step}`, hasPractice: hasPractice && practice === undefined, holds };
    return practice === undefined ? [words] : [words, { address: `${address}#${practice}`, hasPractice, holds }];
  });
  const lesson = /\/lecons\/([^/]+)\//.exec(address)?.[1];
  return {
    path: address,
    kind,
    lesson,
    places: places.length > 0 ? places : [{ address, hasPractice: false, holds: (words) => read().includes(words) }],
    html: read,
  };
}

/** One of each shape among them: its kind, and of a page that is no lesson's its folder. What is lived does not change with the words. */
export const shapes = [...Map.groupBy(lookedAt, shapeOf).values()].flatMap(([first]) => first ?? []);

function shapeOf({ kind, path: address, lesson }: BuiltPage): string {
  return lesson === undefined ? `${kind} ${address.split('/').slice(1, -2).join('/') || address}` : `${kind} ${address.split('/').slice(3).join('/')}`;
}
