import { describe, expect, test } from 'vitest';
import { aBench, answerSamira, played, samira, type AnyGesture } from '../../../tests/support/a-practice';
import type { Entry } from './session';

const bench = await aBench();
const app = 'webmail';
const { open, reply, write, send } = answerSamira;
const typed = (value: string): AnyGesture => ({ app, type: 'draft-edited', field: 'body', value });
const lettersOf = (text: string): readonly AnyGesture[] => [...text.split('')].map((_, index) => typed(text.slice(0, index + 1)));

describe('undo', () => {
  test('takes back one gesture, exactly', () => {
    const before = played(bench, 'wide', open);
    expect(bench.undo(played(bench, before, reply)).state).toEqual(before.state);
  });

  test('of every gesture leads back to the start, exactly', () => {
    let session = played(bench, 'wide', open, reply, write, send);
    for (let gestures = 4; gestures > 0; gestures -= 1) session = bench.undo(session);
    expect(session).toEqual(bench.start('wide'));
    expect(bench.canUndo(session)).toBe(false);
    expect(bench.undo(session)).toBe(session);
  });

  test('takes back a whole word, not a letter', () => {
    const before = played(bench, 'wide', open, reply);
    const word = played(bench, before, ...lettersOf('Bonjour'));
    expect(word.log).toHaveLength(3);
    expect(bench.undo(word).state).toEqual(before.state);
  });

  test('takes back one field at a time', () => {
    const body = played(bench, 'wide', open, reply, ...lettersOf('Oui'));
    const subject = played(bench, body, { app, type: 'draft-edited', field: 'subject', value: 'Dimanche' });
    expect(bench.undo(subject).state).toEqual(body.state);
  });

  test('takes back what was on its way too: the message that would come back never left', () => {
    const lost = played(bench, 'wide', open, reply, { app, type: 'draft-edited', field: 'to', value: 'samyra@courriel.example' }, write, send);
    const back = bench.pass(lost).session;
    expect(bench.undo(back).state).toEqual(bench.undo(lost).state);
    expect(bench.undo(back).state.pending).toEqual([]);
  });

  test('takes back « Envoyer » once, however often the mailbox objected the same thing', () => {
    const written = played(bench, 'wide', open, reply, { app, type: 'draft-edited', field: 'to', value: '' }, write);
    const once = bench.send(written, send);
    const twice = bench.send(once.session, send);
    expect(twice.happened).toHaveLength(1);
    expect(bench.undo(twice.session).state).toEqual(written.state);
  });

  test('keeps the screen one has now', () => {
    const turned = bench.turn(played(bench, 'wide', open), 'narrow');
    expect(bench.undo(turned).state).toEqual(bench.start('narrow').state);
  });
});

describe('typing', () => {
  test('letters typed and erased leave no trace: there is nothing to undo', () => {
    const before = played(bench, 'wide', open, reply);
    const erased = bench.send(bench.send(before, typed('B')).session, typed('')).session;
    expect(erased.log).toEqual(before.log);
    expect(erased.state).toEqual(before.state);
  });

  test('erasing down to the first words is the same as never having typed, also for what the mailbox had objected', () => {
    const objected = played(bench, 'wide', open, reply, { app, type: 'draft-edited', field: 'to', value: '' }, write, send);
    const again = bench.send(bench.send(objected, typed('Oui, avec plaisir. B')).session, typed('Oui, avec plaisir.')).session;
    expect(bench.resume(again.log, 'wide').state).toEqual(again.state);
  });

  test('a gesture that changes nothing leaves no trace', () => {
    const session = played(bench, 'wide', open);
    expect(bench.send(session, send).session).toBe(session);
  });
});

describe('resuming', () => {
  test('the list of what happened leads to the same state, whatever happened', () => {
    const lost = played(bench, 'wide', open, reply, { app, type: 'draft-edited', field: 'to', value: 'samyra@courriel.example' }, ...lettersOf('Oui'), send);
    const later = bench.turn(bench.pass(lost).session, 'narrow');
    const stored = JSON.stringify(later.log);
    const log: readonly Entry[] = JSON.parse(stored);
    expect(bench.resume(log, 'wide')).toEqual({ ...later, before: expect.anything() });
  });

  test('a word being typed goes on after a reload, and is still one gesture to undo', () => {
    const before = played(bench, 'wide', open, reply);
    const resumed = bench.resume(played(bench, before, ...lettersOf('Bon')).log, 'wide');
    const word = played(bench, resumed, typed('Bonjour'));
    expect(bench.undo(word).state).toEqual(before.state);
  });

  test('a gesture that has no sense any more changes nothing', () => {
    const gone: AnyGesture = { app, type: 'message-opened', mailId: 'disparu' };
    const log: readonly Entry[] = [{ by: 'learner', gesture: gone }, { by: 'learner', gesture: open }, { by: 'time' }];
    expect(bench.resume(log, 'wide').state).toEqual(played(bench, 'wide', open).state);
  });
});

test('nothing of a session is lost when it is written down', () => {
  const session = played(bench, 'wide', open, reply, write, { app, type: 'copies-shown' }, { app, type: 'draft-edited', field: 'cc', value: samira.email });
  expect(JSON.parse(JSON.stringify(session.state))).toEqual(session.state);
});
