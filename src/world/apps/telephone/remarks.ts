// What the phone itself writes on its screen.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Notice, Pane, Phone, Telephone } from './state';
import { pictureOf } from './gallery';
import { listedThreads, threadOf, unreadIn } from './texting';
import { isOnline, networkName, networkOf } from './wifi';
import { sideName } from './sides';
import { skinOf, type Skin } from './skins';
import { seenWords } from './words';

/** The accessible name of a line of the list, with all that one reads in it: « Non lu, La Poste, votre colis, hier ». */
export function threadName(from: string, state: Telephone): string {
  const thread = threadOf(from, state);
  const last = thread?.messages.at(-1);
  if (thread === undefined || last === undefined) return from;
  return (unreadIn(thread) > 0 ? `${skinOf(state.skin).unread}, ` : '') + [from, last.text, last.at].join(', ');
}

/** The accessible name of a network: « Biblio-Parc, Réseau protégé par une clé ». */
export function networkLabel(networkId: string, state: Telephone): string {
  return `${networkName(networkId, state)}, ${networkStatus(networkId, state)}`;
}

export function networkStatus(networkId: string, state: Telephone): string {
  const { networks, joined } = state;
  const skin = skinOf(state.skin);
  if (joined === networkId) return isOnline(state) ? skin.joined : skin.noInternet;
  return networks.find(({ id }) => id === networkId)?.key === undefined ? skin.open : skin.locked;
}

export function noticeText(notice: Notice, { tools }: Skin): string {
  switch (notice.type) {
    case 'reported':
      return `Message signalé. ${notice.thread.from} ne peut plus vous écrire.`;
    case 'blocked':
      return `${notice.thread.from} est bloqué et ne peut plus vous écrire.`;
    case 'deleted':
      return `Messages de ${notice.thread.from} supprimés.`;
    case 'picture-deleted':
      return `${notice.picture.file.name} est supprimé.`;
    case 'saved':
      return `${notice.name} est enregistré dans ${tools.gallery}.`;
    case 'forwarded':
      return `Message transféré au ${notice.name}.`;
    case 'sent':
      return `Envoyé à ${notice.name}.`;
    case 'joined':
      return `Vous êtes connecté à ${notice.name}.`;
    case 'left':
      return `Le réseau ${notice.name} est oublié.`;
    default:
      return assertNever(notice);
  }
}

/** The title of what is on the screen. */
export function titleOf({ pane, paper, pictures, networks, skin: skinId }: Telephone): string {
  const skin = skinOf(skinId);
  switch (pane.name) {
    case 'home':
      return skin.homeTitle;
    case 'threads':
      return skin.tools.messages;
    case 'thread':
      return pane.from;
    case 'site':
      return skin.siteTitle;
    case 'forward':
      return skin.forward;
    case 'no-paper':
      return skin.tools.camera;
    case 'framing':
    case 'review':
      return `${paper?.name ?? ''}, ${sideName(pane.side, paper).toLowerCase()}`;
    case 'pages':
      return skin.pages;
    case 'saving':
      return skin.saving;
    case 'gallery':
      return skin.tools.gallery;
    case 'picture':
      return pictures.find(({ file }) => file.id === pane.fileId)?.file.name ?? '';
    case 'wifi':
      return skin.tools.wifi;
    case 'key':
      return networks.find(({ id }) => id === pane.networkId)?.name ?? '';
    case 'welcome':
      return skin.welcome(networks.find(({ id }) => id === pane.networkId)?.name ?? '');
    default:
      return assertNever(pane);
  }
}

/** What one sees of the sheet. */
export function seenIn(pane: Pane): string {
  return pane.name === 'framing' || pane.name === 'review' ? seenWords(pane.flaws).join(' ') : '';
}

/** What the screen shows now, said: the line after a gesture, else what is in front. */
export function shows(state: Telephone, skin: Skin): Phone['say'] | { readonly id: 'screen-open'; readonly title: string } {
  const { pane, notice } = state;
  if (notice !== undefined) return { id: 'phone-says', text: noticeText(notice, skin) };
  switch (pane.name) {
    case 'threads':
      return { id: 'threads-open', title: titleOf(state), threads: listedThreads(state).length };
    case 'thread':
      return { id: 'thread-open', from: pane.from, text: threadOf(pane.from, state)?.messages.at(-1)?.text ?? '' };
    case 'framing':
      return { id: 'camera-open', side: sideName(pane.side, state.paper), text: seenIn(pane) };
    case 'review':
      return { id: 'photo-taken', side: sideName(pane.side, state.paper), text: seenIn(pane) };
    case 'pages':
      return { id: 'pages-open', pages: state.photos.map(({ side }) => sideName(side, state.paper)).join(', ') };
    case 'gallery':
      return { id: 'gallery-open', pictures: state.pictures.length };
    case 'picture':
      return { id: 'picture-open', name: pictureOf(pane.fileId, state)?.file.name ?? '' };
    case 'key':
      return pane.problem === undefined ? { id: 'key-asked', network: titleOf(state) } : { id: 'phone-says', text: skin.wrongKey };
    case 'welcome':
      return { id: 'phone-says', text: [titleOf(state), ...(networkOf(pane.networkId, state)?.welcome ?? [])].join('. ') };
    case 'home':
    case 'site':
    case 'forward':
    case 'no-paper':
    case 'saving':
    case 'wifi':
      return { id: 'screen-open', title: titleOf(state) };
    default:
      return assertNever(pane);
  }
}
