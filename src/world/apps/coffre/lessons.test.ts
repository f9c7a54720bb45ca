// The guide, on the safe's own practices: from the start it asks for exactly what the author wrote, and on a phone
// it adds what opens the menu.

import { describe, expect, test } from 'vitest';
import type { DeviceEvent } from '../../device/schema';
import { readLibrary } from '../../../build/library/library';
import { openPractice } from '../../practice/bench';
import { gesture, keptPlay, parseKept, resumePlay, startPlay } from '../../practice/play';

const { practices } = await readLibrary();
const own = [...practices].filter(([, practice]) => practice.apps['coffre'] !== undefined);

describe.each(own)('%s', (_, practice) => {
  test('the guide follows the author’s path, word for word', async () => {
    const bench = await openPractice(practice);
    expect(bench.way('wide')).toEqual(practice.walkthrough);
  });

  test('on a phone the same gestures, and those that uncover them', async () => {
    const bench = await openPractice(practice);
    const hidden = ['menu-opened', 'pane-closed'];
    expect(bench.way('narrow').filter(({ type }) => !hidden.includes(type))).toEqual(practice.walkthrough);
  });
});

test('a reload in the middle of a share loses nothing, its days no more than its words', async () => {
  const [, practice] = own.find(([key]) => key === 'partager-coffre-fort/montrer-la-quittance') ?? [];
  if (practice === undefined) throw new Error('The practice has gone.');
  const bench = await openPractice(practice);
  const play = practice.walkthrough.reduce((now, one) => gesture(now, one, bench, []), startPlay(bench, 'alone', 'wide'));
  const kept = parseKept(JSON.parse(JSON.stringify(keptPlay(play))));
  expect(kept && resumePlay(bench, kept, 'wide')?.session.state).toEqual(play.session.state);
});

test('while the person has not opened the document yet, the guide says to wait, and sends nowhere', async () => {
  const [, practice] = own.find(([key]) => key === 'partager-coffre-fort/montrer-la-quittance') ?? [];
  if (practice === undefined) throw new Error('The practice has gone.');
  const bench = await openPractice(practice);
  const read = bench.way('narrow').reduce((session, gesture) => bench.send(session, gesture).session, bench.start('narrow'));
  expect(bench.advise(read).type).toBe('wait');
  expect(bench.advise(bench.pass(read).session).type).toBe('done');
});

test('an answer that has not come yet is waited for in the mailbox', async () => {
  const [, practice] = own.find(([key]) => key === 'partager-coffre-fort/montrer-a-l-assistante-sociale') ?? [];
  if (practice === undefined) throw new Error('The practice has gone.');
  const bench = await openPractice(practice);
  const shared = practice.walkthrough.slice(0, 6).reduce((session, gesture) => bench.send(session, gesture).session, bench.start('wide'));
  const toMailbox: DeviceEvent = { app: 'appareil', type: 'app-opened', id: 'webmail' };
  const inLog = bench.send(shared, { app: 'coffre', type: 'log-opened' }).session;
  expect(bench.advise(bench.send(inLog, toMailbox).session).type).toBe('wait');
});
