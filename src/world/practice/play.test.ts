import { describe, expect, test } from 'vitest';
import type { Gesture, Screen } from '../apps/contract';
import { aBench, answerSamira, camille, type AnyGesture } from '../../../tests/support/a-practice';
import { aloud, explainedInFrench } from '../../../tests/support/french';
import type { Mode } from './practice';
import * as playing from './play';

const bench = await aBench();
const app = 'webmail';
const { open, reply, write, send } = answerSamira;
const allowed = [camille.email, camille.phone];
const typed = (value: string): AnyGesture => ({ app, type: 'draft-edited', field: 'body', value });

function after(from: playing.Play | Mode, ...gestures: readonly (AnyGesture | Gesture)[]): playing.Play {
  const start = typeof from === 'string' ? playing.startPlay(bench, from, 'wide') : from;
  return gestures.reduce((play, gesture) => playing.gesture(play, gesture, bench, allowed), start);
}

/** What one hears of the last thing that happened. */
function heard(play: playing.Play): readonly string[] {
  return play.said.flatMap((one) => {
    if ('say' in one) return [aloud(one)];
    return 'slip' in one ? [explainedInFrench(one)] : [JSON.stringify(one)];
  });
}

function advised(play: playing.Play): string {
  const advice = playing.adviceOf(play, bench);
  return advice.type === 'next' ? advice.gesture.type : advice.type;
}

function kept(play: playing.Play): playing.KeptPlay {
  const read = playing.parseKept(JSON.parse(JSON.stringify(playing.keptPlay(play))));
  if (read === undefined) throw new Error('What was kept is not read back.');
  return read;
}

describe('how it was done', () => {
  test.each<readonly [string, playing.Play, 'helped' | 'alone']>([
    ['guided from the start', after('guide', open, reply, write, send), 'helped'],
    ['alone from the start', after('alone', open, reply, write, send), 'alone'],
    ['alone, after being shown', playing.changeMode(after('show'), 'alone', bench), 'alone'],
    ['alone, after the guide was only looked at', playing.changeMode(after('guide'), 'alone', bench), 'alone'],
    ['alone, after a while with the guide', playing.changeMode(after('guide', open), 'alone', bench), 'helped'],
    ['guided after a while alone', playing.changeMode(after('alone', open), 'guide', bench), 'helped'],
    ['alone with two hints', playing.askHint(playing.askHint(after('alone', open))), 'alone'],
    ['alone with the third hint, which shows the control', playing.askHint(playing.askHint(playing.askHint(after('alone', open)))), 'helped'],
    ['alone, one gesture done by « Faites-le pour moi »', playing.doForMe(after('alone', open), bench), 'helped'],
    ['started again alone after being helped', playing.restart(playing.doForMe(after('alone'), bench), bench), 'alone'],
    ['started again with the guide', after(playing.restart(after('guide', open), bench), open), 'helped'],
    ['one field written with the guide', after(playing.changeMode(after('alone', open, reply), 'guide', bench), typed('O')), 'helped'],
  ])('%s counts as %s', (_, play, outcome) => {
    expect(play.helped ? 'helped' : 'alone').toBe(outcome);
  });

  test('it is finished when the goals are reached, and not in the middle of a word', () => {
    expect(playing.isFinished(after('alone', open, reply, write), bench)).toBe(false);
    expect(playing.isFinished(after('alone', open, reply, write, send), bench)).toBe(true);
  });
});

describe('hints', () => {
  test('grow one by one: where to look, what to do, then the control shown; and no further', () => {
    let play = after('alone');
    const strengths = [1, 2, 3, 4].map(() => (play = playing.askHint(play)).hint);
    expect(strengths).toEqual([1, 2, 3, 3]);
  });

  test('go away once the gesture is done, and stay while a word is being typed', () => {
    const writing = playing.askHint(after('alone', open, reply));
    expect(after(writing, typed('O')).hint).toBe(1);
    expect(after(writing, typed('Oui'), send).hint).toBe(0);
    expect(playing.settle(after(writing, typed('Oui')), bench).hint).toBe(0);
  });

  test('« Faites-le pour moi » does the next gesture', () => {
    const play = playing.doForMe(playing.doForMe(after('alone'), bench), bench);
    expect(advised(play)).toBe('draft-edited');
    const all = playing.doForMe(playing.doForMe(play, bench), bench);
    expect(playing.isFinished(all, bench)).toBe(true);
    expect(playing.doForMe(all, bench)).toBe(all);
  });
});

describe('a word being typed', () => {
  const writing = after('guide', open, reply);

  test('the advice waits for its end', () => {
    const half = after(writing, typed('Ou'));
    expect(advised(half)).toBe('draft-edited');
    expect(advised(playing.settle(half, bench))).toBe('draft-sent');
    expect(advised(after(half, { app, type: 'copies-shown' }))).toBe('draft-sent');
  });

  test('nothing is said again of what was said before, letter after letter', () => {
    expect(after(writing, typed('O'), typed('Ou'), typed('Oui')).beat).toBe(writing.beat);
  });

  test('a pause in the middle says nothing when the same is still to be done', async () => {
    const addressing = await aBench({
      walkthrough: [
        { app, type: 'draft-started' },
        { app, type: 'draft-edited', field: 'to', value: 'samira@courriel.example' },
        { app, type: 'draft-edited', field: 'subject', value: 'Oui' },
        write,
        send,
      ],
    });
    const start = playing.gesture(playing.startPlay(addressing, 'guide', 'wide'), { app, type: 'draft-started' }, addressing, []);
    const half: AnyGesture = { app, type: 'draft-edited', field: 'to', value: 'sam' };
    const paused = playing.settle(playing.gesture(start, half, addressing, []), addressing);
    expect(paused.beat).toBe(start.beat);
    expect(playing.settle(paused, addressing)).toBe(paused);
  });
});

describe('a slip', () => {
  const nobody = after('alone', open, reply, { app, type: 'draft-edited', field: 'to', value: '' }, write, send);

  test('is explained after what the mailbox says, once', () => {
    expect(heard(nobody)).toEqual([expect.stringContaining('Indiquez au moins un destinataire'), expect.stringContaining('est vide')]);
    expect(heard(playing.askHint(nobody))).toEqual(['{"hint":1}']);
  });

  test('stays in sight while one mends it, and goes away once it is mended', () => {
    const mending = after(nobody, { app, type: 'draft-edited', field: 'to', value: 'sam' });
    expect(mending.slip).toEqual(nobody.slip);
    expect(playing.settle(after(mending, { app, type: 'draft-edited', field: 'to', value: 'samira@courriel.example' }), bench).slip).toBeUndefined();
    expect(after(nobody, { app, type: 'draft-closed' }).slip).toBeUndefined();
  });

  test('made again is told again', () => {
    const again = after(nobody, send);
    expect(again.beat).toBe(nobody.beat + 1);
    expect(heard(again)).toEqual(heard(nobody));
  });

  test('goes away with undo and with starting again', () => {
    expect(playing.undo(nobody, bench).slip).toBeUndefined();
    expect(playing.restart(nobody, bench).slip).toBeUndefined();
  });

  test('a message that comes back is explained when it comes', () => {
    const lost = after('alone', open, reply, { app, type: 'draft-edited', field: 'to', value: 'samyra@courriel.example' }, write, send);
    expect(lost.slip).toBeUndefined();
    const back = playing.passMoment(lost, bench);
    expect(heard(back).join(' ')).toMatch(/Un message vient d’arriver.*samyra@courriel\.example/);
    expect(playing.passMoment(back, bench)).toBe(back);
  });

  test('what is on its way waits for the end of the word one types, which stays one word to undo', () => {
    const lost = after('alone', open, reply, { app, type: 'draft-edited', field: 'to', value: 'samyra@courriel.example' }, write, send);
    const typing = after(lost, { app, type: 'draft-started' }, typed('Bon'));
    expect(playing.passMoment(typing, bench)).toBe(typing);
    const whole = playing.settle(after(typing, typed('Bonjour')), bench);
    const back = playing.passMoment(whole, bench);
    expect(heard(back).join(' ')).toMatch(/Un message vient d’arriver/);
    expect(playing.undo(playing.undo(back, bench), bench).session.log).toHaveLength(lost.session.log.length);
  });
});

describe('private numbers', () => {
  const writing = after('alone', open, reply);

  test('are cut out before they are kept, and the learner is told', () => {
    const play = after(writing, typed('Ma carte : 4111 1111 1111 1111'));
    expect(play.refused).toBe('bank-card');
    expect(heard(play)).toEqual(['{"refused":"bank-card"}']);
    expect(JSON.stringify([play.session, playing.keptPlay(play)])).not.toContain('4111');
    expect(play.session.state.apps['webmail']).toMatchObject({ pane: { draft: { body: 'Ma carte : ' } } });
  });

  test('the explanation stays while one types on', () => {
    expect(after(writing, typed('4111111111111111'), typed('Bonjour')).refused).toBe('bank-card');
    expect(after(writing, typed('4111111111111111'), { app, type: 'draft-closed' }).refused).toBeUndefined();
  });

  test('are refused in the search too', () => {
    const play = after('alone', { app, type: 'searched', words: 'FR76 3000 6000 0112 3456 7890 189' });
    expect(play.refused).toBe('iban');
    expect(JSON.stringify(play.session)).not.toContain('3000');
  });

  test('the persona’s own may be typed', () => {
    expect(after(writing, typed('06 39 98 12 34')).refused).toBeUndefined();
  });
});

describe('undo, start again, another screen', () => {
  test('undo takes back the last gesture and says nothing of it', () => {
    const play = playing.undo(after('guide', open, reply), bench);
    expect(play.session.state).toEqual(after('guide', open).session.state);
    expect([play.said, advised(play)]).toEqual([[], 'reply-started']);
  });

  test('starting again is a new world, on the screen one has', () => {
    const turned = playing.turnScreen(after('alone', open, reply), 'narrow', bench);
    expect(playing.restart(turned, bench).session.state).toEqual(bench.start('narrow').state);
    expect(playing.turnScreen(turned, 'narrow', bench)).toBe(turned);
  });

  test('a gesture that does nothing here disturbs nothing', () => {
    const play = playing.askHint(after('alone', open));
    expect(after(play, send)).toBe(play);
  });
});

describe('after a reload', () => {
  test.each<Screen>(['wide', 'narrow'])('the play goes on where it was, on a %s screen', (screen) => {
    const play = playing.turnScreen(playing.passMoment(after('guide', open, reply, typed('Oui')), bench), screen, bench);
    const again = playing.resumePlay(bench, kept(play), screen);
    expect(again).toMatchObject({ mode: 'guide', helped: true, session: { state: play.session.state } });
  });

  test('the screen may be another one', () => {
    expect(playing.resumePlay(bench, kept(after('alone', open)), 'narrow')?.session.state.world.screen).toBe('narrow');
  });

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['text', 'bonjour'],
    ['another version', { ...playing.keptPlay(after('alone', open)), version: 2 }],
    ['no list', { ...playing.keptPlay(after('alone', open)), log: undefined }],
    ['an empty list', playing.keptPlay(after('alone'))],
    ['an unknown mode', { ...playing.keptPlay(after('alone', open)), mode: 'show' }],
    ['an entry that is none', { ...playing.keptPlay(after('alone', open)), log: [null] }],
    ['a gesture without an app', { ...playing.keptPlay(after('alone', open)), log: [{ by: 'learner', gesture: { type: 'x' } }] }],
    ['a screen that does not exist', { ...playing.keptPlay(after('alone', open)), log: [{ by: 'screen', screen: 'round' }] }],
  ])('a damaged record is ignored: %s', (_, record) => {
    expect(playing.parseKept(record)).toBeUndefined();
  });

  test.each<readonly [string, Gesture]>([
    ['of an app that is not there', { app: 'coffre', type: 'ouvert' }],
    ['unknown to its app', { app, type: 'teleported' }],
    ['unknown to the device', { app: 'appareil', type: 'teleported' }],
    ['that writes nothing', { app, type: 'draft-edited' }],
    ['that writes a number', JSON.parse(JSON.stringify({ app, type: 'draft-edited', field: 'body', value: 42 }))],
  ])('a record with a gesture %s starts the practice afresh', (_, gesture) => {
    const log = [...after('alone', open, reply).session.log, { by: 'learner', gesture } as const];
    const record = playing.parseKept({ version: 1, mode: 'alone', screen: 'wide', helped: false, log });
    expect(record && playing.resumePlay(bench, record, 'wide')).toBeUndefined();
  });
});

test('the browser’s Back changes nothing in the practice, and says so', () => {
  const before = after('guide', open);
  const stayed = playing.stay(before);
  expect(stayed.session).toBe(before.session);
  expect(stayed.stayed).toBe(true);
  expect(heard(stayed)).toEqual([JSON.stringify({ still: 'here' })]);
  expect(after(stayed, reply).stayed).toBeFalsy();
});
