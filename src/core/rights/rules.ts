// What the rights simulator knows: questions, what each right asks for, and its ceilings. Read from content/rights/ by the build; the page
// receives this and nothing else. No sentence is here: they are in the page, found by these names.

/** Said of a question: one of its answers, or that one does not know, or does not wish to say. */
export const UNKNOWN = 'unknown';

export interface Rules {
  /** In the order they are asked. */
  readonly questions: readonly Question[];
  readonly rights: readonly RightRule[];
  readonly ceilings: Readonly<Record<string, Ceiling>>;
}

interface Question {
  readonly id: string;
  readonly options: readonly Option[];
}

interface Option {
  readonly value: string;
  /** Answers that this one gives to other questions: nobody who lives alone is asked how many children. */
  readonly implies?: Readonly<Record<string, string>> | undefined;
  /** Of the question about money: euros that come in each month, from and below. */
  readonly euros?: readonly [from: number, below: number] | undefined;
}

interface RightRule {
  readonly id: string;
  /** All of them count. */
  readonly conditions: readonly Condition[];
}

export type Condition =
  | {
      readonly kind: 'answers';
      /** One of these is enough. */
      readonly any: readonly Answered[];
      /** With none of the former, these set the right aside: it waits until life changes. Any other answer is « to be checked ». */
      readonly aside: readonly Answered[];
    }
  | { readonly kind: 'ceiling'; readonly ceiling: string };

export interface Answered {
  readonly question: string;
  readonly is: readonly string[];
}

export interface Ceiling {
  /** Euros a month for a person alone with no child, one, two, three or more. */
  readonly alone: readonly number[];
  readonly couple: readonly number[];
  /** So many times the ceiling set the right aside; never, when absent. */
  readonly far?: number | undefined;
  /** The day after which nobody vouches for it any more. */
  readonly until: string;
}

/** The questions by which a household is counted, and their answers. The build checks that content/rights/commun/questions.yaml has them. */
export const HOUSEHOLD = {
  money: 'revenus',
  home: 'foyer',
  couple: ['couple', 'couple-enfants'],
  children: 'enfants',
  counts: ['zero', 'un', 'deux', 'trois'],
} as const;

/** What the build wrote in the page. Its own parts are not looked at: the same build made them. */
export function isRules(value: unknown): value is Rules {
  return typeof value === 'object' && value !== null && 'questions' in value && 'rights' in value && 'ceilings' in value;
}
