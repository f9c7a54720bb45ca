// What moves a practice: the rules of its apps, the guide, the judge, and all that is said. It comes after what is drawn, in one file
// with what only it needs; what is done before it has come waits for it (use-play.ts).

import type { Screen } from '../apps/contract';
import { openPractice, type Bench } from '../practice/bench';
import type { Say } from '../device/world';
import type { Explanation } from '../practice/judge';
import * as playing from '../practice/play';
import { explanationOf, sentenceOf } from '../practice/say';
import type { Said } from '../practice/speak';
import { sameMoment, stillsOf, type StillStory } from '../practice/stills';
import { wordsFor } from '../practice/words';
import type { PracticePackage } from './player-props';

export interface Engine {
  readonly bench: Bench;
  readonly playing: typeof playing;
  /** What « Je regarde » shows, and where one was in it before the screen was turned. */
  readonly tell: (screen: Screen) => StillStory;
  readonly sameMoment: typeof sameMoment;
  readonly say: (one: Say) => Said;
  readonly explain: (slip: Explanation) => Said;
}

export async function openEngine({ practice, locale }: PracticePackage): Promise<Engine> {
  const [bench, words] = await Promise.all([openPractice(practice), wordsFor(Object.keys(practice.apps), locale)]);
  return {
    bench,
    playing,
    tell: (screen) => stillsOf(bench, screen),
    sameMoment,
    say: (one) => sentenceOf(one, words, locale),
    explain: (slip) => explanationOf(slip, words, locale),
  };
}
