// The sound of the built-in voice: moments of about a tenth of a second, laid end to end on the audio clock as they
// come. Words are told by that same clock, never by the wall's: an audio output may take a second to wake.

import type { SpeechFailure } from '../ports/speech-engine';
import type { TimedWord } from '../../listening/voice/words';

interface Listener {
  onStart(): void;
  onWord(word: TimedWord): void;
  onEnd(): void;
  onFailed(why: SpeechFailure): void;
}

/** One line being played. After `stop()` nothing more is told. */
export interface Playing {
  readonly add: (samples: Int16Array, words: readonly TimedWord[]) => void;
  /** No more will be added. */
  readonly close: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

export interface SoundLine {
  /** Lets the sound out. Call it in a touch or a key: without one, browsers keep silent. */
  readonly wake: () => void;
  /** Starts a line; the former must be stopped. */
  play(listener: Listener): Playing;
}

interface Placed {
  readonly word: TimedWord;
  /** On the audio clock, in seconds. */
  readonly at: number;
}

/** The rate espeak-ng speaks at. With the whole output at this rate, no seam between two moments is heard. */
const RATE = 22_050;
/** Between « now » and the first sample: what is asked for now is already late. In seconds. */
const LEAD_S = 0.012;
const FADE_S = 0.006;
/** How long a browser may take to let sound out before it is taken for a refusal. */
const REFUSED_MS = 1500;
/** The audio clock stands still although nobody paused: iOS after a phone call, an output unplugged. */
const STANDSTILL_MS = 3000;
/** A silent output kept open costs battery. */
const IDLE_MS = 30_000;
const LONGEST_SLEEP_MS = 60;

export function soundLine(): SoundLine {
  let context: AudioContext | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function awake(): AudioContext {
    clearTimeout(idle);
    if (context === undefined || context.state === 'closed') context = openContext();
    if (context.state !== 'running') void context.resume().catch(() => {}); // A refusal is seen by the line that waits.
    return context;
  }

  function rest(): void {
    clearTimeout(idle);
    idle = setTimeout(() => void context?.suspend().catch(() => {}), IDLE_MS);
  }

  function giveUp(): void {
    void context?.close().catch(() => {});
    context = undefined;
  }

  return {
    wake() {
      awake();
      rest();
    },
    play: (listener) => playOn(awake(), listener, { rest, giveUp }),
  };
}

function openContext(): AudioContext {
  try {
    return new AudioContext({ sampleRate: RATE, latencyHint: 'interactive' });
  } catch {
    // An output that wants its own rate: each moment is then converted by itself.
    return new AudioContext();
  }
}

function playOn(context: AudioContext, listener: Listener, { rest, giveUp }: { readonly rest: () => void; readonly giveUp: () => void }): Playing {
  const gain = context.createGain();
  gain.connect(context.destination);
  const sources = new Set<AudioBufferSourceNode>();
  const words: Placed[] = [];
  let state: 'open' | 'closed' | 'over' = 'open';
  let isPaused = false;
  let isStarted = false;
  let first: number | undefined;
  /** Where the next moment goes, on the audio clock. */
  let next = 0;
  let given = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { time: context.currentTime, since: performance.now() };

  function add(samples: Int16Array, come: readonly TimedWord[]): void {
    if (state !== 'open') return;
    // When the worker was late there is a gap, and everything after it moves along.
    const from = Math.max(next, context.currentTime + LEAD_S);
    if (samples.length > 0) {
      const buffer = context.createBuffer(1, samples.length, RATE);
      buffer.copyToChannel(
        Float32Array.from(samples, (sample) => sample / 32_768),
        0,
      );
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.connect(gain);
      source.onended = () => sources.delete(source);
      source.start(from);
      sources.add(source);
      first ??= from;
    }
    for (const word of come) words.push({ word, at: from + word.at / 1000 - given / RATE });
    next = from + samples.length / RATE;
    given += samples.length;
    look();
  }

  /** Tells what the ear has reached, and comes back in time for what follows. */
  function look(): void {
    clearTimeout(timer);
    if (state === 'over' || isPaused) return;
    const heard = context.currentTime - latencyOf(context);
    const failure = failureNow();
    if (failure !== undefined) {
      stop();
      if (failure === 'stuck') giveUp();
      listener.onFailed(failure);
      return;
    }
    if (!isStarted && first !== undefined && heard >= first) {
      isStarted = true;
      listener.onStart();
    }
    while (isStarted && words[0] !== undefined && words[0].at <= heard) {
      const [placed] = words.splice(0, 1);
      if (placed !== undefined) listener.onWord(placed.word);
      // A listener may stop the line.
      if (isOver()) return;
    }
    if (state === 'closed' && heard >= next) {
      if (!isStarted) listener.onStart();
      stop();
      listener.onEnd();
      return;
    }
    const wake = Math.min(isStarted ? (words[0]?.at ?? next) : (first ?? Infinity), next > heard ? next : Infinity);
    timer = setTimeout(look, Math.min(Math.max((wake - heard) * 1000, 4), LONGEST_SLEEP_MS));
  }

  function failureNow(): SpeechFailure | undefined {
    if (context.currentTime !== last.time || first === undefined) {
      last = { time: context.currentTime, since: performance.now() };
      return undefined;
    }
    const still = performance.now() - last.since;
    // Somebody touched the page and still no sound may come out: there is no way out for it on this machine.
    if (context.state !== 'running' && !wasTouched()) return still > REFUSED_MS ? 'not-allowed' : undefined;
    return still > STANDSTILL_MS ? 'stuck' : undefined;
  }

  function stop(): void {
    if (state === 'over') return;
    state = 'over';
    clearTimeout(timer);
    rest();
    if (sources.size === 0 || context.state !== 'running') {
      gain.disconnect();
      return;
    }
    // Six thousandths of a second: a sound cut short clicks.
    const now = context.currentTime;
    gain.gain.setValueAtTime(1, now);
    gain.gain.linearRampToValueAtTime(0, now + FADE_S);
    for (const source of sources) source.stop(now + FADE_S);
  }

  function isOver(): boolean {
    return state === 'over';
  }

  return {
    add,
    close() {
      if (state === 'open') state = 'closed';
      if (first === undefined) next = context.currentTime - latencyOf(context);
      look();
    },
    pause() {
      if (isOver() || isPaused) return;
      isPaused = true;
      clearTimeout(timer);
      void context.suspend().catch(() => {});
    },
    resume() {
      if (isOver() || !isPaused) return;
      isPaused = false;
      last = { time: context.currentTime, since: performance.now() };
      void context.resume().catch(() => {});
      look();
    },
    stop,
  };
}

/** Between the audio clock and the ear, in seconds. Safari does not say the whole of it. */
function latencyOf(context: AudioContext): number {
  return mayAskLatency && Number.isFinite(context.outputLatency) ? context.outputLatency : context.baseLatency;
}

/**
 * Not in Firefox: its page then waits for the sound while the sound may wait for the page, and the tab freezes for good
 * (Firefox 153 with PulseAudio: three first touches of fourteen; none of fourteen when it is not asked). Words are lit a
 * little before the ear has them: by the latency of the output. Try again with a later Firefox:
 * `playwright test firefox --repeat-each=10`.
 */
const mayAskLatency = !navigator.userAgent.includes('Firefox/');

/** Browsers before 2023 do not tell. */
function wasTouched(): boolean {
  return 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}
