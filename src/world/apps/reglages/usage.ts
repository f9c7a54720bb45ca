// What a phone uses of its plan: by which way a video comes, which application may work unseen, which Wi-Fi is chosen. Pure.

import { button, radio } from '../../kit/control';
import type { Reglages, SettingsRows, Usage, Way } from './state';

export const usageGestures: SettingsRows<'network-picked' | 'background-switched' | 'video-watched'> = {
  'network-picked': {
    control: ({ event: { networkId }, state }) => radio(`network:${networkId}`, networkNamed(networkId, state.usage)?.name ?? ''),
    area: 'choices',
    group: ({ skin }) => skin.networks,
    in: 'category',
    does: ({ event: { networkId }, state, pane }) => {
      const { usage } = state;
      if (usage === undefined || pane.category !== 'wifi' || usage.joined === networkId) return state;
      return networkNamed(networkId, usage) === undefined ? state : { ...state, usage: { ...usage, joined: networkId }, notice: undefined };
    },
    after: ({ after, skin }) => ({ id: 'settings-say', text: wifiText(after.usage, skin) }),
  },
  'background-switched': {
    control: ({ event: { appId, to }, state, skin }) =>
      button(`background:${appId}`, skin.background[to](state.usage?.apps.find(({ id }) => id === appId)?.name ?? '')),
    area: 'list',
    in: 'category',
    does: ({ event: { appId, to }, state, pane }) => {
      const { usage } = state;
      if (usage === undefined || pane.category !== 'data' || isSilent(appId, usage) === (to === 'off') || !usage.apps.some(({ id }) => id === appId))
        return state;
      const others = usage.silenced.filter((one) => one !== appId);
      return { ...state, usage: { ...usage, silenced: to === 'off' ? [...others, appId] : others }, notice: undefined };
    },
    after: ({ event: { appId, to }, after, skin }) => ({
      id: 'settings-say',
      text: skin.backgroundNow[to](after.usage?.apps.find(({ id }) => id === appId)?.name ?? ''),
    }),
    slip: ({ event: { appId, to }, before, after: { usage }, goals }) => {
      if (to === 'on' || usage === undefined || before.usage === usage) return undefined;
      if (usage.apps.find(({ id }) => id === appId)?.needed === true) return { type: 'needed-silenced', appId };
      const wanted = goals.filter((goal) => goal.type === 'background-off');
      return wanted.length === 0 || wanted.some((goal) => goal.appId === appId) ? undefined : { type: 'other-silenced', appId };
    },
  },
  'video-watched': {
    control: ({ state, skin }) => button('watch', skin.watch(state.usage?.video.name ?? '')),
    in: 'home',
    does: ({ state }) => (state.usage === undefined ? state : watch(state, state.usage)),
    slip: ({ after: { notice } }) => {
      const by = notice?.type === 'watched' ? notice.by : 'wifi';
      return by === 'wifi' ? undefined : { type: by === 'none' ? 'video-stuck' : by === 'abroad' ? 'paid-abroad' : 'plan-eaten' };
    },
  },
};

function watch(state: Reglages, usage: Usage): Reglages {
  const by = wayOf(state);
  const eaten = { wifi: 0, none: 0, cut: Math.max(0, leftMb(usage)), plan: usage.video.mb, abroad: usage.video.mb }[by];
  return { ...state, usage: { ...usage, eatenMb: usage.eatenMb + eaten, hasWatched: usage.hasWatched || by === 'wifi' }, notice: { type: 'watched', by } };
}

/** By which way a video would come now. */
function wayOf({ usage, levels }: Reglages): Way {
  if (usage === undefined || networkNamed(usage.joined, usage)?.works === true) return 'wifi';
  if (usage.abroad) return levels.roaming === 1 ? 'abroad' : 'none';
  if (levels.limit === 0 || usage.video.mb <= leftMb(usage)) return 'plan';
  return leftMb(usage) > 0 ? 'cut' : 'none';
}

/** What goes to internet now: what the top of the phone shows. */
export function isOnWifi(state: Reglages): boolean {
  return wayOf(state) === 'wifi';
}

/** Neither the Wi-Fi nor the plan. */
export function isOffline(state: Reglages): boolean {
  return wayOf(state) === 'none';
}

export function isSilent(appId: string, { silenced }: Usage): boolean {
  return silenced.includes(appId);
}

export function networkNamed(networkId: string | undefined, usage: Usage | undefined): Usage['networks'][number] | undefined {
  return usage?.networks.find(({ id }) => id === networkId);
}

export function usedMb({ apps, eatenMb }: Usage): number {
  return apps.reduce((sum, { mb }) => sum + mb, eatenMb);
}

/** Below zero, the plan was overrun. */
export function leftMb(usage: Usage): number {
  return usage.planMb - usedMb(usage);
}

/** « 700 Mo », « 4,2 Go », as operators count: a thousand of one make one of the other. */
export function dataSize(mb: number): string {
  return mb < 1000 ? `${mb}\u00a0Mo` : `${String(Math.round(mb / 100) / 10).replace('.', ',')}\u00a0Go`;
}

interface UsageWords {
  readonly wifiIs: { readonly none: string; readonly on: (name: string) => string; readonly broken: (name: string) => string };
  readonly watched: { readonly [By in Way]: string };
  readonly alarm: (left: string) => string;
}

/** Under the networks: on is not connected, and connected is not always on internet. */
export function wifiText(usage: Usage | undefined, { wifiIs }: UsageWords): string {
  const network = networkNamed(usage?.joined, usage);
  return network === undefined ? wifiIs.none : (network.works ? wifiIs.on : wifiIs.broken)(network.name);
}

/** After a video: which way it came, and the alert that one has asked for. */
export function watchedText(by: Way, { usage, levels }: Reglages, { watched, alarm }: UsageWords): string {
  const isPast = usage !== undefined && by === 'plan' && levels.alert > 0 && leftMb(usage) <= usage.planMb * (levels.alert === 1 ? 0.5 : 0.1);
  return isPast ? `${watched[by]}. ${alarm(dataSize(Math.max(0, leftMb(usage))))}` : watched[by];
}
