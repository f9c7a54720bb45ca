import { describe, expect, test } from 'vitest';
import { aWorld } from '../../../../tests/support/a-practice';
import { aBrowser, tabsOf, typing } from '../../../../tests/support/a-browser';
import navigateur from './model';

const at = (page: string, more: object = {}) => aBrowser({ home: page, ...more });
const follow = (link: string) => ({ type: 'link-followed', link, page: 'mairie:accueil' }) as const;
const menu = { type: 'menu-opened' } as const;

test('on an empty tab, what one keeps is at hand: the way to it does not go through the menu', () => {
  const kept = { app: 'navigateur', type: 'bookmark-opened', page: 'mairie:accueil' } as const;
  const ways = [aBrowser({ bookmarks: ['mairie:accueil'] }), aBrowser({ bookmarks: ['mairie:accueil'], home: 'mairie:horaires' })];
  expect(ways.map(({ state }) => navigateur.approach?.(kept, state, aWorld())?.type)).toEqual([undefined, 'menu-opened']);
});

describe('the address that one types', () => {
  for (const typed of [
    'mairie-parc.example',
    'MAIRIE-PARC.example',
    'https://mairie-parc.example/',
    'http://www.mairie-parc.example',
    ' mairie-parc.example ',
  ]) {
    test(`« ${typed} » opens the site`, () => {
      expect(aBrowser().after(...typing(typed)).state.pane).toEqual({ name: 'page', page: 'mairie:accueil' });
    });
  }

  test('a page of a site has its own address', () => {
    expect(aBrowser().after(...typing('mairie-parc.example/horaires')).state.pane).toEqual({ name: 'page', page: 'mairie:horaires' });
  });

  test('an imitation opens like any other: nobody is warned', () => {
    expect(aBrowser().after(...typing('mairie-parc.aides.example')).state.pane).toEqual({ name: 'page', page: 'imitee:accueil' });
  });

  test('words go to the engine where there is one, and nowhere where there is none', () => {
    expect(aBrowser({ search: {} }).after(...typing('horaires mairie')).state.pane).toEqual({ name: 'results', words: 'horaires mairie' });
    expect(aBrowser().after(...typing('horaires mairie')).state.pane.name).toBe('unreachable');
  });

  test('nothing is sent from an empty bar', () => {
    const browser = aBrowser().after({ type: 'address-typed', value: ' ' });
    expect(browser.after({ type: 'address-entered' }).state).toBe(browser.state);
  });

  test('the bar offers the sites one knows, and opens them', () => {
    const browser = aBrowser({ known: ['mairie'] }).after({ type: 'address-typed', value: 'mai' });
    expect(browser.after({ type: 'suggestion-picked', value: 'mairie-parc.example' }).state.pane).toEqual({ name: 'page', page: 'mairie:accueil' });
    expect(browser.after({ type: 'suggestion-picked', value: 'piscine.example' }).state).toBe(browser.state);
  });
});

describe('going from page to page', () => {
  test('a link leads on, the arrow leads back, and the other one forth', () => {
    const there = at('mairie:accueil').after(follow('vers-horaires'));
    expect(there.state.pane).toEqual({ name: 'page', page: 'mairie:horaires' });
    expect(there.after({ type: 'went-back' }).state.pane).toEqual({ name: 'page', page: 'mairie:accueil' });
    expect(there.after({ type: 'went-back' }, { type: 'went-forward' }).state.pane).toEqual({ name: 'page', page: 'mairie:horaires' });
  });

  test('the menu of the site leads to its pages; a link that is not on this page leads nowhere', () => {
    expect(at('mairie:accueil').after({ type: 'menu-followed', to: 'horaires' }).state.pane).toEqual({ name: 'page', page: 'mairie:horaires' });
    const elsewhere = at('piscine:accueil');
    expect(elsewhere.after(follow('vers-horaires')).state).toBe(elsewhere.state);
  });

  test('a link to another app asks the device for it', () => {
    const { state, effects } = at('mairie:accueil').after(follow('vers-compte'));
    expect(effects).toEqual([{ type: 'app-shown', app: 'compte' }]);
    expect(state.pane).toEqual({ name: 'page', page: 'mairie:accueil' });
  });

  test('a link of a message opens a tab of its own, and brings the browser in front', () => {
    const arrived = at('mairie:accueil').receiving({ type: 'page-asked', address: 'https://mairie-parc.aides.example/' });
    expect(tabsOf(arrived)).toEqual(['mairie:accueil', 'imitee:accueil']);
    expect(arrived.effects).toEqual([{ type: 'app-shown', app: 'navigateur' }]);
  });

  test('the history of the first tab is there from the start', () => {
    const browser = at('mairie:accueil', { visited: ['piscine:accueil'] });
    expect(browser.after({ type: 'went-back' }).state.pane).toEqual({ name: 'page', page: 'piscine:accueil' });
  });
});

describe('tabs', () => {
  const two = at('mairie:accueil').after(follow('vers-piscine'));

  test('a link may open a tab, in front, where there is nothing to go back to', () => {
    expect(tabsOf(two)).toEqual(['mairie:accueil', 'piscine:accueil']);
    expect(two.state.front).toBe(2);
    expect(two.after({ type: 'went-back' }).state.notice).toEqual({ type: 'nothing-behind' });
  });

  test('one goes from one to the other, and closes one', () => {
    expect(two.after({ type: 'tab-chosen', tab: 1 }).state.pane).toEqual({ name: 'page', page: 'mairie:accueil' });
    expect(two.after({ type: 'tab-closed', tab: 2 }).reaches({ app: 'navigateur', type: 'tabs-left', pages: ['mairie:accueil'] })).toBe(true);
  });

  test('on a small screen they stand in a list of their own', () => {
    const phone = aBrowser({ home: 'mairie:accueil', tabs: ['piscine:accueil'] }, { ...aWorld(), device: 'telephone' });
    expect(phone.after({ type: 'tab-chosen', tab: 2 }).state).toBe(phone.state);
    expect(phone.after({ type: 'tabs-shown' }, { type: 'tab-chosen', tab: 2 }).state.pane).toEqual({ name: 'page', page: 'piscine:accueil' });
  });

  test('the last one takes the window with it; it comes back with its pages', () => {
    const closed = two.after({ type: 'window-closed' });
    expect(closed.state.pane).toEqual({ name: 'closed' });
    expect(closed.after(menu).state).toBe(closed.state);
    expect(tabsOf(closed.after({ type: 'tab-restored' }))).toEqual(['mairie:accueil', 'piscine:accueil']);
    expect(at('mairie:accueil').after({ type: 'tab-closed', tab: 1 }).state.pane).toEqual({ name: 'closed' });
  });

  test('a private one leaves no trace: neither among the sites one knows, nor among the closed ones', () => {
    const private_ = at('mairie:accueil').after(menu, { type: 'private-opened' }, ...typing('piscine.example'));
    expect(private_.state.known).toEqual(['mairie']);
    expect(private_.after({ type: 'tab-closed', tab: 2 }).state.closed).toEqual([]);
    // A window that held nothing else: what was closed before is what comes back.
    const last = private_.after({ type: 'tab-closed', tab: 1 }, { type: 'window-closed' });
    expect(last.state.pane).toEqual({ name: 'closed' });
    expect(tabsOf(last.after({ type: 'tab-restored' }))).toEqual(['mairie:accueil']);
  });
});

describe('the menu', () => {
  test('what stands in it needs it open', () => {
    const browser = at('mairie:horaires');
    for (const gesture of [{ type: 'bookmark-added' }, { type: 'printed' }, { type: 'zoomed', how: 'in' }, { type: 'private-opened' }] as const)
      expect(browser.after(gesture).state).toBe(browser.state);
  });

  test('a page is kept among the bookmarks, and found again from a new tab', () => {
    const kept = at('mairie:horaires').after(menu, { type: 'bookmark-added' });
    expect(kept.reaches({ app: 'navigateur', type: 'bookmarked', page: 'mairie:horaires' })).toBe(true);
    expect(kept.after({ type: 'tab-opened' }, { type: 'bookmark-opened', page: 'mairie:horaires' }).state.pane).toEqual({
      name: 'page',
      page: 'mairie:horaires',
    });
    expect(kept.after(menu, { type: 'bookmark-removed' }).reaches({ app: 'navigateur', type: 'bookmarked', page: 'mairie:horaires' })).toBe(false);
  });

  test('the page grows, and comes back to its size', () => {
    const larger = at('mairie:horaires').after(menu, { type: 'zoomed', how: 'in' }, { type: 'zoomed', how: 'in' });
    expect(larger.state.zoom).toBe(125);
    expect(larger.reaches({ app: 'navigateur', type: 'zoomed' })).toBe(true);
    expect(larger.after({ type: 'zoomed', how: 'back' }).state.zoom).toBe(100);
  });
});

describe('what the browser says of a site', () => {
  test('the panel of the padlock is read once it was opened', () => {
    expect(at('imitee:accueil').after({ type: 'padlock-opened' }).reaches({ app: 'navigateur', type: 'padlock-read', site: 'imitee' })).toBe(true);
  });

  test('a site known to be a trap stops at a warning, which one leaves or passes', () => {
    const stopped = at('mairie:accueil').after(...typing('cadeaux.example'));
    expect(stopped.state.pane).toEqual({ name: 'warning', page: 'piege:accueil', why: 'deceptive' });
    expect(stopped.state.done.read).not.toContain('piege:accueil');
    expect(stopped.after({ type: 'warning-left' }).state.pane).toEqual({ name: 'page', page: 'mairie:accueil' });
    expect(stopped.after({ type: 'warning-passed' }).state.pane).toEqual({ name: 'page', page: 'piege:accueil' });
  });

  test('a site is left when no tab shows it any more', () => {
    const goal = { app: 'navigateur', type: 'left', site: 'imitee' } as const;
    const there = at('imitee:accueil');
    expect(there.reaches(goal)).toBe(false);
    expect(there.after({ type: 'tab-opened' }).reaches(goal)).toBe(false);
    expect(there.after(...typing('mairie-parc.example')).reaches(goal)).toBe(true);
    expect(at('mairie:accueil').reaches(goal)).toBe(false);
  });
});
