import { expect, test } from 'vitest';
import { fakeClock, settle } from '../../../tests/support/speech';
import type { Heard } from '../ports/speech-engine';
import { clipVoice, type Player } from './clip-voice';

/** An audio element that plays as fast as the test's clock says. */
class FakeAudio extends EventTarget implements Player {
  src = '';
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  paused = true;
  seeking = false;
  refusal: Error | undefined;
  plays = 0;

  async play(): Promise<void> {
    this.plays += 1;
    if (this.refusal) throw this.refusal;
    this.paused = false;
  }

  pause(): void {
    this.paused = true;
  }

  setAttribute(_name: 'src', value: string): void {
    this.src = value;
    // As the real one does when it is given a file.
    this.currentTime = 0;
    this.playbackRate = this.defaultPlaybackRate;
  }

  getAttribute(_name: 'src'): string | null {
    return this.src === '' ? null : this.src;
  }
}

const clip = { url: '/clips/etape-1.opus', from: 2, to: 4 };

function aRecording(refusal?: Error) {
  const audio = new FakeAudio();
  audio.refusal = refusal;
  const clock = fakeClock();
  const engine = clipVoice(audio, clock);
  const heard: Heard[] = [];
  const say = (pace: 'slow' | 'normal' | 'fast' = 'normal', one = clip) =>
    engine.speak({ text: 'Bonjour.', lang: 'fr', pace, voice: 'clip', clip: one }, (what) => heard.push(what));
  return { audio, clock, engine, heard, say };
}

test('a stretch of a recording is played from its start to its end, and no further', async () => {
  const { audio, clock, heard, say } = aRecording();
  say();
  await settle();
  expect(audio).toMatchObject({ src: clip.url, currentTime: 2, paused: false, preservesPitch: true });
  audio.dispatchEvent(new Event('playing'));
  expect(heard).toEqual([{ type: 'start' }]);
  audio.currentTime = 4;
  clock.pass(2000);
  expect(heard).toEqual([{ type: 'start' }, { type: 'end' }]);
  expect(audio.paused).toBe(true);
});

test('a recording that waits for the network is not cut short', async () => {
  const { audio, clock, heard, say } = aRecording();
  say();
  await settle();
  audio.dispatchEvent(new Event('playing'));
  audio.currentTime = 2.5;
  clock.pass(3400);
  expect(heard).toEqual([{ type: 'start' }]);
  audio.currentTime = 4;
  audio.dispatchEvent(new Event('timeupdate'));
  expect(heard.at(-1)).toEqual({ type: 'end' });
});

test.each([
  ['slow', 0.85],
  ['normal', 1],
  ['fast', 1.2],
] as const)('%s is played at %d, at the same pitch', (pace, rate) => {
  const { audio, say } = aRecording();
  say(pace);
  expect(audio).toMatchObject({ playbackRate: rate, preservesPitch: true });
});

test('a pause holds the sound where it is, and it goes on from there', async () => {
  const { audio, clock, heard, say } = aRecording();
  const speech = say();
  await settle();
  audio.dispatchEvent(new Event('playing'));
  audio.currentTime = 3;
  speech.hold?.pause();
  clock.pass(60_000);
  expect(audio).toMatchObject({ paused: true, currentTime: 3 });
  speech.hold?.resume();
  await settle();
  audio.dispatchEvent(new Event('playing'));
  audio.currentTime = 4;
  clock.pass(1000);
  expect(heard).toEqual([{ type: 'start' }, { type: 'end' }]);
});

test('sound that is not allowed, a file that is not there: each is told as what it is', async () => {
  const refused = aRecording(new DOMException('Touch first.', 'NotAllowedError'));
  refused.say();
  await settle();
  expect(refused.heard).toEqual([{ type: 'failed', why: 'not-allowed' }]);
  const gone = aRecording();
  gone.say();
  gone.audio.dispatchEvent(new Event('error'));
  expect(gone.heard).toEqual([{ type: 'failed', why: 'unreachable' }]);
});

test('after a cancel nothing more is told, and the next recording uses the same player', async () => {
  const { audio, clock, heard, say } = aRecording();
  const first = say();
  await settle();
  first.cancel();
  expect(audio.paused).toBe(true);
  audio.dispatchEvent(new Event('ended'));
  audio.dispatchEvent(new Event('error'));
  expect(heard).toEqual([]);
  say('normal', { url: '/clips/etape-1.opus', from: 4, to: 6 });
  first.cancel();
  await settle();
  audio.dispatchEvent(new Event('playing'));
  audio.currentTime = 6;
  clock.pass(2000);
  expect(heard).toEqual([{ type: 'start' }, { type: 'end' }]);
});

test('a phone that forgets the place given before it knew the file is given it again', () => {
  const { audio, say } = aRecording();
  say();
  audio.currentTime = 0;
  audio.dispatchEvent(new Event('loadedmetadata'));
  expect(audio.currentTime).toBe(2);
});
