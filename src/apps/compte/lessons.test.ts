// What the authors wrote about mistakes is met by somebody who makes them: along the way, each thing there is to
// write, to choose or to press is tried, then the page is sent.

import { expect, describe, test } from 'vitest';
import { repertoireOf } from '../../../tests/support/repertoire/practice';
import { readLibrary } from '../../library/library';
import { openPractice } from '../../practice/bench';
import type { CompteEvent } from './schema';

const { practices } = await readLibrary();
const own = [...practices].filter(([, practice]) => practice.apps['compte'] !== undefined);

const pages = ['address', 'login', 'password', 'code', 'sign-in'] as const;

describe.each(own)('%s', (_, practice) => {
  test('each explanation is met', async () => {
    const bench = await openPractice(practice);
    const tries = repertoireOf(practice).flat().filter(({ app }) => app === 'compte');
    const sends = pages.map((page): CompteEvent => ({ app: 'compte', type: 'page-submitted', page }));
    const met = new Set<string>();
    let session = bench.start('wide');
    for (const gesture of practice.walkthrough) {
      for (const tried of tries) {
        const turn = bench.send(session, tried);
        for (const one of [turn, ...sends.map((send) => bench.send(turn.session, send))]) {
          const { slip } = bench.judge(one);
          if (slip !== undefined && 'own' in slip) met.add(slip.own.fr);
        }
      }
      session = bench.pass(bench.send(session, gesture).session).session;
    }
    expect(practice.slips.map(({ say }) => say.fr).filter((say) => !met.has(say))).toEqual([]);
  });
});
