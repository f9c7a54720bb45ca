// What the models say, in French, as the learner reads it.

import { sentences as bureauSentences } from '../../src/world/apps/bureau/messages';
import { sentences as coffreSentences } from '../../src/world/apps/coffre/messages';
import { sentences as compteSentences } from '../../src/world/apps/compte/messages';
import { sentences as formulaireSentences } from '../../src/world/apps/formulaire/messages';
import { sentences as telephoneSentences } from '../../src/world/apps/telephone/messages';
import { sentences as webmailSentences } from '../../src/world/apps/webmail/messages';
import { sentences as deviceSentences } from '../../src/world/device/messages';
import { DEVICE, type Say } from '../../src/world/device/world';
import { explanationOf, sentenceOf } from '../../src/world/practice/speak';
import type { Explanation } from '../../src/world/practice/judge';
import { plain } from '../../src/world/practice/sentence';

const sentences = {
  [DEVICE]: deviceSentences,
  bureau: bureauSentences,
  coffre: coffreSentences,
  compte: compteSentences,
  formulaire: formulaireSentences,
  telephone: telephoneSentences,
  webmail: webmailSentences,
};

/** The sentence with its controls between double brackets. Throws when the language lacks it. */
export function inFrench(say: Say): string {
  return sentenceOf(say, sentences, 'fr');
}

/** What is said of a slip: the author's words, else the app's. */
export function explainedInFrench(slip: Explanation): string {
  return explanationOf(slip, sentences, 'fr');
}

/** As it is read aloud. */
export function aloud(say: Say): string {
  return plain(inFrench(say));
}
