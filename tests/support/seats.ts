// Where the practices of our lessons are done.

import { appIds } from '../../src/world/apps/models';
import { sampledLessons, library } from './lessons';
import { seatsIn, type Seat } from './seat';

export const seats = seatsIn(library);

/** Those of the lessons looked at whole. */
export const sampledSeats = seats.filter(({ lesson }) => sampledLessons.includes(lesson));

/** For each app, the first practice that has it. */
export const firstOfEachApp: readonly Seat[] = appIds.flatMap((app) => seats.find(({ practice }) => Object.hasOwn(practice.apps, app)) ?? []);
