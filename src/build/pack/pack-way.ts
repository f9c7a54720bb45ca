// What a way of packing is: a row in src/build/commands/pack.ts, and a file that makes it.

export interface PackWay {
  /** What one types, with its two dashes. */
  readonly word: string;
  /** What may be named after it, as the help shows it: « [leçon|parcours…] ». Nothing: it takes everything. */
  readonly takes?: string;
  /** What it makes and for whom, in French, one line each. */
  readonly says: readonly string[];
  /** It is made from the built site. */
  readonly needsSite: boolean;
  /** Throws, in a French sentence, for names that are of nothing: before the site is built, which takes a minute. */
  readonly check?: (wanted: readonly string[]) => Promise<unknown>;
  /** The files made, below `out`. Throws, in a French sentence that says what to do, when it cannot be made here. */
  readonly make: (job: PackJob) => Promise<readonly string[]>;
}

export interface PackJob {
  /** The folder of the built site. */
  readonly site: string;
  /** The folder where packages go; it is there. */
  readonly out: string;
  /** What was named, if anything was. */
  readonly wanted: readonly string[];
  readonly say: (line: string) => void;
}
