// What the authors wrote, played: every exercise of every lesson.

import { describe, expect, test } from 'vitest';
import type { Gesture, Screen, StoredFile } from '../../src/apps/contract';
import { scenarioSchema } from '../../src/apps/webmail/schema';
import { readLibrary } from '../../src/library/library';
import { openPractice, type Bench } from '../../src/practice/bench';
import type { Verdict } from '../../src/practice/judge';
import type { Practice } from '../../src/practice/practice';
import type { AnyGesture } from '../support/a-practice';
import { inFrench } from '../support/french';

const { practices } = await readLibrary();

describe.each([...practices])('%s', (_, practice) => {
  test('from the start, the guide follows the author’s path, gesture by gesture', async () => {
    const bench = await openPractice(practice);
    expect(bench.way('wide')).toEqual(practice.walkthrough);
  });

  test('no gesture of the path is for nothing: without it the goals are not reached', async () => {
    const bench = await openPractice(practice);
    const idle = practice.walkthrough.filter((gesture) => isDoneBy(bench, 'wide', practice.walkthrough.filter((one) => one !== gesture)));
    expect(idle).toEqual([]);
  });

  test.each<Screen>(['wide', 'narrow'])('on a %s screen the way reaches every goal, one gesture after another', async (screen) => {
    const bench = await openPractice(practice);
    expect(bench.way(screen).length).toBeGreaterThan(0);
    expect(isDoneBy(bench, screen, bench.way(screen))).toBe(true);
  });

  test.each<Screen>(['wide', 'narrow'])('on a %s screen each gesture has a control with a role and a name, and its sentences exist', async (screen) => {
    const bench = await openPractice(practice);
    let session = bench.start(screen);
    for (const gesture of bench.way(screen)) {
      const { state } = session;
      expect(bench.rules.target(gesture, state)).toMatchObject({ id: expect.stringMatching(/./), role: expect.stringMatching(/./), name: expect.stringMatching(/\p{L}/u) });
      for (const say of [bench.rules.describe(gesture, state), bench.rules.where(gesture, state)]) expect(inFrench(say)).toMatch(/^[^]{10,}$/);
      const turn = bench.send(session, gesture);
      for (const one of turn.happened) {
        const say = bench.rules.announce(one);
        if (say !== undefined) expect(inFrench(say)).toMatch(/\p{L}/u);
      }
      session = bench.pass(turn.session).session;
    }
  });

  test('the sentence of each gesture names the control as it is written on screen', async () => {
    const bench = await openPractice(practice);
    let session = bench.start('wide');
    for (const gesture of practice.walkthrough) {
      const { role, name } = bench.rules.target(gesture, session.state);
      const sentence = inFrench(bench.rules.describe(gesture, session.state));
      const keys = [...sentence.matchAll(/\[\[(.+?)\]\]/g)].map(([, key = '']) => key);
      expect(keys.some((key) => name.includes(key)), `${role} « ${name} » in « ${sentence} »`).toBe(true);
      session = bench.pass(bench.send(session, gesture).session).session;
    }
  });

  test('a right path is never told to be wrong', async () => {
    const bench = await openPractice(practice);
    for (const screen of ['wide', 'narrow'] as const) {
      let session = bench.start(screen);
      for (const gesture of bench.way(screen)) {
        const turn = bench.send(session, gesture);
        expect(bench.judge(turn).slip).toBeUndefined();
        session = bench.pass(turn.session).session;
      }
    }
  });

  test('each explanation the author wrote is met by somebody who makes that mistake', async () => {
    const bench = await openPractice(practice);
    const met = new Set<string>();
    for (const gestures of mistakesIn(practice)) {
      for (const { slip } of verdicts(bench, gestures)) if (slip !== undefined && 'own' in slip) met.add(slip.own.fr);
      if (met.size === practice.slips.length) break;
    }
    expect(practice.slips.map(({ say }) => say.fr).filter((say) => !met.has(say))).toEqual([]);
  });
});

function isDoneBy(bench: Bench, screen: Screen, gestures: readonly Gesture[]): boolean {
  const end = gestures.reduce((session, gesture) => bench.pass(bench.send(session, gesture).session).session, bench.start(screen));
  return bench.isDone(end.state);
}

/** What is said of each of these gestures, and of what comes back a moment later. */
function verdicts(bench: Bench, gestures: readonly Gesture[]): readonly Verdict[] {
  const said: Verdict[] = [];
  gestures.reduce((session, gesture) => {
    const turn = bench.send(session, gesture);
    const later = bench.pass(turn.session);
    said.push(bench.judge(turn), bench.judge(later));
    return later.session;
  }, bench.start('wide'));
  return said;
}

/** Messages begun in every way, to everyone, with and without a subject, a text, a file; sent in every way. */
function* mistakesIn(practice: Practice): Generator<readonly AnyGesture[]> {
  const app = 'webmail';
  const { inbox, contacts } = scenarioSchema.parse(practice.apps[app]);
  const answers = inbox.flatMap(({ id }) =>
    (['reply', 'reply-all', 'forward'] as const).map((kind): readonly AnyGesture[] => [
      { app, type: 'message-opened', mailId: id },
      { app, type: 'reply-started', kind },
    ]),
  );
  const people: readonly (string | undefined)[] = [undefined, '', 'samira@', 'personne@nulle-part.example', ...contacts.map(({ email }) => email)];
  const edit = (field: 'to' | 'subject' | 'body', value: string | undefined): readonly AnyGesture[] =>
    value === undefined ? [] : [{ app, type: 'draft-edited', field, value }];
  const sending: readonly AnyGesture[] = [{ app, type: 'draft-sent' }, { app, type: 'send-confirmed' }];
  for (const file of [undefined, ...practice.files]) {
    for (const begun of [...answers, [{ app, type: 'draft-started' }] as const]) {
      for (const to of people) {
        for (const subject of [undefined, '', 'Bonjour', 'samira@courriel.example']) {
          for (const body of ['', 'Bonjour.', 'Voici en pièce jointe.']) {
            yield [...begun, ...edit('to', to), ...edit('subject', subject), ...edit('body', body), ...(file === undefined ? [] : joined(file)), ...sending];
          }
        }
      }
    }
  }
}

function joined({ id, folder }: StoredFile): readonly AnyGesture[] {
  if (folder !== 'documents' && folder !== 'telechargements') return [];
  return [
    { app: 'webmail', type: 'attach-asked' },
    { app: 'appareil', type: 'folder-shown', folder },
    { app: 'appareil', type: 'file-picked', fileId: id },
  ];
}
