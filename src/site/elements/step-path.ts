// Where one is among the steps of a lesson, and where a link leads. Pure: the learner's page and the projection step the same way.

export type Move = 'next' | 'previous' | 'first' | 'last';
/** Where an address leads. */
export type Destination =
  | { readonly kind: 'step'; readonly step: string }
  /** Something inside a step: the step opens and the thing comes into view. */
  | { readonly kind: 'inside'; readonly step: string; readonly id: string }
  /** Something else on the page, like the skip link's target: the step stays. */
  | { readonly kind: 'elsewhere' };

/**
 * Where a hash leads. `stepAround` gives the step that holds an id, `null` if the id is elsewhere on the page,
 * `undefined` if it is nowhere: an old or mistyped link opens the introduction, as no hash at all does.
 */
export function destination(hash: string, steps: readonly string[], stepAround: (id: string) => string | null | undefined): Destination {
  const id = idIn(hash);
  if (steps.includes(id)) return { kind: 'step', step: id };
  const step = id === '' ? undefined : stepAround(id);
  if (step === null) return { kind: 'elsewhere' };
  return step === undefined ? { kind: 'step', step: steps[0] ?? '' } : { kind: 'inside', step, id };
}

/** The step a move leads to. At either end one stays. */
export function afterMove(move: Move, current: string, steps: readonly string[]): string {
  const last = steps.length - 1;
  const here = steps.indexOf(current);
  const place = { next: here + 1, previous: here - 1, first: 0, last }[move];
  return steps[Math.min(Math.max(place, 0), last)] ?? current;
}

/** Whether going from one step to another is going on with the lesson. */
export function isForward(from: string, to: string, steps: readonly string[]): boolean {
  return steps.includes(from) && steps.indexOf(to) > steps.indexOf(from);
}

/** The id in a hash; an ill-encoded one names nothing. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
