/**
 * Where to begin, from what a person says of ten situations of every day. Said, not measured: the trials of `positioning.ts` watch,
 * this one listens. Rules, each held by a profile in situations.test.ts:
 *
 *  - « Je sais » is believed: nothing that teaches it is proposed, even as the base of something else.
 *  - « Avec de l’aide » asks for the lesson itself; « pas encore » for what comes before it too.
 *  - A situation that was passed over says nothing.
 *  - The order is that of the file: what one stands on comes first.
 *  - Five lessons at most, so that one begins; the others come later, and are named.
 *  - What protects a person (`soon`) does not wait: it is always among the five.
 *  - « Avec de l’aide » everywhere is the answer of who cannot tell: the trials are proposed beside.
 */

export const answers = ['know', 'helped', 'notYet'] as const;
export type Answer = (typeof answers)[number];

export const machines = ['telephone', 'ordinateur', 'both'] as const;
/** What the person has to learn with. */
export type Machine = (typeof machines)[number];

/** The lessons of a situation on one device, first things first. */
export interface Way {
  /** What comes before, for whom does not do it yet. */
  readonly first?: readonly string[] | undefined;
  readonly teaches: readonly string[];
}

export interface Situation {
  readonly id: string;
  /** It protects the person: it is taught among the first. */
  readonly soon?: boolean | undefined;
  readonly ordinateur: Way;
  /** Where it is not the same with a telephone. */
  readonly telephone?: Way | undefined;
}

/** Situation → answer; one that was passed over is not there. */
export type Answers = ReadonlyMap<string, Answer>;

export interface Proposal {
  /** Lessons to begin with, in order. Never empty when something was answered: who knows everything goes further. */
  readonly path: readonly string[];
  /** The others, in order. */
  readonly later: readonly string[];
  /** Situations that the person knows how to meet. */
  readonly known: readonly string[];
  /** Those she meets with help. */
  readonly helped: readonly string[];
  /** Everything is known, and the path goes further. */
  readonly isFurther: boolean;
  /** The answers do not tell one situation from another. */
  readonly isUnsure: boolean;
}

/** Nobody begins ten lessons. */
export const MOST_LESSONS = 5;

/** Fewer answers than this, all alike, may well be what the person thinks. */
const ENOUGH_TO_DOUBT = 5;

export interface Asked {
  readonly situations: readonly Situation[];
  /** Lessons for whom knows everything. */
  readonly further: readonly string[];
}

/** What to begin with, and what to be proud of. */
export function proposalOf({ situations, further }: Asked, given: Answers, machine: Machine): Proposal {
  const answered = (answer: Answer): readonly Situation[] => situations.filter(({ id }) => given.get(id) === answer);
  const known = answered('know');
  const taughtBy = (these: readonly Situation[]): readonly string[] => these.flatMap((one) => wayOn(one, machine).teaches);
  const isKnown = new Set(taughtBy(known));
  const wanted = new Set(
    situations.flatMap((one) => {
      const answer = given.get(one.id);
      if (answer === undefined || answer === 'know') return [];
      const { first, teaches } = wayOn(one, machine);
      return answer === 'notYet' ? [...first, ...teaches] : teaches;
    }),
  );
  // Whatever made a lesson wanted, it keeps its place: the bases of one situation may be what another one teaches.
  const inOrder = unique(situations.map((one) => wayOn(one, machine)).flatMap(({ first, teaches }) => [...first, ...teaches]));
  const missing = inOrder.filter((lesson) => wanted.has(lesson) && !isKnown.has(lesson));
  const isFurther = missing.length === 0 && known.length > 0;
  const all = isFurther ? further : missing;
  const protects = new Set(taughtBy(situations.filter(({ soon }) => soon === true)));
  const path = beginning(all, protects);
  return {
    path,
    later: all.filter((lesson) => !path.includes(lesson)),
    known: known.map(({ id }) => id),
    helped: answered('helped').map(({ id }) => id),
    isFurther,
    isUnsure: given.size >= ENOUGH_TO_DOUBT && [...given.values()].every((answer) => answer === 'helped'),
  };
}

/** The first lessons, in their order; what protects takes the last places if it stood further. */
function beginning(lessons: readonly string[], protects: ReadonlySet<string>): readonly string[] {
  const kept = lessons.filter((lesson) => protects.has(lesson)).slice(0, MOST_LESSONS);
  const others = lessons.filter((lesson) => !kept.includes(lesson)).slice(0, MOST_LESSONS - kept.length);
  return lessons.filter((lesson) => kept.includes(lesson) || others.includes(lesson));
}

/** On both devices both are taught, the telephone's first: it is the one in the pocket. */
function wayOn(
  { ordinateur, telephone = ordinateur }: Situation,
  machine: Machine,
): { readonly first: readonly string[]; readonly teaches: readonly string[] } {
  const ways = { ordinateur: [ordinateur], telephone: [telephone], both: [telephone, ordinateur] }[machine];
  return { first: ways.flatMap(({ first = [] }) => first), teaches: ways.flatMap(({ teaches }) => teaches) };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
