// A mistake in content/: what is wrong, where, and how to mend it. In French: authors read it.

export interface Problem {
  /** From the root of the project: « content/lessons/ecrire-email/fr.mdx ». */
  readonly file: string;
  /** From 1. */
  readonly line?: number | undefined;
  readonly what: string;
  readonly mend: string;
  /** Of plain French, where one is broken: « L8 ». */
  readonly rule?: string | undefined;
  readonly cause?: unknown;
}

/** Where checks put what they find, so that one build shows an author everything at once. */
export type Report = (problem: Problem) => void;

export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly file: string;
  readonly line: number | undefined;
  readonly what: string;
  readonly mend: string;
  readonly rule: string | undefined;

  constructor({ file, line, what, mend, rule, cause }: Problem) {
    const place = line === undefined ? file : `${file}:${line}`;
    super(`${place}\n  ${what}\n  Pour réparer : ${mend}`, { cause });
    this.file = file;
    this.line = line;
    this.what = what;
    this.mend = mend;
    this.rule = rule;
  }
}

/** Everything to mend in the content, in the order of the files. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors';
  /** Sorted by file and line. Not named `errors`: Astro would print the first one only. */
  readonly all: readonly ContentError[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.map((problem) => new ContentError(problem)).sort(byPlace);
    super([heading(errors.length), ...errors.map((error) => error.message)].join('\n\n'), { cause: errors[0]?.cause });
    this.all = errors;
  }
}

function heading(count: number): string {
  return count === 1 ? 'Une chose à réparer dans les contenus.' : `${count} choses à réparer dans les contenus.`;
}

function byPlace(a: ContentError, b: ContentError): number {
  return a.file.localeCompare(b.file, 'fr') || (a.line ?? 0) - (b.line ?? 0);
}
