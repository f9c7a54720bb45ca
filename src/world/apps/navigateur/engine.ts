// The search engine: its box, what it offers, its results; and the results of a site’s own search. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Past } from '../app-of';
import { memoryOf } from './kept';
import { slipOfLeaving } from './unconfirmed';
import { isCovered } from './over';
import { searchSite } from './page-text';
import type { NavigateurSlip } from './schema';
import type { SitePage } from './site-schema';
import { ask, offeredBy } from './searching';
import { inFront, pageAt } from './sites';
import type { Browser, BrowserRows, Navigateur } from './state';
import { go } from './travel';

export const engineGestures: BrowserRows<'words-typed' | 'words-picked' | 'search-asked' | 'correction-picked' | 'result-opened'> = {
  'words-typed': {
    control: ({ skin }) => box('words', skin.engineBox),
    area: 'field',
    typed: 'value',
    does: ({ event, state }) =>
      isAtEngine(state) && state.words !== event.value ? { ...state, words: event.value, panel: undefined, notice: undefined } : state,
  },
  'words-picked': {
    control: ({ event }) => button(`offer:${event.value}`, event.value),
    area: 'under-field',
    does: ({ event, state }) => (isAtEngine(state) && offeredBy(state).includes(event.value) ? search(state, event.value) : state),
    slip: slipOfAsking,
  },
  'search-asked': {
    control: ({ skin }) => button('search-go', skin.engineGo),
    area: 'field',
    say: ({ skin }) => ({ id: 'search-go', go: skin.engineGo }),
    does: ({ state }) => (isAtEngine(state) ? search(state, state.words) : state),
    slip: slipOfAsking,
  },
  'correction-picked': {
    control: ({ state }) => button('correction', meantNow(state) ?? ''),
    area: 'under-field',
    in: 'results',
    does: ({ state }) => search(state, meantNow(state) ?? ''),
    slip: slipOfAsking,
  },
  'result-opened': {
    // With its address: an imitation has the same title, and whoever hears it must be able to tell.
    control: ({ event, state }) => button(`${event.ad ? 'ad' : 'result'}:${event.page}`, `${resultTitle(event, state)}, ${hostOf(event, state)}`),
    area: 'list',
    say: ({ event, state, world }) => ({
      id: 'open-result',
      hand: handOf(world),
      title: resultTitle(event, state),
      host: hostOf(event, state),
    }),
    does: ({ event, state }) => (isResult(event, state) ? go(state, { at: 'page', page: event.page }) : state),
    slip: (past) => slipOfAd(past) ?? slipOfLeaving(past),
  },
};

interface Opened {
  readonly page: string;
  readonly ad: boolean;
}

function isAtEngine({ pane }: Navigateur): boolean {
  return pane.name === 'engine' || pane.name === 'results';
}

function search(state: Navigateur, typed: string): Navigateur {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (words === '' || (state.pane.name === 'results' && state.pane.words === words)) return state;
  const there = go(state, { at: 'results', words });
  return { ...there, done: { ...there.done, searched: [...there.done.searched, words] } };
}

/** « Vous voulez dire », under the words that were asked. */
export function meantNow({ pane, setting }: Navigateur): string | undefined {
  return pane.name === 'results' ? ask(pane.words, setting).meant : undefined;
}

/** What the site’s own search found, in the page in front. */
export function foundIn(block: string, state: Navigateur): readonly SitePage[] {
  const site = inFront(state)?.site;
  const { asked } = memoryOf(block, state);
  return site === undefined || asked === undefined ? [] : searchSite(site, asked);
}

function isResult({ page, ad }: Opened, state: Navigateur): boolean {
  const { pane, setting } = state;
  if (pane.name === 'results') {
    const { ads, results } = ask(pane.words, setting);
    return ad ? ads.some((number) => setting.search?.ads[number]?.to === page) : results.includes(page);
  }
  const found = inFront(state);
  if (found === undefined || ad || isCovered(state)) return false;
  return found.page.blocks.some((block) => block.type === 'search' && foundIn(block.id, state).some(({ id }) => `${found.siteId}:${id}` === page));
}

function hostOf({ page }: Opened, { setting }: Navigateur): string {
  return pageAt(page, setting)?.site.host ?? '';
}

export function resultTitle({ page, ad }: Opened, { setting }: Navigateur): string {
  const paid = ad ? setting.search?.ads.find(({ to }) => to === page)?.title : undefined;
  return paid ?? pageAt(page, setting)?.page.title ?? '';
}

function slipOfAsking({ after }: Past<Browser, unknown>): Bare<NavigateurSlip> | undefined {
  if (after.pane.name !== 'results') return undefined;
  const { ads, results } = ask(after.pane.words, after.setting);
  return ads.length + results.length === 0 ? { type: 'nothing-found' } : undefined;
}

/** Somebody paid to be first: an honest service may, so only a site that sells or imitates is said. */
function slipOfAd({ event, after }: Past<Browser, Opened>): Bare<NavigateurSlip> | undefined {
  const site = pageAt(event.page, after.setting)?.site;
  return event.ad && site !== undefined && site.sort !== 'true' ? { type: 'ad-opened', name: site.name } : undefined;
}
