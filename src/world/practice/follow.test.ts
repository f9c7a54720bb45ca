import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBench, answerSamira, camille, type AnyGesture } from '../../../tests/support/a-practice';
import { explainedInFrench } from '../../../tests/support/french';
import { follow, parseRecord, recordOf, type PlayRecord } from './follow';
import * as playing from './play';
import type { Play } from './play';

const bench = await aBench();
const app = 'webmail';
const { open, reply, write, send } = answerSamira;
const allowed = [camille.email, camille.phone];
const typed = (value: string): AnyGesture => ({ app, type: 'draft-edited', field: 'body', value });
const to = (value: string): AnyGesture => ({ app, type: 'draft-edited', field: 'to', value });

/** What one window tells, as the other gets it. */
function told(play: Play): PlayRecord {
  const record = parseRecord(JSON.parse(JSON.stringify(recordOf(play))));
  if (record === undefined) throw new Error('What was told is not read.');
  return record;
}

/** What a person does on one of the two. */
type Deed = (play: Play) => Play;
const deeds: Readonly<Record<string, Deed>> = {
  ...Object.fromEntries(
    Object.entries({
      open,
      reply,
      write,
      send,
      letter: typed('O'),
      more: typed('Ou'),
      whole: typed('Oui'),
      wrong: to('samyra@courriel.example'),
      none: to(''),
    }).map(([name, gesture]) => [name, (play: Play): Play => playing.gesture(play, gesture, bench, allowed)]),
  ),
  settle: (play) => playing.settle(play, bench),
  moment: (play) => playing.passMoment(play, bench),
  undo: (play) => playing.undo(play, bench),
  restart: (play) => playing.restart(play, bench),
  hint: (play) => playing.askHint(play),
  forMe: (play) => playing.doForMe(play, bench),
  alone: (play) => playing.changeMode(play, 'alone', bench),
  guide: (play) => playing.changeMode(play, 'guide', bench),
  narrow: (play) => playing.turnScreen(play, 'narrow', bench),
  wide: (play) => playing.turnScreen(play, 'wide', bench),
};

describe('what is done in one window is seen in the other', () => {
  const script = fc.array(fc.record({ where: fc.nat(1), what: fc.constantFrom(...Object.keys(deeds)), lost: fc.nat(3) }), { minLength: 1, maxLength: 30 });

  test('whatever is done, on either, in any order: the same world, the same help, in the same way', () => {
    fc.assert(
      fc.property(script, (list) => {
        const windows = [playing.startPlay(bench, 'guide', 'wide'), playing.startPlay(bench, 'guide', 'wide')] as const;
        let [one, other]: readonly [Play, Play] = windows;
        for (const { where, what } of list) {
          const deed = deeds[what] ?? ((play: Play): Play => play);
          if (where === 0) {
            one = deed(one);
            other = follow(other, told(one), bench, allowed);
          } else {
            other = deed(other);
            one = follow(one, told(other), bench, allowed);
          }
          expect(told(other)).toEqual(told(one));
          expect(other.session.state).toEqual(one.session.state);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a window that opens in the middle, or missed a word, has the whole of it at the next', () => {
    fc.assert(
      fc.property(script, (list) => {
        let one = playing.startPlay(bench, 'guide', 'wide');
        let late = playing.startPlay(bench, 'alone', 'narrow');
        for (const { what, lost } of list) {
          one = deeds[what]?.(one) ?? one;
          if (lost > 0) continue;
          late = follow(late, told(one), bench, allowed);
          expect(late.session.state).toEqual(one.session.state);
          expect(told(late)).toEqual(told(one));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the slip made on the console is explained on the wall', () => {
  const start = playing.startPlay(bench, 'guide', 'wide');
  const before = [open, reply, to(''), write].reduce((play: Play, gesture) => playing.gesture(play, gesture, bench, allowed), start);
  const wall = follow(start, told(before), bench, allowed);
  const slipped = playing.gesture(before, send, bench, allowed);
  const seen = follow(wall, told(slipped), bench, allowed);
  expect(slipped.slip).toBeDefined();
  expect(seen.slip && explainedInFrench(seen.slip)).toBe(slipped.slip && explainedInFrench(slipped.slip));
});

test('hearing again what one has already changes nothing', () => {
  const play = playing.gesture(playing.startPlay(bench, 'guide', 'wide'), open, bench, allowed);
  expect(follow(play, told(play), bench, allowed)).toBe(play);
});

test('what makes no sense here leaves the practice as it is', () => {
  const play = playing.gesture(playing.startPlay(bench, 'guide', 'wide'), open, bench, allowed);
  const strange = { ...told(play), log: [{ by: 'learner', gesture: { app: 'inconnue', type: 'rien' } }] };
  const record = parseRecord(strange);
  expect(record && follow(play, record, bench, allowed)).toBe(play);
  for (const found of [undefined, null, 3, {}, { ...told(play), log: 'x' }, { ...told(play), mode: 'autre' }, { ...told(play), hint: 7 }])
    expect(parseRecord(found)).toBeUndefined();
});
