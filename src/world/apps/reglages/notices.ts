// What a phone is told by its sites and its applications: what one has let in can be put out again. Pure.

import { button } from '../../kit/control';
import type { Notices, Reglages, SettingsRows } from './state';

export const noticesGestures: SettingsRows<'notices-switched' | 'notice-opened'> = {
  'notices-switched': {
    control: ({ event: { sourceId, to }, state, skin }) => button(`notices:${sourceId}`, skin.noticesTo[to](sourceNamed(sourceId, state.notices)?.name ?? '')),
    area: 'list',
    in: 'category',
    does: ({ event: { sourceId, to }, state, pane }) => {
      const { notices } = state;
      if (notices === undefined || pane.category !== 'notices' || sourceNamed(sourceId, notices) === undefined) return state;
      if (isMuted(sourceId, notices) === (to === 'off')) return state;
      const others = notices.muted.filter((one) => one !== sourceId);
      return { ...state, notices: { ...notices, muted: to === 'off' ? [...others, sourceId] : others }, notice: undefined };
    },
    after: ({ event: { sourceId, to }, after, skin }) => ({
      id: 'settings-say',
      text: skin.noticesNow[to](sourceNamed(sourceId, after.notices)?.name ?? ''),
    }),
    slip: ({ event: { sourceId, to }, before, after }) => {
      if (before.notices === after.notices) return undefined;
      const source = sourceNamed(sourceId, after.notices);
      if (to === 'off') return source?.needed === true ? { type: 'needed-muted', sourceId } : undefined;
      return source?.lies === true ? { type: 'liar-let-in', sourceId } : undefined;
    },
  },
  'notice-opened': {
    control: ({ event: { sourceId }, state, skin }) => button(`notice:${sourceId}`, skin.openNotice(sourceNamed(sourceId, state.notices)?.name ?? '')),
    in: 'home',
    does: ({ event: { sourceId }, state }) => {
      const source = sourceNamed(sourceId, state.notices);
      return source === undefined || state.notices === undefined || isMuted(sourceId, state.notices)
        ? state
        : { ...state, notice: { type: 'opened', sourceId } };
    },
    slip: ({ event: { sourceId }, before, after }) =>
      before !== after && sourceNamed(sourceId, after.notices)?.lies === true ? { type: 'notice-believed', sourceId } : undefined,
  },
};

export function sourceNamed(sourceId: string, notices: Notices | undefined): Notices['sources'][number] | undefined {
  return notices?.sources.find(({ id }) => id === sourceId);
}

export function isMuted(sourceId: string, { muted }: Notices): boolean {
  return muted.includes(sourceId);
}

/** What is on the first page now: those that may still speak. */
export function heardFrom({ notices }: Reglages): Notices['sources'] {
  return notices === undefined ? [] : notices.sources.filter(({ id }) => !isMuted(id, notices));
}

/** What one reads once a notification is opened. */
export function openedText(sourceId: string, { notices }: Reglages): string {
  return sourceNamed(sourceId, notices)?.opens ?? '';
}
