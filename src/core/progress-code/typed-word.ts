// What a person typed, understood as a word of the code: without accents or capitals, from its first four letters, and, to be asked, with one
// wrong letter or as one hears it.

import { foldText } from '../lesson/fold-text';
import { codeWords, FIRST_LETTERS } from './words';

export type TypedWord =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'word'; readonly number: number; readonly word: string }
  /** Not a word of the code; perhaps one of these. Never taken without asking. */
  | { readonly kind: 'near'; readonly words: readonly string[] }
  | { readonly kind: 'unknown' };

/** Longer than any word one types for another. */
const LONGEST = 24;
const MOST_PROPOSED = 3;

const numbers: ReadonlyMap<string, number> = new Map(codeWords.map((word, number) => [word, number]));

let byEar: readonly string[] | undefined;

/** Words that sound like what was typed. How each is heard is worked out at the first mistake. */
function heardLike(text: string): readonly string[] {
  byEar ??= codeWords.map(heardAs);
  const heard = heardAs(text);
  return codeWords.filter((_, number) => byEar?.[number] === heard);
}

export function numberOf(word: string): number | undefined {
  return numbers.get(word);
}

export function understood(typed: string): TypedWord {
  const text = foldText(typed.slice(0, LONGEST * 2)).replace(/[^a-z]/g, '');
  if (text === '') return { kind: typed.trim() === '' ? 'nothing' : 'unknown' };
  if (text.length > LONGEST) return { kind: 'unknown' };
  const exact = wordOf(text);
  if (exact) return exact;
  const meant = text.length < FIRST_LETTERS ? [] : codeWords.filter((word) => word.startsWith(text) || text === `${word}s` || text === `${word}x`);
  const near = codeWords.filter((word) => isOneApart(word, text));
  const [only, ...others] = new Set([...meant, ...near]);
  // One letter is missing at the end, or a plural was written: nothing to ask, unless another word is as near.
  if (only !== undefined && others.length === 0 && meant.includes(only)) return wordOf(only) ?? { kind: 'unknown' };
  const words = [...new Set([...meant, ...near, ...heardLike(text)])].slice(0, MOST_PROPOSED);
  return words.length === 0 ? { kind: 'unknown' } : { kind: 'near', words };
}

function wordOf(word: string): TypedWord | undefined {
  const number = numbers.get(word);
  return number === undefined ? undefined : { kind: 'word', number, word };
}

/** One letter wrong, missing, too many, or two neighbours in the wrong order. */
function isOneApart(word: string, text: string): boolean {
  if (Math.abs(word.length - text.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === text[start]) start += 1;
  const rest = word.slice(start);
  const typed = text.slice(start);
  const [one, other] = rest;
  const [a, b] = typed;
  return (
    rest.slice(1) === typed.slice(1) || rest.slice(1) === typed || rest === typed.slice(1) || (rest.slice(2) === typed.slice(2) && one === b && other === a)
  );
}

/** How who writes by ear may write it: the same for « kiosque » and « quiosk », « oiseau » and « oiso ». */
function heardAs(text: string): string {
  return text
    .replace(/ph/g, 'f')
    .replace(/qu|q|c(?=[aoulr])|k/g, 'k')
    .replace(/ç|c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/h/g, '')
    .replace(/eau|au/g, 'o')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/[ae]i/g, 'e')
    .replace(/[ae][nm](?![aeiou])/g, 'an')
    .replace(/(.)\1+/g, '$1')
    .replace(/[esxtd]+$/g, '');
}
