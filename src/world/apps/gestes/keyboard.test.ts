import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import { received } from './keyboard';
import gestes from './model';
import { arrive, type Of, type Pane } from './state';

const app = 'gestes';
const station = 's';
const finished = { app, type: 'finished' } as const;
const goOn = { type: 'went-on', station } as const;
const types = (value: string) => ({ type: 'typed-in', station, box: 'Mot', value }) as const;
const aStation = (trouble: NonNullable<Of<'write'>['trouble']>, text: string, start?: string): Of<'write'> => ({
  id: station,
  kind: 'write',
  trouble,
  boxes: [{ label: 'Mot', text, start }],
});
const at = (...given: Parameters<typeof aStation>) => driverOf(gestes)({ skin: 'clairiere', pace: 'calme', stations: [aStation(...given)] });
const valueOf = ({ state: { pane } }: ReturnType<typeof at>): string | undefined => (pane.name === 'write' ? pane.values[0] : undefined);

describe('Inser is on', () => {
  const begun = at('inser', 'Je viens lundi et mardi', 'Je viens mardi');
  const off = { type: 'insert-pressed', station, light: 'off' } as const;
  const undo = { type: 'letters-undone', station } as const;

  test('what is written takes the place of what follows, letter by letter, and the first one is told', () => {
    expect(begun.slipOf(types('Je viens lmardi'))).toEqual({ app, type: 'eaten' });
    const one = begun.after(types('Je viens lmardi'));
    expect(valueOf(one)).toBe('Je viens lardi');
    expect(one.slipOf(types('Je viens luardi'))).toBeUndefined();
    expect(valueOf(one.after(types('Je viens luardi')))).toBe('Je viens lurdi');
  });

  test('a letter over the same one loses nothing; at the end there is nothing to eat', () => {
    expect(begun.slipOf(types('Je viens mmardi'))).toBeUndefined();
    expect(valueOf(begun.after(types('Je viens mmardi')))).toBe('Je viens mardi');
    expect(valueOf(begun.after(types('Je viens mardis')))).toBe('Je viens mardis');
  });

  test('what was eaten comes back, one step at a time', () => {
    const two = begun.after(types('Je viens lmardi'), types('Je viens luardi'));
    expect(valueOf(two.after(undo))).toBe('Je viens lardi');
    expect(valueOf(two.after(undo, undo))).toBe('Je viens mardi');
    expect(two.after(undo, undo, undo).state.pane).toMatchObject({ eaten: [] });
  });

  test('off, letters push the others, and the message can be finished', () => {
    const put = begun.after(off);
    expect(put.after(off).state).toBe(put.state);
    expect(put.after(types('Je viens lundi et mardi'), goOn).reaches(finished)).toBe(true);
  });

  test('to go on with eaten letters is told as such', () => {
    expect(begun.after(types('Je viens lmardi')).slipOf(goOn)).toEqual({ app, type: 'eaten' });
  });

  test('whatever is typed anywhere, the text grows at its end alone', () => {
    const pane = arrive(aStation('inser', 'x', 'y'));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.nat(12), fc.string({ minLength: 1, maxLength: 4 }), (before, place, came) => {
        const caret = Math.min(place, before.length);
        const after = before.slice(0, caret) + came + before.slice(caret);
        const value = received(asWriting(pane), { before, after, at: caret + came.length, turn: (letters) => letters });
        expect(value.length).toBe(Math.max(before.length, caret + came.length));
      }),
    );
  });
});

describe('Verr. Num. is off', () => {
  const begun = at('verr-num', '4017');
  const on = { type: 'num-pressed', station, light: 'on' } as const;
  const digits = (['4', '0', '1', '7'] as const).map((digit) => ({ type: 'pad-pressed', station, digit }) as const);

  test('the digits at the right write nothing, and one is told why', () => {
    expect(begun.slipOf({ type: 'pad-pressed', station, digit: '4' })).toEqual({ app, type: 'pad-off' });
    expect(valueOf(begun.after(...digits))).toBe('');
  });

  test('on, they write', () => {
    expect(valueOf(begun.after(on, ...digits))).toBe('4017');
    expect(begun.after(on, ...digits, goOn).reaches(finished)).toBe(true);
  });

  test('those of the top row are as good, and Maj is named when it was forgotten', () => {
    expect(begun.after(on, types('4017'), goOn).reaches(finished)).toBe(true);
    expect(begun.after(on, types("'àè")).slipOf(goOn)).toEqual({ app, type: 'digit-missing', letter: '4' });
  });

  test('one goes on once they are on again', () => {
    expect(begun.after(types('4017')).slipOf(goOn)).toEqual({ app, type: 'pad-off' });
    expect(begun.after(types('4017'), goOn).reaches(finished)).toBe(false);
  });

  test('a wrong digit is taken back, one at a time', () => {
    const wrong = begun.after(on, ...digits.slice(0, 2), { type: 'pad-pressed', station, digit: '9' });
    expect(valueOf(wrong.after({ type: 'pad-erased', station }))).toBe('40');
  });

  test('a key that stays down does not fill the page', () => {
    expect(valueOf(begun.after(on, ...Array.from({ length: 50 }, () => digits).flat()))?.length).toBeLessThan(20);
  });
});

describe('the keyboard is an English one', () => {
  const begun = at('anglais', 'Samira mange');
  const french = [
    { type: 'language-asked', station },
    { type: 'language-chosen', station, language: 'français' },
  ] as const;

  test('A writes q, M writes another sign, capitals too; and one is told', () => {
    const typed = begun.after(types('Samira mange'));
    expect(valueOf(typed)).toBe('Sq;irq ;qnge');
    expect(typed.slipOf(goOn)).toEqual({ app, type: 'other-keyboard' });
    expect(valueOf(begun.after(types('AZQW')))).toBe('QWAZ');
  });

  test('its language is chosen, and what comes then is right', () => {
    expect(begun.after({ type: 'language-chosen', station, language: 'français' }).state).toBe(begun.state);
    expect(begun.after(...french, types('Samira mange'), goOn).reaches(finished)).toBe(true);
  });
});

function asWriting(pane: Pane): Extract<Pane, { readonly name: 'write' }> {
  if (pane.name !== 'write') throw new Error('Not a station where one writes.');
  return pane;
}
