// What just happened, for the live region and for the person who looked away; and what to say of a slip.

import type { Effect, Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { docName, listed, openShares } from './listed';
import type { CoffreSay } from './messages/say';
import { noticeText, personText, placeName, problemText } from './remarks';
import type { CoffreEvent, CoffreSlip } from './schema';
import { skinOf } from './skins';
import type { Coffre } from './state';
import { contactName } from './talk';

export function announce(happening: Happening<CoffreEvent>, before: Coffre, after: Coffre): CoffreSay | undefined {
  if (before === after) return undefined;
  if (happening.by === 'world') return announceEffect(happening.effect, after);
  const { event } = happening;
  switch (event.type) {
    case 'name-edited':
    case 'recipient-edited':
    case 'account-edited':
    case 'folder-chosen':
    case 'end-chosen':
    case 'terms-answered':
      return undefined;
    case 'contact-picked':
      return { id: 'chosen-person', name: contactName(event.email, after) };
    case 'menu-opened':
      return { id: 'menu-open' };
    case 'menu-closed':
      return { id: 'menu-closed' };
    case 'searched':
      return after.pane.name === 'results' ? { id: 'found', documents: listed(after.pane, after).length } : announcePane(after);
    case 'signed-in':
    case 'safe-entered':
      return { id: 'signed-in' };
    case 'folder-opened':
    case 'shares-opened':
    case 'log-opened':
    case 'document-opened':
    case 'pane-closed':
    case 'deposit-asked':
    case 'filing-started':
    case 'filing-saved':
    case 'document-downloaded':
    case 'all-downloaded':
    case 'delete-asked':
    case 'delete-confirmed':
    case 'delete-held':
    case 'notice-undone':
    case 'share-started':
    case 'share-made':
    case 'share-stopped':
    case 'account-opened':
    case 'site-opened':
    case 'signed-out':
      return said(after) ?? announcePane(after);
    default:
      return assertNever(event);
  }
}

export function explain(slip: CoffreSlip, state: Coffre): CoffreSay {
  const skin = skinOf(state.skin);
  switch (slip.type) {
    case 'wrong-document':
    case 'already-there':
    case 'wrong-share-stopped':
      return { id: `slip-${slip.type}`, name: slip.name };
    case 'unclear-name':
      return { id: 'slip-unclear-name', name: slip.name, button: skin.change };
    case 'wrong-folder':
      return { id: 'slip-wrong-folder', folder: slip.folder, button: skin.change };
    case 'address-malformed':
      return { id: 'slip-address-malformed', address: slip.address };
    case 'end-forgotten':
      return { id: 'slip-end-forgotten', field: skin.end };
    case 'shared-wrong-document':
    case 'shared-without-end':
    case 'shared-with-wrong-person':
    case 'wrong-end':
      return { id: `slip-${slip.type}`, name: slip.name, button: skin.stop };
    case 'deleted-only-copy':
      return { id: 'slip-deleted-only-copy', name: slip.name, button: skin.undo };
    case 'left-signed-in':
      return { id: 'slip-left-signed-in', signOut: skin.signOut };
    default:
      return assertNever(slip);
  }
}

function announceEffect(effect: Effect, after: Coffre): CoffreSay | undefined {
  if (effect.type === 'seat-left') return undefined;
  if (effect.type === 'file-offered') return said(after) ?? { id: 'received', name: effect.file.name };
  if (effect.type !== 'share-opened') return said(after) ?? announcePane(after);
  const share = after.shares.find((one) => one.id === effect.shareId);
  return share === undefined ? undefined : { id: 'share-opened', person: personText(share.with), name: docName(share.fileId, after) };
}

/** What the safe writes about the last gesture: an objection first, else its line. */
function said(after: Coffre): CoffreSay | undefined {
  const skin = skinOf(after.skin);
  const text = problemText(after, skin) ?? (after.notice === undefined ? undefined : noticeText(after.notice, after, skin));
  return text === undefined ? undefined : { id: 'safe-says', text };
}

function announcePane(after: Coffre): CoffreSay | undefined {
  const { pane } = after;
  const skin = skinOf(after.skin);
  switch (pane.name) {
    case 'account':
      return { id: 'account-form' };
    case 'list':
      return { id: 'opened-list', folder: placeName(pane.folder, after, skin), documents: listed(pane, after).length };
    case 'results':
      return { id: 'found', documents: listed(pane, after).length };
    case 'document':
      if (pane.question !== undefined) return { id: 'safe-asks', text: skin.askRemove(docName(pane.fileId, after)) };
      return { id: 'opened-document', name: docName(pane.fileId, after) };
    case 'filing':
      return pane.kind === 'change' ? { id: 'change-it' } : { id: 'name-it', name: pane.file.name };
    case 'sharing':
      return { id: 'share-it', name: docName(pane.fileId, after) };
    case 'shares':
      return { id: 'shares-open', shares: openShares(after).length };
    case 'log':
      return { id: 'log-open', lines: after.log.length };
    case 'site':
      return { id: 'left-open' };
    case 'signed-out':
      return { id: 'signed-out' };
    default:
      return assertNever(pane);
  }
}
