// The languages the built-in voice speaks, and where espeak-ng keeps each of them. Shared by the slicer, the worker and
// the adapter. A language is one row here, and one pack.

export interface VoiceLanguage {
  /** BCP 47, as the voice truly speaks it. */
  readonly lang: string;
  /** espeak's name of the voice: a file under its `lang/`. */
  readonly file: string;
  readonly dictionary: string;
  /** The tables of sounds it may use, and those they are built on. */
  readonly sounds: readonly string[];
}

/** By primary subtag. */
export const voiceLanguages = {
  fr: { lang: 'fr-FR', file: 'roa/fr', dictionary: 'fr_dict', sounds: ['fr'] },
  en: { lang: 'en-GB', file: 'gmw/en', dictionary: 'en_dict', sounds: ['en'] },
  ar: { lang: 'ar', file: 'sem/ar', dictionary: 'ar_dict', sounds: ['ar'] },
  es: { lang: 'es-ES', file: 'roa/es', dictionary: 'es_dict', sounds: ['es'] },
  pt: { lang: 'pt-PT', file: 'roa/pt', dictionary: 'pt_dict', sounds: ['pt', 'pt-pt'] },
  uk: { lang: 'uk-UA', file: 'zle/uk', dictionary: 'uk_dict', sounds: ['uk'] },
  tr: { lang: 'tr-TR', file: 'trk/tr', dictionary: 'tr_dict', sounds: ['tr'] },
  ro: { lang: 'ro-RO', file: 'roa/ro', dictionary: 'ro_dict', sounds: ['ro'] },
} as const satisfies Readonly<Record<string, VoiceLanguage>>;

export type VoiceLang = keyof typeof voiceLanguages;

export const voiceLangs: readonly VoiceLang[] = ['fr', 'en', 'ar', 'es', 'pt', 'uk', 'tr', 'ro'];

/** The row of a BCP 47 tag: `fr-CA` is said by the voice of `fr`. Undefined when the built-in voice does not speak it. */
export function voiceLangOf(tag: string): VoiceLang | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return voiceLangs.find((lang) => lang === primary);
}

/** Timbres that go with every language: small files of the core pack. */
export const timbres = [
  { id: 'usual', name: 'eSpeak NG', suffix: '', file: undefined },
  { id: 'f2', name: 'eSpeak NG, voix de femme', suffix: '+f2', file: 'voices/!v/f2' },
  { id: 'f5', name: 'eSpeak NG, autre voix de femme', suffix: '+f5', file: 'voices/!v/f5' },
] as const;

/** What espeak calls this voice of this language; a timbre it does not know is the usual one. */
export function espeakName(lang: VoiceLang, timbre: string): string {
  return voiceLanguages[lang].file + (timbres.find(({ id }) => id === timbre)?.suffix ?? '');
}
