// What one does in pages, on the site of the fixture: six pages in one file (tests/fixture/content/sites/marche.yaml).

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aBrowser } from '../../../../tests/support/a-browser';
import navigateur from './model';
import { waysOut } from './over';
import { scenarioSchema, type NavigateurEvent, type NavigateurGoal } from './schema';
import { shows } from './showing';
import { skinOf } from './skins';
import type { Bare } from '../../kit/gesture';

const site = async (name: string): Promise<unknown> =>
  parse(await readFile(path.join(import.meta.dirname, `../../../../tests/fixture/content/sites/${name}.yaml`), 'utf8'));

const scenario = scenarioSchema.parse({
  skin: 'voile',
  sites: { marche: await site('marche'), vendeur: await site('stand-express'), hotel: await site('hotel'), imite: await site('hotel-imite') },
  search: { ads: [{ to: 'vendeur:accueil', title: 'Un stand', about: 'Vite.', when: ['stand'] }], suggestions: ['marché du parc', 'stand au marché'] },
});

const at = (page: string, more: object = {}) => aBrowser({ ...scenario, home: page, ...more });
const accepted = { type: 'cookies-accepted' } as const;
const refused = { type: 'cookies-refused' } as const;
const wanted: NavigateurGoal = { app: 'navigateur', type: 'cookies-refused', site: 'marche' };
const free = (page: string, more: object = {}) => at(page, more).after(accepted);

describe('cookies', () => {
  test('the page waits for an answer: its links do nothing, the bar does', () => {
    const page = at('marche:accueil');
    expect(page.after({ type: 'menu-followed', to: 'papiers' }).state).toBe(page.state);
    expect(page.after({ type: 'address-typed', value: 'x' }).state).not.toBe(page.state);
  });

  test('refusing is behind the settings, where the site hides it', () => {
    const page = at('marche:accueil');
    expect(page.after(refused).state).toBe(page.state);
    expect(page.after({ type: 'cookies-asked' }, refused).reaches(wanted)).toBe(true);
  });

  test('unticking all, then keeping one’s choices, is refusing', () => {
    const settings = at('marche:accueil').after({ type: 'cookies-asked' });
    const turn = (purpose: string) => ({ type: 'purpose-turned', purpose }) as const;
    expect(settings.after(turn('Publicité'), turn('Mesure des visites'), { type: 'cookies-saved' }).reaches(wanted)).toBe(true);
    expect(settings.after({ type: 'cookies-saved' }).reaches(wanted)).toBe(false);
    expect(settings.after(turn('Publicité')).slipOf({ type: 'cookies-saved' }, wanted)?.type).toBe('cookies-all-accepted');
  });

  test('accepting is a mistake only where one was asked to refuse, and the foot of the page mends it', () => {
    expect(at('marche:accueil').slipOf(accepted)).toBeUndefined();
    expect(at('marche:accueil').slipOf(accepted, wanted)?.type).toBe('cookies-all-accepted');
    expect(free('marche:accueil').after({ type: 'cookies-asked' }, refused).reaches(wanted)).toBe(true);
  });

  test('accept or pay: the other button leads to the prices, and the banner comes back with the page', () => {
    const wall = { text: 'Acceptez, ou payez.', style: 'wall', pay: 'merci', refuse: 'Payer 2 €' };
    const walled = aBrowser({ ...scenario, home: 'imite:accueil', sites: { ...scenario.sites, imite: { ...scenario.sites['imite'], cookies: wall } } });
    const prices = walled.after(refused);
    expect(prices.state.pane).toEqual({ name: 'page', page: 'imite:merci' });
    expect(walled.slipOf(accepted, wanted)?.type).toBe('cookies-all-accepted');
    expect(walled.slipOf(accepted)).toBeUndefined();
    expect(prices.after({ type: 'went-back' }).after(accepted).state.answers.cookies['imite']).toBe('accepted');
  });
});

test('a page is read once nothing lies over it', () => {
  const read: NavigateurGoal = { app: 'navigateur', type: 'page-read', page: 'marche:accueil' };
  expect(at('marche:accueil').reaches(read)).toBe(false);
  expect(at('marche:accueil').after(accepted).reaches(read)).toBe(true);
});

describe('what lies over a page', () => {
  test('the false alarm is closed, and calling it is told', () => {
    const alarm = free('marche:nouvelles');
    expect(alarm.slipOf({ type: 'popup-called' })?.type).toBe('alarm-believed');
    expect(alarm.slipOf({ type: 'popup-closed' })).toBeUndefined();
    expect(alarm.after({ type: 'popup-closed' }).state.answers.popups).toEqual(['marche:nouvelles']);
  });

  test('a permission given by mistake is taken back in the panel of the site', () => {
    const asked = free('marche:nouvelles').after({ type: 'popup-closed' });
    const goal: NavigateurGoal = { app: 'navigateur', type: 'permission-refused', site: 'marche' };
    expect(asked.slipOf({ type: 'permission-given' })?.type).toBe('permission-let-in');
    expect(asked.after({ type: 'permission-refused' }).reaches(goal)).toBe(true);
    expect(asked.after({ type: 'permission-given' }, { type: 'padlock-opened' }, { type: 'permission-refused' }).reaches(goal)).toBe(true);
  });

  test('a page in English is read in French, and the bar does not come back', () => {
    const page = free('marche:visitors');
    expect(page.after({ type: 'translated' }).state.answers.translated).toEqual({ 'marche:visitors': 'yes' });
    const goal: NavigateurGoal = { app: 'navigateur', type: 'translated', page: 'marche:visitors' };
    expect([page.reaches(goal), page.after({ type: 'translated' }).reaches(goal)]).toEqual([false, true]);
    const kept = page.after({ type: 'translation-refused' });
    expect(kept.after({ type: 'translated' }).state).toBe(kept.state);
  });

  test('on a shared computer, a kept password is told', () => {
    const form: readonly Bare<NavigateurEvent>[] = [
      { type: 'box-filled', block: 'entrer', field: 'nom', value: 'Camille' },
      { type: 'box-filled', block: 'entrer', field: 'secret', value: '•••' },
      { type: 'boxes-sent', block: 'entrer' },
    ];
    const honest = { ...scenario.sites, imite: { ...scenario.sites['imite'], sort: 'true', imitates: undefined } };
    const asked = aBrowser({ ...scenario, sites: honest, home: 'imite:accueil', computer: 'shared' }).after(...form);
    expect(asked.slipOf({ type: 'password-kept' })?.type).toBe('password-left-behind');
    expect(asked.after({ type: 'password-not-kept' }).state.answers.passwords).toEqual({ imite: 'not-kept' });
  });

  test('a kept password is forgotten in the panel of the padlock, and the guide knows the way', () => {
    const none: NavigateurGoal = { app: 'navigateur', type: 'no-password-kept' };
    const kept = at('vendeur:accueil', { passwords: ['vendeur'], computer: 'shared' });
    expect(kept.after({ type: 'password-forgotten' }).state).toBe(kept.state);
    const panel = kept.after({ type: 'padlock-opened' });
    expect([kept, panel].map(({ state }) => waysOut(state).map(({ type }) => type))).toEqual([['padlock-opened'], ['password-forgotten']]);
    expect(shows(panel.state, skinOf('voile'))).toEqual({ id: 'browser-says', text: expect.stringContaining('votre mot de passe') });
    const forgotten = panel.after({ type: 'password-forgotten' });
    expect([at('vendeur:accueil'), kept, forgotten].map((one) => one.reaches(none))).toEqual([false, false, true]);
  });

  test('a page read in a private tab is read, and the address bar does not offer its site', () => {
    const goal: NavigateurGoal = { app: 'navigateur', type: 'read-privately', page: 'marche:papiers' };
    const usual = free('marche:papiers');
    const hidden = at('nouvel-onglet', { bookmarks: ['marche:papiers'] }).after(
      { type: 'menu-opened' },
      { type: 'private-opened' },
      { type: 'bookmark-opened', page: 'marche:papiers' },
      accepted,
    );
    expect([usual.reaches(goal), hidden.reaches(goal)]).toEqual([false, true]);
    expect(hidden.state.known).toEqual([]);
  });
});

describe('blocks', () => {
  test('the search of a site finds its pages, and opens them', () => {
    const asked = free('marche:accueil').after(
      { type: 'site-words-typed', block: 'chercher', value: 'demandes de stand' },
      { type: 'site-searched', block: 'chercher' },
    );
    expect(asked.after({ type: 'result-opened', page: 'marche:papiers', ad: false }).state.pane).toEqual({ name: 'page', page: 'marche:papiers' });
    expect(asked.after({ type: 'result-opened', page: 'marche:visitors', ad: false }).state).toBe(asked.state);
  });

  test('cards are filtered and sorted; what a filter hides cannot be opened by a value that nobody has', () => {
    const page = free('marche:producteurs');
    expect(page.after({ type: 'filtered', block: 'liste', filter: 'rayon', value: 'Vin' }).state).toBe(page.state);
    expect(page.after({ type: 'filtered', block: 'liste', filter: 'rayon', value: 'Miel' }).state).not.toBe(page.state);
    expect(page.after({ type: 'sorted', block: 'liste', by: 'nom' }).state).toBe(page.state);
    expect(page.after({ type: 'sorted', block: 'liste', by: 'place' }).state).not.toBe(page.state);
  });

  test('a download goes to Téléchargements; a program goes nowhere and is told; another paper is told', () => {
    const page = free('marche:papiers');
    const taken = page.after({ type: 'download-asked', block: 'prendre-demande' });
    expect(taken.effects).toMatchObject([{ type: 'file-saved', file: { id: 'demande', folder: 'telechargements' } }]);
    expect(taken.reaches({ app: 'navigateur', type: 'downloaded', fileId: 'demande' })).toBe(true);
    expect(page.after({ type: 'download-asked', block: 'prendre-lecteur' }).effects).toEqual([]);
    expect(page.slipOf({ type: 'download-asked', block: 'prendre-lecteur' })?.type).toBe('program-taken');
    expect(page.slipOf({ type: 'download-asked', block: 'prendre-plan' })?.type).toBe('wrong-taken');
  });

  test('a document is turned sheet by sheet, and no further', () => {
    const turn = { type: 'document-turned', block: 'reglement', how: 'next' } as const;
    const second = free('marche:papiers').after(turn);
    expect(second.after(turn).state).toBe(second.state);
  });

  test('nothing is booked before one confirms, and leaving then is told', () => {
    const slot = { type: 'slot-chosen', block: 'heures', day: 'mardi 7', hour: '9 h 00' } as const;
    const chosen = free('marche:rendez-vous').after({ type: 'permission-refused' }, slot);
    const goal: NavigateurGoal = { app: 'navigateur', type: 'slot-booked', block: 'heures', day: 'mardi 7', hour: '9 h 00' };
    expect(chosen.reaches(goal)).toBe(false);
    expect(chosen.slipOf({ type: 'menu-followed', to: 'papiers' })?.type).toBe('unconfirmed');
    const booked = chosen.after({ type: 'slot-confirmed', block: 'heures' });
    expect(booked.reaches(goal)).toBe(true);
    expect(booked.state.pane).toEqual({ name: 'page', page: 'marche:confirme' });
  });

  test('letters of a card are never kept; paying a private site for nothing is told', () => {
    const page = at('vendeur:accueil');
    const filled = page.after({ type: 'box-filled', block: 'payer', field: 'carte', value: '••••' });
    expect(page.after({ type: 'box-filled', block: 'payer', field: 'carte', value: '1234' }).state).toBe(page.state);
    expect(page.after({ type: 'boxes-sent', block: 'payer' }).after({ type: 'boxes-sent', block: 'payer' }).state.done.told).toEqual([]);
    expect(page.slipOf({ type: 'boxes-sent', block: 'payer' })).toBeUndefined();
    expect(filled.slipOf({ type: 'boxes-sent', block: 'payer' })?.type).toBe('paid-for-nothing');
    expect(filled.state.blocks['vendeur:accueil/payer']?.boxes).toEqual({ carte: '••••' });
  });
});

describe('the engine', () => {
  const typed = async (value: string) => {
    const browser = at('recherche');
    await navigateur.ready?.(browser.state.setting);
    return browser.after({ type: 'words-typed', value });
  };

  test('it answers, and corrects', async () => {
    const results = (await typed('marhcé')).after({ type: 'search-asked' });
    expect(results.state.pane).toEqual({ name: 'results', words: 'marhcé' });
    const mended = results.after({ type: 'correction-picked' });
    expect(mended.state.pane).toEqual({ name: 'results', words: 'marché' });
    expect(mended.after({ type: 'result-opened', page: 'marche:accueil', ad: false }).state.pane).toEqual({ name: 'page', page: 'marche:accueil' });
    expect(mended.after({ type: 'result-opened', page: 'hotel:plan', ad: false }).state).toBe(mended.state);
  });

  test('an empty question changes nothing, and words that nobody wrote are told', async () => {
    const empty = await typed('');
    expect(empty.after({ type: 'search-asked' }).state).toBe(empty.state);
    expect((await typed('xylophone')).slipOf({ type: 'search-asked' })?.type).toBe('nothing-found');
  });

  test('what it offers can be taken; an ad that sells is told', async () => {
    const results = (await typed('stand')).after({ type: 'words-picked', value: 'stand au marché' });
    expect(results.state.pane).toEqual({ name: 'results', words: 'stand au marché' });
    const ad = { type: 'result-opened', page: 'vendeur:accueil', ad: true } as const;
    expect(results.slipOf(ad)).toEqual({ app: 'navigateur', type: 'ad-opened', name: 'Stand Express' });
    expect(results.after(ad).state.pane).toEqual({ name: 'page', page: 'vendeur:accueil' });
  });
});
