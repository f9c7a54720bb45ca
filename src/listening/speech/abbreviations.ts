// Words cut short by a dot: their dot ends no sentence, and a voice needs the whole word.

import type { Rule } from './rewrite';

/** What must come after for it to be one: a name, a number, or nothing special. */
type Before = 'name' | 'number' | 'any';

function table(before: Before, pairs: string): readonly (readonly [short: string, said: { readonly whole: string; readonly before: Before }])[] {
  return pairs.split('|').map((pair) => {
    const [short = '', whole = ''] = pair.split('=');
    return [short, { whole, before }];
  });
}

const french = new Map([
  ...table('name', 'M=monsieur|MM=messieurs|Dr=docteur|Pr=professeur|Me=maître|St=saint|Ste=sainte'),
  ...table('number', 'p=page|pp=pages|n=numéro'),
  ...table(
    'any',
    'Mme=madame|Mmes=mesdames|Mlle=mademoiselle|Mlles=mesdemoiselles|art=article|chap=chapitre|av=avenue|bd=boulevard|Bd=boulevard|tél=téléphone|Tél=téléphone|cf=voir|p. ex=par exemple|par ex=par exemple|ex=exemple|Ex=exemple|env=environ|etc=et cétéra',
  ),
]);

/** Those also written without their dot. */
const BARE = 'MM|Dr|Pr|Me|St|Ste|Mmes|Mme|Mlles|Mlle|bd|Bd';
const DOTTED = [...french.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((short) => short.replace('.', '\\.'))
  .join('|');
const AT_END = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${DOTTED})\\.\\s*$`, 'u');
/** Civilities of the other languages: their voices know them, the cutter of the browser does not. */
const FOREIGN_AT_END = /(?:^|[^\p{L}\p{N}])(?:Mrs?|Ms|Dra?|Prof|Sr|Sra|Srta|Ud|Dl|Dna|Nr|nr|No|см|вул|ім)\.\s*$/u;
/** « A. » of « Jeanne A. Dupont », not the key of « Appuyez sur A. » */
const INITIAL_AT_END = /(?:^|[^\p{L}\p{N}])\p{Lu}\.\s*$/u;
const LETTER_AT_END = /(?:sur|lettres?|touche|plan|option|réponse|groupe|vitamine|et|ou|à)\s+\p{Lu}\.\s*$/u;

const FOLLOWED: { readonly [before in Before]: RegExp } = { name: /^\s*(?:\p{Lu}|et M)/u, number: /^\s*\d/u, any: /^/u };

/** Every one the French rules know, for tests and for their reader. */
export const frenchAbbreviations: readonly string[] = [...french.keys()].map((short) => `${short}.`);

/** Whether the dot that ends `text` only cuts a word short, knowing what comes next. */
export function isCutShort(text: string, next: string): boolean {
  const short = AT_END.exec(text)?.[1];
  // « etc. » ends a sentence when another one begins.
  if (short === 'etc') return !FOLLOWED.name.test(next);
  if (short !== undefined) return FOLLOWED[french.get(short)?.before ?? 'any'].test(next);
  if (FOREIGN_AT_END.test(text)) return /^\s*[\p{Lu}\d]/u.test(next);
  return INITIAL_AT_END.test(text) && !LETTER_AT_END.test(text) && FOLLOWED.name.test(next);
}

/** Says the whole word where a short one stands. */
export const abbreviationRules: readonly Rule[] = [
  { when: new RegExp(`(${DOTTED})\\. ?`, 'uy'), say: (match, before, after) => whole(match, before, after) },
  { when: new RegExp(`(${BARE})(?![\\p{L}\\p{N}'.-]) ?`, 'uy'), say: (match, before, after) => whole(match, before, after) },
];

function whole([text, short = '']: RegExpExecArray, before: string, after: string): string | undefined {
  if (/[\p{L}\p{N}]$/u.test(before)) return undefined;
  const found = french.get(short);
  if (found === undefined || !FOLLOWED[found.before].test(after)) return undefined;
  // The dot of « etc. » also ends the sentence.
  const isEnd = text.includes('.') && (after.trim() === '' || (short === 'etc' && FOLLOWED.name.test(after)));
  return `${found.whole}${isEnd ? '.' : ''}${text.endsWith(' ') ? ' ' : ''}`;
}
