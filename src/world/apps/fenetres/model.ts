// A desk and its windows as an app of the practice world: its parts, put together; the goals; the ways back.

import { assertNever } from '../../../core/lesson/assert-never';
import { says } from '../../kit/file-names';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import { handlingGestures } from './handling';
import { isInSight, newWindow, openingGestures, shows } from './opening';
import type { FenetresEvent, FenetresGoal, FenetresScenario } from './schema';
import { skinOf } from './skins';
import { blockedBy, DESK, frontOf, onDesk, thingOf, type Fenetres, type Pane, type Win, type Windows } from './state';
import { titleOf } from './titles';

const fenetres = appOf<Windows>({
  id: 'fenetres',
  role: 'desk',
  top: 'own',
  words: () => import('./messages/fr'),
  skinOf: ({ skin }) => skinOf(skin),
  title: (_, { name }) => ({ name, site: '' }),
  start,
  gestures: { ...openingGestures, ...handlingGestures },
  more: { isFor: ({ open }) => blockedBy(open) !== undefined, bring: () => import('./more/part') },
  only: ({ pane }) => (pane.name === 'moving' ? ['window-moved', 'move-ended'] : undefined),
  receives: {},
  isReached,
  exits,
  approach,
  shows: (state, skin) => {
    const { pane } = state;
    if (pane.name === 'moving') return { id: 'screen-open', title: skin.moveTitle };
    if (pane.name === 'bare') return { id: 'bare' };
    if (pane.name === 'stuck' || pane.name === 'tasks') return { id: pane.name };
    const front = pane.name === 'asking' ? state.windows.find(({ id }) => id === pane.window) : frontOf(state);
    const name = front === undefined ? '' : titleOf(front, state, skin);
    if (pane.name === 'asking') return { id: 'desk-asks', text: skin.ask(name) };
    return front === undefined ? { id: 'desk-in-sight' } : { id: 'in-front', name };
  },
});

export default fenetres;

function start({ skin, things, open }: FenetresScenario): Fenetres {
  const windows = open.reduce<readonly Win[]>((before, { thing, words, as, place }) => {
    const number = 1 + before.filter((one) => one.thing === thing).length;
    const own = thingOf(thing, { things });
    const kept = own?.kind === 'text' ? own.words : '';
    return [
      ...before,
      newWindow(thing, { number, words: words === '' ? kept : words, kept, place, isShrunk: as === 'shrunk', size: as === 'full' ? 'full' : 'usual' }),
    ];
  }, []);
  return { skin, things, windows, pane: startPane(open, windows) };
}

/** The last window may hold the whole screen. */
function startPane(open: FenetresScenario['open'], windows: readonly Win[]): Pane {
  const window = windows.at(-1)?.id ?? '';
  const as = blockedBy(open);
  if (as === undefined) return DESK;
  return as === 'bare' ? { name: as, window, isTop: false, tries: 0 } : { name: as, window, hasWaited: false, tries: 0 };
}

function isReached(goal: FenetresGoal, state: Fenetres): boolean {
  const { windows, things, pane } = state;
  if (pane.name !== 'desk') return false;
  switch (goal.type) {
    case 'in-front': {
      const front = frontOf(state);
      return front !== undefined && shows(goal, front);
    }
    case 'full':
      return windows.some((one) => shows(goal, one) && !one.isShrunk && one.size === 'full');
    case 'shrunk':
      return windows.some((one) => shows(goal, one) && one.isShrunk);
    case 'closed':
      return !windows.some((one) => shows(goal, one));
    case 'placed':
      return windows.some((one) => shows(goal, one) && !one.isShrunk && one.size === 'usual' && one.place === goal.place);
    case 'kept':
      return things.some((one) => one.kind === 'text' && says(one.words, goal.says));
    case 'windows-left':
      return windows.length <= goal.most;
    default:
      return assertNever(goal);
  }
}

/** Gestures that bring one back to known ground, likeliest first. */
function exits(state: Fenetres): readonly Bare<FenetresEvent>[] {
  const { pane, windows } = state;
  if (pane.name === 'asking') return [{ type: 'close-held' }, { type: 'close-dropped' }];
  if (pane.name === 'moving') return [{ type: 'move-ended' }];
  if (pane.name !== 'desk') return [];
  const front = frontOf(state);
  const others = windows.filter((one) => one !== front).map(({ id }): Bare<FenetresEvent> => ({ type: 'window-raised', window: id }));
  const icons = onDesk(state)
    .filter(({ id }) => isInSight(id, state) && !windows.some((one) => one.thing === id))
    .map(({ id }): Bare<FenetresEvent> => ({ type: 'thing-opened', thing: id }));
  if (front === undefined) return [...others, ...icons];
  const { id: window } = front;
  const sized = { type: front.size === 'full' ? 'window-unfilled' : 'window-filled', window } as const;
  return [...others, { type: 'window-shrunk', window }, { type: 'window-closed', window }, sized, ...icons];
}

/** An icon is behind a window that fills the screen; a window is handled once it is in front; a place is chosen once one has asked to move. */
function approach(event: FenetresEvent, state: Fenetres): Bare<FenetresEvent> | undefined {
  const { pane } = state;
  if (pane.name !== 'desk' && pane.name !== 'moving') return blockedApproach(event, pane);
  if (event.type === 'window-moved') {
    if (frontOf(state)?.id !== event.window) return toFront(event.window, state);
    return pane.name === 'moving' ? undefined : { type: 'move-asked', window: event.window };
  }
  if (pane.name === 'moving') return { type: 'move-ended' };
  if (event.type === 'thing-opened') return isInSight(event.thing, state) ? undefined : uncovered(event.thing, state);
  return 'window' in event && event.type !== 'window-raised' && event.type !== 'bar-shrunk' ? toFront(event.window, state) : undefined;
}

/** Behind the top of the screen, and in the list of what runs. */
function blockedApproach(event: FenetresEvent, pane: Pane): Bare<FenetresEvent> | undefined {
  if (event.type === 'bare-closed' && pane.name === 'bare' && !pane.isTop) return { type: 'top-shown' };
  if (event.type !== 'task-ended' || pane.name !== 'stuck') return undefined;
  return { type: pane.hasWaited ? 'tasks-shown' : 'waited' };
}

function toFront(window: string, state: Fenetres): Bare<FenetresEvent> | undefined {
  return frontOf(state)?.id === window || !state.windows.some(({ id }) => id === window) ? undefined : { type: 'window-raised', window };
}

function uncovered(id: string, state: Fenetres): Bare<FenetresEvent> | undefined {
  const folder = state.things.find((one) => one.kind === 'folder' && one.holds.includes(id));
  if (folder === undefined) return frontOf(state) === undefined ? undefined : { type: 'desk-shown' };
  return isInSight(folder.id, state) ? { type: 'thing-opened', thing: folder.id } : { type: 'desk-shown' };
}
