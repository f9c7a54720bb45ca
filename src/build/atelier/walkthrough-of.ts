// From what an author did on the screen to a walkthrough: what changed nothing is left out, and so is what led back to where one was.

import { z } from 'zod';
import type { AppSchemas } from '../../world/apps/authoring';
import type { Gesture } from '../../world/apps/contract';
import * as schemas from '../../world/apps/schemas';
import { deviceEventSchema } from '../../world/device/schema';
import { DEVICE, type WorldState } from '../../world/device/state';
import type { Bench } from '../../world/practice/bench';

export interface Done {
  readonly gesture: Gesture;
  readonly before: WorldState;
  readonly after: WorldState;
}

/** Played on a large screen, as the library will: what only a telephone asks for (« open the menu ») changes nothing there, and the guide finds it. */
export function walkthroughOf(gestures: readonly Gesture[], bench: Bench): readonly Done[] {
  let kept: readonly Done[] = [];
  let state = bench.start('wide').state;
  for (const gesture of gestures) {
    const after = bench.rules.passTime(bench.rules.send(state, gesture).state).state;
    if (after === state) continue;
    const been = [...kept.map((one) => one.before), state].findIndex((earlier) => isSame(earlier, after));
    if (been === -1) {
      kept = [...kept, { gesture, before: state, after }];
      state = after;
    } else {
      state = kept[been]?.before ?? state;
      kept = kept.slice(0, been);
    }
  }
  return kept;
}

/** Without the gestures that these goals do not need, one after another, the last first: a path says what is to be done, and no more. */
export function neededFor(bench: Bench, gestures: readonly Gesture[]): readonly Gesture[] {
  const start = bench.start('wide').state;
  /** Those that still do something, and where they lead: what comes after one that is left out may have no sense any more. */
  const played = (some: readonly Gesture[]): { readonly state: WorldState; readonly gestures: readonly Gesture[] } => {
    let state = start;
    const useful = some.filter((gesture) => {
      const after = bench.rules.passTime(bench.rules.send(state, gesture).state).state;
      const isUseful = after !== state;
      state = after;
      return isUseful;
    });
    return { state, gestures: useful };
  };
  return gestures.reduceRight<readonly Gesture[]>((kept, gesture) => {
    const without = played(kept.filter((one) => one !== gesture));
    return bench.isDone(without.state) ? without.gestures : kept;
  }, gestures);
}

/** States are data: what is written the same is the same. */
function isSame(one: WorldState, other: WorldState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const logSchema = z.array(z.looseObject({ by: z.string(), gesture: z.looseObject({ app: z.string(), type: z.string() }).optional() }));

/** What the learner did, of a log as the page has it; undefined when a gesture is none that its app knows. */
export function gesturesIn(log: unknown): readonly Gesture[] | undefined {
  const apps = new Map<string, AppSchemas>(Object.entries(schemas));
  const { data } = logSchema.safeParse(log);
  const own = data?.flatMap(({ by, gesture }) => (by === 'learner' && gesture !== undefined ? [gesture] : []));
  const isKnown = (gesture: Gesture): boolean => {
    const schema = gesture.app === DEVICE ? deviceEventSchema : apps.get(gesture.app)?.event;
    return schema?.safeParse(gesture).success === true;
  };
  return own?.every(isKnown) === true ? own : undefined;
}
