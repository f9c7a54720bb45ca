// What an app must be while it is only drawn: its first state, its skin and its controls. What moves it is worked out from the same
// rows, in app-of.ts. The pages ask for this one in the place of the other wherever an app is drawn (src/build/bundle/drawn-rows.ts).

import type { Target } from '../kit/control';
import type { Gesture } from '../kit/gesture';
import type { Erased, World } from './contract';

/** Of what an app gives, what a first look asks for. */
interface Given {
  readonly id: string;
  readonly skinOf: (state: Erased) => Erased;
  readonly start: (scenario: Erased, world: World) => Erased;
  readonly gestures: Readonly<Record<string, Row>>;
  readonly more?: { readonly isFor: (scenario: Erased) => boolean; readonly bring: () => Promise<{ readonly default: More }> } | undefined;
}

/** Of its second part. */
interface More {
  readonly gestures: Given['gestures'];
}

interface Row {
  readonly control: (scene: Erased) => Target;
}

export interface DrawnApp {
  readonly id: string;
  readonly skinOf: Given['skinOf'];
  readonly start: Given['start'];
  /** The part of it that drawing this practice needs already. */
  readonly dress?: ((scenario: Erased) => Promise<void>) | undefined;
  readonly target: (event: Gesture, state: { readonly pane: unknown }, world: World) => Target;
}

export function appOf({ id, skinOf, start, gestures, more }: Given): DrawnApp {
  const rows = { ...gestures };
  return {
    id,
    skinOf,
    start,
    ...(more === undefined
      ? {}
      : {
          async dress(scenario) {
            if (more.isFor(scenario)) Object.assign(rows, (await more.bring()).default.gestures);
          },
        }),
    target(event, state, world) {
      const row = rows[event.type];
      if (row === undefined) throw new Error(`No gesture « ${event.type} » in « ${id} ».`);
      return row.control({ event, state, pane: state.pane, skin: skinOf(state), world });
    },
  };
}
