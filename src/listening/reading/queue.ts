// From passages to what the Reader says, sentence by sentence, with the way back to the page.

import type { Clip } from '../../platform/ports/speech-engine';
import type { Sentence } from '../speech/sentence';
import { clipOf, type ClipManifest } from '../speech/clips';
import { sentenceAt, sentencesOf, textOf } from '../speech/cut';
import type { Passage } from './passages';

/** One sentence to say, and where it stands. */
export interface Item {
  readonly said: string;
  readonly lang: string;
  readonly clip?: Clip | undefined;
  readonly sentence: Sentence;
  readonly passage: Passage;
}

export function queueOf(passages: readonly Passage[]): readonly Item[] {
  return passages.flatMap((passage) => sentencesOf(passage.block).map((sentence) => ({ said: sentence.said, lang: sentence.lang, sentence, passage })));
}

/** The same, each with its recording when somebody read these very words. */
export function recorded(items: readonly Item[], clips: ClipManifest): readonly Item[] {
  return items.map((item) => {
    const clip = clipOf(textOf(item.passage.block).slice(item.sentence.start, item.sentence.end), clips);
    return clip === undefined ? item : { ...item, clip };
  });
}

/** The sentence of a passage at an offset of its block. */
export function itemAt(passage: Passage, offset: number): Item | undefined {
  const sentence = sentenceAt(sentencesOf(passage.block), offset);
  return sentence === undefined ? undefined : { said: sentence.said, lang: sentence.lang, sentence, passage };
}

/** Words that are said and not written on the page, such as how a control stands; `element` is lit meanwhile. */
export function itemsFor(element: Element, text: string, lang: string): readonly Item[] {
  return queueOf([{ element, block: [{ text, lang }], places: [] }]);
}

/** What the Reader gives back is what it was given. */
export function isItem(one: object | undefined): one is Item {
  return one !== undefined && 'passage' in one && 'sentence' in one;
}
