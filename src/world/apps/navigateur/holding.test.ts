// A calendar as the busiest offices have it: full, then one hour that somebody gave back; an hour that is only held; a proof; a code to copy.

import { describe, expect, test } from 'vitest';
import { aBrowser } from '../../../../tests/support/a-browser';
import type { NavigateurGoal } from './schema';

const from = { name: 'Le guichet', email: 'guichet@guichet.example' };
const text = [{ type: 'text', text: ['Bonjour.'] }];

const sites = {
  guichet: {
    name: 'Guichet',
    host: 'guichet.example',
    menu: [
      { label: 'Le calendrier', to: 'calendrier' },
      { label: 'Les horaires', to: 'horaires' },
    ],
    pages: [
      {
        id: 'calendrier',
        path: '/calendrier',
        title: 'Choix d’un créneau',
        blocks: [
          {
            type: 'slots',
            id: 'creneaux',
            label: 'Vos créneaux',
            days: [
              { day: 'lundi 7', hours: [] },
              { day: 'mardi 8', hours: ['9 h 20', '10 h 40'] },
            ],
            full: 2,
            to: 'attente',
            holds: { until: 'valide', through: ['attente'] },
            cancels: {},
          },
        ],
      },
      {
        id: 'attente',
        path: '/attente',
        title: 'Confirmez',
        blocks: [
          {
            type: 'asks',
            id: 'code',
            label: 'Le code reçu',
            fields: [{ id: 'code', label: 'Votre code', is: '52 84' }],
            button: 'Confirmer',
            to: 'valide',
            of: 'creneaux',
            confirms: { mail: { from, subject: 'Confirmé', body: ['Rendez-vous {quand}.'] } },
          },
        ],
      },
      {
        id: 'valide',
        path: '/valide',
        title: 'C’est confirmé',
        blocks: [
          {
            type: 'download',
            id: 'agenda',
            label: 'Ajouter à l’agenda',
            of: 'creneaux',
            file: { id: 'rappel', name: 'rappel.ics', sizeKb: 2, shows: ['Rendez-vous {quand}'] },
          },
        ],
      },
      { id: 'horaires', path: '/horaires', title: 'Horaires', blocks: text },
    ],
  },
};

const wanted: NavigateurGoal = { app: 'navigateur', type: 'slot-booked', block: 'creneaux', day: 'mardi 8', hour: '9 h 20' };
const proof: NavigateurGoal = { app: 'navigateur', type: 'captured', page: 'guichet:calendrier' };
const reminder: NavigateurGoal = { app: 'navigateur', type: 'downloaded', fileId: 'rappel' };
const choose = (hour: string) => ({ type: 'slot-chosen', block: 'creneaux', day: 'mardi 8', hour }) as const;
const confirm = { type: 'slot-confirmed', block: 'creneaux' } as const;
const reload = { type: 'reloaded' } as const;
const away = { type: 'menu-followed', to: 'horaires' } as const;
const toCalendar = { type: 'menu-followed', to: 'calendrier' } as const;
const copy = (value: string) => ({ type: 'box-filled', block: 'code', field: 'code', value }) as const;
const send = { type: 'boxes-sent', block: 'code' } as const;
const openMenu = { type: 'menu-opened' } as const;
const shoot = { type: 'captured' } as const;

const full = (more: object = {}) => aBrowser({ sites, home: 'guichet:calendrier', today: 'lundi 30 novembre', ...more });
const held = () => full().after(reload, reload, choose('9 h 20'), confirm);

describe('a full calendar', () => {
  test('has nothing to choose until somebody gives an hour back, and says so when it comes', () => {
    const once = full().after(reload);
    expect(once.after(choose('9 h 20')).state).toBe(once.state);
    expect(once.state.notice?.type).toBe('reloaded');
    const twice = once.after(reload);
    expect(twice.state.notice?.type).toBe('slot-freed');
    expect(twice.after(choose('9 h 20')).state).not.toBe(twice.state);
  });

  test('another page loaded again frees nothing here', () => {
    const elsewhere = full().after(away, reload, reload, toCalendar);
    expect(elsewhere.after(choose('9 h 20')).state).toBe(elsewhere.state);
  });
});

describe('an hour that is only held', () => {
  test('is not an appointment before the code is copied, and is one after', () => {
    expect(held().reaches(wanted)).toBe(false);
    const done = held().after(copy('5284'), send);
    expect(done.reaches(wanted)).toBe(true);
    expect(done.after(away).reaches(wanted)).toBe(true);
    expect(done.effects).toMatchObject([{ type: 'mail-delivered', mail: { body: ['Rendez-vous mardi 8, 9 h 20.'] } }]);
  });

  test('is given back by who goes elsewhere, who is told, and can be taken again', () => {
    expect(held().slipOf(away)).toMatchObject({ type: 'hold-lost', day: 'mardi 8', hour: '9 h 20' });
    const gone = held().after(away);
    expect([gone.state.done.booked, gone.state.notice?.type]).toEqual([[], 'hold-lost']);
    expect(gone.after(toCalendar, choose('10 h 40'), choose('9 h 20'), confirm, copy('52 84'), send).reaches(wanted)).toBe(true);
  });

  test('another code is refused, and nothing that was held is lost', () => {
    const refused = held().after(copy('5248'));
    expect(refused.slipOf(send)).toMatchObject({ type: 'answer-refused', label: 'Votre code' });
    const after = refused.after(send);
    expect([after.state.pane, after.state.done.booked.length]).toEqual([{ name: 'page', page: 'guichet:attente' }, 1]);
    expect(after.after(copy('5284'), send).reaches(wanted)).toBe(true);
  });
});

describe('an image of a page', () => {
  test('is a file with the address, the day, the hour, and the calendar as it stood', () => {
    const { effects } = full().after(openMenu, shoot);
    expect(effects).toMatchObject([
      {
        type: 'file-saved',
        file: {
          id: 'capture-guichet-calendrier',
          folder: 'telechargements',
          shows: [
            'https://guichet.example/calendrier',
            expect.stringMatching(/^lundi 30 novembre, \d/),
            'Guichet',
            'Choix d’un créneau',
            'Vos créneaux',
            'lundi 7\u00a0: Complet',
            'mardi 8\u00a0: Complet',
            'Aucun créneau libre. Revenez plus tard.',
          ],
        },
      },
    ]);
    expect(full().after(reload, reload, openMenu, shoot).effects).toMatchObject([
      { file: { shows: expect.arrayContaining(['mardi 8\u00a0: 9 h 20, 10 h 40']) } },
    ]);
  });

  test('of another page proves nothing, and leaving without one is told', () => {
    expect(full().after(away, openMenu).slipOf(shoot, proof)).toMatchObject({ type: 'proof-empty', name: 'Horaires' });
    expect(full().slipOf(away, proof)).toMatchObject({ type: 'proof-left', name: 'Guichet' });
    const kept = full().after(openMenu, shoot);
    expect([kept.reaches(proof), kept.slipOf(away, proof)]).toEqual([true, undefined]);
  });

  test('a page that gives the file to keep is not left without it unseen', () => {
    const ready = held().after(copy('5284'), send);
    expect(ready.slipOf(away, reminder)).toMatchObject({ type: 'download-left' });
    expect(ready.slipOf(away)).toBeUndefined();
    expect(ready.after({ type: 'download-asked', block: 'agenda' }).slipOf(away, reminder)).toBeUndefined();
  });
});

test('a reminder says the appointment; moved or given back, one needs another', () => {
  const ready = held().after(copy('5284'), send, { type: 'download-asked', block: 'agenda' });
  expect(ready.effects).toMatchObject([{ type: 'file-saved', file: { shows: ['Rendez-vous mardi 8, 9 h 20'] } }]);
  expect(ready.reaches(reminder)).toBe(true);
  const moved = ready.after(toCalendar, choose('10 h 40'), confirm);
  expect(moved.reaches(reminder)).toBe(false);
  expect(ready.after(toCalendar, { type: 'slot-cancelled', block: 'creneaux' }).reaches(reminder)).toBe(false);
});
