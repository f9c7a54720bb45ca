// The `test` of what is tried on the small site (tests/fixture): its lessons change only with the tests, so a lesson of
// ours that is renamed, split or written anew breaks none of them.

import path from 'node:path';
import { readLibrary } from '../../src/build/library/library';
import { test as base } from './e2e';
import { seatsIn, type Seat } from './seat';

export { expect } from './e2e';

export const test = base.extend({ baseURL: ({}, use) => use(process.env['FIXTURE_URL']) });

/** The lesson whose pages are looked at. */
export const LESSON = '/lecons/ecrire/';

/** Its introduction, as it is heard: the first two sentences. */
export const [FIRST, SECOND] = ['J’écris un message à une personne.', 'Dans cette leçon, vous écrivez un message et vous l’envoyez.'] as const;

const seats = seatsIn(await readLibrary(path.join(import.meta.dirname, '../fixture')));

export function seatOf(practice: string): Seat {
  const seat = seats.find((one) => one.practice.id === practice);
  if (seat === undefined) throw new Error(`No practice ${practice} in tests/fixture. There are: ${seats.map((one) => one.practice.id).join(', ')}`);
  return seat;
}
