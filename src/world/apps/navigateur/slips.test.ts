import { describe, expect, test } from 'vitest';
import { aBrowser, typing } from '../../../../tests/support/a-browser';
import { slips } from './messages/fr';
import { skinOf } from './skins';

const app = 'navigateur';
const at = (page: string, more: object = {}) => aBrowser({ home: page, ...more });
const entered = { type: 'address-entered' } as const;
const typed = (value: string, scenario: object = {}) => aBrowser(scenario).after({ type: 'address-typed', value }).slipOf(entered);

describe('an address that leads nowhere says which letter', () => {
  for (const [value, why, said] of [
    ['mairie parc.example', 'space', 'espace'],
    ['mairié-parc.example', 'accent', 'accent'],
    ['mairie-parc,example', 'comma', 'virgule'],
    ['mairie-parc.fr', 'ending', '.example'],
    ['mairie-parc', 'ending', '.example'],
    ['mairi-parc.example', 'letter', 'il manque « e »'],
    ['mairiee-parc.example', 'letter', '« e » est en trop'],
    ['mairia-parc.example', 'letter', '« a » à la place de « e »'],
    ['mairie-parc.example/tarifs', 'page', 'n’a pas cette page'],
  ] as const) {
    test(`« ${value} »`, () => {
      const slip = typed(value);
      if (slip?.type !== 'address-mistyped') throw new Error('Nothing was said.');
      expect(slip).toMatchObject({ why, meant: 'mairie-parc.example' });
      expect(slips['address-mistyped'](slip, { state: aBrowser().state, skin: skinOf('voile') }).replace(/\u00a0/g, ' ')).toContain(said);
    });
  }

  test('a name that nobody has', () => {
    expect(typed('boulangerie.example')).toEqual({ app, type: 'address-mistyped', why: 'nobody', typed: 'boulangerie.example' });
  });

  test('an imitation is never what one meant', () => {
    expect(typed('mairie-parc.aide.example')).toMatchObject({ why: 'nobody' });
  });

  test('the engine took an address that was not whole; words are no mistake, nor is a search that was asked', () => {
    expect(typed('mairie-parc', { search: {} })).toEqual({ app, type: 'searched-instead', meant: 'mairie-parc.example' });
    expect(typed('heures de la mairie', { search: {} })).toBeUndefined();
    const asked = aBrowser({ search: {} }).after({ type: 'address-typed', value: 'mairie parc' });
    expect(asked.slipOf(entered, { app, type: 'searched' })).toBeUndefined();
  });
});

describe('tabs and windows', () => {
  test('the whole window was closed, by its cross or with its last tab', () => {
    expect(at('mairie:accueil').slipOf({ type: 'window-closed' })).toEqual({ app, type: 'window-shut' });
    expect(at('mairie:accueil').slipOf({ type: 'tab-closed', tab: 1 })).toEqual({ app, type: 'window-shut' });
  });

  test('there is nothing to go back to in a tab that has just opened', () => {
    const two = at('mairie:accueil').after({ type: 'link-followed', link: 'vers-piscine', page: 'mairie:accueil' });
    expect(two.slipOf({ type: 'went-back' })).toEqual({ app, type: 'back-has-nothing' });
    expect(at('mairie:accueil').slipOf({ type: 'went-back' })).toBeUndefined();
  });

  test('a page to keep was closed', () => {
    const two = at('mairie:accueil', { tabs: ['piscine:accueil'] });
    const keep = { app, type: 'tabs-left', pages: ['mairie:accueil'] } as const;
    expect(two.slipOf({ type: 'tab-closed', tab: 1 }, keep)).toEqual({ app, type: 'wrong-tab-closed', name: 'Mairie' });
    expect(two.slipOf({ type: 'tab-closed', tab: 2 }, keep)).toBeUndefined();
  });
});

describe('sites that lie', () => {
  test('leaving an imitation before anything was sent is praised, whatever the way out, and is no mistake', () => {
    const praise = { type: 'left-imitation', name: 'Mairie', host: 'mairie-parc.aides.example' };
    const there = at('imitee:accueil', { tabs: ['piscine:accueil'], visited: ['piscine:accueil'] });
    expect(there.after({ type: 'went-back' }).state.notice).toEqual(praise);
    expect(there.after({ type: 'tab-closed', tab: 1 }).state.notice).toEqual(praise);
    expect(there.after({ type: 'tab-chosen', tab: 2 }, { type: 'tab-closed', tab: 1 }).state.notice, 'from behind').toEqual(praise);
    expect(there.after(...typing('mairie-parc.example')).state.notice).toEqual(praise);
    expect(there.after({ type: 'tab-chosen', tab: 2 }).state.notice, 'it is still there, behind').toBeUndefined();
    expect(there.after({ type: 'went-back' }, { type: 'went-forward' }, { type: 'went-back' }).state.notice, 'again').toEqual(praise);
  });

  test('the browser had stopped, and one went on', () => {
    expect(
      aBrowser()
        .after(...typing('cadeaux.example'))
        .slipOf({ type: 'warning-passed' }),
    ).toEqual({ app, type: 'warning-braved' });
  });

  test.each(['no', 'broken', 'yes'])('a password sent where the connection is not safe (%s) is told; what is no secret is not', (secure) => {
    const asks = (wants: string) => ({
      type: 'asks',
      id: 'entrer',
      label: 'Entrer',
      fields: [{ id: 'mot', label: 'Mot', wants }],
      button: 'Entrer',
      to: 'accueil',
    });
    const sent = (wants: string) =>
      at('club:entree', {
        sites: {
          club: {
            name: 'Club',
            host: 'club.example',
            secure,
            pages: [
              { id: 'accueil', path: '/', title: 'Le club', blocks: [{ type: 'text', text: ['Bienvenue.'] }] },
              { id: 'entree', path: '/entree', title: 'Entrer', blocks: [asks(wants)] },
            ],
          },
        },
      })
        .after(...(secure === 'broken' ? [{ type: 'warning-passed' } as const] : []), { type: 'box-filled', block: 'entrer', field: 'mot', value: '••' })
        .slipOf({ type: 'boxes-sent', block: 'entrer' });
    expect(sent('secret')).toEqual(secure === 'yes' ? undefined : { app, type: 'sent-in-clear', name: 'Club' });
    expect(sent('words')).toBeUndefined();
  });
});

describe('bookmarks', () => {
  test('another page than the one to keep is told, and named; taking it off is the way out', () => {
    const keep = { app, type: 'bookmarked', page: 'mairie:horaires' } as const;
    const open = at('mairie:accueil').after({ type: 'menu-opened' });
    expect(open.slipOf({ type: 'bookmark-added' }, keep)).toEqual({ app, type: 'wrong-kept', name: 'Mairie' });
    expect(open.slipOf({ type: 'bookmark-added' }), 'nobody asked for a page').toBeUndefined();
    const right = at('mairie:horaires').after({ type: 'menu-opened' });
    expect(right.slipOf({ type: 'bookmark-added' }, keep)).toBeUndefined();
    const off = open.after({ type: 'bookmark-added' }, { type: 'menu-opened' }, { type: 'bookmark-removed' });
    expect(off.state.bookmarks).toEqual([]);
  });
});
