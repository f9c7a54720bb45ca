// What was given to strangers, told and mended.

import { describe, expect, test } from 'vitest';
import { aBrowser } from '../../../../tests/support/a-browser';
import { slips } from './messages/fr';
import type { NavigateurEvent, NavigateurGoal } from './schema';
import { skinOf } from './skins';
import type { Bare } from '../../kit/gesture';

const lines = [{ type: 'text', text: ['Bienvenue.'] }];
const page = (id: string, blocks: readonly object[]): object => ({ id, path: `/${id}`, title: id, blocks });

const sites = {
  etat: { name: 'Actes', host: 'actes.gouv.example', pages: [page('acte', lines)] },
  copie: {
    name: 'Actes',
    host: 'actes-gouv.example',
    sort: 'imitation',
    imitates: 'etat',
    pages: [
      page('acte', [{ type: 'link', id: 'joindre', label: 'Envoyer ma carte d’identité', to: 'frais', gives: 'paper' }]),
      page('frais', [{ type: 'asks', id: 'regler', label: 'Frais', fields: [{ id: 'carte', label: 'Carte', wants: 'card' }], button: 'Régler', to: 'fin' }]),
      page('fin', lines),
    ],
  },
  banque: {
    name: 'Banque du Pont',
    host: 'banque-du-pont.example',
    pages: [page('urgence', [{ type: 'link', id: 'bloquer', label: 'Bloquer ma carte', to: 'faite', mends: ['card'] }]), page('faite', lines)],
  },
};

const safe: NavigateurGoal = { app: 'navigateur', type: 'safe' };
const join = { type: 'link-followed', page: 'copie:acte', link: 'joindre' } as const;
const pay: readonly Bare<NavigateurEvent>[] = [
  { type: 'box-filled', block: 'regler', field: 'carte', value: '••••' },
  { type: 'boxes-sent', block: 'regler' },
];
const copy = (more: object = {}) => aBrowser({ sites, home: 'copie:acte', bookmarks: ['banque:urgence'], ...more });

describe('what was given to strangers', () => {
  test('a picture of one’s papers is told, and is no longer praised on leaving', () => {
    const sent = copy().after(join);
    expect(copy().slipOf(join)).toEqual({ app: 'navigateur', type: 'paper-given', name: 'actes-gouv.example' });
    expect(sent.reaches(safe)).toBe(false);
    expect(sent.after({ type: 'address-typed', value: 'actes.gouv.example' }, { type: 'address-entered' }).state.notice).toBeUndefined();
  });

  test('a card is safe again once the bank has blocked it; the way there is known', () => {
    const paid = copy({ home: 'copie:frais' }).after(...pay);
    expect(paid.reaches(safe)).toBe(false);
    const kept = { type: 'bookmark-opened', page: 'banque:urgence' } as const;
    expect(paid.after({ type: 'menu-opened' }, kept, { type: 'link-followed', page: 'banque:urgence', link: 'bloquer' }).reaches(safe)).toBe(true);
  });

  test('a call to the bank protects the card too, and what was never given is safe', () => {
    const owed = copy({ owed: ['card'] });
    expect(owed.reaches(safe)).toBe(false);
    expect(owed.receiving({ type: 'harm-mended', what: ['card'] }).reaches(safe)).toBe(true);
    expect(copy().reaches(safe)).toBe(true);
  });

  test('a slip names the bookmark that repairs, else what to do in life', () => {
    const told = { app: 'navigateur', type: 'told-an-imitation', name: 'Actes', host: 'actes-gouv.example' } as const;
    const { state } = copy({ home: 'copie:frais' }).after(...pay);
    expect(slips['told-an-imitation'](told, { state, skin: skinOf('voile') })).toContain('puis «\u00a0Banque du Pont\u00a0»');
    expect(slips['told-an-imitation'](told, { state: { ...state, bookmarks: [] }, skin: skinOf('voile') })).toContain('appelez votre banque');
  });
});
