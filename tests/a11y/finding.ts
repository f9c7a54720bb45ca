// What the battery says of a page: a rule, where it fails, why it matters to somebody, and a way out.

/** What a rule stands on, and how it is said. The criteria are those of RGAA 4.1.2 and WCAG 2.2; a rule of good use has none. */
export interface Rule {
  readonly rgaa: readonly string[];
  readonly wcag: readonly string[];
  /** One plain sentence, in French. */
  readonly says: string;
  /** A way out, in French. */
  readonly mend: string;
}

/** An element where a rule fails, and what a person may need to know to find it. */
export type Hit = Element | { readonly element: Element; readonly about: string };

/** A rule that is asked inside the page. */
interface Check extends Rule {
  readonly look: () => readonly Hit[];
}

/** Checks of one subject, by their names. */
export type Checks = { readonly [rule: string]: Check };

/** What comes out of a page, before it is put into words. */
export interface Spot {
  readonly rule: string;
  /** A CSS selector; `html` when it is the page as a whole. */
  readonly element: string;
  readonly about?: string;
}

export interface Finding extends Spot, Rule {
  readonly page: string;
  readonly engine: Engine;
  /** The highest level asked by its WCAG criteria: A is asked of everybody. */
  readonly level: Level;
}

type Engine = 'axe' | 'html-validate' | 'déclic';
export type Level = 'A' | 'AA' | 'AAA' | 'bon usage';
