import { describe, expect, test } from 'vitest';
import { aWorld } from '../../../../tests/support/a-practice';
import { aStore } from '../../../../tests/support/a-store';
import { aloud } from '../../../../tests/support/french';
import magasin from './model';
import type { MagasinGoal, MagasinSlip } from './schema';

const app = 'magasin';
const searching = aStore().after({ type: 'tab-opened', tab: 'search' }, { type: 'searched', words: 'le bus' });
const sheet = (appId: string) => searching.after({ type: 'sheet-opened', appId });
const own = (appId: string, given = {}) => aStore(given).after({ type: 'sheet-opened', appId });
const installed = (appId: string): MagasinGoal => ({ app, type: 'app-installed', appId });
const inUse = sheet('bus').after({ type: 'install-asked', appId: 'bus' }, { type: 'started', appId: 'bus' });
const give = (permission: 'location' | 'contacts') => ({ type: 'permission-given', appId: 'bus', permission }) as const;
const refuse = (permission: 'location' | 'contacts') => ({ type: 'permission-refused', appId: 'bus', permission }) as const;

describe('finding an application', () => {
  test('the advertisement stands first, and says that it is one', () => {
    expect(magasin.target({ app, type: 'sheet-opened', appId: 'copie' }, searching.state, aWorld()).name).toBe(
      'Bus Tilleuls Plus, Éditeur\u00a0: Pixel Nord, Annonce',
    );
    expect(searching.after({ type: 'sheet-opened', appId: 'jeu' }).state).toBe(searching.state);
  });

  test('accents, capitals and little words do not count', () => {
    const found = aStore().after({ type: 'tab-opened', tab: 'search' }, { type: 'searched', words: 'HORAIRES du bús' });
    expect(found.after({ type: 'sheet-opened', appId: 'bus' }).state.pane).toMatchObject({ name: 'sheet', appId: 'bus' });
  });

  test('one comes back to the same results', () => {
    expect(sheet('bus').after({ type: 'sheet-closed' }).state.pane).toEqual({ name: 'search', words: 'le bus' });
    expect(own('jeu').after({ type: 'sheet-closed' }).state.pane).toEqual({ name: 'mine' });
  });
});

describe('taking it', () => {
  test('with the Wi-Fi it comes at once, and takes its room', () => {
    const done = sheet('bus').after({ type: 'install-asked', appId: 'bus' });
    expect([done.reaches(installed('bus')), done.state.freeMb]).toEqual([true, 60]);
  });

  test('with the plan, the store asks first; waiting takes nothing', () => {
    const asked = aStore({ network: 'plan' }).after(
      { type: 'tab-opened', tab: 'search' },
      { type: 'searched', words: 'bus' },
      { type: 'sheet-opened', appId: 'bus' },
      { type: 'install-asked', appId: 'bus' },
    );
    expect(asked.after({ type: 'tab-opened', tab: 'mine' }).state).toBe(asked.state);
    expect(asked.after({ type: 'question-held' }).reaches(installed('bus'))).toBe(false);
    expect(asked.slipOf({ type: 'download-confirmed', appId: 'bus' })).toEqual({ app, type: 'plan-spent', appId: 'bus' });
    expect(asked.after({ type: 'download-confirmed', appId: 'bus' }).reaches(installed('bus'))).toBe(true);
  });

  test('where there is no Wi-Fi, the plan is nobody’s mistake', () => {
    const asked = own('sante', { wifi: undefined }).after({ type: 'update-asked', appId: 'sante' });
    expect(asked.slipOf({ type: 'download-confirmed', appId: 'sante' })).toBeUndefined();
  });

  test('where there is no room, nothing comes; room is made by taking another off', () => {
    expect(sheet('film').slipOf({ type: 'install-asked', appId: 'film' })).toEqual({ app, type: 'space-full', appId: 'film' });
    const room = own('jeu').after({ type: 'remove-asked', appId: 'jeu' }, { type: 'remove-confirmed', appId: 'jeu' });
    expect([room.reaches({ app, type: 'app-absent', appId: 'jeu' }), room.state.freeMb]).toEqual([true, 950]);
    const film = room.after(
      { type: 'tab-opened', tab: 'search' },
      { type: 'searched', words: 'film' },
      { type: 'sheet-opened', appId: 'film' },
      { type: 'install-asked', appId: 'film' },
    );
    expect(film.reaches(installed('film'))).toBe(true);
  });

  test('what was taken off is still listed, and can be taken again', () => {
    const removed = own('sante').after({ type: 'remove-asked', appId: 'sante' }, { type: 'remove-confirmed', appId: 'sante' });
    expect(removed.after({ type: 'sheet-opened', appId: 'sante' }, { type: 'install-asked', appId: 'sante' }).reaches(installed('sante'))).toBe(true);
  });

  test('an imitation is a mistake, and so is taking off what one uses', () => {
    expect(sheet('copie').slipOf({ type: 'install-asked', appId: 'copie' })).toEqual({ app, type: 'lookalike-installed', appId: 'copie' });
    expect(sheet('bus').slipOf({ type: 'install-asked', appId: 'bus' })).toBeUndefined();
    const asked = own('sante').after({ type: 'remove-asked', appId: 'sante' });
    expect(asked.slipOf({ type: 'remove-confirmed', appId: 'sante' })).toEqual({ app, type: 'needed-app-removed', appId: 'sante' });
  });
});

describe('a new version', () => {
  test('an old one does not work until it is brought up to date', () => {
    const old = own('sante').after({ type: 'started', appId: 'sante' });
    expect(old.reaches({ app, type: 'app-used', appId: 'sante' })).toBe(false);
    const fresh = old.after({ type: 'sheet-closed' }, { type: 'update-asked', appId: 'sante' });
    expect(fresh.reaches({ app, type: 'app-updated', appId: 'sante' })).toBe(true);
    expect(fresh.after({ type: 'started', appId: 'sante' }).reaches({ app, type: 'app-used', appId: 'sante' })).toBe(true);
  });
});

describe('what an application may use', () => {
  test('it is asked one by one, and works where one refused', () => {
    expect(inUse.after(refuse('contacts')).state).toBe(inUse.state);
    const done = inUse.after(give('location'), refuse('contacts'));
    expect(done.reaches({ app, type: 'app-used', appId: 'bus' })).toBe(true);
    expect(done.reaches({ app, type: 'permission-is', appId: 'bus', permission: 'contacts', given: false })).toBe(true);
  });

  test('giving what it does not need is a mistake, which its page mends', () => {
    const asked = inUse.after(refuse('location'));
    expect(inUse.slipOf(give('location'))).toBeUndefined();
    expect(asked.slipOf(give('contacts'))).toEqual({ app, type: 'permission-too-much', appId: 'bus', permission: 'contacts' });
    const mended = asked.after(give('contacts'), { type: 'sheet-closed' }, { type: 'permission-switched', appId: 'bus', permission: 'contacts' });
    expect(mended.reaches({ app, type: 'permission-is', appId: 'bus', permission: 'contacts', given: false })).toBe(true);
  });

  test('an advertisement leads to the page of another, and takes nothing', () => {
    const page = own('lampe').after({ type: 'started', appId: 'lampe' }, { type: 'advert-followed', appId: 'copie' });
    expect([page.state.pane.name, page.reaches(installed('copie'))]).toEqual(['sheet', false]);
  });
});

test('the way to internet is chosen where there are two', () => {
  const data = aStore().after({ type: 'tab-opened', tab: 'data' });
  const plan = data.after({ type: 'network-picked', network: 'plan' });
  expect([data.reaches({ app, type: 'network-is', network: 'wifi' }), plan.reaches({ app, type: 'network-is', network: 'wifi' })]).toEqual([true, false]);
});

test('each mistake has its own explanation, which names what it is about', () => {
  const slips: readonly MagasinSlip[] = [
    ...(['lookalike-installed', 'space-full', 'plan-spent', 'needed-app-removed'] as const).map((type): MagasinSlip => ({ app, type, appId: 'copie' })),
    { app, type: 'permission-too-much', appId: 'bus', permission: 'contacts' },
  ];
  const told = slips.map((slip) => aloud({ app, say: magasin.explain(slip, aStore().state) }));
  expect(new Set(told).size).toBe(slips.length);
  expect(told[0]).toContain('Pixel Nord');
});
