// An app gives one row for each of its gestures; what the engine uses of it (contract.ts) is worked out here, once for all.

import type { Target } from '../kit/control';
import type { Bare, Gesture } from '../kit/gesture';
import { handOf } from '../kit/hand';
import type { Areas, SlipSentences } from '../kit/sentences';
import type { KitArea, KitSay } from '../kit/messages/fr';
import type { App, Comfort, Erased, Outcome, Received, Role, World } from './contract';
import type { View } from '../kit/use-view';
import type { Lent } from '../kit/files';

/** What an app is made of, for its types. */
export interface Kind {
  readonly scenario: unknown;
  readonly state: AnyState;
  readonly event: Gesture;
  readonly goal: { readonly app: string; readonly type: string };
  readonly slip: { readonly app: string; readonly type: string };
  /** What is said of it in words of its own, from its `messages/fr.ts`. */
  readonly say: { readonly id: string };
  /** Parts of its screen that no other app has. */
  readonly area: string;
  readonly skin: unknown;
}

/** The pane says what is in front. `state` is the name of an outcome's own part. */
interface AnyState {
  readonly pane: { readonly name: string };
  readonly state?: never;
}

type Pane<K extends Kind> = K['state']['pane'];
type Say<K extends Kind> = K['say'] | KitSay;
type Area<K extends Kind> = K['area'] | KitArea;
type EventOf<K extends Kind, Type extends K['event']['type']> = Extract<K['event'], { readonly type: Type }>;

/** Everything that a row may need to know. */
export interface Scene<K extends Kind, Event, In = Pane<K>> {
  readonly event: Event;
  readonly state: K['state'];
  readonly pane: In;
  readonly skin: K['skin'];
  readonly world: World;
}

/** After it happened. */
export interface Past<K extends Kind, Event> {
  readonly event: Event;
  readonly before: K['state'];
  readonly after: K['state'];
  readonly skin: K['skin'];
}

type Told<K extends Kind, Event> = (past: Past<K, Event>) => Say<K> | undefined;
type Slipped<K extends Kind, Event> = (past: Past<K, Event> & { readonly goals: readonly K['goal'][] }) => Bare<K['slip']> | undefined;

/** One gesture: its control, its place, what it does, what is said before and after, its slip. */
type Row<K extends Kind, Event> = {
  readonly control: (scene: Scene<K, Event>) => Target;
  /** Where the control is. Left out: where `area` of the app says. */
  readonly area?: Area<K> | ((scene: Scene<K, Event>) => Area<K>) | undefined;
  /** Before, when « Cliquez sur [[its name]] », or « écrivez… », is not enough. */
  readonly say?: ((scene: Scene<K, Event>) => Say<K>) | undefined;
  /** After, for the live region. Left out: what `shows` says; `silence` where what one sees is enough. */
  readonly after?: Told<K, Event> | 'silence' | undefined;
  readonly slip?: Slipped<K, Event> | undefined;
  /** The field that holds text one types. `value` comes letter by letter: one gesture to the learner. */
  readonly typed?: 'value' | 'words' | undefined;
  /** A field worked out from that text: another one does not make another gesture. */
  readonly workedOut?: string | undefined;
  /** For one answer among several: the question they stand under. Choosing is seen, not said. */
  readonly group?: ((scene: Scene<K, Event>) => string) | undefined;
  /** Done twice in a row, it is one gesture to undo. */
  readonly again?: 'one' | undefined;
} & (
  | { readonly [Name in Pane<K>['name']]: Doing<K, Event, Name> }[Pane<K>['name']]
  | { readonly in?: undefined; readonly does: (scene: Scene<K, Event>) => K['state'] | Outcome<K['state']> }
);

/** The pane of this name, also among several that one type describes. */
export type PaneNamed<All, Name> = All extends { readonly name: infer Names } ? (Name extends Names ? All & { readonly name: Name } : never) : never;

/** Makes sense in this pane alone: elsewhere nothing changes. */
interface Doing<K extends Kind, Event, Name> {
  readonly in: Name;
  readonly does: (scene: Scene<K, Event, PaneNamed<Pane<K>, Name>>) => K['state'] | Outcome<K['state']>;
}

/** A row for each gesture of these types; all of them where no type is named. A forgotten one does not compile. */
export type Rows<K extends Kind, Type extends K['event']['type'] = K['event']['type']> = { readonly [T in Type]: Row<K, EventOf<K, T>> };

/** What comes from another app, the device or time. */
interface Arrival<K extends Kind, Came> {
  readonly does: (scene: Omit<Scene<K, never>, 'event'> & { readonly effect: Came }) => K['state'] | Outcome<K['state']>;
  /** Left out: nothing is said. */
  readonly after?: ((past: Arrived<K, Came>) => Say<K> | undefined) | undefined;
  readonly slip?: ((past: Arrived<K, Came> & { readonly goals: readonly K['goal'][] }) => Bare<K['slip']> | undefined) | undefined;
}

type Arrived<K extends Kind, Came> = Omit<Past<K, never>, 'event'> & { readonly effect: Came };

/** What every part of its view receives. */
export type ViewOf<K extends Kind> = View<K['state'], K['event'], K['skin'], World>;

/** What an app gives. */
export interface Given<K extends Kind> {
  readonly id: K['event']['app'];
  readonly role: Role;
  readonly folder?: Lent | undefined;
  readonly title: (state: K['state'], skin: K['skin']) => { readonly name: string; readonly site: string };
  readonly news?: ((state: K['state']) => number) | undefined;
  readonly top?: 'own' | undefined;
  readonly comfort?: ((state: K['state']) => Comfort) | undefined;
  readonly skinOf: (state: K['state']) => K['skin'];
  /** What is said of it, in French, in a file of its own: `() => import('./messages/fr')`. */
  readonly words: () => Promise<{
    readonly says: { readonly [Id in K['say']['id']]: (values: Erased) => string };
    readonly areas?: Areas<K['area']>;
    readonly slips: SlipSentences<K['slip'], K['state'], K['skin']>;
  }>;
  readonly start: (scenario: K['scenario'], world: World) => K['state'];
  readonly gestures: Rows<K>;
  /** The only gestures possible now, while the app waits for an answer; undefined: all that have a sense. */
  readonly only?: ((state: K['state']) => readonly K['event']['type'][] | undefined) | undefined;
  /** By the type of the effect: what the app receives. */
  readonly receives: { readonly [T in Received['type']]?: Arrival<K, Extract<Received, { readonly type: T }>> };
  readonly isReached: (goal: K['goal'], state: K['state'], world: World) => boolean;
  /** Gestures that bring one back to known ground, likeliest first. */
  readonly exits: (state: K['state'], world: World) => readonly Bare<K['event']>[];
  readonly approach?: ((event: K['event'], state: K['state'], world: World) => Bare<K['event']> | undefined) | undefined;
  /** Where the controls of what is in front are, when a row does not say it. */
  readonly area?: ((state: K['state']) => Area<K>) | undefined;
  /** What the screen shows now: its notice, else what is in front. */
  readonly shows: (state: K['state'], skin: K['skin']) => Say<K> | undefined;
}

/** An app that the views know too: its skin, and its gestures by their rows. */
export interface MadeOf<K extends Kind> extends App<K['scenario'], K['state'], K['event'], K['goal'], K['slip'], AnySay<K>> {
  readonly id: K['event']['app'];
  readonly skinOf: (state: K['state']) => K['skin'];
}

type AnySay<K extends Kind> =
  | Say<K>
  | { readonly id: 'look'; readonly area: Area<K> }
  | { readonly id: 'slip'; readonly slip: K['slip']; readonly state: K['state']; readonly skin: K['skin'] };

/** A kind whose types are erased: rows are looked up by the name of a gesture, which TypeScript cannot follow. */
interface AnyKind extends Kind {
  readonly scenario: Erased;
  readonly goal: Erased;
  readonly slip: Erased;
  readonly say: Erased;
  readonly skin: Erased;
}

type AnyRow = Omit<Row<AnyKind, Erased>, 'in' | 'does'> & { readonly in?: string | undefined; readonly does: (scene: Erased) => unknown };

export function appOf<K extends Kind>(given: Given<K>): MadeOf<K>;
export function appOf(given: Given<AnyKind>): MadeOf<AnyKind> {
  const { id, role, folder, words, news, top, comfort, skinOf, start, isReached, approach, shows, receives } = given;
  const rows: Readonly<Record<string, AnyRow>> = given.gestures;
  const arrivals: Readonly<Record<string, Arrival<AnyKind, Erased> | undefined>> = receives;

  function rowOf({ type }: Gesture): AnyRow {
    const row = rows[type];
    if (row === undefined) throw new Error(`No gesture « ${type} » in « ${id} ».`);
    return row;
  }

  function sceneOf(event: Gesture, state: AnyState, world: World): Scene<AnyKind, Erased> {
    return { event, state, pane: state.pane, skin: skinOf(state), world };
  }

  function target(event: Gesture, state: AnyState, world: World): Target {
    return rowOf(event).control(sceneOf(event, state, world));
  }

  function typedText(event: Gesture): string | undefined {
    const { typed } = rowOf(event);
    return typed === undefined ? undefined : fieldOf(event, typed);
  }

  /** What to do, said from the kind of control. */
  function describe(event: Gesture, state: AnyState, world: World): KitSay {
    const { say, group } = rowOf(event);
    if (say !== undefined) return say(sceneOf(event, state, world));
    const { role: kind, name } = target(event, state, world);
    if (group !== undefined) return { id: 'choose', group: group(sceneOf(event, state, world)), choice: name };
    if (kind === 'textbox') return { id: 'write', field: name, value: typedText(event) ?? '' };
    if (kind === 'searchbox') return { id: 'search-words', field: name, words: typedText(event) ?? '' };
    return { id: 'press', hand: role === 'phone' ? 'finger' : handOf(world), control: name };
  }

  return {
    id,
    role,
    words,
    ...(folder === undefined ? {} : { folder }),
    ...(news === undefined ? {} : { news }),
    ...(comfort === undefined ? {} : { comfort }),
    top,
    skinOf,
    start,
    isReached,
    target,
    describe,
    typedText,
    receives: Object.keys(receives),
    title: (state) => given.title(state, skinOf(state)),
    transition(state, event, world) {
      const row = rowOf(event);
      const hasSense = (row.in === undefined || row.in === state.pane.name) && (given.only?.(state)?.includes(event.type) ?? true);
      return hasSense ? outcomeOf(row.does(sceneOf(event, state, world))) : { state };
    },
    receive(state, effect, world) {
      const arrival = arrivals[effect.type];
      return arrival === undefined ? { state } : outcomeOf(arrival.does({ effect, state, pane: state.pane, skin: skinOf(state), world }));
    },
    exits: (state, world) => given.exits(state, world).map((one) => ({ app: id, ...one })),
    approach(event, state, world) {
      const first = approach?.(event, state, world);
      return first === undefined ? undefined : { app: id, ...first };
    },
    where(event, state, world) {
      const { area } = rowOf(event);
      return { id: 'look', area: typeof area === 'function' ? area(sceneOf(event, state, world)) : (area ?? given.area?.(state) ?? 'middle') };
    },
    announce(happening, before, after) {
      if (before === after) return undefined;
      const past = { before, after, skin: skinOf(after) };
      if (happening.by === 'world') return arrivals[happening.effect.type]?.after?.({ ...past, effect: happening.effect });
      const { after: told, typed, group } = rowOf(happening.event);
      const isSeen = typed === 'value' || group !== undefined;
      if (told === 'silence' || (told === undefined && isSeen)) return undefined;
      return told === undefined ? shows(after, past.skin) : told({ ...past, event: happening.event });
    },
    slipOf(happening, before, after, goals) {
      const past = { before, after, skin: skinOf(after), goals };
      const slip =
        happening.by === 'world'
          ? arrivals[happening.effect.type]?.slip?.({ ...past, effect: happening.effect })
          : rowOf(happening.event).slip?.({ ...past, event: happening.event });
      return slip === undefined ? undefined : { app: id, ...slip };
    },
    explain: (slip, state) => ({ id: 'slip', slip, state, skin: skinOf(state) }),
    merges(previous, next) {
      const { typed, workedOut, again } = rowOf(next);
      if (previous.type !== next.type || (typed !== 'value' && again === undefined)) return false;
      return Object.keys(next).every((field) => field === typed || field === workedOut || fieldOf(previous, field) === fieldOf(next, field));
    },
    retype(event, text) {
      const { typed } = rowOf(event);
      return typed === undefined ? event : { ...event, [typed]: text };
    },
  };
}

function outcomeOf(done: Erased): Outcome<Erased> {
  return 'state' in done ? done : { state: done };
}

function fieldOf(event: Gesture, field: string): string | undefined {
  return new Map<string, string | undefined>(Object.entries(event)).get(field);
}
