// Drives an app alone, without a device: gestures one after another, what comes from elsewhere, what was achieved, what went wrong.

import type { App, Effect, Gesture, Screen, World } from '../../src/world/apps/contract';
import { named, type Bare } from '../../src/world/kit/gesture';
import { aWorld } from './a-practice';

export interface Driven<State, Event, Goal, Slip> {
  readonly state: State;
  /** What the last gesture asked of the world around. */
  readonly effects: readonly Effect[];
  after(...gestures: readonly Bare<Event>[]): Driven<State, Event, Goal, Slip>;
  receiving(effect: Effect): Driven<State, Event, Goal, Slip>;
  /** The same, on another screen. */
  on(screen: Screen): Driven<State, Event, Goal, Slip>;
  /** The mistake that this gesture would be, with these goals. */
  slipOf(gesture: Bare<Event>, ...goals: readonly Goal[]): Slip | undefined;
  /** The mistake that this arrival would tell of. */
  slipOfArrival(effect: Effect, ...goals: readonly Goal[]): Slip | undefined;
  reaches(goal: Goal): boolean;
}

/** How to begin with this app: `driverOf(telephone)(scenario)`. */
export function driverOf<Scenario, State, Event extends Gesture, Goal, Slip, Say>(app: App<Scenario, State, Event, Goal, Slip, Say>) {
  return (scenario: Scenario, world: World = aWorld()): Driven<State, Event, Goal, Slip> => drivenFrom(app.start(scenario, world), [], world);

  function drivenFrom(state: State, effects: readonly Effect[], world: World): Driven<State, Event, Goal, Slip> {
    const full = (bare: Bare<Event>): Event => named<Event>(app.id, bare);
    return {
      state,
      effects,
      after(...gestures) {
        let outcome: { readonly state: State; readonly effects?: readonly Effect[] } = { state };
        for (const one of gestures) outcome = app.transition(outcome.state, full(one), world);
        return drivenFrom(outcome.state, outcome.effects ?? [], world);
      },
      receiving(effect) {
        const outcome = app.receive(state, effect, world);
        return drivenFrom(outcome.state, outcome.effects ?? [], world);
      },
      on: (screen) => drivenFrom(state, effects, { ...world, screen }),
      slipOf(bare, ...goals) {
        const event = full(bare);
        return app.slipOf({ by: 'learner', event }, state, app.transition(state, event, world).state, goals);
      },
      slipOfArrival: (effect, ...goals) => app.slipOf({ by: 'world', effect }, state, app.receive(state, effect, world).state, goals),
      reaches: (goal) => app.isReached(goal, state, world),
    };
  }
}
