import { expect, test } from 'vitest';
import { aBench, aPractice } from '../../../tests/support/a-practice';
import { inFrench } from '../../../tests/support/french';
import { openingOf } from './opening';

test('it says what the guide would say first, and where', async () => {
  const bench = await aBench();
  const { first, apps } = await openingOf(aPractice(), 'fr');
  for (const screen of ['narrow', 'wide'] as const) {
    const session = bench.start(screen);
    const advice = bench.advise(session);
    if (advice.type !== 'next') throw new Error('The practice of the tests begins with a gesture.');
    const { type: _, ...next } = advice;
    expect(first[screen]).toEqual({
      ...next,
      target: bench.rules.target(advice.gesture, session.state).id,
      said: { text: inFrench(bench.rules.describe(advice.gesture, session.state)), lang: 'fr' },
    });
  }
  expect(Object.keys(apps)).toEqual(['webmail']);
  expect(apps['webmail']?.title).toEqual(bench.rules.titleOf('webmail', bench.start('wide').state));
});

test('a practice on a phone has one opening', async () => {
  expect((await openingOf(aPractice({ device: 'telephone' }), 'fr')).first.wide).toBeUndefined();
});
