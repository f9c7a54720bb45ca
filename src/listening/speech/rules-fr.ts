// How French is written in letters from offices, and how it is said. Dates, hours, sums, numbers to dial.

import { abbreviationRules } from './abbreviations';
import { ordinal, romanValue } from './numbers-fr';
import type { Rule } from './rewrite';
import { sayDigits, spell } from './signs';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** Numbers of four digits that people dial: said two by two. The others are years and sums. */
const SHORT_NUMBERS =
  /^(?:3018|3020|3103|3114|3117|3131|3133|3230|3237|3620|3624|3631|3639|3646|3677|3900|3919|3928|3936|3939|3949|3957|3960|3966|3975|3977|3989)$/u;
const UNITS: { readonly [written: string]: string } = {
  Ko: 'kilooctet',
  ko: 'kilooctet',
  Mo: 'mégaoctet',
  Go: 'gigaoctet',
  To: 'téraoctet',
  'km/h': 'kilomètre heure',
  km: 'kilomètre',
  kg: 'kilo',
  cm: 'centimètre',
  mm: 'millimètre',
  'm²': 'mètre carré',
  m: 'mètre',
  min: 'minute',
  mn: 'minute',
  '°C': 'degré',
  '°': 'degré',
};
const FRACTIONS: { readonly [written: string]: string } = {
  '1/2': 'un demi',
  '1/3': 'un tiers',
  '2/3': 'deux tiers',
  '1/4': 'un quart',
  '3/4': 'trois quarts',
  '½': 'un demi',
  '¼': 'un quart',
  '¾': 'trois quarts',
};
/** After these, « 1/2 » is the first of two. */
const COUNTED = /(?:page|étape|partie|question|leçon|exercice|photo|fiche)s? $/iu;
const MARKS: { readonly [sign: string]: string } = {
  '-': ' tiret',
  '.': ' point',
  ',': ' virgule',
  '!': " point d'exclamation",
  '?': " point d'interrogation",
};
const FEMININE = 'heure|minute|seconde|page|fois|semaine|année|journée|photo|pièce|étape|leçon|question|réponse|personne|lettre|facture|demande';

/** The rules only French has, in the order they are tried. */
export const rulesFr: readonly Rule[] = [
  // Dates.
  { when: /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)(?![\d/])/uy, say: ([, day = '', month = '', year = '']) => date(day, month, year) },
  { when: /(\d{4})-(\d\d)-(\d\d)(?![\d-])/uy, say: ([, year = '', month = '', day = '']) => date(day, month, year) },
  { when: /(\d\d)\/(\d\d)(?![\d/])/uy, say: ([, day = '', month = '']) => date(day, month, '') },

  {
    when: /(\d{1,2})\/(\d{1,2})(?![\d/])/uy,
    say: ([, day = '', month = ''], before) => (/(?:^| )(?:le|au|du) $/iu.test(before) ? date(day, month, '') : undefined),
  },

  // What is copied or dialled, two by two, with a breath between.
  { when: /(?:\+33 ?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)/uy, say: ([phone]) => dialled(phone) },
  // Each group with its comma: « 0 800 » is a number of thousands to a voice, « 0, 800 » is dialled.
  { when: /0 ?8\d\d \d{3} \d{3}(?!\d)/uy, say: ([phone]) => ['0', ...(phone.slice(1).match(/\d{3}/gu) ?? [])].join(', ') },
  // A number of another country, to be copied: « +44 7700 900 123 », « 07700 900 123 », « 514 555 0142 ». Never nine hundred thousand.
  { when: /(?:\+\d{1,3}(?: \d{2,4}){1,4}|0\d{4} \d{3} \d{3}|\d{3} \d{3} \d{4})(?! ?€|\d)/uy, say: ([phone]) => inGroups(phone) },
  {
    when: /([12]) ?(\d\d) ?(\d\d) ?(\d\d|2[AB]) ?(\d{3}) ?(\d{3})(?: ?(\d\d))?(?![\d\p{L}])/uy,
    say: ([, ...groups]) =>
      groups
        .filter(Boolean)
        .map((part) => (/[AB]/u.test(part) ? spell(part) : part))
        .join(', '),
  },
  {
    when: /([A-Z]{2})(\d\d)((?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?)(?![A-Z\d])/uy,
    say: ([, country = '', key = '', rest = '']) => [`${spell(country)} ${key}`, ...(rest.replaceAll(' ', '').match(/.{1,4}/gu) ?? []).map(group)].join(', '),
  },
  { when: /\d{4}(?: \d{4})+(?![\d ])/uy, say: ([card]) => card.split(' ').map(group).join(', ') },
  { when: /\d{4}(?!\d)/uy, say: ([short]) => (SHORT_NUMBERS.test(short) ? group(short) : undefined) },

  // Hours.
  { when: /24 ?h ?(?:\/|sur) ?24(?: ?h(?!\p{L}))?/uy, say: () => '24 heures sur 24' },
  { when: /7 ?jours? ?\/ ?7|7 ?j ?(?:\/|sur) ?7(?: ?j(?!\p{L}))?/uy, say: () => '7 jours sur 7' },
  {
    when: /(\d{1,2}) ?[hH](?: ?([0-5]\d)(?!\d))?(?: ?- ?(?=\d{1,2} ?h)|(?![\p{L}\p{N}]))/uy,
    say: ([text, hour = '', minutes = '']) => clock(hour, minutes) + (text.endsWith('-') || text.endsWith('- ') ? ' à ' : ''),
  },
  { when: /([01]?\d|2[0-3]):([0-5]\d)(?!\d)/uy, say: ([, hour = '', minutes = '']) => clock(hour, minutes) },

  // Sums and measures.
  { when: /-(?=\d+ ?(?:€|%|h|jours|mois|ans|minutes)(?!\p{L}))/uy, say: (_match, before) => (/\d$/u.test(before) ? ' à ' : undefined) },
  {
    when: /(\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:,(\d{1,2}))? ?(?:€|EUR(?!\p{L}))(?: ?\/ ?(mois|an|jour|semaine|heure|h)(?!\p{L}))?/uy,
    say: ([, whole = '', cents = '', per]) => sum(whole, cents) + (per === undefined ? '' : ` par ${per === 'h' ? 'heure' : per}`),
  },
  {
    when: /(\d{1,3}(?: \d{3})+(?!\d)|\d+)(,\d+)? ?(km\/h|km|kg|cm|mm|m²|min|mn|m|[KkMGT]o|°C|°)(?![\p{L}\p{N}])/uy,
    say: ([, whole = '', rest = '', unit = '']) => measure(whole.replaceAll(' ', ''), rest, UNITS[unit] ?? unit),
  },
  { when: / ?%/uy, say: () => ' pour cent ' },
  { when: / ?€/uy, say: () => ' euros ' },
  { when: / ?\$/uy, say: () => ' dollars ' },
  { when: / ?£/uy, say: () => ' livres ' },
  { when: / ?°C?/uy, say: () => ' degrés ' },
  { when: /²/uy, say: () => ' carré' },

  // Ranks, kings, shares.
  { when: /1(?:er|ᵉʳ)s?(?![\p{L}\p{N}])/uy, say: () => 'premier' },
  { when: /1(?:re|ère|ere|ʳᵉ)s?(?![\p{L}\p{N}])/uy, say: () => 'première' },
  { when: /2(?:nd|d)s?(?![\p{L}\p{N}])/uy, say: () => 'second' },
  { when: /2(?:nd|d)es?(?![\p{L}\p{N}])/uy, say: () => 'seconde' },
  { when: /(\d{1,4})(?:e|ᵉ|ème|eme|è)s?(?![\p{L}\p{N}])/uy, say: ([, rank = '']) => ordinal(Number(rank)) },
  { when: /([IVX]+)(er|re|e|ème)(?![\p{L}\p{N}])/uy, say: ([, letters = '', ending = '']) => century(letters, ending) },
  { when: /[IVX]{2,}(?![\p{L}\p{N}])/uy, say: ([letters]) => romanValue(letters)?.toString() },
  { when: /[½¼¾]/uy, say: ([sign]) => FRACTIONS[sign] },
  {
    when: /(\d+) ?\/ ?(\d+)(?![\d/])/uy,
    say: ([, part = '', whole = ''], before) => (COUNTED.test(before) ? undefined : FRACTIONS[`${part}/${whole}`]) ?? `${part} sur ${whole}`,
  },
  { when: /\d{1,3}(?: \d{3})+(?!\d)/uy, say: ([text]) => text.replaceAll(' ', '') },
  { when: new RegExp(`(21|31|41|51|61|1)(?= (?:${FEMININE})s?(?![\\p{L}]))`, 'uy'), say: ([, count = '']) => one(count) },
  { when: /-(?=\d)/uy, say: (_match, before) => (/(?:^|[ (])$/u.test(before) ? 'moins ' : undefined) },
  { when: /[nN][°º](s?) ?/uy, say: ([, several = '']) => `numéro${several} ` },

  ...abbreviationRules,

  // A sign that is spoken of: « un signe comme ! ou - ».
  {
    when: / ?([-.,])(?= |$)/uy,
    say: ([text, sign = ''], before) => (/(?:^| )(?:comme|signe|touche|ou|et) (?:« )?$/iu.test(before + text.slice(0, -1)) ? MARKS[sign] : undefined),
  },
  {
    when: / ?([!?])(?= |$)/uy,
    say: ([text, sign = ''], before) => (/(?:^| )(?:comme|ou) (?:« )?$/iu.test(before + text.slice(0, -1)) ? MARKS[sign] : undefined),
  },

  // Two words in one.
  { when: /(\p{L}+)\((e|ne|le|se|te|trice|euse)\)(s?)(?!\p{L})/uy, say: ([, word = '', ending = '', several = '']) => both(word, ending, several) },
  { when: /(\p{L}{1,3})\(s\)(?!\p{L})/uy, say: ([, word = '']) => `${word} ou ${word}s` },
  { when: /(\p{L}+)\([sx]\)(?!\p{L})/uy, say: ([, word = '']) => word },
  { when: /(\p{L}+)[·•.]e(?:[·•.]s|s)?(?!\p{L})/uy, say: ([text, word = '']) => both(word, 'e', text.endsWith('s') ? 's' : '') },
  { when: /et ?\/ ?ou(?!\p{L})/uy, say: () => 'et ou' },
  { when: / ?\/ ?(?=\p{L})/uy, say: (_match, before) => (/\p{L}$/u.test(before) ? ' ou ' : undefined) },

  // Sons and threads are written alike, and sound otherwise. Electric ones are threads; what one has, or counts, are sons.
  { when: /fils(?!\p{L})/iuy, say: (_match, before, after) => (areSons(before, after) ? 'fisse' : undefined) },
  { when: / ?§ ?/uy, say: () => ' paragraphe ' },
  { when: / ?★ ?/uy, say: () => ' étoile ' },

  // « rien de plus. », but « de plus près ».
  { when: /de plus(?= ?(?:[.,;:!?»)]|$))/uy, say: () => 'de plusse' },

  // Keys pressed together: « contrôle C ».
  { when: / ?\+ ?(?=[\p{L}\d])/uy, say: (_match, before) => (/(?:Ctrl|Alt|Alt ?Gr|Maj|Cmd|Fn|Windows)$/u.test(before) ? ' ' : undefined) },
];

/** Whether « fils », after what stands before it, are somebody's sons. */
function areSons(before: string, after: string): boolean {
  if (/(?:^|[ '-])(?:mes|tes|ses|nos|vos|leurs|deux|trois|quatre|cinq|petits[ -]|beaux[ -]) ?$/iu.test(before)) return true;
  return /(?:^|[ '])les $/iu.test(before) && !/^ (?:électriques?|de fer|de soie|du (?:téléphone|chargeur|casque|câble))/iu.test(after);
}

function date(day: string, month: string, year: string): string | undefined {
  const name = MONTHS[Number(month) - 1];
  const dayNumber = Number(day);
  if (name === undefined || dayNumber < 1 || dayNumber > 31) return undefined;
  return `${dayNumber === 1 ? 'premier' : dayNumber} ${name} ${year}`.trimEnd();
}

/** Group after group, as it is written; a long group sign after sign. */
function inGroups(phone: string): string {
  const abroad = phone.startsWith('+');
  const groups = phone.replace('+', '').split(' ');
  const said = groups.map((digits, at) => ((abroad && at === 0) || digits.length < 3 ? digits : [...digits].join(' ')));
  return `${abroad ? 'plusse ' : ''}${said.join(', ')}`;
}

function dialled(phone: string): string {
  const [, abroad = '', digits = ''] = /^(\+33)?(.*)$/u.exec(phone.replace(/[ .-]/gu, '')) ?? [];
  const pairs = sayDigits(digits).split(' ').join(', ');
  return abroad === '' ? pairs : `plusse 33, ${pairs}`;
}

/** Four signs of a long number: two by two, letters one by one. */
function group(signs: string): string {
  return /^\d+$/u.test(signs) ? (signs.match(/\d{1,2}/gu)?.join(' ') ?? signs) : spell(signs);
}

function clock(hour: string, minutes: string): string {
  const count = Number(hour);
  return `${one(String(count))} heure${count > 1 ? 's' : ''}${minutes === '' || minutes === '00' ? '' : ` ${minutes}`}`;
}

/** « une » page, « vingt et une » heures: a voice says « un ». */
function one(count: string): string {
  const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'][Number(count.slice(0, -1))] ?? '';
  if (count === '1') return 'une';
  return count.endsWith('1') && tens !== '' ? `${tens} et une` : count;
}

function sum(whole: string, cents: string): string {
  const euros = whole.replaceAll(' ', '');
  const small = Number(cents.padEnd(2, '0'));
  if (Number(euros) === 0 && small > 0) return `${small} centime${small > 1 ? 's' : ''}`;
  return `${euros} euro${Number(euros) > 1 ? 's' : ''}${small > 0 ? ` ${small}` : ''}`;
}

function measure(whole: string, rest: string, unit: string): string {
  const several = Number(whole) > 1;
  const named = several
    ? unit
        .split(' ')
        .map((word) => (word === 'heure' ? word : `${word}s`))
        .join(' ')
    : unit;
  return `${unit === 'minute' && rest === '' ? one(whole) : whole + rest} ${named}`;
}

function century(letters: string, ending: string): string | undefined {
  const rank = romanValue(letters);
  if (rank === undefined) return undefined;
  if (rank === 1) return ending === 're' ? 'première' : 'premier';
  return ordinal(rank);
}

/** « inscrit(e)s » is two words: « inscrits ou inscrites ». */
function both(word: string, ending: string, several: string): string {
  const base = ending === 'trice' ? word.replace(/teur$/u, '') : ending === 'euse' ? word.replace(/eur$/u, '') : word;
  return `${word}${several} ou ${base}${ending}${several}`;
}
