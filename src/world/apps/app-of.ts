// An app gives one row for each of its gestures; what the engine uses of it (contract.ts) is worked out here, once for all.

import type { Target } from '../kit/control';
import type { Bare, Gesture } from '../kit/gesture';
import { handOf } from '../kit/hand';
import type { Areas, SlipSentences } from '../kit/sentences';
import type { KitArea, KitSay } from '../kit/messages/fr';
import type { App, Comfort, Erased, Outcome, Received, Role, World } from './contract';
import { appOf as drawnOf, type DrawnApp } from './drawn-app';
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
  /** What its second part brings: types of gestures, goals and slips. */
  readonly late?: { readonly event: string; readonly goal: string; readonly slip: string };
}

/** The names of what the second part of an app brings; none where there is no such part. */
export type Late<K extends Kind, What extends 'event' | 'goal' | 'slip'> = K['late'] extends { readonly event: string } ? K['late'][What] : never;
type Early<One extends { readonly type: string }, Names> = Exclude<One, { readonly type: Names }>;
type EarlyEvent<K extends Kind> = Early<K['event'], Late<K, 'event'>>;
type EarlyGoal<K extends Kind> = Early<K['goal'], Late<K, 'goal'>>;
type EarlySlip<K extends Kind> = Early<K['slip'], Late<K, 'slip'>>;

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
  /** The app does something in the learner's place: the practice then counts as done with help. */
  readonly isHelp?: true | undefined;
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
  /** In the pages the controls of the rows stand apart, with all that draws the app (src/build/bundle/drawn-rows.ts): given by the build alone. */
  readonly drawn?: DrawnApp | undefined;
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
    readonly slips: SlipSentences<EarlySlip<K>, K['state'], K['skin']>;
  }>;
  /** What must have come before it starts: a part that only some practices need. */
  readonly ready?: ((scenario: K['scenario']) => Promise<void>) | undefined;
  readonly start: (scenario: K['scenario'], world: World) => K['state'];
  readonly gestures: Rows<K, EarlyEvent<K>['type']>;
  /** What few practices use, and only those pay for: it is brought before they start (`ready`). */
  readonly more?: { readonly isFor: (scenario: K['scenario']) => boolean; readonly bring: () => Promise<{ readonly default: SecondPart<K> }> } | undefined;
  /** The only gestures possible now, while the app waits for an answer; undefined: all that have a sense. */
  readonly only?: ((state: K['state']) => readonly K['event']['type'][] | undefined) | undefined;
  /** By the type of the effect: what the app receives. */
  readonly receives: { readonly [T in Received['type']]?: Arrival<K, Extract<Received, { readonly type: T }>> };
  readonly isReached: (goal: EarlyGoal<K>, state: K['state'], world: World) => boolean;
  /** Gestures that bring one back to known ground, likeliest first. */
  readonly exits: (state: K['state'], world: World) => readonly Bare<K['event']>[];
  readonly detour?: ((state: K['state']) => readonly Bare<K['event']>[]) | undefined;
  readonly approach?: ((event: K['event'], state: K['state'], world: World) => Bare<K['event']> | undefined) | undefined;
  /** Where the controls of what is in front are, when a row does not say it. */
  readonly area?: ((state: K['state']) => Area<K>) | undefined;
  /** What the screen shows now: its notice, else what is in front. */
  readonly shows: (state: K['state'], skin: K['skin']) => Say<K> | undefined;
}

/** The second part of an app: rows, goals, sentences and ways back that only some of its practices have. */
export interface SecondPart<K extends Kind> {
  readonly gestures: Rows<K, Late<K, 'event'>>;
  readonly slips: SlipSentences<Extract<K['slip'], { readonly type: Late<K, 'slip'> }>, K['state'], K['skin']>;
  /** Mistakes seen in gestures of the first part: said instead of those of their own rows. */
  readonly watches?: { readonly [T in EarlyEvent<K>['type']]?: Slipped<K, EventOf<K, T>> } | undefined;
  /** By the type of the goal. */
  readonly goals: { readonly [Type in Late<K, 'goal'>]: (goal: Extract<K['goal'], { readonly type: Type }>, state: K['state']) => boolean };
  /** Tried before those of the first part. */
  readonly exits: (state: K['state'], world: World) => readonly Bare<K['event']>[];
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
  const { id, role, folder, words, news, ready, top, comfort, isReached, approach, shows, receives, more } = given;
  const { skinOf, start, dress, target } = given.drawn ?? drawnOf(given);
  // A second part, once it came, stays: it is code, and the same for every practice. Until then nothing of it is asked for.
  const rows: Record<string, AnyRow> = { ...given.gestures };
  /** The sentences of slips as they were given out: those of a second part join them. */
  const slips: Record<string, Erased> = {};
  const watches: Record<string, Slipped<AnyKind, Erased> | undefined> = {};
  let late: SecondPart<AnyKind> | undefined;
  const arrivals: Readonly<Record<string, Arrival<AnyKind, Erased> | undefined>> = receives;

  function rowOf({ type }: Gesture): AnyRow {
    const row = rows[type];
    if (row === undefined) throw new Error(`No gesture « ${type} » in « ${id} ».`);
    return row;
  }

  function goalOf({ type }: { readonly type: string }): ((goal: Erased, state: AnyState) => boolean) | undefined {
    const goals: Readonly<Record<string, (goal: Erased, state: AnyState) => boolean>> | undefined = late?.goals;
    return goals?.[type];
  }

  function sceneOf(event: Gesture, state: AnyState, world: World): Scene<AnyKind, Erased> {
    return { event, state, pane: state.pane, skin: skinOf(state), world };
  }

  function typedText(event: Gesture): string | undefined {
    const { typed } = rowOf(event);
    return typed === undefined ? undefined : fieldOf(event, typed);
  }

  /** Brings the second part, where this scenario needs it. */
  async function bringLate(scenario: Erased): Promise<void> {
    if (late !== undefined || more?.isFor(scenario) !== true) return;
    await dress?.(scenario);
    late = (await more.bring()).default;
    Object.assign(rows, late.gestures);
    Object.assign(slips, late.slips);
    Object.assign(watches, late.watches);
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
    async words() {
      const french = await words();
      return { ...french, slips: Object.assign(slips, french.slips) };
    },
    ...(more === undefined && ready === undefined
      ? {}
      : {
          async ready(scenario) {
            await ready?.(scenario);
            await bringLate(scenario);
          },
        }),
    ...(folder === undefined ? {} : { folder }),
    ...(news === undefined ? {} : { news }),
    ...(comfort === undefined ? {} : { comfort }),
    top,
    skinOf,
    start,
    isReached(goal, state, world) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- an erased goal: its app's schema gave it a type
      const reached = goalOf(goal);
      return reached === undefined ? isReached(goal, state, world) : reached(goal, state);
    },
    target,
    describe,
    typedText,
    isHelp: (event) => rowOf(event).isHelp === true,
    receives: Object.keys(receives),
    title: (state) => given.title(state, skinOf(state)),
    transition(state, event, world) {
      // A gesture of the second part, where there is none: no practice of this kind knows it.
      if (more !== undefined && late === undefined && !(event.type in rows)) return { state };
      const row = rowOf(event);
      const hasSense = (row.in === undefined || row.in === state.pane.name) && (given.only?.(state)?.includes(event.type) ?? true);
      return hasSense ? outcomeOf(row.does(sceneOf(event, state, world))) : { state };
    },
    receive(state, effect, world) {
      const arrival = arrivals[effect.type];
      return arrival === undefined ? { state } : outcomeOf(arrival.does({ effect, state, pane: state.pane, skin: skinOf(state), world }));
    },
    exits: (state, world) => [...(late?.exits(state, world) ?? []), ...given.exits(state, world)].map((one) => ({ app: id, ...one })),
    detour: (state) => (given.detour?.(state) ?? []).map((one) => ({ app: id, ...one })),
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
          : (watches[happening.event.type]?.({ ...past, event: happening.event }) ?? rowOf(happening.event).slip?.({ ...past, event: happening.event }));
      return slip === undefined ? undefined : { app: id, ...slip };
    },
    explain: (slip, state) => ({ id: 'slip', slip, state, skin: skinOf(state) }),
    merges(previous, next) {
      // First of all: a gesture of a second part that is not there has no row.
      if (previous.type !== next.type) return false;
      const { typed, workedOut, again } = rowOf(next);
      if (typed !== 'value' && again === undefined) return false;
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
