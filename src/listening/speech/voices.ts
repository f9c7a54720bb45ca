// Which of the device's voices may read: those that truly speak the language, on the device itself. A voice that sends
// the text away, or one of another language, is worse than none.

/** What a browser says of a voice: the part of `SpeechSynthesisVoice` that counts. */
export interface DeviceVoice {
  readonly name: string;
  readonly lang: string;
  readonly voiceURI: string;
  readonly localService: boolean;
}

/** What changes which voices are worth having. */
export type Platform = 'linux' | 'android' | 'chromeos' | 'other';

export function platformOf(userAgent: string): Platform {
  if (userAgent.includes('Android')) return 'android';
  if (userAgent.includes('CrOS')) return 'chromeos';
  return /Linux|X11/.test(userAgent) ? 'linux' : 'other';
}

/** Best first. `lang` is BCP 47, with or without a region. */
export function acceptableVoices<V extends DeviceVoice>(list: readonly V[], lang: string, platform: Platform): readonly V[] {
  // There it is speech-dispatcher with espeak-ng: the site's own voice is the same, with words exactly timed, and with
  // a pause. See docs/decisions/0019.
  if (platform === 'linux') return [];
  const [language, region] = partsOf(lang);
  const regions = [...(region ? [region] : []), ...(preferredRegions[language] ?? [])];
  const place = (voice: V) => {
    const at = regions.indexOf(partsOf(voice.lang)[1] ?? '');
    return at === -1 ? regions.length : at;
  };
  return list
    .filter((voice) => partsOf(voice.lang)[0] === language && isLocal(voice, platform) && !isToy(voice))
    .sort((a, b) => place(a) - place(b) || quality(b) - quality(a));
}

/** `fr-FR` for `fr_FR`, `fra-FRA`, `fr-fr-x-frb-local`. */
export function normalTag(tag: string): string {
  const [language, region] = partsOf(tag);
  return region ? `${language}-${region}` : language;
}

function partsOf(tag: string): readonly [language: string, region: string | undefined] {
  const [language = '', ...rest] = tag.toLowerCase().replaceAll('_', '-').split('-');
  // What follows the x is the engine's own business.
  const subtags = rest.slice(0, [...rest, 'x'].indexOf('x')).map((part) => twoLetters[`-${part}`] ?? part);
  return [twoLetters[language] ?? language, subtags.find((part) => /^([a-z]{2}|\d{3})$/.test(part))?.toUpperCase()];
}

/** Android writes `eng-USA`. Only our languages and, after the hyphen, the countries that are preferred. */
const twoLetters: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  ara: 'ar',
  spa: 'es',
  por: 'pt',
  ukr: 'uk',
  tur: 'tr',
  ron: 'ro',
  fas: 'fa',
  '-fra': 'fr',
  '-bel': 'be',
  '-che': 'ch',
  '-can': 'ca',
  '-gbr': 'gb',
  '-usa': 'us',
  '-prt': 'pt',
  '-bra': 'br',
  '-esp': 'es',
};

const preferredRegions: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR', 'BE', 'CH', 'CA'],
  en: ['GB', 'US'],
  pt: ['PT', 'BR'],
  es: ['ES'],
};

/** Firefox has no remote voice of its own, and says `localService: false` of all: measured on Linux. */
function isLocal({ name, voiceURI, localService }: DeviceVoice, platform: Platform): boolean {
  if (/\bonline\b|-network\b/i.test(`${name} ${voiceURI}`)) return false;
  // On a computer, Chrome's Google voices are made on a server, whatever it says of them.
  if (platform === 'other' && /^google\b/i.test(name)) return false;
  return localService || voiceURI.startsWith('urn:moz-tts:');
}

// From memory of the lists of Readium (github.com/readium/speech, json/filters): Apple's joke voices, all English;
// its Eloquence ones, in every language, made for screen readers at great speed; the robots.
const toys =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|pipe organ|superstar|trinoids|whisper|wobble|zarvox|fred|junior|kathy|princess|ralph)\b/i;
const eloquence = /^(eddy|flo|grandma|grandpa|jacques|reed|rocko|sandy|shelley)\b/i;

function isToy({ name, voiceURI }: DeviceVoice): boolean {
  return (
    toys.test(name) ||
    eloquence.test(name) ||
    /eloquence|speech\.synthesis\.voice\.(?!.*(premium|enhanced|compact))|speechd|espeak/i.test(`${voiceURI} ${name}`)
  );
}

/** Voices that people add are better than those that come with the device; the compact ones come last. */
function quality({ name, voiceURI }: DeviceVoice): number {
  const both = `${name} ${voiceURI}`;
  if (/premium|natural/i.test(both)) return 3;
  if (/enhanced|améliorée/i.test(both)) return 2;
  return /super-compact/i.test(both) ? 0 : 1;
}
