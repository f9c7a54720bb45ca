// The settings of a machine as an app of the practice world: what they change, they change on the whole screen of the exercise.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { appOf } from '../app-of';
import type { Comfort, World } from '../contract';
import { usual } from './levels';
import type { Category, ReglagesEvent, ReglagesGoal, ReglagesScenario } from './schema';
import { isChanged, noticeText, settingGestures } from './setting';
import { settingsIn, skinOf } from './skins';
import { canNavigate, categoriesOf, isBeside, type Reglages, type Settings } from './state';

const reglages = appOf<Settings>({
  id: 'reglages',
  role: 'desk',
  top: 'own',
  words: () => import('./messages/fr'),
  skinOf: ({ skin }) => skinOf(skin),
  title: (_, { name }) => ({ name, site: '' }),
  start,
  comfort,
  gestures: {
    ...settingGestures,
    'category-opened': {
      control: ({ event: { category }, skin }) => button(`category:${category}`, skin.categories[category]),
      area: ({ state, world }) => (isBeside(state, world) ? 'side' : 'list'),
      does: ({ event: { category }, state, pane, world }) => {
        const isHere = pane.name === 'category' && pane.category === category;
        return isHere || !canNavigate(state, world) || !categoriesOf(state).includes(category) ? state : goTo(state, { name: 'category', category });
      },
    },
    'category-closed': {
      control: ({ skin }) => button('back', skin.back),
      area: 'top',
      in: 'category',
      does: ({ state }) => goTo(state, { name: 'home' }),
    },
  },
  receives: {},
  isReached,
  exits,
  approach,
  shows: (state, skin) => {
    const text = noticeText(state, skin);
    if (text !== undefined) return { id: 'settings-say', text };
    return { id: 'screen-open', title: state.pane.name === 'home' ? skin.name : skin.categories[state.pane.category] };
  },
});

export default reglages;

function start({ skin, levels, says }: ReglagesScenario, { device }: World): Reglages {
  return { skin, says, machine: device, levels, start: levels, hasHeard: false, pane: { name: 'home' } };
}

/** Nothing for what is as usual: the sheet has rules for the rest alone. */
function comfort({ levels }: Reglages): Comfort {
  const { brightness, letters, contrast, pointer } = levels;
  return {
    ...(brightness === usual.brightness ? {} : { 'data-light': String(brightness) }),
    ...(letters === usual.letters ? {} : { 'data-letters': String(letters) }),
    ...(contrast === usual.contrast ? {} : { 'data-strong': '' }),
    ...(pointer === usual.pointer ? {} : { 'data-arrow': String(pointer) }),
  };
}

/** What nobody can see is not achieved. */
function isReached(goal: ReglagesGoal, { levels, hasHeard }: Reglages): boolean {
  if (goal.type === 'sound-heard') return hasHeard;
  const level = levels[goal.setting];
  return levels.brightness > 0 && level >= goal.from && level <= (goal.to ?? level);
}

/** Gestures that bring one back to known ground, likeliest first. */
function exits(state: Reglages, world: World): readonly Bare<ReglagesEvent>[] {
  const { pane, notice, levels } = state;
  return [
    ...(notice?.type === 'set' ? [{ type: 'notice-undone' } as const] : []),
    ...(levels.brightness === 0 ? [{ type: 'key-pressed', key: 'brighter' } as const] : []),
    ...(pane.name === 'category' ? [{ type: 'category-closed' } as const] : isChanged(state) ? [{ type: 'all-restored' } as const] : []),
    ...(canNavigate(state, world) ? categoriesOf(state).map((category) => ({ type: 'category-opened', category }) as const) : []),
    ...inFront(state),
  ];
}

/** Back to what each setting of this page was. */
function inFront({ pane, skin, levels, start: was }: Reglages): readonly Bare<ReglagesEvent>[] {
  if (pane.name === 'home') return [];
  return settingsIn(pane.category, skin)
    .filter((setting) => levels[setting] !== was[setting])
    .map((setting) => ({ type: 'level-set', setting, level: was[setting] }));
}

/** A setting is behind its heading, and the headings behind the page in front on a narrow screen. */
function approach(event: ReglagesEvent, state: Reglages, world: World): Bare<ReglagesEvent> | undefined {
  const { pane } = state;
  const wanted = categoryOf(event, state);
  if (event.type === 'all-restored') return pane.name === 'category' && isChanged(state) ? { type: 'category-closed' } : undefined;
  if (wanted === undefined || (pane.name === 'category' && pane.category === wanted)) return undefined;
  if (!canNavigate(state, world)) return { type: 'category-closed' };
  return event.type === 'category-opened' ? undefined : { type: 'category-opened', category: wanted };
}

function categoryOf(event: ReglagesEvent, state: Reglages): Category | undefined {
  if (event.type === 'sound-tried') return 'sound';
  if (event.type === 'category-opened') return event.category;
  return event.type === 'level-set' ? categoriesOf(state).find((category) => settingsIn(category, state.skin).includes(event.setting)) : undefined;
}
