// Reading aloud as a pure machine: what was asked and heard on one side, what to do on the other. The place in the text
// is never lost: an engine may fail in the middle of a sentence, the next one goes on from the last word known.

import { assertNever } from '../../core/lesson/assert-never';
import type { EngineId, Heard, Pace, SpeechFailure, Utterance, Voice } from '../../platform/ports/speech-engine';
import { chooseVoice, otherVoice, pair, primary, type Ground, type Offer, type Shut, type ToSay, type Unsaid, type VoiceChoice } from './choice';
import type { Command, Notice, Offers, Place, Playing, Reading, ReaderInput, ReaderState, Saying, Shown, Stage, Turn } from './reader-state';

/** How long an engine may take to begin. Measured: 4 to 300 ms, when it works. */
const START_MS = 3000;

/** About what a character takes, generously: the built-in voice says 15 to 20 of them a second. */
const MS_PER_CHARACTER = { slow: 80, normal: 62, fast: 52 } as const satisfies Record<Pace, number>;

export function startReader(pace: Pace, chosen: Readonly<Record<string, VoiceChoice>>): ReaderState {
  return { pace, chosen, offers: {}, shut: {}, told: [], token: 0, reading: undefined, after: 'nothing', last: undefined };
}

/** What makes no sense now changes nothing, and returns the very same state. */
export function transition(state: ReaderState, input: ReaderInput): Turn {
  const { reading } = state;
  switch (input.type) {
    case 'read':
      return read(state, input.queue, input.from);
    case 'found':
      return found(state, input.lang, input.offers);
    case 'pace':
      return again({ ...state, pace: input.pace });
    case 'voice':
      return chose(state, input.lang, input.voice);
    case 'other-voice':
      return tryOther(state);
    default:
      return reading ? during(state, reading, input) : turn(state);
  }
}

export function shownOf({ reading, after }: ReaderState): Shown {
  if (!reading) return { name: 'idle', after };
  const { queue, index, stage } = reading;
  const place: Place = { queue, index, lang: lineOf(reading).lang };
  if (stage.name === 'finding') return { ...place, name: 'preparing', bytes: 0, total: 0 };
  return stage.name === 'held' ? { ...place, name: 'paused', word: stage.word } : { ...place, ...stage };
}

type DuringReading = Exclude<ReaderInput, { readonly type: 'read' | 'found' | 'pace' | 'voice' | 'other-voice' }>;

function during(state: ReaderState, reading: Reading, input: DuringReading): Turn {
  const { stage } = reading;
  // What comes too late, of an utterance or a download that is over.
  if ('token' in input && !('token' in stage && stage.token === input.token)) return turn(state);
  switch (input.type) {
    case 'pause':
      return pause(state, reading, input.sound);
    case 'resume':
      return resume(state, reading);
    case 'stop':
      return turn(over(state, reading, 'stop'), silence(stage));
    case 'next':
      return go(state, reading, 1);
    case 'previous':
      return go(state, reading, -1);
    case 'accept':
      return stage.name === 'asking' ? prepare(state, reading, stage) : turn(state);
    case 'refuse':
      return stage.name === 'asking' || stage.name === 'preparing' ? shutOut(state, reading, stage.voice.engine, 'refused') : turn(state);
    case 'progress':
      return stage.name === 'preparing' ? staged(state, reading, { ...stage, bytes: input.bytes, total: input.total }) : turn(state);
    case 'prepared':
      return stage.name === 'preparing' ? prepared(state, reading, stage.voice.engine) : turn(state);
    case 'unprepared':
      return stage.name === 'preparing' ? shutOut(state, reading, stage.voice.engine, 'unreachable') : turn(state);
    case 'heard':
      return stage.name === 'playing' ? heard(state, reading, stage, input.heard) : turn(state);
    case 'late':
      return stage.name === 'playing' ? failed(state, reading, stage, 'stuck') : turn(state);
    default:
      return assertNever(input);
  }
}

function read(state: ReaderState, queue: readonly ToSay[], from: number): Turn {
  const before = state.reading ? silence(state.reading.stage) : [];
  const index = Math.max(0, Math.min(from, queue.length - 1));
  if (queue.length === 0) return turn({ ...state, reading: undefined, after: 'end' }, before);
  const reading: Reading = {
    queue,
    began: index,
    index,
    from: 0,
    offers: state.offers,
    shut: {},
    unsaid: undefined,
    voice: undefined,
    stage: { name: 'finding', step: 1 },
  };
  return withBefore(before, say(state, reading, 1));
}

function found(state: ReaderState, lang: string, offers: readonly Offer[]): Turn {
  const known: ReaderState = { ...state, offers: { ...state.offers, [lang]: offers } };
  const { reading } = state;
  if (!reading || reading.offers[lang]) return turn(known);
  const met: Reading = { ...reading, offers: { ...reading.offers, [lang]: offers } };
  if (met.stage.name === 'finding' && lineOf(met).lang === lang) return say(known, met, met.stage.step);
  return turn({ ...known, reading: met });
}

/** Says the present sentence; when it cannot be, the next one in that direction. */
function say(state: ReaderState, reading: Reading, step: 1 | -1): Turn {
  const line = reading.queue[reading.index];
  if (!line) return beyond(state, reading, step);
  if (!/[\p{L}\p{N}]/u.test(line.said)) return say(state, { ...reading, index: reading.index + step, from: 0 }, step);
  const offers = reading.offers[line.lang];
  if (!offers) return staged(state, reading, { name: 'finding', step }, [{ do: 'look', lang: line.lang }]);
  const choice = chooseVoice(line, groundOf(state, reading, line));
  if ('unsaid' in choice) {
    const unsaid = reading.unsaid ?? { index: reading.index, lang: line.lang, why: choice.unsaid };
    return say(state, { ...reading, unsaid, index: reading.index + step, from: 0 }, step);
  }
  const { voice, missing } = choice;
  if (missing > 0) return staged(state, { ...reading, voice }, { name: 'asking', voice, bytes: missing });
  // A recording is of the whole sentence.
  const from = voice.engine === 'clip' ? 0 : restOf(line, reading.from);
  const token = state.token + 1;
  const clip = voice.engine === 'clip' ? line.clip : undefined;
  const utterance: Utterance = { text: line.said.slice(from), lang: line.lang, pace: state.pace, voice: voice.id, clip };
  const { told, notices } = skipped(state, reading);
  const saying: Reading = { ...reading, from, voice, unsaid: undefined };
  return staged({ ...state, token, told }, saying, { name: 'playing', token, voice, sounding: false, word: undefined }, [
    { do: 'say', token, engine: voice.engine, utterance },
    { do: 'watch', token, ms: START_MS },
    ...notices,
    ...warmNext(state, saying),
  ]);
}

/** No sentence left in that direction. */
function beyond(state: ReaderState, reading: Reading, step: 1 | -1): Turn {
  if (step === -1) return say(state, { ...reading, index: 0 }, 1);
  const { unsaid } = reading;
  if (!unsaid) return turn(over(state, reading, 'end'));
  return staged(state, { ...reading, index: unsaid.index, from: 0 }, { name: 'quiet', why: unsaid.why });
}

function heard(state: ReaderState, reading: Reading, stage: Playing, what: Heard): Turn {
  switch (what.type) {
    case 'start':
      return staged(state, reading, { ...stage, sounding: true }, [watchEnd(state, reading, stage)]);
    case 'word': {
      const word = { start: reading.from + what.start, end: reading.from + what.end };
      const sane = what.start >= 0 && word.start < word.end && word.end <= lineOf(reading).said.length;
      return sane ? staged(state, reading, { ...stage, word }) : turn(state);
    }
    case 'end':
      return say(state, { ...reading, index: reading.index + 1, from: 0 }, 1);
    case 'failed':
      return failed(state, reading, stage, what.why);
    default:
      return assertNever(what);
  }
}

/** The next engine goes on where this one fell silent. */
function failed(state: ReaderState, reading: Reading, stage: Playing, why: SpeechFailure): Turn {
  const kept: Reading = { ...reading, from: placeOf(reading) };
  if (why === 'not-allowed') return staged(state, kept, { name: 'quiet', why }, silence(stage));
  return shutOut(state, kept, stage.voice.engine, why === 'unreachable' ? 'unreachable' : 'broken');
}

/** Puts an engine aside for the language of the present sentence, and goes on without it. */
function shutOut(state: ReaderState, reading: Reading, engine: EngineId, why: Unsaid): Turn {
  const mark = { [pair(engine, lineOf(reading).lang)]: why };
  // Each recording is a file of its own, and the network comes back: neither is given up for the session.
  const next =
    engine === 'clip' || why === 'unreachable'
      ? say(state, { ...reading, shut: { ...reading.shut, ...mark } }, 1)
      : say({ ...state, shut: { ...state.shut, ...mark } }, reading, 1);
  return withBefore(silence(reading.stage), next);
}

function pause(state: ReaderState, reading: Reading, sound: 'held' | 'dropped'): Turn {
  const { stage } = reading;
  if (stage.name === 'paused' || stage.name === 'held' || stage.name === 'quiet') return turn(state);
  if (stage.name === 'playing' && sound === 'held') return staged(state, reading, { ...stage, name: 'held' }, [{ do: 'hold' }]);
  const word = 'word' in stage ? stage.word : undefined;
  return staged(state, { ...reading, from: placeOf(reading) }, { name: 'paused', word }, silence(stage));
}

function resume(state: ReaderState, reading: Reading): Turn {
  const { stage } = reading;
  switch (stage.name) {
    case 'held':
      return staged(state, reading, { ...stage, name: 'playing' }, [{ do: 'release' }, watchEnd(state, reading, stage)]);
    case 'paused':
      return say(state, reading, 1);
    case 'quiet': {
      // Asked again by the learner: everything is tried again.
      const { lang } = lineOf(reading);
      const offers = stage.why === 'no-voice' ? without(reading.offers, (key) => key === lang) : reading.offers;
      return say({ ...state, shut: open(state.shut, lang) }, { ...reading, offers, shut: open(reading.shut, lang), unsaid: undefined }, 1);
    }
    default:
      return turn(state);
  }
}

function go(state: ReaderState, reading: Reading, step: 1 | -1): Turn {
  return withBefore(silence(reading.stage), say(state, { ...reading, index: reading.index + step, from: 0, unsaid: undefined }, step));
}

function prepare(state: ReaderState, reading: Reading, { voice, bytes }: { readonly voice: Voice; readonly bytes: number }): Turn {
  const token = state.token + 1;
  return staged({ ...state, token }, reading, { name: 'preparing', token, voice, bytes: 0, total: bytes }, [
    { do: 'prepare', token, engine: voice.engine, lang: lineOf(reading).lang },
  ]);
}

function prepared(state: ReaderState, reading: Reading, engine: EngineId): Turn {
  const { lang } = lineOf(reading);
  const here = (offers: Offers): Offers => ({
    ...offers,
    [lang]: (offers[lang] ?? []).map((offer) => (offer.engine === engine ? { ...offer, missing: 0 } : offer)),
  });
  // An answer from before the download may still be on its way: the next one puts it right.
  return withBefore([{ do: 'look', lang }], say({ ...state, offers: here(state.offers) }, { ...reading, offers: here(reading.offers) }, 1));
}

function chose(state: ReaderState, lang: string, voice: VoiceChoice | undefined): Turn {
  const others = without(state.chosen, (key) => key === primary(lang));
  const chosen = voice ? { ...others, [primary(lang)]: voice } : others;
  const wanted: ReaderState = { ...state, chosen, shut: voice ? without(state.shut, (key) => key === pair(voice.engine, lang)) : state.shut };
  const { reading } = state;
  if (!reading || primary(lineOf(reading).lang) !== primary(lang)) return turn(wanted);
  if (reading.stage.name === 'preparing') return withBefore(silence(reading.stage), say(wanted, reading, 1));
  // A recording goes before any choice.
  return reading.voice?.engine === 'clip' ? turn(wanted) : again(wanted);
}

/** « Je n'entends rien » : the same sentence from its start, or the whole reading when it is already over. */
function tryOther(state: ReaderState): Turn {
  const { reading: present, last } = state;
  const reading: Reading | undefined = present ?? (last && { ...last, index: last.began });
  const line = reading && lineOf(reading);
  if (!line || !reading.offers[line.lang]) return turn(state);
  const ground = groundOf(state, reading, line);
  const now = reading.voice;
  const voice = otherVoice(line, now, ground);
  const opened: Shut = voice ? without(state.shut, (key) => key === pair(voice.engine, line.lang)) : state.shut;
  // A recording goes before any choice: who does not hear it wants the others no more.
  const shut: Shut = voice && now?.engine === 'clip' ? { ...opened, [pair('clip', line.lang)]: 'broken' } : opened;
  const wanted: ReaderState =
    voice && voice.engine !== 'clip'
      ? { ...state, shut, chosen: { ...state.chosen, [primary(line.lang)]: { engine: voice.engine, id: voice.id } } }
      : { ...state, shut };
  const notice: Notice = voice ? { type: 'other-voice', lang: line.lang, voice } : { type: 'only-voice', lang: line.lang };
  const said = say(
    wanted,
    { ...reading, from: 0, shut: voice ? without(reading.shut, (key) => key === pair(voice.engine, line.lang)) : reading.shut, unsaid: undefined },
    1,
  );
  return withBefore(present ? silence(present.stage) : [], turn(said.state, [...said.commands, { do: 'tell', notice }]));
}

/** The present sentence from the word that is known, with what was just changed. */
function again(state: ReaderState): Turn {
  const { reading } = state;
  if (!reading) return turn(state);
  const { stage } = reading;
  const kept: Reading = { ...reading, from: placeOf(reading) };
  if (stage.name === 'playing' || stage.name === 'asking') return withBefore(silence(stage), say(state, kept, 1));
  // Held sound cannot change its pace nor its voice.
  if (stage.name === 'held') return staged(state, kept, { name: 'paused', word: stage.word }, silence(stage));
  return turn(state);
}

function over(state: ReaderState, reading: Reading, after: 'end' | 'stop'): ReaderState {
  return { ...state, reading: undefined, after, last: reading };
}

function skipped({ told }: ReaderState, { unsaid }: Reading): { told: readonly string[]; notices: readonly Command[] } {
  const key = unsaid && `${unsaid.lang} ${unsaid.why}`;
  if (!unsaid || !key || told.includes(key)) return { told, notices: [] };
  return { told: [...told, key], notices: [{ do: 'tell', notice: { type: 'skipped', lang: unsaid.lang, why: unsaid.why } }] };
}

/** In a mixed text, the other language is made ready while this one is heard. Nothing is fetched unasked. */
function warmNext(state: ReaderState, reading: Reading): readonly Command[] {
  const next = reading.queue[reading.index + 1];
  if (!next || next.lang === lineOf(reading).lang || !reading.offers[next.lang]) return [];
  const choice = chooseVoice(next, groundOf(state, reading, next));
  return 'voice' in choice && choice.missing === 0 ? [{ do: 'warm', engine: choice.voice.engine, lang: next.lang }] : [];
}

function groundOf(state: ReaderState, reading: Reading, line: ToSay): Ground {
  return { offers: reading.offers[line.lang] ?? [], shut: { ...state.shut, ...reading.shut }, chosen: state.chosen[primary(line.lang)] };
}

function silence({ name }: Stage): readonly Command[] {
  return name === 'playing' || name === 'held' || name === 'preparing' ? [{ do: 'cancel' }] : [];
}

function turn(state: ReaderState, commands: readonly Command[] = []): Turn {
  return { state, commands };
}

function staged(state: ReaderState, reading: Reading, stage: Stage, commands?: readonly Command[]): Turn {
  return turn({ ...state, reading: { ...reading, stage } }, commands);
}

function withBefore(before: readonly Command[], { state, commands }: Turn): Turn {
  return turn(state, [...before, ...commands]);
}

/** Where to go on from: the last word exactly known, else where the utterance began. */
function placeOf(reading: Reading): number {
  const { stage, from } = reading;
  return 'word' in stage ? (stage.word?.start ?? from) : from;
}

/** Back to the space before: « l’écran » is said whole. From the start when nothing is left to say. */
function restOf({ said }: ToSay, from: number): number {
  const start = said.slice(0, from).search(/\S*$/);
  return /[\p{L}\p{N}]/u.test(said.slice(start)) ? start : 0;
}

/** Two and a half times what it should take, and 4 s: beyond, it is stuck. */
function watchEnd({ pace }: ReaderState, reading: Reading, { voice, token }: Saying): Command {
  const { said, clip } = lineOf(reading);
  const expected = voice.engine === 'clip' && clip ? (clip.to - clip.from) * 1000 : (said.length - reading.from) * MS_PER_CHARACTER[pace];
  return { do: 'watch', token, ms: 2.5 * expected + 4000 };
}

function lineOf({ queue, index }: Reading): ToSay {
  return queue[index] ?? { said: '', lang: '' };
}

/** Without what was put aside for a language. */
function open(shut: Shut, lang: string): Shut {
  return without(shut, (key) => key.endsWith(`:${primary(lang)}`));
}

function without<Value>(record: Readonly<Record<string, Value>>, dropped: (key: string) => boolean): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !dropped(key)));
}
