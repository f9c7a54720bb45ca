// How a person likes to listen: kept in this browser. No text is ever kept, and nothing of what was heard.

import { paces, type Pace, type Voice } from './speech-engine';

/** The voice chosen for a language. */
type ChosenVoice = Pick<Voice, 'engine' | 'id'>;

export interface Listening {
  readonly pace: Pace;
  /** Each new screen is read without being asked. */
  readonly onItsOwn: boolean;
  /** A touch, or the focus of the keyboard, reads what is there. */
  readonly onTouch: boolean;
  /** By language, without region: `fr`. */
  readonly voices: Readonly<Record<string, ChosenVoice>>;
}

export const usualListening: Listening = { pace: 'slow', onItsOwn: false, onTouch: false, voices: {} };

/** What is not one of the choices becomes the usual one. */
export function listeningFrom(record: unknown): Listening {
  const found = fields(record);
  return {
    pace: paces.find((pace) => pace === found.get('pace')) ?? usualListening.pace,
    onItsOwn: found.get('onItsOwn') === true,
    onTouch: found.get('onTouch') === true,
    voices: Object.fromEntries([...fields(found.get('voices'))].flatMap(([lang, voice]) => chosen(lang, voice))),
  };
}

/** Only what differs from the usual. */
export function unusualListening(listening: Listening): Partial<Listening> {
  const { voices, ...rest } = listening;
  const usual = new Map<string, unknown>(Object.entries(usualListening));
  const kept = Object.fromEntries(Object.entries(rest).filter(([name, value]) => usual.get(name) !== value));
  return Object.keys(voices).length === 0 ? kept : { ...kept, voices };
}

function chosen(lang: string, record: unknown): readonly (readonly [string, ChosenVoice])[] {
  const engine = fields(record).get('engine');
  const id = fields(record).get('id');
  const isKnown = engine === 'platform' || engine === 'builtin';
  return isKnown && typeof id === 'string' ? [[lang, { engine, id }]] : [];
}

function fields(record: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof record === 'object' && record !== null ? Object.entries(record) : []);
}
