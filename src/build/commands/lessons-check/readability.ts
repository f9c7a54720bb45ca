// How a lesson reads, in figures: an alarm for who compares it with itself, never a proof (quality study, §2.1).

import { sentencesOf, wordCount } from '../../library/plain-french';

export interface Readability {
  readonly sentences: number;
  /** Words of a sentence, on average. */
  readonly meanWords: number;
  /** Kandel and Moles, 1958: from 0, a text of law, to 100, a text for everybody. 80 is asked of a lesson. */
  readonly ease: number;
  /** Share of the sentences that say « ne », from 0 to 1; a fifth at most is asked. */
  readonly negative: number;
}

/** The formula is of French; its syllables are those that the site's voice says. */
export function readabilityOf(texts: readonly string[], phonemes: (text: string) => string): Readability {
  const sentences = texts.flatMap((text) => sentencesOf(text));
  const words = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0);
  const syllables = sentences.reduce((sum, sentence) => sum + syllablesOf(phonemes(sentence)), 0);
  const meanWords = words / Math.max(sentences.length, 1);
  return {
    sentences: sentences.length,
    meanWords,
    ease: 207 - 1.015 * meanWords - 73.6 * (syllables / Math.max(words, 1)),
    negative: sentences.filter((sentence) => /(?<!\p{L})(?:ne |n[’'])/iu.test(sentence)).length / Math.max(sentences.length, 1),
  };
}

/** The vowels of the international alphabet that French has; a nasal one and its tilde are one. */
function syllablesOf(ipa: string): number {
  return (ipa.replace(/\([a-z-]+\)/g, '').match(/[aɑeɛəiouyøœɔɐɪʊ]/gu) ?? []).length;
}

/** With one figure after the comma: « 7,1 ». */
export function inFrench(figure: number): string {
  return figure.toFixed(1).replace('.', ',');
}
