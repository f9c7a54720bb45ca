// Places and their sites: who is behind `mairie:horaires`, and what the bar shows of it. Pure.

import type { NavigateurScenario } from './schema';
import type { Site, SitePage } from './site-schema';
import type { Navigateur, Tab, Visit } from './state';

type Setting = Pick<NavigateurScenario, 'sites'>;

/** `mairie:horaires` → `mairie`. */
export function siteIdOf(place: string): string {
  return place.split(':')[0] ?? '';
}

/** The site of a page, and the page itself. Undefined: nobody has it. */
export function pageAt(place: string, { sites }: Setting): { readonly site: Site; readonly page: SitePage; readonly siteId: string } | undefined {
  const [siteId = '', pageId] = place.split(':');
  const site = sites[siteId];
  const page = site?.pages.find(({ id }) => id === pageId);
  return site === undefined || page === undefined ? undefined : { site, page, siteId };
}

/** Where a link of this site leads: a page, or an app of the practice. */
export function targetOf(to: string, siteId: string, { sites }: Setting): { readonly app: string } | { readonly page: string } {
  if (to.startsWith('app:')) return { app: to.slice('app:'.length) };
  if (to.includes(':')) return { page: to };
  // A site alone is its home.
  const home = sites[to]?.pages[0];
  const isPage = sites[siteId]?.pages.some(({ id }) => id === to) ?? false;
  return { page: isPage || home === undefined ? `${siteId}:${to}` : `${to}:${home.id}` };
}

/** As a scenario or an effect names it. */
export function visitTo(place: string): Visit {
  if (place === 'recherche') return { at: 'engine' };
  return place === 'nouvel-onglet' ? { at: 'empty' } : { at: 'page', page: place };
}

/** The name of a place in a scenario: the reverse of `visitTo`. */
export function placeOf(visit: Visit): string {
  if (visit.at === 'page') return visit.page;
  return visit.at === 'engine' || visit.at === 'results' ? 'recherche' : 'nouvel-onglet';
}

/** The whole address, as one reads it in the bar. */
export function addressOf(place: string, setting: Setting): string {
  const found = pageAt(place, setting);
  if (found === undefined) return '';
  return `${found.site.secure === 'no' ? 'http' : 'https'}://${found.site.host}${found.page.path}`;
}

/** Where this tab is now. */
export function visitIn(tab: Tab): Visit {
  return tab.trail[tab.at] ?? { at: 'empty' };
}

export function tabInFront({ tabs, front }: Navigateur): Tab | undefined {
  return tabs.find(({ id }) => id === front);
}

/** A page as one reads it now: in French, where its translation was asked for. */
export function pageRead(place: string, { setting, answers }: Navigateur): ReturnType<typeof pageAt> {
  const found = pageAt(place, setting);
  const french = answers.translated[place] === 'yes' ? found?.page.french : undefined;
  return found === undefined || french === undefined ? found : { ...found, page: { ...found.page, ...french, lang: 'fr' } };
}

/** The page in front, when one can see it. */
export function inFront(state: Navigateur): ReturnType<typeof pageAt> {
  return state.pane.name === 'page' ? pageRead(state.pane.page, state) : undefined;
}
