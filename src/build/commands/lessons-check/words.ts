// The words of a text: those that no French dictionary has (L12), and those that many people do not use (L5). Their lists are development
// dependencies; what they lack is in own-words.txt and said-by-all.txt beside this file, read by a person.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stemmer } from '@orama/stemmers/french';
import { foldText } from '../../../core/lesson/fold-text';
import { frenchByUse, frenchDictionary } from '../french-words';

/** Of the list by use, as the study asks (RLS-6.7, WCAG 3.1.3). */
const COMMON = 5000;

export interface WordLists {
  /** Small letters, with accents. */
  readonly dictionary: ReadonlySet<string>;
  /** By their root, so that « cliquez » is as common as « cliquer ». */
  readonly commonRoots: ReadonlySet<string>;
}

/** `explained`: the terms of content/words.yaml, which a reader is told. `named`: texts whose words with a capital are names of people, places, services. */
export async function readWordLists({ explained, named }: { readonly explained: readonly string[]; readonly named: readonly string[] }): Promise<WordLists> {
  const [own, saidByAll] = await Promise.all(['own-words.txt', 'said-by-all.txt'].map(linesOf));
  const names = named.flatMap(tokensOf).filter(({ word }) => /^\p{Lu}/u.test(word));
  const told = [...explained.flatMap(tokensOf), ...names].map(({ word }) => word.toLowerCase());
  const common = await frenchByUse();
  return {
    dictionary: new Set([...frenchDictionary(), ...(own ?? []), ...told]),
    commonRoots: new Set([...common.slice(0, COMMON).map(withoutElision), ...(saidByAll ?? []), ...told].map(rootOf)),
  };
}

/** Words that no dictionary has: a fault, a name that was not said, or a word to add to own-words.txt. */
export function unknownWords(text: string, { dictionary }: WordLists): readonly string[] {
  return tokensOf(text)
    .filter(({ word, isFirst }) => !formsOf(word).some((form) => dictionary.has(form)) && (isFirst || !/^\p{Lu}/u.test(word)))
    .map(({ word }) => word);
}

/** Words that are neither common nor explained, in small letters, each once. */
export function hardWords(text: string, lists: WordLists): readonly string[] {
  const hard = tokensOf(text)
    .filter(({ word, isFirst }) => isFirst || !/^\p{Lu}/u.test(word))
    .map(({ word }) => word.toLowerCase())
    .filter((word) => !formsOf(word).some((form) => lists.commonRoots.has(rootOf(form))));
  return [...new Set(hard)];
}

interface Token {
  readonly word: string;
  /** Of its sentence: there a capital says nothing. */
  readonly isFirst: boolean;
}

/** Addresses and numbers are no words; « l’adresse » is « adresse »; « écrivez-la » is « écrivez ». */
function tokensOf(text: string): readonly Token[] {
  return text
    .replace(/\S+[@./]\S+/g, ' ')
    .split(/(?<=[.!?:])\s+|\n+/u)
    .flatMap((sentence) => {
      const words = [...sentence.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(([word]) => bare(word)).filter((word) => word.length > 1);
      return words.map((word, index) => ({ word, isFirst: index === 0 }));
    });
}

function bare(word: string): string {
  return withoutElision(word.replaceAll("'", '’'))
    .replace(/(?:-t)?-(?:les?|la|lui|leurs?|moi|toi|nous|vous|en|y|ci|là|ils?|elles?|on|je|ce)$/u, '')
    .replace(/[’-]+$/u, '');
}

function withoutElision(word: string): string {
  return word.replaceAll("'", '’').replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’/iu, '');
}

/** « Rendez-vous » as it stands, and in its parts. */
function formsOf(word: string): readonly string[] {
  const small = word.toLowerCase();
  const parts = small.split('-');
  return parts.length > 1 && parts.every((part) => part.length > 1) ? [small, parts.join('')] : [small];
}

function rootOf(word: string): string {
  return stemmer(foldText(word));
}

async function linesOf(name: string): Promise<readonly string[]> {
  const text = await readFile(path.join(import.meta.dirname, name), 'utf8');
  return text.split(/\s+/u).filter((word) => word !== '');
}
