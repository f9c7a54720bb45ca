import { expect, test } from 'vitest';
import { listeningFrom, unusualListening, usualListening } from './listening';

test('a voice is slow, and waits to be asked, until one chooses otherwise', () => {
  expect(usualListening).toEqual({ pace: 'slow', onItsOwn: false, onTouch: false, voices: {} });
  expect(unusualListening(usualListening)).toEqual({});
});

test('what was chosen comes back as it was', () => {
  const mine = { ...usualListening, pace: 'fast', onTouch: true, voices: { fr: { engine: 'platform', id: 'Thomas' } } } as const;
  expect(listeningFrom(JSON.parse(JSON.stringify(unusualListening(mine))))).toEqual(mine);
});

test.each([null, 3, [], { pace: 'wild', onTouch: 'yes', voices: { fr: { engine: 'cloud', id: 'x' }, en: 4 } }])(
  'a record that makes no sense (%j) gives the usual way',
  (record) => {
    expect(listeningFrom(record)).toEqual(usualListening);
  },
);
