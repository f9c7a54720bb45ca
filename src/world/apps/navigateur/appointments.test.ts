// Hours that one books, moves and gives back; the messages that pages send; a list that one narrows.

import { describe, expect, test } from 'vitest';
import { aBrowser } from '../../../../tests/support/a-browser';
import type { NavigateurGoal } from './schema';

const from = { name: 'Le lieu', email: 'accueil@lieux.example' };
const page = (id: string, blocks: readonly object[]): object => ({ id, path: `/${id}`, title: id, blocks });
const card = (id: string, has: object): object => ({ id, label: id, to: 'heures', has });

const sites = {
  lieux: {
    name: 'Lieux',
    host: 'lieux.example',
    menu: [
      { label: 'Les heures', to: 'heures' },
      { label: 'La liste', to: 'liste' },
    ],
    pages: [
      page('heures', [
        {
          type: 'slots',
          id: 'heures',
          label: 'Choisissez une heure',
          unfit: 'On vous renverra.',
          days: [
            { day: 'mardi 1er', hours: ['9 h 00', '9 h 30'] },
            { day: 'mercredi 2', hours: [] },
          ],
          to: 'fin',
          confirms: { mail: { from, subject: 'Rendez-vous', body: ['Le {quand}.'] }, sms: { from: 'Le lieu', text: 'Le {quand}.' } },
          cancels: { sms: { from: 'Le lieu', text: 'Annulé : {quand}.' } },
        },
        {
          type: 'asks',
          id: 'lettre',
          label: 'La lettre',
          fields: [{ id: 'nom', label: 'Nom' }],
          button: 'S’abonner',
          to: 'fin',
          confirms: { mail: { from, subject: 'La lettre', body: ['Merci.'] } },
        },
      ]),
      page('liste', [
        {
          type: 'cards',
          id: 'lieux',
          filters: [{ id: 'aide', label: 'Aide' }],
          items: [card('ccas', { aide: 'Démarches' }), card('ecole', { aide: ['Démarches', 'Apprendre'] })],
        },
      ]),
      page('fin', [{ type: 'text', text: ['Fin.'] }]),
    ],
  },
};

const at = (hour: string) => ({ type: 'slot-chosen', block: 'heures', day: 'mardi 1er', hour }) as const;
const confirm = { type: 'slot-confirmed', block: 'heures' } as const;
const cancel = { type: 'slot-cancelled', block: 'heures' } as const;
const back = { type: 'went-back' } as const;
const wanted: NavigateurGoal = { app: 'navigateur', type: 'slot-booked', block: 'heures', day: 'mardi 1er', hour: '9 h 30' };
const free: NavigateurGoal = { app: 'navigateur', type: 'slot-free', block: 'heures' };
const calendar = (more: object = {}) => aBrowser({ sites, home: 'lieux:heures', ...more });

describe('an appointment', () => {
  test('a message says the day and the hour, by mail and by phone', () => {
    expect(calendar().after(at('9 h 00'), confirm).effects).toMatchObject([
      { type: 'mail-delivered', when: 'soon', mail: { subject: 'Rendez-vous', body: ['Le mardi 1er, 9 h 00.'] } },
      { type: 'sms-delivered', when: 'soon', sms: { text: 'Le mardi 1er, 9 h 00.' } },
    ]);
  });

  test('another hour takes the place of the first, and the same one changes nothing', () => {
    const first = calendar().after(at('9 h 00'), confirm, back);
    expect(first.after(confirm).state).toBe(first.state);
    expect(first.after(at('9 h 30'), confirm).state.done.booked).toEqual([{ block: 'heures', day: 'mardi 1er', hour: '9 h 30' }]);
  });

  test('given back, it is free for somebody else, and one is told', () => {
    const kept = calendar({ booked: [{ block: 'heures', day: 'mardi 1er', hour: '9 h 00' }] });
    expect(kept.reaches(free)).toBe(false);
    const given = kept.after(cancel);
    expect([given.reaches(free), given.effects]).toMatchObject([true, [{ sms: { text: 'Annulé : mardi 1er, 9 h 00.' } }]]);
    expect(given.after(cancel).state).toBe(given.state);
  });

  test('another hour than the one asked for is told, and so is giving back the right one', () => {
    expect(calendar().after(at('9 h 00')).slipOf(confirm, wanted)).toMatchObject({
      type: 'slot-unfit',
      place: 'heures',
      hour: '9 h 00',
      why: 'On vous renverra.',
    });
    expect(calendar().after(at('9 h 30')).slipOf(confirm, wanted)).toBeUndefined();
    expect(calendar().after(at('9 h 30'), confirm, back).slipOf(cancel, wanted)?.type).toBe('slot-lost');
    expect(calendar().after(at('9 h 00'), confirm, back).slipOf(cancel, wanted)).toBeUndefined();
  });

  test('leaving an hour that was chosen, not confirmed, is told, also when another is kept', () => {
    const leave = { type: 'menu-followed', to: 'liste' } as const;
    const kept = calendar().after(at('9 h 00'), confirm, back);
    expect(kept.slipOf(leave)).toBeUndefined();
    expect(kept.after(at('9 h 30')).slipOf(leave)?.type).toBe('unconfirmed');
  });
});

test('who subscribes receives a message', () => {
  const sent = calendar().after({ type: 'box-filled', block: 'lettre', field: 'nom', value: 'Camille' }, { type: 'boxes-sent', block: 'lettre' });
  expect(sent.effects).toMatchObject([{ type: 'mail-delivered', mail: { subject: 'La lettre' } }]);
});

test('a card may have several values; a narrowed list stays so', () => {
  const list = calendar({ home: 'lieux:liste' });
  const narrow = (value: string) => list.after({ type: 'filtered', block: 'lieux', filter: 'aide', value });
  const goal = (value: string): NavigateurGoal => ({ app: 'navigateur', type: 'list-narrowed', page: 'lieux:liste', block: 'lieux', filter: 'aide', value });
  expect(narrow('Apprendre').after({ type: 'menu-followed', to: 'heures' }).reaches(goal('Apprendre'))).toBe(true);
  expect(narrow('Démarches').reaches(goal('Apprendre'))).toBe(false);
});
