// What just happened, for the live region and for the person who looked away; and what to say of a slip.

import type { Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import type { BureauSay } from './messages/say';
import { noticeText, placeName, problemText } from './remarks';
import type { BureauEvent, BureauSlip } from './schema';
import { skinOf } from './skins';
import type { Bureau } from './state';

export function announce(happening: Happening<BureauEvent>, before: Bureau, after: Bureau): BureauSay | undefined {
  if (before === after || happening.by === 'world') return undefined;
  const { type } = happening.event;
  if (type === 'name-edited' || type === 'printer-chosen' || type === 'pages-chosen') return undefined;
  const skin = skinOf(after.skin);
  const text = problemText(after.pane, skin) ?? (after.notice === undefined ? undefined : noticeText(after.notice, after, skin));
  return text === undefined ? announcePane(after) : { id: 'desk-says', text };
}

function announcePane(after: Bureau): BureauSay | undefined {
  const { pane } = after;
  const skin = skinOf(after.skin);
  switch (pane.name) {
    case 'list':
      return pane.question === undefined ? { id: 'folder-open', folder: placeName(pane.folder, after, skin) } : { id: 'desk-asks', text: skin.askEmpty };
    case 'file':
      return { id: 'file-open' };
    case 'naming':
      return { id: 'name-it', what: pane.what };
    case 'moving':
      return { id: 'choose-place' };
    case 'printing':
      return { id: 'print-open' };
    case 'printer':
      return { id: 'printer-open', sheets: after.tray.length };
    case 'left':
      return { id: 'left', traces: pane.files.length + pane.binned.length + pane.papers };
    default:
      return assertNever(pane);
  }
}

export function explain(slip: BureauSlip, state: Bureau): BureauSay {
  const skin = skinOf(state.skin);
  const { places } = skin;
  switch (slip.type) {
    case 'unclear-name':
    case 'ending-lost':
      return { id: `slip-${slip.type}`, name: slip.name, button: skin.rename };
    case 'wrong-folder':
      return { id: 'slip-wrong-folder', folder: slip.folder, button: skin.move };
    case 'only-copy-binned':
    case 'house-file-binned':
      return { id: `slip-${slip.type}`, name: slip.name, bin: places.corbeille, button: skin.restore };
    case 'wanted-file-gone':
    case 'wrong-file-printed':
      return { id: `slip-${slip.type}`, name: slip.name };
    case 'wrong-printer':
    case 'all-pages-printed':
      return { id: `slip-${slip.type}`, name: slip.name };
    case 'left-paper':
      return { id: 'slip-left-paper', resume: skin.resume, printer: skin.printer };
    case 'left-files':
      return { id: 'slip-left-files', name: slip.name, resume: skin.resume };
    case 'left-in-bin':
      return { id: 'slip-left-in-bin', name: slip.name, resume: skin.resume, empty: skin.empty };
    default:
      return assertNever(slip);
  }
}
