import { expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import navigateur from './model';

const app = 'navigateur';
const written = driverOf(navigateur)({}).after({ type: 'note-edited', value: 'Rendez-vous à 9 h' });

test('a note that was kept says what was written', () => {
  expect(written.reaches({ app, type: 'kept', says: 'rendez-vous' })).toBe(false);
  expect(written.after({ type: 'note-kept' }).reaches({ app, type: 'kept', says: 'rendez-vous' })).toBe(true);
});

test('a note that was kept can be changed', () => {
  expect(written.after({ type: 'note-kept' }, { type: 'note-reopened' }).state).toEqual(written.state);
});

test('an empty note is a mistake, and a written one is not', () => {
  expect(driverOf(navigateur)({}).slipOf({ type: 'note-kept' })).toEqual({ app, type: 'kept-empty' });
  expect(written.slipOf({ type: 'note-kept' })).toBeUndefined();
});
