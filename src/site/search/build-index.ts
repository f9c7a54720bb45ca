// The index: lessons are documents, and so are their steps, so that a result can point to a step. Documents are
// named by places: `2` is the third lesson, `2.0` its first step, `p4` the fifth word or page.

import lunr from 'lunr';
import type { SearchedLesson, SearchedPage, SearchedTexts } from './search-data';
import { isEmptyWord, termsOf, wordsOf } from '../../core/typed/terms';

/** How much more a word there says than one in the prose. */
const weights = { title: 12, keywords: 8, step: 5, text: 1 } as const;

export function buildIndex(lessons: readonly SearchedLesson[], pages: readonly SearchedPage[], texts: SearchedTexts): lunr.Index {
  const builder = new lunr.Builder();
  // lunr's type asks for its own tokenizer's separator; this tokenizer has no use for one.
  builder.tokenizer = Object.assign(tokensOf, { separator: /\s/ });
  for (const [field, boost] of Object.entries(weights)) builder.field(field, { boost });
  lessons.forEach(([id, title, keywords], place) => {
    const text = texts[id];
    builder.add({ id: `${place}`, title, keywords, text: text?.about });
    text?.steps.forEach(([, step, prose], number) => builder.add({ id: `${place}.${number}`, step, text: prose }));
  });
  pages.forEach(([, title, keywords, says], place) => builder.add({ id: `p${place}`, title, keywords, text: says }));
  return builder.build();
}

function tokensOf(text: unknown): lunr.Token[] {
  if (typeof text !== 'string') return [];
  return wordsOf(text)
    .filter((word) => !isEmptyWord(word))
    .flatMap(termsOf)
    .map((term) => new lunr.Token(term, {}));
}
