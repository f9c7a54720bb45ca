// The signs a voice stumbles on, named in each language, and what is written with them: addresses, files, codes.
// Currencies, percents and dates of these languages are left to the engine, which says them right.

import type { Rule } from './rewrite';

/** What is said of each sign, in this order. */
const NAMED = ['@', '.', '-', '_', '/', '→', '✓', '✗', '×', '+', '=', '&', '#', '*'] as const;
type Sign = (typeof NAMED)[number];
export type Signs = { readonly [sign in Sign]: string };

const signs: { readonly [language: string]: string } = {
  fr: 'arobase|point|tiret|tiret bas|barre oblique|vers|coche|croix|fois|plus|égale|et|dièse|étoile',
  en: 'at|dot|dash|underscore|slash|to|check mark|cross|times|plus|equals|and|hash|star',
  es: 'arroba|punto|guion|guion bajo|barra|hacia|marca|aspa|por|más|igual a|y|almohadilla|asterisco',
  pt: 'arroba|ponto|hífen|sublinhado|barra|para|visto|cruz|vezes|mais|igual a|e|cardinal|asterisco',
  ro: 'arond|punct|cratimă|liniuță jos|bară oblică|spre|bifă|cruce|ori|plus|egal|și|diez|steluță',
  tr: 'et|nokta|tire|alt çizgi|eğik çizgi|sonra|onay işareti|çarpı|çarpı|artı|eşittir|ve|kare|yıldız',
  uk: 'равлик|крапка|дефіс|нижнє підкреслення|скісна риска|до|позначка|хрестик|помножити на|плюс|дорівнює|і|решітка|зірочка',
  ar: 'آت|نقطة|شرطة|شرطة سفلية|شرطة مائلة|إلى|علامة صح|علامة خطأ|ضرب|زائد|يساوي|و|مربع|نجمة',
};

const ENDINGS = 'pdf|jpe?g|png|gif|heic|webp|docx?|odt|xlsx?|ods|pptx?|odp|csv|txt|zip|mp3|mp4|html?';
const DOMAINS = 'example|gouv\\.fr|fr|com|org|net|eu|info|io|be|ch|app';
/** An address of a site, with or without what stands before and after the name of the site. */
const SITE = new RegExp(`(?:https?://)?(?:www\\.)?((?:[\\p{L}\\d-]+\\.)+(?:${DOMAINS}))(?![\\p{L}\\d-])((?:/[^\\s«»"<>)]*)?)`, 'uyi');
const LINK = /https?:\/\/(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)*)(?::\d+)?((?:\/[^\s«»"<>)]*)?)/uy;
const FILE = new RegExp(`[\\p{L}\\d][\\p{L}\\d_-]*\\.(?:${ENDINGS})(?![\\p{L}\\d])|\\.(?:${ENDINGS})(?![\\p{L}\\d])`, 'uyi');
const ENDING = new RegExp(`^(?:${ENDINGS})$`, 'i');

/** How one word inside an address, a file name or a code is said. */
export type SayWord = (word: string) => string;

/** Addresses of people and of sites, names of files. Before every other rule: « mail@ville.example » is no e-mail. */
export function addressRules(named: Signs, sayWord: SayWord): readonly Rule[] {
  const token = (written: string): string => sayToken(written, named, sayWord);

  function site(host: string, way: string): string {
    // Nobody types more than two steps of a way by ear, and nobody what a machine added to it.
    const steps = way
      .split(/[?#]/u, 1)
      .join('')
      .split('/')
      .map((step) => step.replace(/[.]+$/u, ''));
    const kept = steps.filter((step) => /^[\p{L}\d._-]{1,24}$/u.test(step)).slice(0, 2);
    return [token(host), ...kept.map((step) => `${named['/']} ${token(step)}`)].join(', ') + (/[.,;:!?]$/u.exec(way)?.[0] ?? '');
  }

  return [
    { when: /[\p{L}\d][\p{L}\d._+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy, say: ([mail]) => token(mail) },
    // Its hyphens are not heard: a name in a list is recognised, not typed. « 10h05.pdf » is an hour first.
    { when: FILE, say: ([file]) => (/^\d+h\d/u.test(file) ? undefined : (file.startsWith('.') ? ' ' : '') + token(file.replace(/[-_]/gu, ' '))) },
    { when: SITE, say: ([, host = '', way = '']) => site(host, way) },
    { when: LINK, say: ([, host = '', way = '']) => site(host, way) },
    // A part of an address, as in « camille.martin ».
    {
      when: /\p{Ll}{2}[\p{Ll}\d]*(?:\.(?!es(?!\p{L}))\p{Ll}{2}[\p{Ll}\d]*)+(?![\p{L}\d])/uy,
      say: ([part], before) => (/[\p{L}\d]$/u.test(before) ? undefined : token(part)),
    },
  ];
}

/** Numbers of dossiers, made-up passwords, names of photos, long numbers: said to be copied. */
export function codeRules(named: Signs, sayWord: SayWord): readonly Rule[] {
  const token = (written: string): string => sayToken(written, named, sayWord);
  return [
    { when: /[\p{L}\d]+(?:[-_][\p{L}\d]+)+|\p{L}+\d[\p{L}\d]*|\d+\p{L}[\p{L}\d]*/uy, say: ([code]) => sayCode(code, token) },
    { when: /\d{6,}(?![.,]?\d)/uy, say: ([digits]) => sayDigits(digits) },
  ];
}

/** The signs that stand alone. */
export function symbolRules(named: Signs): readonly Rule[] {
  return [
    { when: / *(?:→|➔|➜|⇒|->|=>) */uy, say: () => spaced(named['→']) },
    { when: /[✓✔✅☑]\uFE0F?/uy, say: () => spaced(named['✓']) },
    { when: / ?[×x](?= ?\d)/uy, say: (_match, before) => (/\d$/u.test(before) ? spaced(named['×']) : undefined) },
    { when: /[✗✘❌✕✖×]\uFE0F?/uy, say: () => spaced(named['✗']) },
    // *123#, or the key itself; the star of a field that must be filled is not heard.
    { when: /#(?!\p{L})/uy, say: () => spaced(named['#']) },
    {
      when: /\*/uy,
      say: (_match, before, after) => (/^\d/u.test(after) || /(?:\d|touche )$/u.test(before) || (before + after).trim() === '' ? spaced(named['*']) : ' '),
    },
    { when: /[@+=&]/uy, say: ([sign]) => spaced(named[sign === '@' || sign === '+' || sign === '=' ? sign : '&']) },
    { when: /(?:(?!\p{L})\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}\uFE0F\u20E3\u200D])+/uy, say: () => ' ' },
    { when: /\[\[ *|(?:«|“|„|"|‹) *| *(?:»|”|"|›|\]\])/uy, say: (_match, before) => (/[\p{L}\p{N}]$/u.test(before) ? ' ' : '') },
    { when: / *(?:[(){}\]]|\[(?!\[)) */uy, say: () => ', ' },
    { when: /\.{2,}/uy, say: () => '…' },
  ];
}

/** What is said of each sign; nothing where the language is not one of ours. */
export function signsOf(lang: string): Signs {
  const names = (signs[lang.split('-', 1).join('')] ?? '').split('|');
  const named = (sign: Sign): string => names[NAMED.indexOf(sign)] ?? '';
  return {
    '@': named('@'),
    '.': named('.'),
    '-': named('-'),
    _: named('_'),
    '/': named('/'),
    '→': named('→'),
    '✓': named('✓'),
    '✗': named('✗'),
    '×': named('×'),
    '+': named('+'),
    '=': named('='),
    '&': named('&'),
    '#': named('#'),
    '*': named('*'),
  };
}

/** Two by two, as a telephone number is told; « 001 » one by one, a short number whole. */
export function sayDigits(digits: string): string {
  if (digits.length < 6 && (!digits.startsWith('0') || digits.length < 3)) return digits;
  return (digits.length === 3 ? digits.match(/\d/gu) : digits.match(/^\d(?=(?:\d\d)+$)|\d\d/gu))?.join(' ') ?? digits;
}

/** Letter by letter. */
export function spell(word: string): string {
  return [...word.toUpperCase()].join(' ');
}

function sayCode(code: string, token: (written: string) => string): string | undefined {
  if (code.includes('_')) return token(code.replaceAll('_', ' '));
  if (!/\d/u.test(code) || !/\p{L}/u.test(code)) return undefined;
  // The hyphens of TP-204-K8 or Citron-Gare-54 are typed; that of mars-2026 is not.
  return token(/\p{Lu}|-.*-/u.test(code) ? code : code.replaceAll('-', ' '));
}

function sayToken(written: string, named: Signs, sayWord: (word: string) => string): string {
  const parts = written.match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? [];
  const said = parts.map((part, index): string => {
    if (/^\d/u.test(part)) return sayDigits(part);
    if (!/^\p{L}/u.test(part)) return part === '@' || part === '.' || part === '-' || part === '_' || part === '+' ? named[part] : '';
    const ends = parts[index - 1] === '.' && index === parts.length - 1;
    // Without a vowel it has no sound of its own: « cv ». So has the mp of « .mp4 » none.
    if ((ends && (ENDING.test(part) || part.length === 2)) || /^[b-df-hj-np-tv-xz]{2,4}$/u.test(part)) return spell(part);
    return sayWord(part);
  });
  return said.filter((word) => word !== '').join(' ');
}

function spaced(word: string): string {
  return ` ${word} `;
}
