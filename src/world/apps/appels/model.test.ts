import { describe, expect, test } from 'vitest';
import { aWorld } from '../../../../tests/support/a-practice';
import { aloud } from '../../../../tests/support/french';
import { someCalls } from '../../../../tests/support/some-calls';
import { authoring } from './authoring';
import appels from './model';
import type { AppelsSlip, Secret } from './schema';

const app = 'appels';
const take = { type: 'call-taken', lineId: 'voleur' } as const;
const decline = { type: 'call-declined', lineId: 'voleur' } as const;
const hangUp = { type: 'hung-up', lineId: 'voleur' } as const;
const say = (answer: string, lineId = 'voleur') => ({ type: 'answered', lineId, answer }) as const;
const over = { app, type: 'call-over', lineId: 'voleur' } as const;
const talking = someCalls().after(take);
const asked = talking.after(say('qui'));
const idle = someCalls({ incoming: undefined });
const dialled = (value: string) => idle.after({ type: 'dial-opened' }, { type: 'number-edited', value });
const past = (lineId: string) => idle.after({ type: 'past-opened', lineId });

describe('a voice that presses', () => {
  test('one may leave it ring, or hang up whenever one wants', () => {
    expect(someCalls().reaches(over)).toBe(false);
    expect(someCalls().after(decline).reaches(over)).toBe(true);
    expect(talking.after(hangUp).reaches(over)).toBe(true);
  });

  test('it calls once more, then no more; not at all once it is blocked', () => {
    const once = talking.after(hangUp);
    expect(once.effects).toEqual([{ type: 'call-received', to: app, lineId: 'voleur', when: 'soon' }]);
    const again = once.receiving({ type: 'call-received', lineId: 'voleur' });
    expect([again.state.pane.name, again.after(decline).effects]).toEqual(['ringing', []]);
    const blocked = once.after({ type: 'past-opened', lineId: 'voleur' }, { type: 'blocked', lineId: 'voleur' });
    expect(blocked.receiving({ type: 'call-received', lineId: 'voleur' }).state).toBe(blocked.state);
  });

  test('while one talks to somebody else, it goes to the list of calls', () => {
    const bank = dialled('01 99 00 45 12').after({ type: 'number-dialled' }).receiving({ type: 'call-received', lineId: 'voleur' });
    expect([bank.state.pane.name, bank.state.past[0]]).toMatchObject(['call', { lineId: 'voleur', way: 'missed' }]);
  });

  test('a secret told is a mistake; a question is not', () => {
    expect(talking.slipOf(say('donner'))).toEqual({ app, type: 'secret-told', lineId: 'voleur', what: 'code' });
    expect(talking.slipOf(say('qui'))).toBeUndefined();
  });

  test('a notification waits until it is answered; approving it is a mistake', () => {
    expect(asked.state.alert?.id).toBe('paiement');
    expect(asked.after(hangUp).state.alert?.id).toBe('paiement');
    expect(asked.slipOf({ type: 'alert-approved', alertId: 'paiement' })).toEqual({ app, type: 'alert-approved', alertId: 'paiement' });
    expect(asked.slipOf({ type: 'alert-refused', alertId: 'paiement' })).toBeUndefined();
    const refused = asked.after({ type: 'alert-refused', alertId: 'paiement' }, say('non'));
    expect([refused.reaches(over), refused.reaches({ app, type: 'alert-settled', alertId: 'paiement' })]).toEqual([true, true]);
    expect(refused.state.alert).toBeUndefined();
  });

  test('hung up before it came, it comes all the same: the thief goes on alone', () => {
    expect(talking.after(hangUp).state.alert?.id).toBe('paiement');
  });

  test('a practice may begin with the voice on the line', () => {
    expect(someCalls({ incoming: undefined, talking: 'voleur' }).state.pane).toEqual({ name: 'call', lineId: 'voleur', turn: 'debut' });
  });
});

describe('calling oneself', () => {
  test('a paper that was read stays beside the box', () => {
    const read = idle.after({ type: 'paper-opened', paperId: 'carte' }, { type: 'dial-opened' });
    expect(read.reaches({ app, type: 'paper-read', paperId: 'carte' })).toBe(true);
    expect(read.state.pane).toEqual({ name: 'dial', words: '', paperId: 'carte' });
  });

  test('the number of the card reaches the bank, however it is written', () => {
    for (const value of ['0199004512', '01.99.00.45.12', '+33 1 99 00 45 12']) {
      const bank = dialled(value).after({ type: 'number-dialled' }, say('oppose', 'banque'));
      expect(bank.reaches({ app, type: 'told', lineId: 'banque', answers: ['oppose'] })).toBe(true);
      expect(bank.effects).toEqual([{ type: 'harm-mended', what: ['card'] }]);
    }
  });

  test('a number that nobody has is told so, once', () => {
    expect(dialled('01 99 00 45 1').slipOf({ type: 'number-dialled' })).toEqual({ app, type: 'number-unknown' });
    const told = dialled('01 99 00 45 1').after({ type: 'number-dialled' });
    expect(told.after({ type: 'number-dialled' }).state).toBe(told.state);
    expect(dialled('').slipOf({ type: 'number-dialled' })).toBeUndefined();
  });

  test('calling a fake again is a mistake; an imitated number leads to its true owner', () => {
    expect(past('autre').slipOf({ type: 'called-back', lineId: 'autre' })).toEqual({ app, type: 'fake-called', lineId: 'autre' });
    const bank = someCalls().after(decline, { type: 'past-opened', lineId: 'voleur' }, { type: 'called-back', lineId: 'voleur' });
    expect(bank.state.pane).toMatchObject({ name: 'call', lineId: 'banque' });
  });

  test('hanging up on somebody real, or blocking them, is a mistake that can be mended', () => {
    const bank = dialled('01 99 00 45 12').after({ type: 'number-dialled' });
    expect(bank.slipOf({ type: 'hung-up', lineId: 'banque' })).toEqual({ app, type: 'real-cut', lineId: 'banque' });
    expect(past('banque').slipOf({ type: 'blocked', lineId: 'banque' })).toEqual({ app, type: 'real-blocked', lineId: 'banque' });
    const mended = past('banque').after({ type: 'blocked', lineId: 'banque' }, { type: 'unblocked', lineId: 'banque' });
    expect(mended.state.blocked).toEqual([]);
  });
});

test('the proof is kept from the list of calls, and the number is blocked there', () => {
  const kept = past('autre').after({ type: 'captured', lineId: 'autre' }, { type: 'blocked', lineId: 'autre' });
  expect([kept.reaches({ app, type: 'proof-kept', lineId: 'autre' }), kept.reaches({ app, type: 'line-blocked', lineId: 'autre' })]).toEqual([true, true]);
  expect(past('autre').slipOf({ type: 'blocked', lineId: 'autre' })).toBeUndefined();
});

test('each mistake has its own explanation', () => {
  const told: readonly Secret[] = ['code', 'card', 'password', 'money', 'control'];
  const slips: readonly AppelsSlip[] = [
    ...told.map((what): AppelsSlip => ({ app, type: 'secret-told', lineId: 'voleur', what })),
    ...(['fake-called', 'real-cut', 'real-blocked'] as const).map((type): AppelsSlip => ({ app, type, lineId: 'banque' })),
    { app, type: 'number-unknown' },
    { app, type: 'alert-approved', alertId: 'paiement' },
  ];
  const explained = slips.map((slip) => aloud({ app, say: appels.explain(slip, talking.state) }));
  expect(new Set(explained).size).toBe(slips.length);
  expect(explained.at(-1)).toContain('480');
});

describe('what a voice was given', () => {
  const safe = { app, type: 'safe' } as const;
  const oppose = [{ type: 'dial-opened' }, { type: 'number-edited', value: '01 99 00 45 12' }, { type: 'number-dialled' }, say('oppose', 'banque')] as const;
  const giving = (gives: Secret, mends: readonly Secret[] = ['card']) =>
    someCalls({
      lines: [
        {
          id: 'voleur',
          name: 'Banque du Pont',
          number: '06 39 98 77 01',
          sort: 'fake',
          turns: [{ id: 'debut', says: ['Votre carte ?'], answers: [{ id: 'donner', words: 'La voici.', leads: 'debut', gives }] }],
        },
        {
          id: 'banque',
          name: 'Banque du Pont, opposition',
          number: '01 99 00 45 12',
          turns: [
            {
              id: 'debut',
              says: ['Bonjour.'],
              answers: [
                { id: 'tourner', words: 'Bonjour.', leads: 'debut' },
                { id: 'raconte', words: 'J’ai donné ma carte.', leads: 'oppose' },
              ],
            },
            { id: 'oppose', says: ['D’accord ?'], answers: [{ id: 'oppose', words: 'Oui.', leads: 'end', mends }] },
          ],
        },
      ],
      past: [],
    }).after(take, say('donner'));
  const called = [...oppose.slice(0, 3), say('raconte', 'banque'), say('oppose', 'banque')] as const;

  test('nothing given, nobody has to call the bank', () => {
    expect(someCalls().reaches(safe)).toBe(true);
    expect(talking.after(say('qui'), { type: 'alert-refused', alertId: 'paiement' }, hangUp).reaches(safe)).toBe(true);
  });

  test('a card that was given is safe once the bank has blocked it, and not before', () => {
    const given = giving('card');
    expect([given.reaches(safe), given.after(hangUp).reaches(safe)]).toEqual([false, false]);
    expect(given.after(hangUp, ...called.slice(0, 4)).reaches(safe), 'who only tells it is not safe yet').toBe(false);
    expect(given.after(hangUp, ...called).reaches(safe)).toBe(true);
  });

  test('given again after the call, it is to be blocked again', () => {
    const again = giving('card').after(hangUp, ...called, { type: 'past-opened', lineId: 'voleur' }, { type: 'called-back', lineId: 'voleur' }, say('donner'));
    expect(again.reaches(safe)).toBe(false);
  });

  test('blocking the card does not change a password', () => {
    expect(
      giving('password')
        .after(hangUp, ...called)
        .reaches(safe),
    ).toBe(false);
    expect(
      giving('password', ['card', 'password'])
        .after(hangUp, ...called)
        .reaches(safe),
    ).toBe(true);
  });

  test('a payment that was confirmed is to be told to the bank too', () => {
    const approved = asked.after({ type: 'alert-approved', alertId: 'paiement' });
    expect([asked.reaches(safe), approved.reaches(safe)]).toEqual([true, false]);
  });

  test('the way is known: leave the voice, read the card, call the bank, say what happened', () => {
    const ways = appels.detour(giving('card').state);
    expect(ways.map(({ type }) => type)).toEqual([
      'hung-up',
      'pane-closed',
      'paper-opened',
      'dial-opened',
      'number-edited',
      'number-dialled',
      'answered',
      'answered',
    ]);
    expect(
      giving('card')
        .after(...ways)
        .reaches(safe),
    ).toBe(true);
    expect(appels.detour(talking.state)).toEqual([]);
  });

  test('nobody is led to say that nothing was given, nor that something else was', () => {
    const answers = [
      { id: 'rien', words: 'Je n’ai rien donné.', leads: 'oppose', admits: [] },
      { id: 'argent', words: 'J’ai envoyé de l’argent.', leads: 'oppose', admits: ['money'] },
      { id: 'carte', words: 'J’ai dit ma carte.', leads: 'oppose', admits: ['card'] },
    ];
    const lines = giving('card').state.lines.map((line) =>
      line.id === 'banque' ? { ...line, turns: line.turns.map((turn) => (turn.id === 'debut' ? { ...turn, answers } : turn)) } : line,
    );
    const said = appels.detour(someCalls({ lines }).after(take, say('donner')).state).flatMap((way) => ('answer' in way ? [way.answer] : []));
    expect(said).toEqual(['carte', 'oppose']);
  });

  test('the build refuses calls where nobody protects what a voice may be given', () => {
    const faultsOf = (mends: readonly Secret[]) =>
      authoring.faults?.({ skin: 'cadran', lines: giving('card', mends).state.lines }).map(({ path, what, mend }) => [path.join('.'), what, mend]);
    expect(faultsOf(['card'])).toEqual([]);
    const [[place, what, mend] = []] = faultsOf(['money']) ?? [];
    expect(place).toBe('lines.0.turns.0.answers.0');
    expect(what).toContain('card');
    expect(mend).toContain('mends: [card]');
  });

  test('with the bank on the line already, one goes on from there', () => {
    const onTheLine = giving('card').after(hangUp, ...called.slice(0, 4));
    expect(appels.detour(onTheLine.state)[0]).toEqual({ app, ...say('oppose', 'banque') });
  });

  test('after the call one says goodbye, and hangs up on nobody real', () => {
    const bank = dialled('01 99 00 45 12').after({ type: 'number-dialled' });
    expect(appels.exits(bank.state, aWorld())[0]).toEqual({ app, ...say('oppose', 'banque') });
    expect(appels.exits(talking.state, aWorld())[0]).toEqual({ app, ...hangUp });
  });

  test('what nobody here protects leads nowhere', () => {
    expect(appels.detour(giving('control').state).map(({ type }) => type)).toEqual(['hung-up']);
  });
});
