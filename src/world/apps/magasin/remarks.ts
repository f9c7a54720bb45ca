// What the store itself writes on its screen.

import { assertNever } from '../../../core/lesson/assert-never';
import { KB_PER_MB, weightOf } from '../../kit/files';
import { found, missingMb, owned } from './getting';
import type { Skin } from './skins';
import { askedNow, hasUpdate, isInstalled, isTooOld, nameOf, productOf, type Magasin, type Notice, type Store } from './state';

export function sizeOf(mb: number): string {
  return weightOf(mb * KB_PER_MB);
}

/** The accessible name of a line of a list: « Bus Express, Éditeur : Pixel Nord, Annonce ». */
export function rowName(appId: string, state: Magasin, skin: Skin): string {
  const product = productOf(appId, state);
  if (product === undefined) return '';
  return [product.name, ...rowDetails(appId, state, skin)].join(', ');
}

/** What stands under the name: who makes it where one chooses, how it is where one owns. */
export function rowDetails(appId: string, state: Magasin, skin: Skin): readonly string[] {
  const product = productOf(appId, state);
  if (product === undefined) return [];
  if (state.pane.name !== 'mine') return [skin.publisher(product.publisher), ...(product.ad ? [skin.ad] : [])];
  const status = !isInstalled(appId, state) ? skin.removed : hasUpdate(appId, state) ? skin.updateWaits : skin.upToDate;
  return [sizeOf(product.sizeMb), status];
}

export function noticeText({ type, appId }: Notice, state: Magasin, skin: Skin): string {
  return skin.notices[type](nameOf(appId, state));
}

/** Why nothing came. */
export function problemText(state: Magasin, skin: Skin): string | undefined {
  const { pane } = state;
  return pane.name === 'sheet' && pane.problem === 'full' ? skin.full(sizeOf(missingMb(pane.appId, state))) : undefined;
}

/** What the store, or the application in front, asks. */
export function questionOf(state: Magasin, skin: Skin): { readonly ask: string; readonly help: string } | undefined {
  const { pane } = state;
  if (pane.name === 'running') {
    const asked = askedNow(state);
    const why = productOf(pane.appId, state)?.permissions.find(({ id }) => id === asked)?.why;
    return asked === undefined ? undefined : { ask: skin.asks[asked](nameOf(pane.appId, state)), help: why ?? '' };
  }
  if (pane.name !== 'sheet' || pane.question === undefined) return undefined;
  if (pane.question === 'remove') return { ask: skin.askRemove(nameOf(pane.appId, state)), help: skin.askRemoveHelp };
  return { ask: skin.askPlan(sizeOf(productOf(pane.appId, state)?.sizeMb ?? 0)), help: skin.askPlanHelp };
}

/** The title of what is on the screen. */
export function titleOf({ pane, ...state }: Magasin, skin: Skin): string {
  switch (pane.name) {
    case 'search':
    case 'mine':
    case 'data':
      return skin.tabs[pane.name];
    case 'sheet':
    case 'running':
      return state.products.find(({ id }) => id === pane.appId)?.name ?? '';
    default:
      return assertNever(pane);
  }
}

/** What the screen shows now, said: what is asked, what stands in the way, the line after a gesture, else what is in front. */
export function shows(state: Magasin, skin: Skin): Store['say'] | { readonly id: 'screen-open'; readonly title: string } {
  const { pane, notice } = state;
  const question = questionOf(state, skin);
  if (question !== undefined) return { id: 'store-asks', text: `${question.ask}${/[?»]$/.test(question.ask) ? '' : '.'} ${question.help}` };
  const problem = problemText(state, skin);
  if (problem !== undefined) return { id: 'store-says', text: problem };
  if (notice !== undefined) return { id: 'store-says', text: noticeText(notice, state, skin) };
  if (pane.name === 'search' && pane.words !== '') return { id: 'results-open', results: found(state, pane.words).length };
  if (pane.name === 'mine') return { id: 'owned-open', apps: owned(state).filter(({ id }) => isInstalled(id, state)).length };
  if (pane.name === 'sheet') return { id: 'sheet-open', name: nameOf(pane.appId, state), publisher: productOf(pane.appId, state)?.publisher ?? '' };
  if (pane.name === 'running') return { id: 'app-shows', name: nameOf(pane.appId, state), text: shownIn(state, skin).join(' ') };
  return { id: 'screen-open', title: titleOf(state, skin) };
}

/** What one sees in the application in front: what it does, also where one has refused. */
export function shownIn(state: Magasin, skin: Skin): readonly string[] {
  const { pane, grants } = state;
  if (pane.name !== 'running') return [];
  const product = productOf(pane.appId, state);
  if (product === undefined) return [];
  if (isTooOld(pane.appId, state)) return [skin.tooOld];
  const refused = product.permissions.filter(({ id }) => grants.some((one) => one.appId === product.id && one.permission === id && !one.given));
  return [...product.works, ...refused.map(({ without }) => without), ...(product.advert === undefined ? [] : [product.advert.says])];
}
