import { expect, test, vi } from 'vitest';
import { fakeClock, settle } from '../../../tests/support/speech';
import type { Heard } from '../ports/speech-engine';
import { platformVoice } from './platform-voice';

const hortense = { name: 'Microsoft Hortense', lang: 'fr-FR', voiceURI: 'Microsoft Hortense', localService: true, default: true };
const google = { name: 'Google français', lang: 'fr-FR', voiceURI: 'Google français', localService: false, default: false };

class FakeUtterance extends EventTarget implements SpeechSynthesisUtterance {
  lang = '';
  pitch = 1;
  rate = 1;
  volume = 1;
  voice: SpeechSynthesisVoice | null = null;
  onboundary: SpeechSynthesisUtterance['onboundary'] = null;
  onend: SpeechSynthesisUtterance['onend'] = null;
  onerror: SpeechSynthesisUtterance['onerror'] = null;
  onmark = null;
  onpause = null;
  onresume = null;
  onstart: SpeechSynthesisUtterance['onstart'] = null;

  constructor(readonly text: string) {
    super();
  }

  happen(type: 'start' | 'end' | 'boundary' | 'error', more: object = {}): void {
    const event = Object.assign(new Event(type), {
      charIndex: 0,
      charLength: 0,
      elapsedTime: 0,
      name: '',
      utterance: this,
      error: 'canceled' as const,
      ...more,
    });
    switch (type) {
      case 'start':
        this.onstart?.(event);
        break;
      case 'end':
        this.onend?.(event);
        break;
      case 'boundary':
        this.onboundary?.(event);
        break;
      case 'error':
        this.onerror?.(event);
        break;
    }
  }
}

/** What a browser's cancel does: nothing told, an end (Firefox), or an error (Chrome). */
type OnCancel = 'silent' | 'end' | 'interrupted';

class FakeSynthesis extends EventTarget implements SpeechSynthesis {
  paused = false;
  pending = false;
  speaking = false;
  onvoiceschanged = null;
  readonly said: FakeUtterance[] = [];
  cancelled = 0;
  readonly pause = vi.fn();
  readonly resume = vi.fn();

  constructor(
    public voices: readonly SpeechSynthesisVoice[],
    readonly onCancel: OnCancel = 'silent',
  ) {
    super();
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.voices];
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    if (utterance instanceof FakeUtterance) this.said.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
    if (this.onCancel === 'end') this.said.at(-1)?.happen('end');
    if (this.onCancel === 'interrupted') this.said.at(-1)?.happen('error', { error: 'interrupted' });
  }
}

function aBrowser({ voices = [hortense, google], onCancel = 'silent' }: { voices?: readonly SpeechSynthesisVoice[]; onCancel?: OnCancel } = {}) {
  const synthesis = new FakeSynthesis(voices, onCancel);
  const clock = fakeClock();
  const page = new EventTarget();
  const engine = platformVoice({ synthesis, utterance: (text) => new FakeUtterance(text), platform: 'other', clock, page });
  const heard: Heard[] = [];
  const say = (text = 'Cliquez ici.') => engine.speak({ text, lang: 'fr', pace: 'slow', voice: hortense.voiceURI }, (what) => heard.push(what));
  return { clock, page, engine, synthesis, heard, say };
}

test('only the voices that may read are given, under their normal tag', async () => {
  const { engine } = aBrowser({ voices: [google, { ...hortense, lang: 'fr_FR' }] });
  expect(await engine.voices('fr')).toEqual([{ id: 'Microsoft Hortense', engine: 'platform', name: 'Microsoft Hortense', lang: 'fr-FR' }]);
});

test('a browser without speech has no voice, and says so at once', async () => {
  const engine = platformVoice({
    synthesis: undefined,
    utterance: (text) => new FakeUtterance(text),
    platform: 'other',
    clock: fakeClock(),
    page: new EventTarget(),
  });
  expect(await engine.voices('fr')).toEqual([]);
});

test('voices that come within 300 ms are waited for, by all who ask', async () => {
  const { engine, synthesis, clock } = aBrowser({ voices: [] });
  const french = engine.voices('fr');
  const again = engine.voices('fr');
  clock.pass(250);
  synthesis.voices = [hortense];
  clock.pass(50);
  expect(await french).toHaveLength(1);
  expect(await again).toHaveLength(1);
});

test('a list that stays empty is given up after 300 ms, once', async () => {
  const { engine, clock } = aBrowser({ voices: [] });
  const french = engine.voices('fr');
  clock.pass(300);
  expect(await french).toEqual([]);
  expect(await engine.voices('fr')).toEqual([]);
});

test('voices that come late are told of', () => {
  const { engine, synthesis } = aBrowser({ voices: [] });
  const changed = vi.fn();
  engine.onVoices?.(changed);
  synthesis.voices = [hortense];
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a browser that never tells of them (Safari) is looked at again', () => {
  const { engine, synthesis, clock } = aBrowser({ voices: [] });
  const changed = vi.fn();
  engine.onVoices?.(changed);
  clock.pass(6500);
  synthesis.voices = [hortense];
  clock.pass(10_000);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a sentence is said by the voice that was asked for, slowly, and its start, words and end are told', () => {
  const { synthesis, heard, say } = aBrowser();
  say();
  const [said] = synthesis.said;
  expect(said).toMatchObject({ text: 'Cliquez ici.', voice: hortense, lang: 'fr-FR', rate: 0.8 });
  said?.happen('start');
  said?.happen('boundary', { name: 'sentence', charIndex: 0, charLength: 12 });
  said?.happen('boundary', { name: 'word', charIndex: 0, charLength: 7 });
  said?.happen('boundary', { name: 'word', charIndex: 8, charLength: 0 });
  said?.happen('boundary', { name: 'word', charIndex: 8, charLength: 40 });
  said?.happen('end');
  expect(heard).toEqual([{ type: 'start' }, { type: 'word', start: 0, end: 7 }, { type: 'end' }]);
});

test.each<OnCancel>(['silent', 'end', 'interrupted'])('after a cancel nothing more is told, in a browser whose cancel is %s', (onCancel) => {
  const { synthesis, heard, say } = aBrowser({ onCancel });
  const speech = say();
  speech.cancel();
  synthesis.said[0]?.happen('start');
  synthesis.said[0]?.happen('boundary', { name: 'word', charIndex: 0, charLength: 7 });
  synthesis.said[0]?.happen('end');
  expect(heard).toEqual([]);
  expect(synthesis.cancelled).toBe(1);
});

test('a cancel after the end does not cut what is said next', () => {
  const { synthesis, say } = aBrowser();
  const first = say();
  synthesis.said[0]?.happen('end');
  say();
  first.cancel();
  expect(synthesis.cancelled).toBe(0);
});

test('cut by another program: nothing is told, the Reader’s watchdog sees to it', () => {
  const { synthesis, heard, say } = aBrowser();
  say();
  synthesis.said[0]?.happen('error', { error: 'interrupted' });
  expect(heard).toEqual([]);
});

test.each([
  ['not-allowed', 'not-allowed'],
  ['synthesis-failed', 'broken'],
  ['voice-unavailable', 'broken'],
  ['network', 'unreachable'],
] as const)('the browser’s %s is told as %s, and its queue is emptied', (error, why) => {
  const { synthesis, heard, say } = aBrowser();
  say();
  synthesis.said[0]?.happen('error', { error });
  expect(heard).toEqual([{ type: 'failed', why }]);
  expect(synthesis.cancelled).toBe(1);
});

test('an empty text, or a voice that is gone, never reaches the browser', () => {
  const { synthesis, heard, say } = aBrowser();
  say(' ');
  synthesis.voices = [google];
  say();
  expect(synthesis.said).toEqual([]);
  expect(heard).toEqual([
    { type: 'failed', why: 'broken' },
    { type: 'failed', why: 'broken' },
  ]);
});

test('leaving the page cuts the voice; when nothing is said, the page leaves the others alone', () => {
  const { synthesis, page, say } = aBrowser();
  page.dispatchEvent(new Event('pagehide'));
  expect(synthesis.cancelled).toBe(0);
  say();
  page.dispatchEvent(new Event('pagehide'));
  expect(synthesis.cancelled).toBe(1);
});

test('the browser’s own pause and resume are never called, and the engine offers none', async () => {
  const { engine, synthesis, say } = aBrowser();
  await engine.voices('fr');
  const speech = say();
  speech.cancel();
  expect(speech.hold).toBeUndefined();
  expect(synthesis.pause).not.toHaveBeenCalled();
  expect(synthesis.resume).not.toHaveBeenCalled();
});

test('on a Linux desktop the device’s voices are not even asked for', async () => {
  const synthesis = new FakeSynthesis([hortense]);
  const asked = vi.spyOn(synthesis, 'getVoices');
  const engine = platformVoice({ synthesis, utterance: (text) => new FakeUtterance(text), platform: 'linux', clock: fakeClock(), page: new EventTarget() });
  engine.onVoices?.(() => {});
  expect(await engine.voices('fr')).toEqual([]);
  await settle();
  expect(asked).not.toHaveBeenCalled();
});
