import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aloud } from '../../../../tests/support/french';
import { aWorld } from '../../../../tests/support/a-practice';
import { someVideo } from '../../../../tests/support/some-video';
import visio from './model';
import { scenarioSchema, type VisioEvent, type VisioSlip } from './schema';
import { named, type Bare } from '../../kit/gesture';

type Gesture = Bare<VisioEvent>;

const app = 'visio';
const link = (to: string) => ({ type: 'page-asked', address: to }) as const;
const allow: readonly Gesture[] = [
  { type: 'access-given', device: 'micro' },
  { type: 'access-given', device: 'camera' },
];
const enter: Gesture = { type: 'entered', lineId: 'entretien' };
const say = (answer: string, lineId = 'entretien'): Gesture => ({ type: 'answered', lineId, answer });
const letIn = { type: 'call-received', to: app, lineId: 'entretien', when: 'soon' } as const;
const mute: Gesture = { type: 'micro-switched', to: 'off' };
const speak: Gesture = { type: 'micro-switched', to: 'on' };
const redButton: Gesture = { type: 'hung-up', lineId: 'entretien' };

const door = someVideo().receiving(link('https://veranda.example/entretien'));
const ready = door.after(...allow);
const inside = ready.after(enter).receiving(letIn);
const onPhone = aWorld({ device: 'telephone' });
const typed = (value: string) => someVideo({}, onPhone).after({ type: 'dial-opened' }, { type: 'number-edited', value });
const added = typed('+44 7700 900123').after({ type: 'number-sent' });
const person = added;
const called = person.after({ type: 'called', lineId: 'frere' }, ...allow);

describe('the link of a message', () => {
  test('leads to the door of its meeting, and the service comes in front', () => {
    expect(door.state.pane).toEqual({ name: 'door', lineId: 'entretien' });
    expect(door.effects).toEqual([{ type: 'app-shown', app }]);
  });

  test('of another site is not for us', () => {
    const start = someVideo();
    expect([start.receiving(link('mairie.example/')).state, start.receiving(link('mairie.example/')).effects]).toEqual([start.state, []]);
  });

  test('of an old meeting leads where nobody is, and that is a mistake; one comes back', () => {
    expect(someVideo().slipOfArrival(link('veranda.example/vieux'))).toEqual({ app, type: 'nobody-there', lineId: 'vieux' });
    expect(door.state.pane.name).toBe('door');
    expect(someVideo().slipOfArrival(link('veranda.example/entretien'))).toBeUndefined();
    expect(someVideo().receiving(link('veranda.example/vieux')).after({ type: 'pane-closed' }).state.pane).toEqual({ name: 'home' });
  });

  test('does not end a call that goes on', () => {
    expect(inside.receiving(link('veranda.example/vieux')).state).toBe(inside.state);
  });
});

describe('what the browser or the phone asks', () => {
  test('nothing else has a sense before it is answered: the microphone, then the camera', () => {
    expect(door.after(enter).state).toBe(door.state);
    expect(door.after({ type: 'access-given', device: 'camera' }).state).toBe(door.state);
    expect(door.after(...allow).state.access).toEqual({ micro: 'given', camera: 'given' });
  });

  test('refusing is possible, is told, and is repaired in the settings', () => {
    expect(door.slipOf({ type: 'access-refused', device: 'micro' })).toEqual({ app, type: 'access-refused', device: 'micro' });
    const refused = door.after({ type: 'access-refused', device: 'micro' }, { type: 'access-given', device: 'camera' });
    const unheard = refused.after(enter).receiving(letIn);
    expect(unheard.slipOf(say('saluer'))).toEqual({ app, type: 'not-heard', lineId: 'entretien', why: 'refused' });
    expect(unheard.after(speak).state.notice).toEqual({ type: 'blocked' });
    const settings = unheard.after({ type: 'settings-opened' }, { type: 'access-set', device: 'micro', access: 'given' }, { type: 'pane-closed' });
    expect(settings.state.pane).toEqual(unheard.state.pane);
    expect(settings.after(say('saluer')).reaches({ app, type: 'told', lineId: 'entretien', answers: ['saluer'] })).toBe(true);
  });

  test('what was refused before the practice is not asked again', () => {
    const start = someVideo({ refused: ['micro'] }).receiving(link('veranda.example/entretien'));
    expect(start.after({ type: 'access-given', device: 'camera' }).state.access).toEqual({ micro: 'refused', camera: 'given' });
  });

  test('for a call without a picture, only the microphone', () => {
    const voice = person.after({ type: 'voice-called', lineId: 'frere' }, { type: 'access-given', device: 'micro' });
    expect(voice.after(say('saluer', 'frere')).state.told).toEqual(['frere/saluer']);
  });
});

describe('before one enters', () => {
  test('the bar moves when one is heard, and stays still when one is not', () => {
    const tested = ready.after({ type: 'micro-tested' });
    expect([tested.state.pane, tested.reaches({ app, type: 'micro-works' })]).toEqual([{ name: 'door', lineId: 'entretien', level: 'heard' }, true]);
    const silent = ready.after(mute, { type: 'micro-tested' });
    expect([silent.state.pane, silent.reaches({ app, type: 'micro-works' })]).toEqual([{ name: 'door', lineId: 'entretien', level: 'silent' }, false]);
  });

  test('a light behind, or a bed, is put right before one enters, or after', () => {
    const flawed = someVideo({ flaws: ['dark', 'busy'] })
      .receiving(link('veranda.example/entretien'))
      .after(...allow);
    expect(flawed.slipOf(enter)).toEqual({ app, type: 'entered-flawed', flaw: 'dark' });
    const clear = flawed.after({ type: 'adjusted', flaw: 'dark' }, { type: 'adjusted', flaw: 'busy' });
    expect([flawed.reaches({ app, type: 'picture-clear' }), clear.reaches({ app, type: 'picture-clear' }), clear.slipOf(enter)]).toEqual([
      false,
      true,
      undefined,
    ]);
    const late = flawed.after(enter).receiving(letIn).after({ type: 'adjusted', flaw: 'busy' });
    expect(late.state.flaws).toEqual(['dark']);
    expect(flawed.after({ type: 'camera-switched', to: 'off' }).slipOf(enter)).toBeUndefined();
  });

  test('one waits until one is let in', () => {
    const waiting = ready.after(enter);
    expect([waiting.state.pane, waiting.effects]).toEqual([{ name: 'waiting', lineId: 'entretien' }, [letIn]]);
    expect(inside.state.pane).toMatchObject({ name: 'call', turn: 'bonjour' });
    expect(waiting.after({ type: 'pane-closed' }).receiving(letIn).state.pane).toEqual({ name: 'home' });
  });
});

describe('on the line', () => {
  const greeted = inside.after(say('saluer'));

  test('said with the microphone off, nothing is heard; said again once it is on, it is', () => {
    const muted = inside.after(mute);
    expect(muted.slipOf(say('saluer'))).toEqual({ app, type: 'not-heard', lineId: 'entretien', why: 'off' });
    const lost = muted.after(say('saluer'));
    expect([lost.state.told, lost.after(say('saluer')).state]).toEqual([[], lost.state]);
    expect(lost.after(speak, say('saluer')).state.told).toEqual(['entretien/saluer']);
  });

  test('with the camera off one is not seen', () => {
    expect(inside.after({ type: 'camera-switched', to: 'off' }).slipOf(say('saluer'))).toEqual({ app, type: 'not-seen', lineId: 'entretien', why: 'off' });
  });

  test('noise at home is heard over there, until one cuts the microphone', () => {
    expect(greeted.slipOf(say('ecouter'))).toEqual({ app, type: 'noise-heard', lineId: 'entretien' });
    expect(greeted.after(mute).slipOf(say('ecouter'))).toBeUndefined();
    expect(greeted.after(say('ecouter'), mute, say('ecouter')).state.pane).toMatchObject({ turn: 'question' });
  });

  const question = greeted.after(mute, say('ecouter'), speak);

  test('where several speak, one raises a hand first; it goes down by itself', () => {
    expect(question.slipOf(say('parler'))).toEqual({ app, type: 'hand-down', lineId: 'entretien' });
    const spoken = question.after({ type: 'hand-raised' }, say('parler'));
    expect([spoken.state.told.at(-1), spoken.state.isHandUp]).toEqual(['entretien/parler', false]);
  });

  test('what one says to have written must have been sent', () => {
    expect(question.slipOf(say('ecrire'))).toEqual({ app, type: 'nothing-written', lineId: 'entretien' });
    const opened = question.after({ type: 'chat-opened' }, { type: 'chat-edited', value: 'Camille' });
    expect(opened.slipOf(say('ecrire'))).toMatchObject({ type: 'nothing-written' });
    expect(opened.after({ type: 'chat-sent' }, say('ecrire')).state.told.at(-1)).toBe('entretien/ecrire');
    expect(question.after({ type: 'chat-opened' }, { type: 'chat-sent' }).state.written).toEqual([]);
  });

  test('a screen that was shown by mistake can be taken back', () => {
    expect(inside.slipOf({ type: 'screen-shared' })).toEqual({ app, type: 'screen-shown' });
    expect(inside.after({ type: 'screen-shared' }, { type: 'share-stopped' }).state.isSharing).toBe(false);
  });

  test('leaving before the end is told, and one comes back where one was', () => {
    expect(greeted.slipOf(redButton)).toEqual({ app, type: 'left-early', lineId: 'entretien' });
    const back = greeted.after(redButton, { type: 'line-opened', lineId: 'entretien' }, enter).receiving(letIn);
    expect([back.state.pane, greeted.after(redButton).reaches({ app, type: 'call-over', lineId: 'entretien' })]).toMatchObject([{ turn: 'bruit' }, false]);
  });

  test('a lost connection that does not come back is made up for on the telephone', () => {
    const cut = question.after({ type: 'hand-raised' }, say('parler'));
    expect(cut.state.pane).toEqual({ name: 'cut', lineId: 'entretien', turn: 'suite' });
    const failed = cut.after({ type: 'called-again', lineId: 'entretien' });
    expect([failed.state.pane, failed.after({ type: 'called-again', lineId: 'entretien' }).state]).toEqual([cut.state.pane, failed.state]);
    const phone = cut.after({ type: 'dial-opened' }, { type: 'number-edited', value: '0199003120' }, { type: 'number-sent' });
    expect(phone.state.pane).toMatchObject({ name: 'call', by: 'phone', turn: 'suite' });
    const end = phone.after(say('finir'));
    expect(end.reaches({ app, type: 'call-over', lineId: 'entretien' })).toBe(false);
    expect(end.after(redButton).reaches({ app, type: 'call-over', lineId: 'entretien' })).toBe(true);
    const wrong = cut.after({ type: 'dial-opened' }, { type: 'number-edited', value: '01 99 00' });
    expect(wrong.slipOf({ type: 'number-sent' })).toEqual({ app, type: 'number-unknown', why: 'other' });
    expect(wrong.after({ type: 'pane-closed' }).state.pane).toEqual(cut.state.pane);
  });

  test('the others have left: one is still seen and heard, until the red button', () => {
    const shown = someVideo({ hides: true });
    expect(shown.state.hides).toBe(true);
    const end = called.after(say('saluer', 'frere'), { type: 'called-again', lineId: 'frere' }, { type: 'camera-turned', to: 'back' }, say('montrer', 'frere'));
    expect([end.state.pane, end.slipOf({ type: 'hung-up', lineId: 'frere' })]).toMatchObject([{ turn: 'end' }, undefined]);
    expect(end.after({ type: 'hung-up', lineId: 'frere' }).reaches({ app, type: 'call-over', lineId: 'frere' })).toBe(true);
  });

  test('buttons that went away come back when one touches the picture', () => {
    const bare = someVideo({ hides: true })
      .receiving(link('veranda.example/entretien'))
      .after(...allow, enter)
      .receiving(letIn)
      .after(say('saluer'));
    expect([bare.after(redButton).state, bare.after(mute).state]).toEqual([bare.state, bare.state]);
    expect(visio.approach?.({ app, ...mute }, bare.state, aWorld())).toEqual({ app, type: 'controls-shown' });
    const shown = bare.after({ type: 'controls-shown' });
    expect(shown.after(mute).state.micro).toBe('off');
    expect(visio.approach?.({ app, ...mute }, shown.state, aWorld())).toBeUndefined();
  });
});

describe('somebody abroad', () => {
  test('is found by the whole number, with + or 00', () => {
    for (const value of ['+44 7700 900123', '0044 7700 900 123', '+447700900123']) {
      const found = typed(value).after({ type: 'number-sent' });
      expect([found.state.pane, found.reaches({ app, type: 'line-known', lineId: 'frere' })]).toEqual([{ name: 'person', lineId: 'frere' }, true]);
    }
  });

  test.each([
    ['07700 900 123', 'no-plus'],
    ['44 7700 900 123', 'no-plus'],
    ['+44 07700 900 123', 'zero'],
    ['0044 07700 900 123', 'zero'],
    ['+44 7700 900', 'other'],
  ] as const)('%s is not found, and one is told why', (value, why) => {
    expect(typed(value).slipOf({ type: 'number-sent' })).toEqual({ app, type: 'number-unknown', why });
  });

  test('an empty box says nothing; the same number twice neither', () => {
    expect(someVideo().after({ type: 'dial-opened' }).slipOf({ type: 'number-sent' })).toBeUndefined();
    const told = typed('12').after({ type: 'number-sent' });
    expect(told.after({ type: 'number-sent' }).state).toBe(told.state);
  });

  test('through the telephone network, the call is paid for, and is to be made again', () => {
    expect(person.slipOf({ type: 'phone-called', lineId: 'frere' })).toEqual({ app, type: 'phone-paid', lineId: 'frere' });
    const paid = person.after({ type: 'phone-called', lineId: 'frere' }, say('saluer', 'frere'));
    expect([paid.state.told, paid.slipOf({ type: 'hung-up', lineId: 'frere' })]).toEqual([[], undefined]);
    const again = paid.after({ type: 'hung-up', lineId: 'frere' }, { type: 'line-opened', lineId: 'frere' }, { type: 'called', lineId: 'frere' });
    expect(again.state.pane).toMatchObject({ turn: 'allo', by: 'net' });
  });

  test('with mobile data, the picture takes much of the plan; with the Wi-Fi, nothing', () => {
    const plan = someVideo({ network: 'plan', lines: knownLines() }).after({ type: 'line-opened', lineId: 'frere' });
    expect(plan.slipOf({ type: 'called', lineId: 'frere' })).toEqual({ app, type: 'plan-spent', lineId: 'frere' });
    expect([plan.after({ type: 'called', lineId: 'frere' }).state.spent, plan.after({ type: 'voice-called', lineId: 'frere' }).state.spent]).toEqual([
      'much',
      'some',
    ]);
    const wifi = plan.after({ type: 'settings-opened' }, { type: 'network-picked', network: 'wifi' }, { type: 'pane-closed' });
    expect(wifi.slipOf({ type: 'called', lineId: 'frere' })).toBeUndefined();
    expect(wifi.after({ type: 'called', lineId: 'frere' }).state.spent).toBe('none');
  });

  test('a call that was cut is taken up where it was', () => {
    const cut = called.after(say('saluer', 'frere'));
    expect(cut.state.pane).toMatchObject({ name: 'cut' });
    expect(cut.after({ type: 'dial-opened' }).state).toBe(cut.state);
    expect(cut.after({ type: 'called-again', lineId: 'frere' }).state.pane).toMatchObject({ name: 'call', turn: 'jardin' });
  });

  test('to show something, the camera is turned', () => {
    const garden = called.after(say('saluer', 'frere'), { type: 'called-again', lineId: 'frere' });
    expect(garden.slipOf(say('montrer', 'frere'))).toEqual({ app, type: 'wrong-side', lineId: 'frere' });
    expect(garden.after({ type: 'camera-turned', to: 'back' }).slipOf(say('montrer', 'frere'))).toBeUndefined();
    // Asked for again, it stays so: the guide, which tries the path from anywhere, must not turn it back.
    const turned = garden.after({ type: 'camera-turned', to: 'back' });
    expect(turned.after({ type: 'camera-turned', to: 'back' }).state).toBe(turned.state);
  });
});

test('a phone has two cameras and shows no screen; one alone with somebody raises no hand, and has no chat', () => {
  const meeting = door.after(...allow, enter).receiving(letIn);
  expect(meeting.after({ type: 'camera-turned', to: 'back' }).state).toBe(meeting.state);
  const mine = someVideo({}, onPhone)
    .receiving(link('veranda.example/entretien'))
    .after(...allow, enter)
    .receiving(letIn);
  expect(mine.after({ type: 'screen-shared' }).state).toBe(mine.state);
  expect(mine.after({ type: 'camera-turned', to: 'back' }).state.side).toBe('back');
  for (const type of ['hand-raised', 'chat-opened'] as const) expect(called.after({ type }).state).toBe(called.state);
});

test('what one switches is said, and not once more what the others say', () => {
  const heard = (from: typeof inside, gesture: Gesture): string => {
    const event: VisioEvent = named<VisioEvent>(app, gesture);
    const said = visio.announce({ by: 'learner', event }, from.state, from.after(gesture).state);
    return said === undefined ? '' : aloud({ app, say: said });
  };
  expect(heard(inside, mute)).toBe('L’écran affiche\u00a0: Micro coupé');
  expect(heard(inside.after(mute), speak)).toBe('On vous entend de nouveau.');
  expect(heard(called, { type: 'camera-turned', to: 'back' })).toBe('La caméra montre ce qui est devant vous.');
  expect(heard(inside, { type: 'chat-opened' })).toBe('');
});

test('the camera and the microphone are drawn: nothing here asks for the real ones', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    expect(readFileSync(path.join(import.meta.dirname, file), 'utf8'), file).not.toMatch(
      /getUserMedia|mediaDevices|navigator|AudioContext|MediaRecorder|<video|<audio/,
    );
  }
});

test('a meeting is written with a link and what is said there, or what says that nobody is', () => {
  const line = { id: 'a', name: 'A', about: 'B', sort: 'meeting', tone: 'vous', faces: [{ name: 'C', look: 'bald' }] };
  const write = (more: object) => scenarioSchema.safeParse({ skin: 'veranda', lines: [{ ...line, ...more }] }).success;
  const turns = [{ id: 't', says: ['Bonjour.'] }];
  expect([write({ link: 'veranda.example/a', turns }), write({ link: 'veranda.example/a', over: 'Personne.' })]).toEqual([true, true]);
  expect([write({ turns }), write({ link: 'veranda.example/a' }), write({ link: 'veranda.example/a', turns, over: 'Personne.' })]).toEqual([
    false,
    false,
    false,
  ]);
});

test('each mistake has its own explanation', () => {
  const on = ['noise-heard', 'wrong-side', 'hand-down', 'nothing-written', 'left-early', 'nobody-there', 'phone-paid', 'plan-spent'] as const;
  const slips: readonly VisioSlip[] = [
    ...(['micro', 'camera'] as const).map((device): VisioSlip => ({ app, type: 'access-refused', device })),
    ...(['off', 'refused'] as const).flatMap((why): readonly VisioSlip[] => [
      { app, type: 'not-heard', lineId: 'frere', why },
      { app, type: 'not-seen', lineId: 'frere', why },
    ]),
    ...on.map((type): VisioSlip => ({ app, type, lineId: 'frere' })),
    { app, type: 'left-early', lineId: 'entretien' },
    ...(['dark', 'busy'] as const).map((flaw): VisioSlip => ({ app, type: 'entered-flawed', flaw })),
    ...(['no-plus', 'zero', 'other'] as const).map((why): VisioSlip => ({ app, type: 'number-unknown', why })),
    { app, type: 'screen-shown' },
  ];
  const explained = slips.map((slip) => aloud({ app, say: visio.explain(slip, called.state) }));
  expect(new Set(explained).size).toBe(slips.length);
  expect(explained.join(' ')).toContain('jusqu’au Royaume-Uni');
});

/** The same lines, all in the list. */
function knownLines() {
  return someVideo().state.lines.map((line) => ({ ...line, known: true }));
}
