// What was typed in the address bar, understood as browsers do: with or without https:// and www., whatever the capitals; and when
// it leads nowhere, why. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import type { NavigateurScenario } from './schema';
import type { Site } from './site-schema';
import { pageAt, visitTo } from './sites';
import type { Astray, Navigateur, Visit } from './state';

type Setting = Pick<NavigateurScenario, 'sites' | 'search'>;

/** So many letters away, it is the same name with a mistake in it. */
const NEAR = 2;

/** Where this leads. `meant`: words went to the engine that were nearly an address. */
export function readAddress(typed: string, setting: Setting): { readonly visit: Visit; readonly meant?: string | undefined } {
  const bare = bareAddress(typed);
  const page = pageOf(bare, setting);
  if (page !== undefined) return { visit: { at: 'page', page } };
  const astray = astrayOf(bare, setting);
  const isWords = /\s/.test(bare) || !bare.includes('.');
  if (isWords && setting.search !== undefined) return { visit: { at: 'results', words: typed.trim() }, meant: astray.meant };
  return { visit: { at: 'unreachable', address: bare, astray } };
}

/** What came from elsewhere: the address of a link. */
export function visitOf(address: string, { setting }: Navigateur): Visit {
  return pageAt(address, setting) === undefined ? readAddress(address, { sites: setting.sites }).visit : visitTo(address);
}

/** Without what browsers do not need: « https://www.Mairie.example/ » → « mairie.example ». */
function bareAddress(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/*/, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

function pageOf(bare: string, { sites }: Setting): string | undefined {
  const [host, path] = cut(bare);
  for (const [id, site] of Object.entries(sites)) {
    if (bareAddress(site.host) !== host) continue;
    const page = path === '' ? site.pages[0] : site.pages.find((one) => one.path.replace(/\/+$/, '') === path);
    return page === undefined ? undefined : `${id}:${page.id}`;
  }
  return undefined;
}

function astrayOf(bare: string, { sites }: Setting): Astray {
  const [typed] = cut(bare);
  // Never send anyone to an imitation.
  const hosts = Object.values(sites).flatMap((site: Site) => (site.sort === 'imitation' ? [] : [bareAddress(site.host)]));
  if (hosts.includes(typed)) return { why: 'page', meant: typed };
  const among = (candidate: string): string | undefined => hosts.find((host) => host === candidate);
  const spaced = among(typed.replace(/\s+/g, '')) ?? among(typed.replace(/\s+/g, '-'));
  if (spaced !== undefined) return { why: 'space', meant: spaced };
  const plain = among(foldText(typed));
  if (plain !== undefined) return { why: 'accent', meant: plain };
  const dotted = among(typed.replace(/[,;:]/g, '.'));
  if (dotted !== undefined) return { why: 'comma', meant: dotted };
  const name = foldText(typed).replace(/\s+/g, '-');
  const near = hosts.map((host) => [host, distance(name, host)] as const).sort(([, one], [, other]) => one - other)[0];
  if (near !== undefined && near[1] <= NEAR) return { why: 'letter', meant: near[0] };
  const ended = hosts.find((host) => host.replace(/\.example$/, '') === name.replace(/\.[a-z]*$/, '')) ?? among(`${name}.example`);
  return ended === undefined ? { why: 'nobody' } : { why: 'ending', meant: ended };
}

/** The name of the site, and what follows it. */
function cut(bare: string): readonly [host: string, path: string] {
  const slash = bare.indexOf('/');
  return slash === -1 ? [bare, ''] : [bare.slice(0, slash), bare.slice(slash)];
}

/** The first place where what was typed differs: what it has there, and what it should have. */
export function difference(typed: string, meant: string): { readonly has: string; readonly wants: string } {
  let start = 0;
  while (start < typed.length && start < meant.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  while (end < typed.length - start && end < meant.length - start && typed.at(-1 - end) === meant.at(-1 - end)) end += 1;
  return { has: typed.slice(start, typed.length - end), wants: meant.slice(start, meant.length - end) };
}

/** How many letters to add, take away or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries()) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === wanted ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
