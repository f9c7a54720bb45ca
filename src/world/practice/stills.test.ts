import { expect, test } from 'vitest';
import { aBench, answerSamira } from '../../../tests/support/a-practice';
import { inFrench } from '../../../tests/support/french';
import { sameMoment, stillsOf } from './stills';

test('each gesture is drawn before it is done, with its control and its sentence; the end shows every goal reached', async () => {
  const bench = await aBench();
  const { gestures, end } = stillsOf(bench, 'wide');
  expect(gestures.map(({ number, target }) => [number, target])).toEqual([
    [1, 'message:invitation'],
    [2, 'reply'],
    [3, 'field:body'],
    [4, 'send'],
  ]);
  expect(gestures[1] && inFrench(gestures[1].say)).toBe('Cliquez sur [[Répondre]].');
  expect(bench.reached(end)).toEqual([true]);
});

test('on a phone the pictures show the phone’s own gestures', async () => {
  const bench = await aBench({
    goals: [{ app: 'webmail', type: 'signed-out' }],
    walkthrough: [answerSamira.open, { app: 'webmail', type: 'signed-out' }],
  });
  expect(stillsOf(bench, 'narrow').gestures.map(({ target }) => target)).toEqual(['menu', 'sign-out']);
});

test('a screen that is turned in the middle goes on from the same gesture, menus or not', async () => {
  const out = { app: 'webmail', type: 'signed-out' } as const;
  const bench = await aBench({ goals: [{ app: 'webmail', type: 'signed-out' }], walkthrough: [answerSamira.open, out] });
  const [wide, narrow] = [stillsOf(bench, 'wide'), stillsOf(bench, 'narrow')];
  expect([wide, narrow].map(({ gestures }) => gestures.map(({ gesture }) => gesture.type))).toEqual([['signed-out'], ['menu-opened', 'signed-out']]);
  expect(sameMoment(narrow, 0, wide)).toBe(0);
  expect(sameMoment(wide, 0, narrow)).toBe(1);
  expect(sameMoment(wide, 1, narrow)).toBe(2);
});
