// What the service itself writes on the screen, and what the others say.

import { assertNever } from '../../../core/lesson/assert-never';
import { amiss, type Skin } from './skins';
import type { Device } from './schema';
import { askedNow, lineOf, nameOf, turnIn, type Calls, type Notice, type Pane, type Visio } from './state';

/** The accessible name of a line of the list: « Entretien, aujourd’hui à 10 h ». */
export function lineName(lineId: string, state: Visio): string {
  const line = lineOf(lineId, state);
  return line === undefined ? '' : `${line.name}, ${line.about}`;
}

export function noticeText({ type, lineId }: Notice, state: Visio, skin: Skin): string {
  return skin.notices[type](lineId === undefined ? '' : nameOf(lineId, state));
}

/** The title of what is on the screen. */
export function titleOf(state: Visio, skin: Skin): string {
  const { pane } = state;
  switch (pane.name) {
    case 'home':
      return skin.title;
    case 'person':
    case 'nobody':
    case 'call':
      return nameOf(pane.lineId, state);
    case 'dial':
      return pane.cut === undefined ? skin.dial : skin.phoneTitle;
    case 'settings':
      return skin.settings[state.machine];
    case 'door':
      return skin.door(nameOf(pane.lineId, state));
    case 'waiting':
      return skin.waiting;
    case 'cut':
      return skin.cut;
    default:
      return assertNever(pane);
  }
}

/** What the others say now: what is missing first, in their own way of speaking. */
export function voiceOf(state: Visio): readonly string[] {
  const { pane } = state;
  if (pane.name !== 'call') return [];
  const line = lineOf(pane.lineId, state);
  if (pane.lacks !== undefined && line !== undefined) return [amiss[pane.lacks][line.tone]];
  return turnIn(state)?.says ?? [];
}

/** Who speaks: the person, or the first of the meeting. */
export function speakerOf(lineId: string, state: Visio): string {
  const line = lineOf(lineId, state);
  return line?.faces[0]?.name ?? '';
}

/** What keeps one from being heard or seen through internet, in the places where one would be. */
export function blockedText(state: Visio, skin: Skin): string | undefined {
  const { pane, access } = state;
  if (pane.name !== 'door' && (pane.name !== 'call' || pane.by === 'phone')) return undefined;
  if (access.micro === 'refused') return skin.blocked.micro;
  return access.camera === 'refused' ? skin.blocked.camera : undefined;
}

/** A browser asks for a site, a phone for an application. */
export function questionOf(device: Device, { machine }: Visio, skin: Skin): string {
  return skin.ask[device](machine === 'ordinateur' ? skin.site : skin.name);
}

/** What the screen shows now, said. */
export function shows(state: Visio, skin: Skin): Calls['say'] | { readonly id: 'screen-open'; readonly title: string } {
  const { pane, notice } = state;
  if (notice !== undefined) return { id: 'screen-says', text: noticeText(notice, state, skin) };
  const asked = askedNow(state);
  if (asked !== undefined) return { id: 'screen-says', text: questionOf(asked, state, skin) };
  const text = inFront(pane, state, skin);
  const turn = turnIn(state);
  if (pane.name === 'call' && turn !== undefined) {
    const said = { name: speakerOf(pane.lineId, state), text };
    return turn.around === undefined || pane.lacks !== undefined ? { id: 'voice-says', ...said } : { id: 'at-home', around: turn.around, ...said };
  }
  return text === '' ? { id: 'screen-open', title: titleOf(state, skin) } : { id: 'screen-says', text };
}

function inFront(pane: Pane, state: Visio, skin: Skin): string {
  switch (pane.name) {
    case 'call':
      return turnIn(state) === undefined ? skin.left : voiceOf(state).join(' ');
    case 'door':
      return pane.level === undefined ? '' : skin.levels[pane.level];
    case 'dial':
      return pane.problem === undefined ? '' : pane.cut === undefined ? skin.unknown : skin.phoneUnknown;
    case 'waiting':
      return skin.waits;
    case 'nobody':
      return lineOf(pane.lineId, state)?.over ?? '';
    case 'cut':
      return `${skin.cut}. ${skin.cutHelp}`;
    case 'home':
    case 'person':
    case 'settings':
      return '';
    default:
      return assertNever(pane);
  }
}
