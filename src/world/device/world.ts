// The practice world: one device, its apps and files, and the routing of effects between them.

import type { AnyApp, Apps, Comfort, Effect, Gesture, Happening, Received, Screen, Target } from '../apps/contract';
import { appInFront, frameExits, isFrameGoalReached, openChooser, showApp, type Installed } from './frame';
import { changeFile, removeFile, saveFile } from './files';
import { announceFrame, describeFrame, frameTarget, frameWhere, moveFrame } from './gestures';
import type { DeviceSay } from './messages/fr';
import type { DeviceEvent, DeviceGoal } from './schema';
import { DEVICE, startWorld, turnWorld, type Setup, type WorldState } from './state';

/** One thing that happened to one app, kept so that it can be judged and announced. */
export interface Happened {
  readonly app: string;
  readonly happening: Happening<Gesture>;
  readonly before: WorldState;
  readonly after: WorldState;
}

export interface Step {
  readonly state: WorldState;
  readonly happened: readonly Happened[];
}

/** A sentence to say: whose it is, and its id with its values. A slip is said by its own sentence, a part of the screen by its name. */
export type Say = { readonly app: string; readonly say: { readonly id: string; readonly slip?: SlipOf; readonly area?: string } };

/** A named usual mistake of one app. */
export type SlipOf = { readonly app: string; readonly type: string };

/** Apps whose effects chase each other for ever would hang the page: past this many it is a bug of theirs, and it throws. */
const MAX_EFFECTS = 50;

/** The rules of a world with these apps: pure functions on its state. */
export function worldOf(apps: Apps) {
  return {
    start,
    send,
    passTime,
    turn: turnWorld,
    exits,
    detour,
    approach,
    isReached,
    target,
    describe,
    where,
    announce,
    installed,
    titleOf,
    newsOf,
    topOf,
    comfortOf,
    isDressing,
    merges,
    slipOf,
    explain,
    isHelp: (gesture: Gesture) => gesture.app !== DEVICE && appOf(gesture.app).isHelp(gesture),
    typedText,
    retype,
  };

  function appOf(id: string): AnyApp {
    const app = apps[id];
    if (app === undefined) throw new Error(`App « ${id} » is not installed in this practice.`);
    return app;
  }

  function titleOf(id: string, state: WorldState): { readonly name: string; readonly site: string } {
    return appOf(id).title(state.apps[id]);
  }

  /** Where an app stands on the device, and the place it lends. */
  function installed(id: string): Omit<Installed, 'id'> {
    const { role, folder } = appOf(id);
    return { role, folder };
  }

  /** What arrived in an app and was not looked at yet. */
  function newsOf(id: string, state: WorldState): number {
    return appOf(id).news?.(state.apps[id]) ?? 0;
  }

  function topOf(id: string): 'own' | undefined {
    return appOf(id).top;
  }

  function isDressing(id: string): boolean {
    return appOf(id).comfort !== undefined;
  }

  /** What the apps change on the whole machine. */
  function comfortOf(state: WorldState): Comfort {
    return Object.keys(apps).reduce<Comfort>((all, id) => ({ ...all, ...appOf(id).comfort?.(state.apps[id]) }), {});
  }

  function start(setup: Setup, screen: Screen): WorldState {
    return startWorld(appOf, setup, screen);
  }

  /** The learner's gesture, and everything it sets off at once. */
  function send(state: WorldState, gesture: Gesture): Step {
    return isOfDevice(gesture) ? sendToFrame(state, gesture) : sendToApp(state, gesture);
  }

  function sendToApp(state: WorldState, gesture: Gesture): Step {
    // A window that waits for a file, another window, or another device in hand, keeps the app's controls out of reach.
    const inFront = state.frame.chooser === undefined && appInFront(state.frame) === gesture.app;
    if (!inFront || !(gesture.app in apps)) return { state, happened: [] };
    const outcome = appOf(gesture.app).transition(state.apps[gesture.app], gesture, state.world);
    const after = withApp(state, gesture.app, outcome.state);
    const first: Happened = { app: gesture.app, happening: { by: 'learner', event: gesture }, before: state, after };
    return settle({ state: after, happened: after === state ? [] : [first] }, outcome.effects ?? []);
  }

  function sendToFrame(state: WorldState, event: DeviceEvent): Step {
    const frame = moveFrame(state.frame, event, state.world);
    if (frame === state.frame) return { state, happened: [] };
    const after = { ...state, frame };
    const first: Happened = { app: DEVICE, happening: { by: 'learner', event }, before: state, after };
    return settle({ state: after, happened: [first] }, chosenFile(event, state));
  }

  /** A moment passes: what was on its way arrives. The same state when nothing was. */
  function passTime(state: WorldState): Step {
    if (state.pending.length === 0) return { state, happened: [] };
    const due = state.pending.map((effect): Effect => ({ ...effect, when: 'now' }));
    return settle({ state: { ...state, pending: [] }, happened: [] }, due);
  }

  function settle(step: Step, effects: readonly Effect[]): Step {
    let { state } = step;
    const happened = [...step.happened];
    const queue = [...effects];
    for (let effect = queue.shift(), count = 1; effect !== undefined; effect = queue.shift(), count += 1) {
      if (count > MAX_EFFECTS)
        throw new Error(`More than ${MAX_EFFECTS} effects in a row; the last is « ${effect.type} ». Two apps answer each other for ever.`);
      if (effect.when === 'soon') {
        state = { ...state, pending: [...state.pending, effect] };
        continue;
      }
      const before = state;
      const routed = route(state, effect);
      state = routed.state;
      queue.push(...routed.effects);
      if (state !== before) happened.push({ app: routed.app, happening: { by: 'world', effect }, before, after: state });
    }
    return { state, happened };
  }

  function route(state: WorldState, effect: Effect): { state: WorldState; app: string; effects: readonly Effect[] } {
    if (effect.type === 'file-wanted') {
      return { state: { ...state, frame: openChooser(state.frame, effect.by) }, app: DEVICE, effects: [] };
    }
    if (effect.type === 'app-shown') {
      const frame = showApp(state.frame, effect.app);
      return { state: frame === state.frame ? state : { ...state, frame }, app: DEVICE, effects: [] };
    }
    if (effect.type === 'file-saved' || effect.type === 'file-placed') return { state: saveFile(state, effect.file), app: DEVICE, effects: [] };
    if (effect.type === 'file-removed') return { state: removeFile(state, effect), app: DEVICE, effects: [] };
    if (effect.type === 'file-changed') return { state: changeFile(state, effect), app: DEVICE, effects: [] };
    // To whom it is about, else to who receives it: a message goes nowhere where no mailbox is installed, as in life.
    if (effect.to === undefined) return { state, app: DEVICE, effects: receiversOf(effect).map((to) => ({ ...effect, to })) };
    if (!(effect.to in apps)) return { state, app: effect.to, effects: [] };
    const outcome = appOf(effect.to).receive(state.apps[effect.to], effect, state.world);
    return { state: withApp(state, effect.to, outcome.state), app: effect.to, effects: outcome.effects ?? [] };
  }

  function receiversOf({ type }: Received): readonly string[] {
    return Object.keys(apps).filter((id) => appOf(id).receives.includes(type));
  }

  function exits(state: WorldState): readonly Gesture[] {
    const fromFrame: readonly Gesture[] = frameExits(state.frame);
    const front = state.frame.chooser === undefined ? appInFront(state.frame) : undefined;
    return front === undefined || !(front in apps) ? fromFrame : [...appOf(front).exits(state.apps[front], state.world), ...fromFrame];
  }

  function detour({ apps: states }: WorldState): readonly Gesture[] {
    return Object.keys(apps).flatMap((id) => appOf(id).detour(states[id]));
  }

  /** What uncovers the control of this gesture, when its app knows. */
  function approach(gesture: Gesture, state: WorldState): Gesture | undefined {
    if (isOfDevice(gesture) || !(gesture.app in apps)) return undefined;
    return appOf(gesture.app).approach?.(gesture, state.apps[gesture.app], state.world);
  }

  function isReached(goal: { readonly app: string }, state: WorldState): boolean {
    if (isGoalOfDevice(goal)) return isFrameGoalReached(goal, state.frame);
    return appOf(goal.app).isReached(goal, state.apps[goal.app], state.world);
  }

  function target(gesture: Gesture, state: WorldState): Target {
    if (isOfDevice(gesture)) return frameTarget(gesture, state, (id) => titleOf(id, state).name);
    return appOf(gesture.app).target(gesture, state.apps[gesture.app], state.world);
  }

  function describe(gesture: Gesture, state: WorldState): Say {
    if (isOfDevice(gesture)) return { app: DEVICE, say: describeFrame(gesture, state, (id) => titleOf(id, state).name) };
    return { app: gesture.app, say: appOf(gesture.app).describe(gesture, state.apps[gesture.app], state.world) };
  }

  function where(gesture: Gesture, state: WorldState): Say {
    if (isOfDevice(gesture)) return { app: DEVICE, say: frameWhere(gesture, state.frame) };
    return { app: gesture.app, say: appOf(gesture.app).where(gesture, state.apps[gesture.app], state.world) };
  }

  function announce({ app, happening, before, after }: Happened): Say | undefined {
    if (app !== DEVICE) {
      const say = appOf(app).announce(happening, before.apps[app], after.apps[app]);
      return say === undefined ? undefined : { app, say };
    }
    if (happening.by === 'world') {
      if (happening.effect.type === 'file-wanted') return own({ id: 'chooser-open' });
      return happening.effect.type === 'app-shown' ? own({ id: 'app-open', name: titleOf(happening.effect.app, after).name }) : undefined;
    }
    return isOfDevice(happening.event) ? own(announceFrame(happening.event, before.frame, after, (id) => titleOf(id, after).name)) : undefined;
  }

  /** Two gestures that are one to the learner, and so to undo. */
  function merges(previous: Gesture, next: Gesture): boolean {
    return previous.app === next.app && next.app !== DEVICE && appOf(next.app).merges(previous, next);
  }

  function slipOf({ app, happening, before, after }: Happened, goals: readonly { readonly app: string }[]): SlipOf | undefined {
    if (app === DEVICE) return undefined;
    const own = goals.filter((goal) => goal.app === app);
    return appOf(app).slipOf(happening, before.apps[app], after.apps[app], own);
  }

  function explain(slip: SlipOf, state: WorldState): Say {
    return { app: slip.app, say: appOf(slip.app).explain(slip, state.apps[slip.app]) };
  }

  function typedText(gesture: Gesture): string | undefined {
    return gesture.app === DEVICE ? undefined : appOf(gesture.app).typedText(gesture);
  }

  function retype(gesture: Gesture, text: string): Gesture {
    return gesture.app === DEVICE ? gesture : appOf(gesture.app).retype(gesture, text);
  }

  function own(say: DeviceSay | undefined): Say | undefined {
    return say === undefined ? undefined : { app: DEVICE, say };
  }
}

export type WorldRules = ReturnType<typeof worldOf>;

function withApp(state: WorldState, id: string, next: unknown): WorldState {
  return state.apps[id] === next ? state : { ...state, apps: { ...state.apps, [id]: next } };
}

function chosenFile(event: DeviceEvent, state: WorldState): readonly Effect[] {
  const { chooser } = state.frame;
  if (event.type !== 'file-picked' || chooser === undefined) return [];
  const file = state.world.files.find((one) => one.id === event.fileId && one.folder === state.frame.folder);
  return file === undefined ? [] : [{ type: 'file-chosen', to: chooser.by, file }];
}

/** Gestures marked `appareil` were checked against the device's schema when the practice was built. */
function isOfDevice(gesture: Gesture): gesture is DeviceEvent {
  return gesture.app === DEVICE;
}

function isGoalOfDevice(goal: { readonly app: string }): goal is DeviceGoal {
  return goal.app === DEVICE;
}
