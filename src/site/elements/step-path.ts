// Where one is among the steps of a lesson, and where a link or a key leads. Pure: the learner's page and the
// projection step the same way.

export type Move = 'next' | 'previous' | 'first' | 'last';
/** What the trainer asks of the wall. `gesture`: the next one of the practice. `larger`, `smaller`, `usual`: its letters.
 * `freeze`: the room sees a still picture while the console prepares what follows. */
export type Command =
  | Move
  | 'fullscreen'
  | 'blank'
  | 'white'
  | 'help'
  | 'code'
  | 'gesture'
  | 'answer'
  | 'pointer'
  | 'light'
  | 'larger'
  | 'smaller'
  | 'usual'
  | 'freeze'
  | 'console';

/** Asks it of the wall from outside: an event on its element, the command's name in its detail. */
export const COMMAND = 'declic:command';

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

/** « 3 / 6 »: what is shown is counted, the introduction included. */
export function positionOf(current: string, steps: readonly string[]): string {
  return `${steps.indexOf(current) + 1} / ${steps.length}`;
}

/** A letter is the first of the French word on its button. Those of presenters everywhere keep theirs: f, b, w. */
const letters: Readonly<Record<string, Command>> = {
  ' ': 'next',
  f: 'fullscreen',
  b: 'blank',
  '.': 'blank',
  w: 'white',
  '?': 'help',
  c: 'code',
  n: 'gesture',
  r: 'answer',
  p: 'pointer',
  l: 'light',
  '+': 'larger',
  '-': 'smaller',
  '0': 'usual',
  g: 'freeze',
  k: 'console',
};

/** What a key asks of the projection. Clickers send PageUp and PageDown, and « . » or « b » to darken. */
export function commandOf(key: string, direction: 'ltr' | 'rtl'): Command | undefined {
  const isLtr = direction === 'ltr';
  switch (key) {
    case 'ArrowRight':
      return isLtr ? 'next' : 'previous';
    case 'ArrowLeft':
      return isLtr ? 'previous' : 'next';
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return Object.hasOwn(letters, key) ? letters[key] : undefined;
  }
}

/** Written on a button of the projection. */
export function isCommand(name: string | undefined): name is Command {
  return name !== undefined && (['next', 'previous', 'first', 'last', ...Object.values(letters)] satisfies readonly Command[]).some((one) => one === name);
}

/** The id in a hash; an ill-encoded one names nothing. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
