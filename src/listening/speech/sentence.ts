// What is shown, and what is said of it. Between the two, a map: it leads from a word heard back to the word seen.

/** A stretch of text in one language. */
interface Run {
  readonly text: string;
  /** BCP 47, as the page's `lang` says it. */
  readonly lang: string;
}

/** The text of one paragraph, heading, button … from one edge to the other. Its offsets count over all its runs. */
export type Block = readonly Run[];

/**
 * Pairs of UTF-16 offsets, `[in what is said, in the block]`, growing on both sides. The first is where the sentence
 * begins, the last where it ends.
 */
export type OffsetMap = readonly (readonly [said: number, shown: number])[];

export interface Sentence {
  readonly lang: string;
  /** Where it stands in its block. */
  readonly start: number;
  readonly end: number;
  /** Never empty. */
  readonly said: string;
  readonly map: OffsetMap;
}
