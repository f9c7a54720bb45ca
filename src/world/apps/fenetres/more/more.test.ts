import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../../tests/support/driver';
import fenetres from '../model';
import type { FenetresGoal, FenetresScenario } from '../schema';

const app = 'fenetres';
const scenario = (as: 'bare' | 'stuck'): FenetresScenario => ({
  skin: 'colline',
  things: [
    { kind: 'writer', id: 'bloc', name: 'Bloc-notes', keeps: 'Lettre' },
    { kind: 'picture', id: 'photo', name: 'Jardin', shows: ['Le jardin'] },
  ],
  open: [
    { thing: 'bloc', words: 'Bonjour Claire', as: 'shown', place: 'milieu' },
    { thing: 'photo', words: '', as, place: 'milieu' },
  ],
});
for (const as of ['bare', 'stuck'] as const) await fenetres.ready?.(scenario(as));
const aDesk = (as: 'bare' | 'stuck') => driverOf(fenetres)(scenario(as));
const letter: FenetresGoal = { app, type: 'in-front', thing: 'bloc' };
const raised = { type: 'window-raised', window: 'bloc' } as const;

describe('a page that hides all the rest', () => {
  const begun = aDesk('bare');

  test('no window answers under it, and nothing is achieved meanwhile', () => {
    expect(begun.after(raised).state).toBe(begun.state);
    expect(begun.reaches({ app, type: 'in-front', thing: 'photo' })).toBe(false);
  });

  test('its key leaves it, and so does the cross that comes at the top', () => {
    expect(begun.after({ type: 'bare-left' }, raised).reaches(letter)).toBe(true);
    expect(begun.after({ type: 'bare-closed' }).state).toBe(begun.state);
    expect(begun.after({ type: 'top-shown' }, { type: 'bare-closed' }, raised).reaches(letter)).toBe(true);
  });

  test('Échap is not enough, and one is told', () => {
    expect(begun.slipOf({ type: 'escape-pressed' })).toEqual({ app, type: 'escape-useless' });
    expect(begun.after({ type: 'escape-pressed' }).state.pane).toMatchObject({ name: 'bare', tries: 1 });
  });
});

describe('a window that answers no more', () => {
  const begun = aDesk('stuck');
  const tasks = begun.after({ type: 'waited' }, { type: 'tasks-shown' });

  test('a click in vain is told, and what was waited is lost', () => {
    const waited = begun.after({ type: 'waited' });
    expect(waited.slipOf({ type: 'hurried' })).toEqual({ app, type: 'hurried' });
    expect(waited.after({ type: 'hurried' }).state.pane).toMatchObject({ hasWaited: false });
  });

  test('ended alone, it leaves the others as they were', () => {
    const ended = tasks.after({ type: 'task-ended', window: 'photo' });
    expect(ended.reaches({ app, type: 'closed', thing: 'photo' })).toBe(true);
    expect(ended.reaches({ app, type: 'in-front', says: ['bonjour', 'claire'] })).toBe(true);
    expect(tasks.slipOf({ type: 'task-ended', window: 'photo' })).toBeUndefined();
  });

  test('to end the one that answered loses its text, and one is told', () => {
    expect(tasks.slipOf({ type: 'task-ended', window: 'bloc' })).toEqual({ app, type: 'wrong-task', name: 'Sans titre – Bloc-notes' });
    expect(tasks.after({ type: 'task-ended', window: 'bloc' }).state.pane.name).toBe('tasks');
  });

  test('what runs is shown to who waited', () => {
    expect(begun.slipOf({ type: 'tasks-shown' })).toEqual({ app, type: 'hurried' });
    expect(begun.after({ type: 'tasks-shown' }).state.pane.name).toBe('stuck');
  });

  test('the list can be left', () => {
    expect(tasks.after({ type: 'tasks-closed' }).state.pane.name).toBe('stuck');
  });
});
