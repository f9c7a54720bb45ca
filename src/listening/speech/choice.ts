// Which voice says a sentence: a recording of it, else the learner's choice, else the first engine that truly has one.
// Never the voice of another language: silence teaches less wrong.

import type { Clip, EngineId, Voice } from '../../platform/ports/speech-engine';

/** One sentence to hear. */
export interface ToSay {
  /** Made speakable. One without a letter or a digit is passed over. */
  readonly said: string;
  /** BCP 47. */
  readonly lang: string;
  /** A recording of this very text. */
  readonly clip?: Clip | undefined;
}

/** What an engine has for a language. */
export interface Offer {
  readonly engine: EngineId;
  /** Best first; none when it cannot say it. */
  readonly voices: readonly Voice[];
  /** Bytes that must come first. */
  readonly missing: number;
}

export type VoiceChoice = Pick<Voice, 'engine' | 'id'>;

/** Why a sentence stays unsaid, the one that the learner can do most about first. */
const unsaidReasons = ['refused', 'unreachable', 'broken', 'no-voice'] as const;
export type Unsaid = (typeof unsaidReasons)[number];

/** What is not to be used, and why. The keys come from `pair`. */
export type Shut = Readonly<Record<string, Unsaid>>;

/** What is known when a voice is chosen. The offers come in the order the engines are preferred. */
export interface Ground {
  readonly offers: readonly Offer[];
  readonly shut: Shut;
  readonly chosen: VoiceChoice | undefined;
}

export type Choice = { readonly voice: Voice; readonly missing: number } | { readonly unsaid: Unsaid };

/** The language without its region: `fr` for `fr-CA`. */
export function primary(lang: string): string {
  return (lang.split('-')[0] ?? lang).toLowerCase();
}

/** An engine for a language: what is marked, for the session or for one reading. */
export function pair(engine: EngineId, lang: string): string {
  return `${engine}:${primary(lang)}`;
}

export function chooseVoice(line: ToSay, { offers, shut, chosen }: Ground): Choice {
  const usable = usableFor(line, offers);
  const open = usable.filter((offer) => whyShut(offer, line, shut) === undefined);
  const offer =
    open.find(({ engine }) => engine === 'clip') ??
    open.find(({ engine, voices }) => engine === chosen?.engine && voices.some(({ id }) => id === chosen.id)) ??
    open[0];
  const voice = offer?.voices.find(({ engine, id }) => engine === chosen?.engine && id === chosen.id) ?? offer?.voices[0];
  if (offer && voice) return { voice, missing: offer.missing };
  const reasons = usable.map((one) => whyShut(one, line, shut));
  return { unsaid: unsaidReasons.find((reason) => reasons.includes(reason)) ?? 'no-voice' };
}

/**
 * Another voice than the present one, for who hears nothing: the next engine, else the next voice of the same engine,
 * else one that was put aside.
 */
export function otherVoice(line: ToSay, present: Voice | undefined, { offers, shut }: Ground): Voice | undefined {
  const usable = usableFor(line, offers);
  const at = usable.findIndex(({ engine }) => engine === present?.engine);
  const others = [...usable.slice(at + 1), ...usable.slice(0, Math.max(at, 0))];
  const sound = others.find((offer) => whyShut(offer, line, shut) !== 'broken');
  const sameEngine = usable[at]?.voices ?? [];
  const nextVoice = sameEngine[(sameEngine.findIndex(({ id }) => id === present?.id) + 1) % sameEngine.length];
  return sound?.voices[0] ?? (!nextVoice || nextVoice.id === present?.id ? others[0]?.voices[0] : nextVoice);
}

function usableFor(line: ToSay, offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ engine, voices }) => voices.length > 0 && (engine !== 'clip' || line.clip !== undefined));
}

function whyShut({ engine, missing }: Offer, line: ToSay, shut: Shut): Unsaid | undefined {
  const why = shut[pair(engine, line.lang)];
  // What was refused may have come since, with « garder hors connexion ».
  return why === 'refused' && missing === 0 ? undefined : why;
}
