// The words' bones: which control a gesture uses, where it is, what to say of it. The sentences
// themselves are in messages/<locale>.ts.

import type { Target, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { docById, docName } from './listed';
import { personAt, proposalOf } from './people';
import type { CoffreSay, Place } from './messages/say';
import { placeName, rowName, shareName } from './remarks';
import type { CoffreEvent } from './schema';
import { skinOf } from './skins';
import type { Coffre } from './state';

export function targetOf(event: CoffreEvent, state: Coffre): Target {
  const skin = skinOf(state.skin);
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'menu-opened':
      return button('menu', skin.menu);
    case 'menu-closed':
      return button('close-menu', skin.closeMenu);
    case 'folder-opened':
      return button(`folder:${event.folder}`, placeName(event.folder, state, skin));
    case 'shares-opened':
      return button('shares', skin.shares);
    case 'log-opened':
      return button('log', skin.log);
    case 'searched':
      return { id: 'search', role: 'searchbox', name: skin.search };
    case 'document-opened': {
      const doc = docById(state, event.fileId);
      return button(`document:${event.fileId}`, doc === undefined ? '' : rowName(doc, state, skin));
    }
    case 'pane-closed':
      return button('back', state.pane.name === 'filing' || state.pane.name === 'sharing' ? skin.cancel : skin.back);
    case 'deposit-asked':
      return button('deposit', skin.deposit);
    case 'filing-started':
      return button('change', skin.change);
    case 'name-edited':
      return { id: 'name', role: 'textbox', name: skin.name };
    case 'folder-chosen':
      return { id: `place:${event.folder}`, role: 'radio', name: placeName(event.folder, state, skin) };
    case 'filing-saved':
      return button('save', state.pane.name === 'filing' && state.pane.kind === 'deposit' ? skin.keep : skin.save);
    case 'document-downloaded':
      return button('download', skin.download);
    case 'all-downloaded':
      return button('download-all', skin.downloadAll);
    case 'delete-asked':
      return button('delete', skin.remove);
    case 'delete-confirmed':
      return button('delete-yes', skin.confirmRemove);
    case 'delete-held':
      return button('delete-no', skin.holdRemove);
    case 'notice-undone':
      return button('notice-undo', skin.undo);
    case 'share-started':
      return button('share', skin.share);
    case 'recipient-edited':
      return { id: 'recipient', role: 'textbox', name: skin.recipient };
    case 'contact-picked':
      return button(`suggestion:${event.email}`, proposalOf(personAt(event.email, state)));
    case 'end-chosen':
      return { id: `end:${event.end}`, role: 'radio', name: skin.ends[event.end] };
    case 'share-made':
      return button('make-share', skin.makeShare);
    case 'share-stopped':
      return button(`stop:${event.shareId}`, shareName(event.shareId, state, skin));
    case 'account-edited':
      return { id: `account:${event.field}`, role: 'textbox', name: event.field === 'name' ? skin.fullName : skin.email };
    case 'terms-answered':
      return { id: 'terms', role: 'checkbox', name: skin.terms };
    case 'account-opened':
      return button('open-account', skin.openAccount);
    case 'site-opened':
      return button('home', skin.home);
    case 'safe-entered':
      return button('enter', skin.enter);
    case 'signed-out':
      return button('sign-out', skin.signOut);
    case 'signed-in':
      return button('sign-in', skin.signIn);
    default:
      return assertNever(event);
  }
}

export function describe(event: CoffreEvent, state: Coffre, world: World): CoffreSay {
  const hand = world.device === 'telephone' || world.screen === 'narrow' ? 'finger' : 'mouse';
  const skin = skinOf(state.skin);
  switch (event.type) {
    case 'document-opened':
      return { id: 'open-document', hand, name: docName(event.fileId, state) };
    case 'name-edited':
      return { id: 'write-name', field: skin.name, example: event.value };
    case 'recipient-edited':
      return { id: 'write-words', field: skin.recipient, words: event.value };
    case 'searched':
      return { id: 'search-words', field: skin.search, words: event.words };
    case 'account-edited':
      return { id: 'write-own', field: event.field === 'name' ? skin.fullName : skin.email, value: event.value };
    case 'folder-chosen':
      return { id: 'choose', group: skin.place, choice: placeName(event.folder, state, skin) };
    case 'end-chosen':
      return { id: 'choose', group: skin.end, choice: skin.ends[event.end] };
    case 'terms-answered':
      return event.answer === 'yes' ? { id: 'tick', box: skin.terms } : { id: 'press', hand, control: skin.terms };
    case 'contact-picked':
      return { id: 'pick-contact', hand, name: contactName(event.email, state), field: skin.recipient };
    case 'share-stopped': {
      const share = state.shares.find((one) => one.id === event.shareId);
      return { id: 'stop-share', hand, control: skin.stop, name: docName(share?.fileId ?? '', state), person: share?.with.name ?? '' };
    }
    default:
      return { id: 'press', hand, control: targetOf(event, state).name };
  }
}

/** Hint 1: the part of the screen where the control is, on this skin and this screen. */
export function placeOf(event: CoffreEvent, state: Coffre, world: World): Place {
  const narrow = world.screen === 'narrow';
  const abri = state.skin === 'abri';
  switch (event.type) {
    case 'menu-opened':
    case 'menu-closed':
    case 'searched':
    case 'pane-closed':
      return state.pane.name === 'filing' || state.pane.name === 'sharing' ? 'end-of-form' : 'top';
    case 'folder-opened':
    case 'shares-opened':
    case 'log-opened':
    case 'all-downloaded':
      return narrow ? 'menu' : abri ? 'top' : 'side';
    case 'site-opened':
    case 'signed-out':
      return state.pane.name === 'site' ? 'middle' : narrow ? 'menu' : 'top';
    case 'deposit-asked':
      return narrow ? 'bottom' : abri ? 'top' : 'side';
    case 'document-opened':
    case 'share-stopped':
      return 'list';
    case 'filing-started':
    case 'document-downloaded':
    case 'share-started':
    case 'delete-asked':
      return narrow || abri ? 'below-document' : 'above-document';
    case 'name-edited':
    case 'recipient-edited':
    case 'contact-picked':
    case 'account-edited':
      return 'first-field';
    case 'folder-chosen':
    case 'end-chosen':
      return 'choices';
    case 'filing-saved':
    case 'share-made':
    case 'account-opened':
    case 'terms-answered':
      return 'end-of-form';
    case 'notice-undone':
      return 'bottom';
    case 'delete-confirmed':
    case 'delete-held':
    case 'safe-entered':
    case 'signed-in':
      return 'middle';
    default:
      return assertNever(event);
  }
}

export function contactName(email: string, state: Coffre): string {
  return state.contacts.find((contact) => contact.email === email)?.name ?? email;
}
