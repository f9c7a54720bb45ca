// Finds lessons, explained words and pages. What is mistyped is mended first; then titles and keywords answer, and the prose, when it is
// there, for the words that they lack.

import { termsNear } from './near-words';
import { indexPhrases, raritiesOf, spacedWords, weighed, type Asked, type Phrase, type PhraseIndex } from './phrases';
import type { Hits, Prose } from './prose';
import { parseLessons, parsePages } from './search-data';
import { spellingOf, type Mended } from './spelling';
import type { SpellingMode } from './vocabulary';
import { isEmptyWord, termsOf, wordsOf } from '../../core/typed/terms';

export interface Result {
  readonly id: string;
  readonly title: string;
  /** The step that answers better than the lesson as a whole. */
  readonly step: { readonly id: string; readonly title: string } | undefined;
  readonly keywords: string;
}

/** An explained word, or a page that is no lesson. */
export interface Page {
  readonly address: string;
  readonly title: string;
  readonly says: string;
}

export interface Answer {
  /** Best first. */
  readonly lessons: readonly Result[];
  readonly pages: readonly Page[];
  readonly changes: Mended['changes'];
  /** How many lessons have every word. */
  readonly full: number;
  /** Whether a word of this text is one that was found. */
  readonly isFound: (word: string) => boolean;
}

export type Search = (typed: string, spelling?: SpellingMode) => Answer;

const title = { weight: 1, part: 0.6 } as const;
const keyword = { weight: 0.8, part: 0.3 } as const;
/** How much less each next keyword counts: who writes them begins with what matters. */
const NEXT = 0.005;
/** What an explained word or a page says of itself. */
const saying = { weight: 0.4, part: 0.3 } as const;
/** What a lesson says that one does and knows. */
const said = { weight: 0.5, part: 0.3 } as const;
/** A title or a keyword that answers alone is worth more than words from here and there. */
const TOGETHER = 1.5;
/** A word that only the prose has: where it says little, and how much more where it says most. */
const PROSE = 0.1;
const PROSE_AT_BEST = 0.1;

interface Files {
  readonly pages?: unknown;
  readonly prose?: Prose | undefined;
}

/**
 * Opens the search on what the files hold; what it gives answers what was typed.
 * @throws TypeError when the files hold something else.
 */
export function openSearch(plans: unknown, { pages: words = [], prose }: Files = {}): Search {
  const lessons = parseLessons(plans);
  const pages = parsePages(words);
  const ofLessons = indexPhrases(
    lessons.map(([id, title, keywords]) => [...phrasesOf(title, keywords), ...(prose?.saidOf(id) ?? []).map((text) => ({ text, ...said }))]),
  );
  const ofPages = indexPhrases(pages.map(([, title, keywords, says]) => [...phrasesOf(title, keywords), { text: says, ...saying }]));
  const spell = spellingOf([...lessons.flatMap(([, ...texts]) => texts), ...pages.flatMap(([, ...texts]) => texts), ...(prose?.texts ?? [])]);

  return (typed, spelling = 'mended') => {
    const { text, changes } = spelling === 'mended' ? spell(typed) : { text: typed, changes: [] };
    const words = askedWords(text);
    const asked = askedOf(ofLessons, text, { words, spelling });
    const hits = words.map((word) => prose?.hitsOf(word, termsNear(word)));
    const terms = new Set(hits.flatMap((hit) => [...(hit?.terms ?? [])]));
    const askedOfPages = askedOf(ofPages, text, { words, spelling });
    const found = new Set([...asked.words, ...askedOfPages.words].flatMap((likely) => [...likely.keys()]));
    const isFound = remembering((word) => wordsOf(word).some((part) => found.has(part) || termsOf(part).some((term) => terms.has(term))));

    const scores = ofLessons.ask(asked);
    const answering = lessons.flatMap(([id, title, keywords], place) => {
      const own = scores.get(place);
      const inProse = prose && proseOf(prose, hits, id);
      const ofWords = words.map((_, nth) => Math.max(own?.ofWords[nth] ?? 0, inProse?.ofWords[nth] ?? 0));
      const step = inProse && inProse.best.words > count(own?.ofWords ?? []) ? inProse.best.step : undefined;
      return count(ofWords) === 0 ? [] : [{ id, title, keywords, step, ofWords, phrase: own?.phrase ?? 0 }];
    });
    const rarities = raritiesOf(
      lessons.length,
      answering.map(({ ofWords }) => ofWords),
      words.length,
    );
    const ranked = answering.map((one) => ({ ...one, score: weighed(one.ofWords, rarities) + TOGETHER * one.phrase })).sort((a, b) => b.score - a.score);
    return {
      changes,
      isFound,
      full: ranked.filter(({ ofWords }) => count(ofWords) === words.length).length,
      lessons: ranked.map(({ id, title, keywords, step }) => ({ id, title, keywords, step })),
      pages: [...ofPages.ask(askedOfPages)]
        .filter(([, { ofWords }]) => count(ofWords) === words.length)
        .sort(([, a], [, b]) => b.phrase - a.phrase)
        .flatMap(([place]) => pages.slice(place, place + 1))
        .map(([address, title, , says]) => ({ address, title, says })),
    };
  };
}

function phrasesOf(called: string, keywords: string): readonly Phrase[] {
  const said = keywords.split(', ').filter(Boolean);
  return [{ text: called, ...title }, ...said.map((text, nth) => ({ text, ...keyword, weight: keyword.weight - NEXT * nth }))];
}

/** The words that say something. An empty word alone is the beginning of another: « en » for « envoyer ». */
function askedWords(typed: string): readonly string[] {
  const words = [...new Set(spacedWords(typed))];
  const full = words.filter((word) => !isEmptyWord(word));
  return full.length > 0 ? full : words.slice(-1);
}

/** « france connect » is « franceconnect » too. */
function askedOf(
  { vocabulary }: PhraseIndex,
  typed: string,
  { words, spelling }: { readonly words: readonly string[]; readonly spelling: SpellingMode },
): Asked {
  const all = spacedWords(typed);
  const joined = all.flatMap((word, nth) => {
    const whole = `${word}${all[nth + 1] ?? ''}`;
    return whole !== word && vocabulary.has(whole) ? [{ whole, parts: all.slice(nth, nth + 2) }] : [];
  });
  return {
    words: words.map(
      (word) => new Map([...vocabulary.like(word, spelling), ...joined.filter(({ parts }) => parts.includes(word)).map(({ whole }) => [whole, 1] as const)]),
    ),
    said: all.join(' '),
  };
}

interface InProse {
  readonly ofWords: readonly number[];
  /** The step that has most of the words, and says most with them. */
  readonly best: { readonly words: number; readonly score: number; readonly step?: { readonly id: string; readonly title: string } };
}

function proseOf(prose: Prose, hits: readonly (Hits | undefined)[], lesson: string): InProse {
  const scoresOf = (name: string): readonly number[] => hits.map((hit) => hit?.scores.get(name) ?? 0);
  const ofSteps = prose.stepsOf(lesson).map(([id, title], number) => ({ step: { id, title }, scores: scoresOf(`${lesson}/${number}`) }));
  const all = [scoresOf(lesson), ...ofSteps.map(({ scores }) => scores)];
  const best = ofSteps
    .map(({ step, scores }) => ({ step, words: count(scores), score: scores.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.words - a.words || b.score - a.score)[0];
  return {
    ofWords: hits.map((_, nth) => {
      const most = Math.max(...all.map((scores) => scores[nth] ?? 0));
      return most === 0 ? 0 : PROSE + PROSE_AT_BEST * most;
    }),
    best: best ?? { words: 0, score: 0 },
  };
}

function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** How many words are found. */
function count(qualities: readonly number[]): number {
  return qualities.filter((quality) => quality > 0).length;
}
