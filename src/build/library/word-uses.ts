// Where each word of the vocabulary is met: the lessons that are about it, then those that explain it, then those that only say it.

import { wordsOf, termsOf } from '../../core/typed/terms';
import type { Lesson } from '../../core/lesson/lesson';

export interface WordUse {
  readonly lesson: string;
  readonly title: string;
  /** The first step that explains the word, or says it; none when only its plan does. */
  readonly step: string | undefined;
}

/** How much a lesson has to do with a word that stands there. Each step that says it counts for one. */
const weights = { title: 40, keywords: 20, explained: 10 } as const;

/** By the slug of the word: the lessons that have most to do with it first. Give lessons of one language. */
export function usesOf(words: ReadonlyMap<string, { readonly term: string }>, lessons: readonly Lesson[]): ReadonlyMap<string, readonly WordUse[]> {
  const known = new Map<string, string>();
  const read = lessons.map(({ id, plan, steps }) => ({
    id,
    title: plan.title,
    named: stemsOf(plan.title, known),
    keywords: plan.keywords.map((keyword) => stemsOf(keyword, known)),
    steps: steps.map(({ id: step, terms, text }) => ({ step, terms: new Set(terms), said: stemsOf(text, known) })),
  }));
  const useOf = (lesson: (typeof read)[number], slug: string, stems: string): readonly (WordUse & { readonly weight: number })[] => {
    const explaining = lesson.steps.find(({ terms }) => terms.has(slug));
    const saying = lesson.steps.filter(({ said }) => said.includes(stems));
    const step = (explaining ?? saying[0])?.step;
    const weight =
      (lesson.named.includes(stems) ? weights.title : 0) +
      (lesson.keywords.some((keyword) => keyword.includes(stems)) ? weights.keywords : 0) +
      (explaining === undefined ? 0 : weights.explained) +
      saying.length;
    return weight === 0 ? [] : [{ lesson: lesson.id, title: lesson.title, step, weight }];
  };
  return new Map(
    [...words].map(([slug, { term }]) => {
      const stems = stemsOf(term, known);
      return [slug, read.flatMap((lesson) => useOf(lesson, slug, stems)).sort((one, other) => other.weight - one.weight)];
    }),
  );
}

/** « Les pièces jointes » → ` le piec joint `: a word is found whole, whatever its ending. */
function stemsOf(text: string, known: Map<string, string>): string {
  const stems = wordsOf(text).map((word) => {
    const stem = known.get(word) ?? termsOf(word).at(-1) ?? word;
    known.set(word, stem);
    return stem;
  });
  return ` ${stems.join(' ')} `;
}
