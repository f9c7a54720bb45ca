// The prose, searched by lunr: a lesson's own words are a document, and so is each of its steps, so that a result can point to a step.
// Documents are named by the lesson, then the place of the step: `ecrire-email`, `ecrire-email/0`.

import lunr from 'lunr';
import { parseTexts } from './searched-texts';
import { termsIn, termsOf } from '../../core/typed/terms';

/** How much more a word of a step's title says than one in the text. */
const weights = { step: 5, text: 1 } as const;
/** How much each way of matching counts. */
const ways = { same: 30, beginning: 6, near: 4 } as const;

/** What one word found: how well, against the best, by the document's name; and the terms that matched. */
export interface Hits {
  readonly scores: ReadonlyMap<string, number>;
  readonly terms: ReadonlySet<string>;
}

export interface Prose {
  readonly stepsOf: (lesson: string) => readonly (readonly [id: string, title: string, text: string])[];
  /** Its goal and its objectives: sentences, where the rest is words. */
  readonly saidOf: (lesson: string) => readonly string[];
  /** `near`: terms of the words that are near it. */
  readonly hitsOf: (word: string, near: readonly string[]) => Hits;
  /** All that is written there, to mend what is mistyped. */
  readonly texts: readonly string[];
}

/**
 * Opens the prose on what its file holds.
 * @throws TypeError when it holds something else.
 */
export function openProse(file: unknown): Prose {
  const texts = parseTexts(file);
  const builder = new lunr.Builder();
  // lunr's type asks for its own tokenizer's separator; this tokenizer has no use for one.
  builder.tokenizer = Object.assign(tokensOf, { separator: /\s/ });
  for (const [field, boost] of Object.entries(weights)) builder.field(field, { boost });
  for (const [lesson, { said, about, steps }] of Object.entries(texts)) {
    builder.add({ id: lesson, text: [...said, about].join(' ') });
    steps.forEach(([, step, text], number) => builder.add({ id: `${lesson}/${number}`, step, text }));
  }
  const index = builder.build();
  return {
    stepsOf: (lesson) => texts[lesson]?.steps ?? [],
    saidOf: (lesson) => texts[lesson]?.said ?? [],
    hitsOf: (word, near) => hitsOf(index, word, near),
    texts: Object.values(texts).flatMap(({ said, about, steps }) => [...said, about, ...steps.flatMap(([, title, text]) => [title, text])]),
  };
}

function hitsOf(index: lunr.Index, word: string, near: readonly string[]): Hits {
  const found = index.query((query) => {
    for (const term of termsOf(word)) query.term(term, { boost: ways.same, usePipeline: false });
    for (const term of near) query.term(term, { boost: ways.near, usePipeline: false });
    query.term(word, { boost: ways.beginning, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  });
  const best = found[0]?.score ?? 1;
  return {
    scores: new Map(found.map(({ ref, score }) => [ref, score / best])),
    terms: new Set(found.flatMap(({ matchData }) => Object.keys(matchData.metadata))),
  };
}

function tokensOf(text: unknown): lunr.Token[] {
  if (typeof text !== 'string') return [];
  return termsIn(text).map((term) => new lunr.Token(term, {}));
}
