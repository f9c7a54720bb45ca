// The states of a practice that a person who makes no mistake goes through: each is what the player would find again after a reload.

import { sourceLocale } from '../../core/lesson/locale';
import { openPractice } from '../../world/practice/bench';
import type { KeptPlay } from '../../world/practice/play';
import type { Practice } from '../../world/practice/practice';
import { sentenceOf } from '../../world/practice/say';
import { plain } from '../../world/practice/sentence';
import type { Session } from '../../world/practice/session';
import { wordsFor } from '../../world/practice/words';

export interface PracticeState {
  /** The gesture that leads there, as the guide would say it. */
  readonly after: string;
  readonly kept: KeptPlay;
}

/** After each gesture of its way, on a large screen, in their order. The start is not one of them: nothing is kept there. */
export async function statesOf(practice: Practice): Promise<readonly PracticeState[]> {
  const bench = await openPractice(practice);
  const words = await wordsFor(Object.keys(practice.apps), sourceLocale);
  let session: Session = bench.start('wide');
  return practice.walkthrough.map((gesture) => {
    const after = plain(sentenceOf(bench.rules.describe(gesture, session.state), words, sourceLocale).text);
    session = bench.send(session, gesture).session;
    // What was on its way has arrived.
    while (session.state.pending.length > 0) session = bench.pass(session).session;
    return { after, kept: { version: 1, mode: 'alone', screen: 'wide', helped: false, log: session.log } };
  });
}
