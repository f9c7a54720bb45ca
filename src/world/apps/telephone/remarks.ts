// What the phone itself writes on its screen.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Notice, Telephone } from './state';
import { threadOf, unreadIn } from './texting';
import { networkName } from './wifi';
import { sideName, words } from './words';

/** The accessible name of a line of the list, with all that one reads in it: « Non lu, La Poste, votre colis, hier ». */
export function threadName(from: string, state: Telephone): string {
  const thread = threadOf(from, state);
  const last = thread?.messages.at(-1);
  if (thread === undefined || last === undefined) return from;
  return (unreadIn(thread) > 0 ? `${words.unread}, ` : '') + [from, last.text, last.at].join(', ');
}

/** The accessible name of a network: « Biblio-Parc, Réseau protégé par une clé ». */
export function networkLabel(networkId: string, state: Telephone): string {
  return `${networkName(networkId, state)}, ${networkStatus(networkId, state)}`;
}

export function networkStatus(networkId: string, { networks, joined }: Telephone): string {
  if (joined === networkId) return words.joined;
  return networks.find(({ id }) => id === networkId)?.key === undefined ? words.open : words.locked;
}

export function noticeText(notice: Notice): string {
  switch (notice.type) {
    case 'reported':
      return `Message signalé. ${notice.thread.from} ne peut plus vous écrire.`;
    case 'deleted':
      return `Messages de ${notice.thread.from} supprimés.`;
    case 'picture-deleted':
      return `${notice.picture.file.name} est supprimé.`;
    case 'saved':
      return `${notice.name} est enregistré dans Photos.`;
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
export function titleOf({ pane, paper, pictures, networks }: Telephone): string {
  switch (pane.name) {
    case 'home':
      return words.homeTitle;
    case 'threads':
      return words.tools.messages;
    case 'thread':
      return pane.from;
    case 'site':
      return words.siteTitle;
    case 'no-paper':
      return words.tools.camera;
    case 'framing':
    case 'review':
      return `${paper?.name ?? ''}, ${sideName(pane.side).toLowerCase()}`;
    case 'pages':
      return words.pages;
    case 'gallery':
      return words.tools.gallery;
    case 'picture':
      return pictures.find(({ file }) => file.id === pane.fileId)?.file.name ?? '';
    case 'wifi':
      return words.tools.wifi;
    case 'key':
      return networks.find(({ id }) => id === pane.networkId)?.name ?? '';
    default:
      return assertNever(pane);
  }
}
