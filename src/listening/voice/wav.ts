// The built-in voice in Node: what a learner would hear, in a file, so that a person can listen to a whole lesson
// before it is published. Same packs, same engine.

import { cutVoice } from './cut.ts';
import { startSpeaker, type Moment, type Speaker } from './espeak.ts';
import { espeakName, voiceLangOf, voiceLanguages, type VoiceLang } from './languages.ts';
import type { Pace } from '../../platform/ports/speech-engine.ts';
import { wordsPerMinute } from './paces.ts';

const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

let speaker: Promise<Speaker> | undefined;
const mounted = new Map<VoiceLang, Promise<void>>();

export interface Spoken {
  /** Samples a second. */
  readonly rate: number;
  readonly moments: readonly Moment[];
}

/**
 * Says a sentence, as the page would.
 * @throws {Error} when the built-in voice does not speak this language.
 */
export async function speakInNode({
  text,
  lang,
  pace,
  timbre = 'usual',
}: {
  readonly text: string;
  readonly lang: string;
  readonly pace: Pace;
  readonly timbre?: string;
}): Promise<Spoken> {
  const known = voiceLangOf(lang);
  if (known === undefined) throw new Error(`The built-in voice does not speak « ${lang} ». It speaks: ${Object.keys(voiceLanguages).join(', ')}.`);
  const { engine, core, packs } = cutVoice();
  speaker ??= loadScript(engine.content).then((script) => startSpeaker(script, core.content));
  const voice = await speaker;
  let pack = mounted.get(known);
  if (pack === undefined) mounted.set(known, (pack = voice.mount(packs[known].content)));
  await pack;
  const moments: Moment[] = [];
  voice.say({ text, lang, voice: espeakName(known, timbre), wordsPerMinute: wordsPerMinute[pace] }, (moment) => moments.push(moment));
  return { rate: voice.rate, moments };
}

/** Stretches of sound, one after the other, as a WAV file. */
export function wavOf(stretches: readonly Int16Array[], rate: number): Uint8Array {
  const bytes = stretches.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const wav = new Uint8Array(HEADER_BYTES + bytes);
  const view = new DataView(wav.buffer);
  const word = (at: number, text: string): void => wav.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + bytes, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // The length of what describes the sound.
  view.setUint16(20, 1, true); // Not compressed.
  view.setUint16(22, 1, true); // One channel.
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * SAMPLE_BYTES, true);
  view.setUint16(32, SAMPLE_BYTES, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  word(36, 'data');
  view.setUint32(40, bytes, true);
  let at = HEADER_BYTES;
  for (const stretch of stretches) {
    wav.set(new Uint8Array(stretch.buffer, stretch.byteOffset, stretch.byteLength), at);
    at += stretch.byteLength;
  }
  return wav;
}

/** The script of espeak-ng, from its bytes. */
export async function loadScript(engine: Uint8Array): Promise<unknown> {
  const script: unknown = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(engine).toString('base64')}`);
  return script;
}
