// Is this text easy to read? The rules, their thresholds and their sources come from the study of
// readability (quality.md §2.3, L1 to L12; « RLS » is the French rulebook of easy-to-read texts).
// A lint certifies nothing: the real measure is reading with the people concerned (RLS-2.1).

/** One sign in the place of a label, of code or of a quotation: it counts as one word. */
export const MASK = '\uFFFC';

/** After each word of <Press>: it is seen by checks, and by nobody else. */
export const PRESSED = '\u2063';

export interface Finding {
  /** `blocking` stops the build; `review` is for the person who reads again. */
  readonly level: 'blocking' | 'review';
  readonly what: string;
  readonly mend: string;
}

/** L1. More stops the build: 20 is the limit outside steps, and « review » begins at 15 inside. */
const MOST_WORDS = 20;
const REVIEW_WORDS = 15;

/** L10 and the rules of interface words (STYLE §11): they blame the reader, or sound like a form. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bveuillez\b/i, 'dites le geste : « Cliquez… », « Écrivez… »'],
  [/\binvalides?\b/i, 'dites ce qui manque, avec un exemple'],
  [/\berreurs?\b/i, 'dites ce qui s’est passé, puis comment continuer'],
  [/désolée?s?(?!\p{L})/iu, 'dites ce qui s’est passé, puis comment continuer'],
  [/\bil suffit\b/i, 'dites le geste, sans dire qu’il est simple'],
  [/\bsimplement\b/i, 'retirez le mot : ce n’est pas simple pour tout le monde'],
  [/\bfacile(s|ment)?\b/i, 'retirez le mot : ce n’est pas facile pour tout le monde'],
  [/\bFALC\b/, 'retirez le mot : seules des personnes concernées peuvent l’accorder'],
];

/** L3, RLS-4.2. The dash of L3 is left to the reader's eye. */
const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/[()]/, 'des parenthèses', 'faites-en une phrase'],
  [/;/, 'un point-virgule', 'faites deux phrases'],
  [/[[\]]/, 'des crochets', 'faites-en une phrase'],
  [/…|\.{3}/, 'des points de suspension', 'finissez la phrase par un point'],
];

/** L9, RLS-5. Capitals are read letter by letter; these are the ones people meet on papers. */
const KNOWN_CAPITALS = ['IBAN', 'CCAS', 'CESF', 'AZERTY'];

const SPACE_BEFORE = /(?<before>[^\s«]?)(?<space>[ \t]?)(?<sign>[:;!?»]+)(?=[\s.,)»]|$)/gu;

/** What is hard to read, or badly set, in a piece of text for learners. */
export function lintForLearners(text: string): readonly Finding[] {
  const own = withoutQuotations(text);
  return [...lintTypography(text), ...lintSentences(own), ...lintSigns(own), ...lintWords(own)];
}

/** L12. Trainers read long sentences well; badly set signs jump to the next line for everyone. */
export function lintTypography(text: string): readonly Finding[] {
  return [...missingSpaces(text), ...straightApostrophes(text)];
}

/** Words of other people and of screens are quoted as they are. */
function withoutQuotations(text: string): string {
  return text.replace(/«[^»]*»/g, MASK);
}

function lintSentences(text: string): readonly Finding[] {
  return sentencesOf(text).flatMap((sentence): readonly Finding[] => {
    const words = wordCount(sentence);
    if (words <= REVIEW_WORDS) return [];
    return [
      {
        level: words > MOST_WORDS ? 'blocking' : 'review',
        what: `Une phrase a ${words} mots : ${excerpt(sentence, 0)}`,
        mend: `faites deux phrases. Une phrase a ${MOST_WORDS} mots au plus, ${REVIEW_WORDS} si possible.`,
      },
    ];
  });
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => wordCount(sentence) > 0);
}

/** A word is what stands between two spaces and holds a letter or a digit: « l’adresse » is one. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word)).length;
}

function lintSigns(text: string): readonly Finding[] {
  return SIGNS.flatMap(([sign, name, way]) => {
    const at = text.search(sign);
    return at === -1 ? [] : [blocking(`Le texte contient ${name} : ${excerpt(text, at)}`, `${way}.`)];
  });
}

function lintWords(text: string): readonly Finding[] {
  const found = FORBIDDEN.flatMap(([word, way]) => {
    const match = word.exec(text);
    return match === null ? [] : [blocking(`Le texte dit « ${match[0]} » : ${excerpt(text, match.index)}`, `${way}.`)];
  });
  const shouted = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu)]
    .filter(([word]) => !KNOWN_CAPITALS.includes(word))
    .map((match) => blocking(`Le mot « ${match[0]} » est en capitales.`, 'écrivez-le en minuscules.'));
  return [...found, ...shouted];
}

function missingSpaces(text: string): readonly Finding[] {
  const before = [...text.matchAll(SPACE_BEFORE)].flatMap((match) => {
    const { before: letter = '', space = '', sign = '' } = match.groups ?? {};
    if (letter === '' && space === '') return [];
    return [noBreak(`avant « ${sign} »`, excerpt(text, match.index))];
  });
  const after = [...text.matchAll(/«(?![\u00A0\u202F])/gu)].map((match) => noBreak('après « « »', excerpt(text, match.index)));
  return [...before, ...after];
}

function noBreak(place: string, where: string): Finding {
  return blocking(
    `Il manque une espace insécable ${place} : ${where}`,
    'tapez une espace insécable (Linux : Alt Gr + Maj + espace ; Windows : Alt + 0160 ; Mac : Option + espace).',
  );
}

function straightApostrophes(text: string): readonly Finding[] {
  const at = text.indexOf("'");
  return at === -1 ? [] : [blocking(`L’apostrophe est droite : ${excerpt(text, at)}`, "écrivez ’ à la place de '.")];
}

function blocking(what: string, mend: string): Finding {
  return { level: 'blocking', what, mend };
}

/** Enough of the text around a place to find it: « … le message ; il est … ». */
function excerpt(text: string, at: number): string {
  const start = at < 30 ? 0 : text.indexOf(' ', at - 30) + 1;
  const end = text.length < at + 50 ? text.length : text.lastIndexOf(' ', at + 50);
  const part = text.slice(start, Math.max(end, at)).replaceAll(MASK, '□').trim();
  return `« ${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''} »`;
}
