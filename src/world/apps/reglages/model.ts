// The settings of a machine as an app of the practice world: what they change, they change on the whole screen of the exercise.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { handOf } from '../../kit/hand';
import { appOf } from '../app-of';
import type { Comfort, World } from '../contract';
import { usual } from './levels';
import type { Category, ReglagesEvent, ReglagesGoal, ReglagesScenario } from './schema';
import { narrated } from './narrating';
import { isMuted, noticesGestures } from './notices';
import { isChanged, noticeText, settingGestures } from './setting';
import { settingsIn, skinOf } from './skins';
import { isSilent, usageGestures } from './usage';
import { canNavigate, categoriesOf, hasPanel, isBeside, type Reglages, type Settings } from './state';

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
    ...usageGestures,
    ...noticesGestures,
    'category-opened': {
      control: ({ event: { category }, skin }) => button(`category:${category}`, skin.categories[category]),
      area: ({ event: { category }, state, world }) => (category === 'panel' ? 'top' : isBeside(state, world) ? 'side' : 'list'),
      say: ({ event: { category }, skin, world }) =>
        category === 'panel' ? { id: 'pull-down', control: skin.categories.panel } : { id: 'press', hand: handOf(world), control: skin.categories[category] },
      does: ({ event: { category }, state, pane, world }) => {
        const isHere = pane.name === 'category' && pane.category === category;
        const isThere = category === 'panel' ? hasPanel(state) : canNavigate(state, world) && categoriesOf(state).some((one) => one === category);
        return isHere || !isThere ? state : goTo(state, { name: 'category', category });
      },
    },
    'category-closed': {
      control: ({ skin, pane }) => button('back', pane.name === 'category' && pane.category === 'panel' ? skin.closePanel : skin.back),
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
    if (state.levels.narrator === 1) return { id: 'narrated', name: skin.settings.narrator, text: narrated(state, skin) };
    const text = noticeText(state, skin);
    if (text !== undefined) return { id: 'settings-say', text };
    return { id: 'screen-open', title: state.pane.name === 'home' ? skin.name : skin.categories[state.pane.category] };
  },
});

export default reglages;

function start({ skin, levels, says, calls, usage, notices }: ReglagesScenario, { device }: World): Reglages {
  const used = usage === undefined ? undefined : { ...usage, joined: usage.joined, silenced: [], eatenMb: 0, hasWatched: false };
  return {
    skin,
    says,
    calls,
    machine: device,
    levels,
    start: levels,
    hasHeard: false,
    hasCalled: false,
    usage: used,
    notices: notices && { ...notices, muted: [] },
    pane: { name: 'home' },
  };
}

/** Nothing for what is as usual: the sheet has rules for the rest alone. */
function comfort({ levels }: Reglages): Comfort {
  const { brightness, letters, contrast, pointer, orientation, pad, narrator } = levels;
  return {
    ...(brightness === usual.brightness ? {} : { 'data-light': String(brightness) }),
    ...(letters === usual.letters ? {} : { 'data-letters': String(letters) }),
    ...(contrast === usual.contrast ? {} : { 'data-strong': '' }),
    ...(pointer === usual.pointer ? {} : { 'data-arrow': String(pointer) }),
    ...(pad === usual.pad ? {} : { 'data-arrow': 'none' }),
    ...(narrator === usual.narrator ? {} : { 'data-narrated': '' }),
    ...(orientation === usual.orientation ? {} : { 'data-turned': String(orientation) }),
  };
}

/** What nobody can see is not achieved. */
function isReached(goal: ReglagesGoal, { levels, hasHeard, hasCalled, usage, notices }: Reglages): boolean {
  if (goal.type === 'sound-heard') return hasHeard;
  if (goal.type === 'call-passed') return hasCalled;
  if (goal.type === 'video-watched') return usage?.hasWatched === true;
  if (goal.type === 'background-off') return usage !== undefined && isSilent(goal.appId, usage);
  if (goal.type === 'notices-off') return notices !== undefined && isMuted(goal.sourceId, notices);
  if (goal.type === 'notices-on') return notices !== undefined && !isMuted(goal.sourceId, notices);
  const level = levels[goal.setting];
  return levels.brightness > 0 && level >= goal.from && level <= (goal.to ?? level);
}

/** Gestures that bring one back to known ground, likeliest first. */
function exits(state: Reglages, world: World): readonly Bare<ReglagesEvent>[] {
  const { pane, notice, levels } = state;
  return [
    ...(notice?.type === 'set' ? [{ type: 'notice-undone' } as const] : []),
    ...(levels.brightness === 0 ? [{ type: 'key-pressed', key: 'brighter' } as const] : []),
    ...(levels.pad === 0 ? [{ type: 'key-pressed', key: 'pad-on' } as const] : []),
    ...(pane.name === 'category' ? [{ type: 'category-closed' } as const] : isChanged(state) ? [{ type: 'all-restored' } as const] : []),
    ...(hasPanel(state) && pane.name === 'home' ? [{ type: 'category-opened', category: 'panel' } as const] : []),
    ...(canNavigate(state, world) ? categoriesOf(state).map((category) => ({ type: 'category-opened', category }) as const) : []),
    ...inFront(state),
  ];
}

/** Back to what each setting of this page was. */
function inFront(state: Reglages): readonly Bare<ReglagesEvent>[] {
  const { pane, levels, start: was, usage, notices } = state;
  if (pane.name === 'home') return usage === undefined ? [] : [{ type: 'video-watched' }];
  return [
    ...settingsIn(pane.category, state)
      .filter((setting) => levels[setting] !== was[setting])
      .map((setting) => ({ type: 'level-set', setting, level: was[setting] }) as const),
    ...ofUsage(pane.category, usage),
    ...(pane.category === 'notices' ? (notices?.muted ?? []).map((sourceId) => ({ type: 'notices-switched', sourceId, to: 'on' }) as const) : []),
  ];
}

/** A Wi-Fi that works, and what must work unseen. */
function ofUsage(category: Category, usage: Reglages['usage']): readonly Bare<ReglagesEvent>[] {
  if (usage === undefined) return [];
  if (category === 'wifi') return usage.networks.filter(({ works }) => works).map(({ id }) => ({ type: 'network-picked', networkId: id }));
  return category === 'data' ? usage.silenced.map((appId) => ({ type: 'background-switched', appId, to: 'on' })) : [];
}

/** A setting is behind its heading, and the headings behind the page in front on a narrow screen. */
function approach(event: ReglagesEvent, state: Reglages, world: World): Bare<ReglagesEvent> | undefined {
  const { pane } = state;
  const wanted = categoryOf(event, state);
  if (event.type === 'all-restored') return pane.name === 'category' && isChanged(state) ? { type: 'category-closed' } : undefined;
  if (event.type === 'call-tried' || event.type === 'video-watched' || event.type === 'notice-opened')
    return pane.name === 'category' ? { type: 'category-closed' } : undefined;
  if (wanted === 'panel')
    return event.type === 'category-opened' || (pane.name !== 'home' && pane.category === wanted) ? undefined : { type: 'category-opened', category: wanted };
  if (wanted === undefined || (pane.name === 'category' && pane.category === wanted)) return undefined;
  if (!canNavigate(state, world)) return { type: 'category-closed' };
  return event.type === 'category-opened' ? undefined : { type: 'category-opened', category: wanted };
}

function categoryOf(event: ReglagesEvent, state: Reglages): Category | undefined {
  if (event.type === 'sound-tried') return 'sound';
  if (event.type === 'category-opened') return event.category;
  if (event.type === 'notices-switched') return 'notices';
  if (event.type === 'network-picked') return 'wifi';
  if (event.type === 'background-switched') return 'data';
  if (event.type === 'switched') return hasPanel(state) ? 'panel' : undefined;
  return event.type === 'level-set' ? categoriesOf(state).find((category) => settingsIn(category, state).includes(event.setting)) : undefined;
}
