// What the phone itself writes on its screen.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Skin } from './skins';
import { nameOf, shownNumber, type Appels, type Calls, type Notice } from './state';
import { turnIn } from './talking';

/** The accessible name of a line of the list: « Banque du Pont, 01 99 00 45 12, Manqué, 9 h 12 ». */
export function pastName(lineId: string, state: Appels, skin: Skin): string {
  return [nameOf(lineId, state), ...pastDetails(lineId, state, skin)].join(', ');
}

export function pastDetails(lineId: string, state: Appels, skin: Skin): readonly string[] {
  const past = state.past.find((one) => one.lineId === lineId);
  if (past === undefined) return [];
  const status = state.blocked.includes(lineId) ? [skin.blocked] : [];
  // An hour is not cut at the end of a line.
  return [shownNumber(lineId, state), skin[past.way], past.at.replaceAll(' ', '\u00a0'), ...status];
}

export function noticeText({ type, lineId }: Notice, state: Appels, skin: Skin): string {
  return skin.notices[type](lineId === undefined ? '' : nameOf(lineId, state));
}

/** The title of what is on the screen. */
export function titleOf(state: Appels, skin: Skin): string {
  const { pane } = state;
  switch (pane.name) {
    case 'recent':
      return skin.title;
    case 'dial':
      return skin.dial;
    case 'ringing':
    case 'call':
    case 'past':
      return nameOf(pane.lineId, state);
    case 'paper':
      return state.papers.find(({ id }) => id === pane.paperId)?.name ?? '';
    default:
      return assertNever(pane);
  }
}

/** What the screen shows now, said: the line after a gesture, who speaks, else what is in front. */
export function shows(state: Appels, skin: Skin): Calls['say'] | { readonly id: 'screen-open'; readonly title: string } {
  const { pane, notice } = state;
  const said = turnIn(state)?.says.join(' ');
  const name = titleOf(state, skin);
  if (notice !== undefined) return { id: 'phone-says', text: noticeText(notice, state, skin) };
  if (said !== undefined) return { id: 'voice-says', name, text: said };
  if (pane.name === 'ringing') return { id: 'call-comes', name };
  if (pane.name === 'dial' && pane.problem !== undefined) return { id: 'phone-says', text: skin.unknown };
  if (pane.name === 'paper')
    return {
      id: 'paper-shows',
      name,
      text:
        state.papers
          .find(({ id }) => id === pane.paperId)
          ?.shows.map((line) => line.replace(/\.$/, ''))
          .join('. ') ?? '',
    };
  return { id: 'screen-open', title: name };
}
