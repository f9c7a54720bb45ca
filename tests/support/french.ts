// What the models say, in French, as the learner reads it.

import { appIds } from '../../src/world/apps/models';
import { frenchOf } from '../../src/world/apps/french';
import { words as deviceWords } from '../../src/world/device/messages';
import { DEVICE } from '../../src/world/device/state';
import type { Say } from '../../src/world/device/world';
import { explanationOf, sentenceOf } from '../../src/world/practice/say';
import type { Explanation } from '../../src/world/practice/judge';
import { plain } from '../../src/world/practice/sentence';

const sentences = { ...(await frenchOf(appIds)), [DEVICE]: deviceWords };

/** The sentence with its controls between double brackets. Throws when the language lacks it. */
export function inFrench(say: Say): string {
  return sentenceOf(say, sentences, 'fr').text;
}

/** What is said of a slip: the author's words, else the app's. */
export function explainedInFrench(slip: Explanation): string {
  return explanationOf(slip, sentences, 'fr').text;
}

/** As it is read aloud. */
export function aloud(say: Say): string {
  return plain(inFrench(say));
}
