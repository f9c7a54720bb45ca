// The search engine over the sites of the practice. The same choices as the search of the lessons (docs/decisions/0008-search.md): the
// index is made here, a word is found as it is, by its stem, by its beginning, with one letter wrong. It comes only to a practice
// that has an engine (searching.ts).

import lunr from 'lunr';
import { foldText } from '../../../core/lesson/fold-text';
import { isEmptyWord, termsIn, termsOf, wordsOf } from '../../../core/typed/terms';
import { textOf } from './page-text';
import type { NavigateurScenario } from './schema';

export interface Answer {
  /** By their number in the scenario. */
  readonly ads: readonly number[];
  /** Places, the best first. */
  readonly results: readonly string[];
  /** What was probably meant, when a word is nearly another. */
  readonly meant: string | undefined;
}

/** How much more a word there says than one in the text. */
const weights = { title: 12, keywords: 8, site: 5, about: 4, text: 1 } as const;
const ways = { same: 30, beginning: 6, mistyped: 1 } as const;
const SHORTEST_MISTYPED = 4;
const MOST_RESULTS = 8;

interface Document {
  readonly place: string;
  readonly fields: Readonly<Record<keyof typeof weights, string>>;
}

export function openEngine({ sites, search }: NavigateurScenario): (typed: string) => Answer {
  const documents = documentsOf(sites);
  const index = indexOf(documents);
  const vocabulary = vocabularyOf(documents, search?.ads ?? []);
  return (typed) => {
    const words = askedWords(typed);
    const scores = words.map((word) => scoresOf(index, word));
    const results = documents
      .map(({ place }) => ({
        place,
        words: scores.filter((score) => score.has(place)).length,
        score: scores.reduce((sum, score) => sum + (score.get(place) ?? 0), 0),
      }))
      // Half of the words, at least: « piscine » alone does not answer « tarif piscine trois-ponts le dimanche ».
      .filter((one) => one.words > 0 && one.words * 2 >= words.length)
      .sort((a, b) => b.words - a.words || b.score - a.score)
      .slice(0, MOST_RESULTS)
      .map(({ place }) => place);
    const asked = new Set(words.flatMap(termsOf));
    const ads = (search?.ads ?? []).flatMap(({ when }, number) =>
      when.some((word) =>
        wordsOf(word)
          .flatMap(termsOf)
          .some((term) => asked.has(term)),
      )
        ? [number]
        : [],
    );
    return { ads, results, meant: meantBy(typed, vocabulary) };
  };
}

function documentsOf(sites: NavigateurScenario['sites']): readonly Document[] {
  return Object.entries(sites).flatMap(([name, site]) =>
    site.pages.flatMap((page) =>
      page.about === undefined
        ? []
        : [
            {
              place: `${name}:${page.id}`,
              fields: {
                title: page.title,
                keywords: page.keywords.join(' '),
                site: `${site.name} ${site.tagline ?? ''}`,
                about: page.about,
                text: textOf(page),
              },
            },
          ],
    ),
  );
}

function indexOf(documents: readonly Document[]): lunr.Index {
  const builder = new lunr.Builder();
  // lunr's type asks for its own tokenizer's separator; this tokenizer has no use for one.
  builder.tokenizer = Object.assign(tokensOf, { separator: /\s/ });
  for (const [field, boost] of Object.entries(weights)) builder.field(field, { boost });
  for (const { place, fields } of documents) builder.add({ id: place, ...fields });
  return builder.build();
}

function tokensOf(text: unknown): lunr.Token[] {
  if (typeof text !== 'string') return [];
  return termsIn(text).map((term) => new lunr.Token(term, {}));
}

function askedWords(typed: string): readonly string[] {
  const words = [...new Set(wordsOf(typed))];
  const full = words.filter((word) => !isEmptyWord(word));
  return full.length > 0 ? full : words.slice(-1);
}

/** The score of each page for one word, by its place. */
function scoresOf(index: lunr.Index, word: string): ReadonlyMap<string, number> {
  const found = index.query((query) => {
    for (const term of termsOf(word)) query.term(term, { boost: ways.same, usePipeline: false });
    query.term(word, { boost: ways.beginning, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
    if (word.length >= SHORTEST_MISTYPED) query.term(word, { boost: ways.mistyped, editDistance: 1, usePipeline: false });
  });
  return new Map(found.map(({ ref, score }) => [ref, score]));
}

/** The words there are, folded, as somebody wrote them first. */
function vocabularyOf(documents: readonly Document[], ads: readonly { readonly when: readonly string[] }[]): ReadonlyMap<string, string> {
  const texts = [...documents.flatMap(({ fields }) => Object.values(fields)), ...ads.flatMap(({ when }) => when)];
  const words = texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)).map((word) => word.toLocaleLowerCase('fr'));
  return new Map(words.reverse().map((word) => [foldText(word), word]));
}

/** The question with each unknown word in the place of the nearest known one; undefined when there is nothing to mend. */
function meantBy(typed: string, vocabulary: ReadonlyMap<string, string>): string | undefined {
  const stems = new Set([...vocabulary.keys()].flatMap(termsOf));
  const mended = typed
    .trim()
    .split(/(\s+|['’-])/)
    .map((word) => {
      const folded = foldText(word);
      const isKnown = vocabulary.has(folded) || termsOf(folded).some((term) => stems.has(term));
      return folded.length < SHORTEST_MISTYPED || isEmptyWord(folded) || isKnown ? word : (nearest(folded, vocabulary) ?? word);
    })
    .join('');
  return mended === typed.trim() ? undefined : mended;
}

/** One letter wrong, missing, too many, or two that changed places; two in a long word. */
function nearest(word: string, vocabulary: ReadonlyMap<string, string>): string | undefined {
  const most = word.length < 8 ? 1 : 2;
  const near = [...vocabulary]
    .filter(([known]) => known.length >= SHORTEST_MISTYPED && Math.abs(known.length - word.length) <= most)
    .map(([known, written]) => ({ written, by: distance(word, known) }))
    .filter(({ by }) => by <= most);
  return near.sort((a, b) => a.by - b.by)[0]?.written;
}

/** How many letters to change, add, take away or swap. */
function distance(some: string, other: string): number {
  let previous: readonly number[] = [];
  let line: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  [...some].forEach((letter, row) => {
    const next = [row + 1];
    [...other].forEach((against, column) => {
      const isSame = letter === against;
      const isSwapped = row > 0 && column > 0 && letter === other[column - 1] && some[row - 1] === against;
      next.push(
        Math.min(
          (line[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (line[column] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (previous[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    });
    previous = line;
    line = next;
  });
  return line.at(-1) ?? 0;
}
