// The safe's own practices, played: on a phone, after a reload, and while somebody else has not done their part yet.

import { expect, test } from 'vitest';
import type { DeviceEvent } from '../../device/schema';
import { readLibrary } from '../../../build/library/library';
import { openPractice, type Bench } from '../../practice/bench';
import { gesture, keptPlay, parseKept, resumePlay, startPlay } from '../../practice/play';

const { practices } = await readLibrary();
const own = [...practices].filter(([, practice]) => practice.apps['coffre'] !== undefined);

async function benchOf(id: string): Promise<Bench> {
  const practice = practices.get(`partager-coffre-fort/${id}`);
  if (practice === undefined) throw new Error(`The practice « ${id} » has gone.`);
  return openPractice(practice);
}

test.each(own)('%s, on a phone: the same gestures, and those that uncover them', async (_, practice) => {
  const bench = await openPractice(practice);
  const hidden = ['menu-opened', 'pane-closed'];
  expect(bench.way('narrow').filter(({ type }) => !hidden.includes(type))).toEqual(practice.walkthrough);
});

test('a reload in the middle of a share loses nothing, its days no more than its words', async () => {
  const bench = await benchOf('montrer-la-quittance');
  const play = bench.practice.walkthrough.reduce((now, one) => gesture(now, one, bench, []), startPlay(bench, 'alone', 'wide'));
  const kept = parseKept(JSON.parse(JSON.stringify(keptPlay(play))));
  expect(kept && resumePlay(bench, kept, 'wide')?.session.state).toEqual(play.session.state);
});

test('while the person has not opened the document yet, the guide says to wait, and sends nowhere', async () => {
  const bench = await benchOf('montrer-la-quittance');
  const read = bench.way('narrow').reduce((session, one) => bench.send(session, one).session, bench.start('narrow'));
  expect(bench.advise(read).type).toBe('wait');
  expect(bench.advise(bench.pass(read).session).type).toBe('done');
});

test('an answer that has not come yet is waited for in the mailbox', async () => {
  const bench = await benchOf('montrer-a-l-assistante-sociale');
  const shared = bench.practice.walkthrough.slice(0, 6).reduce((session, one) => bench.send(session, one).session, bench.start('wide'));
  const toMailbox: DeviceEvent = { app: 'appareil', type: 'app-opened', id: 'webmail' };
  const inLog = bench.send(shared, { app: 'coffre', type: 'log-opened' }).session;
  expect(bench.advise(bench.send(inLog, toMailbox).session).type).toBe('wait');
});
