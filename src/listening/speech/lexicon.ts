// How a word is said that a voice would say wrong.

import type { Rule } from './rewrite';

export interface Entry {
  /** As it is written, capitals and all. A term in small letters may also begin a sentence. */
  readonly term: string;
  readonly say: string;
  /** Letter by letter, as one word although it looks like letters, or by other words. */
  readonly mode: 'spell' | 'word' | 'alias';
}

/** The longest term that stands there whole, with or without the s of several. */
export function lexiconRule(entries: readonly Entry[]): Rule {
  const said = new Map(entries.map(({ term, say }) => [term, say]));
  const terms = entries
    .map(({ term }) => term)
    .toSorted((a, b) => b.length - a.length)
    .map(pattern);
  return {
    when: new RegExp(`(${terms.join('|')})s?(?![\\p{L}\\p{N}])`, 'uy'),
    say: ([, term = '']) => said.get(term) ?? said.get(term.charAt(0).toLowerCase() + term.slice(1)),
  };
}

/** As the lexicon says it, else as it is. */
export function sayByLexicon(entries: readonly Entry[]): (word: string) => string | undefined {
  const said = new Map(entries.map(({ term, say }) => [term, say]));
  return (word) => said.get(word) ?? said.get(word.charAt(0).toLowerCase() + word.slice(1));
}

function pattern(term: string): string {
  const escaped = term.replace(/[+.*/]/gu, '\\$&');
  const first = term.charAt(0);
  return first === first.toUpperCase() ? escaped : `[${first}${first.toUpperCase()}]${escaped.slice(1)}`;
}
