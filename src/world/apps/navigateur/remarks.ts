// What the browser writes about itself: names of tabs and places, the line after a gesture, the title of what is in front. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import { addressOf, inFront, pageAt, tabInFront, visitIn } from './sites';
import type { Skin } from './skins';
import type { Navigateur, Notice, Tab, Visit } from './state';

/** The home of a site has the site's name, its other pages their own. */
export function placeName(page: string, { setting }: Navigateur): string {
  const found = pageAt(page, setting);
  if (found === undefined) return '';
  return found.site.pages[0]?.id === found.page.id ? found.site.name : found.page.title;
}

function visitName(visit: Visit, state: Navigateur, skin: Skin): string {
  switch (visit.at) {
    case 'page':
      return placeName(visit.page, state);
    case 'engine':
      return engineName(state);
    case 'results':
      return `${visit.words}, ${engineName(state)}`;
    case 'unreachable':
      return skin.unreachableTitle;
    case 'empty':
      return skin.emptyTitle;
    default:
      return assertNever(visit);
  }
}

function engineName({ setting }: Navigateur): string {
  return setting.search?.name ?? '';
}

export function tabName(tab: Tab, state: Navigateur, skin: Skin): string {
  const visit = visitIn(tab);
  return tab.sort === 'private' && visit.at === 'empty' ? skin.privateTitle : visitName(visit, state, skin);
}

/** Two that show the same are told apart by their place in the row. */
export function tabNamed(id: number, state: Navigateur, skin: Skin): string {
  const at = state.tabs.findIndex((one) => one.id === id);
  const names = state.tabs.map((tab) => tabName(tab, state, skin));
  const name = names[at] ?? '';
  return names.filter((one) => one === name).length > 1 ? skin.tabAt(name, at + 1) : name;
}

/** What the bar shows when nobody writes in it. */
export function shownAddress({ pane, setting }: Navigateur): string {
  switch (pane.name) {
    case 'page':
    case 'warning':
      return addressOf(pane.page, setting);
    case 'unreachable':
      return pane.address;
    case 'engine':
    case 'results':
      return `https://${engineHost(setting.search?.name ?? '')}/`;
    case 'empty':
    case 'closed':
      return '';
    default:
      return assertNever(pane);
  }
}

function engineHost(name: string): string {
  return `${name.toLowerCase()}.example`;
}

/** The title of what is in front. */
export function titleOf(state: Navigateur, skin: Skin): string {
  const { pane } = state;
  switch (pane.name) {
    case 'page':
      return inFront(state)?.page.title ?? '';
    case 'warning':
      return pane.why === 'deceptive' ? skin.deceptiveTitle : skin.certificateTitle;
    case 'unreachable':
      return skin.unreachableTitle;
    case 'engine':
    case 'results':
      return engineName(state);
    case 'empty':
      return tabInFront(state)?.sort === 'private' ? skin.privateTitle : skin.emptyTitle;
    case 'closed':
      return skin.closedTitle;
    default:
      return assertNever(pane);
  }
}

export function noticeText(notice: Notice, skin: Skin): string {
  switch (notice.type) {
    case 'bookmarked':
      return skin.bookmarked(notice.name);
    case 'unbookmarked':
      return skin.unbookmarked(notice.name);
    case 'tab-closed':
      return skin.tabClosed(notice.name);
    case 'left-imitation':
      return skin.leftImitation(notice.name, notice.host);
    case 'zoomed':
      return skin.zoomed(notice.percent);
    case 'searched':
      return skin.searched(notice.words);
    case 'captured':
      return skin.captured(notice.name);
    case 'downloaded':
      return skin.downloaded(notice.name);
    case 'never-run':
      return skin.neverRun(notice.name);
    default:
      return skin.notices[notice.type];
  }
}

interface SiteCard {
  readonly host: string;
  readonly isSafe: boolean;
  readonly safety: readonly [title: string, help: string];
  readonly owner: string;
}

/** What the panel of the padlock says of the site in front. */
export function siteCard({ pane, setting }: Navigateur, skin: Skin): SiteCard | undefined {
  const site = pane.name === 'page' || pane.name === 'warning' ? pageAt(pane.page, setting)?.site : undefined;
  if (site === undefined) return undefined;
  return {
    host: site.host,
    isSafe: site.secure === 'yes',
    safety: site.secure === 'yes' ? [skin.secure, skin.secureHelp] : [skin.notSecure, skin.notSecureHelp],
    owner: site.owner === undefined ? skin.noOwner : `${skin.owner} ${site.owner}.`,
  };
}
