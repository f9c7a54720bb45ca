// espeak says where each word is in code points, from 1, and not always the whole word: `l` for « l’écran », three
// events for « 12,50 ». Here it becomes the word a person sees, once, in UTF-16 offsets.

export interface EspeakWord {
  /** In code points, from 1. */
  readonly text_position: number;
  /** In milliseconds from the start of the sound. */
  readonly audio_position: number;
}

export interface TimedWord {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** In milliseconds from the start of the sound. */
  readonly at: number;
}

/** Follows the words of one text: gives each of them when it begins, and nothing while it goes on. */
export function wordFollower(text: string, lang: string): (heard: EspeakWord) => TimedWord | undefined {
  const offsets = offsetsOf(text);
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike === true);
  let last = -1;
  return ({ text_position, audio_position }) => {
    const offset = offsets[text_position - 1];
    if (offset === undefined) return undefined;
    const index = words.findIndex((word) => offset >= word.index && offset < word.index + word.segment.length);
    const word = words[index];
    // Between two words: a sign espeak says by its name, such as €. The word before it goes on.
    if (word === undefined || index === last) return undefined;
    last = index;
    return { start: word.index, end: word.index + word.segment.length, at: audio_position };
  };
}

/** Where each code point starts, in UTF-16. */
function offsetsOf(text: string): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return offsets;
}
