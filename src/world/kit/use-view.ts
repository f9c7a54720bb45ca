// What a part of a view receives: the state and the skin, the gestures by their rows, and the pen that marks a control.

import { useRef, type RefObject } from 'react';
import type { Mark, Target } from './control';
import { named, type Bare } from './gesture';
import { useFollowedFocus, type Places } from './use-followed-focus';

/** What the kit needs of the view it stands in. `Made`: the gestures of its app, without the app's name. */
export interface Hands<Made> {
  readonly mark: Mark;
  /** Makes element ids unique when several stills stand on one page. */
  readonly idPrefix: string;
  readonly send: (gesture: Made) => void;
  /** The control of this gesture now: its id, its role and its name, from its row. */
  readonly control: (gesture: Made) => Target;
}

/** A view's own: what it is a function of, and its hands. */
export interface View<State, Event, Skin, World> extends Hands<Bare<Event>> {
  readonly state: State;
  readonly skin: Skin;
  readonly world: World;
}

interface Props<State, Event, World> {
  readonly state: State;
  readonly world: World;
  readonly send: (event: Event) => void;
  readonly mark: Mark;
  readonly idPrefix: string;
  readonly life: 'live' | 'still';
}

interface App<State, Event extends { readonly app: string }, Skin, World> {
  readonly id: Event['app'];
  readonly skinOf: (state: State) => Skin;
  readonly target: (event: Event, state: State, world: World) => Target;
}

/** The view of an app, and the element in which the focus follows the learner. */
export function useView<State, Event extends { readonly app: string }, Skin, World>(
  props: Props<State, Event, World>,
  app: App<State, Event, Skin, World>,
  places: Places<State>,
): { readonly root: RefObject<HTMLDivElement | null>; readonly view: View<State, Event, Skin, World> } {
  const { state, world, mark, idPrefix } = props;
  const root = useRef<HTMLDivElement>(null);
  const send = useFollowedFocus(props, root, places);
  return {
    root,
    view: {
      state,
      world,
      mark,
      idPrefix,
      skin: app.skinOf(state),
      send: (gesture) => send(named<Event>(app.id, gesture)),
      control: (gesture) => app.target(named<Event>(app.id, gesture), state, world),
    },
  };
}
