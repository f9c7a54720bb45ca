// The words' bones: which control a gesture uses, where it is, what to say of it. The sentences
// themselves are in messages/<locale>.ts.

import type { StoredFile, Target, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { BIN, filesIn, pagesOf } from './files';
import type { BureauSay, Place } from './messages/say';
import { fileLabel, placeName, printerChoices } from './remarks';
import type { BureauEvent } from './schema';
import { skinOf } from './skins';
import type { Bureau } from './state';

export function targetOf(event: BureauEvent, state: Bureau, world: World): Target {
  const skin = skinOf(state.skin);
  const { pane } = state;
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'folder-opened':
      return button(`folder:${event.folder}`, placeName(event.folder, state, skin));
    case 'printer-opened':
      return button('printer', skin.printer);
    case 'file-opened': {
      const file = fileListed(event.fileId, state, world);
      return button(`file:${event.fileId}`, file === undefined ? '' : fileLabel(file));
    }
    case 'pane-closed':
      return button('back', pane.name === 'file' || pane.name === 'printer' ? skin.back : skin.cancel);
    case 'folder-asked':
      return button('make-folder', skin.makeFolder);
    case 'rename-asked':
      return button('rename', skin.rename);
    case 'name-edited':
      return { id: 'name', role: 'textbox', name: isFolder(state) ? skin.folderName : skin.fileName };
    case 'name-saved':
      return button('save', isFolder(state) ? skin.create : skin.save);
    case 'move-asked':
      return button('move', skin.move);
    case 'file-moved':
      return button(`to:${event.folder}`, placeName(event.folder, state, skin));
    case 'file-binned':
      return button('bin', skin.bin);
    case 'file-restored':
      return button('restore', skin.restore);
    case 'empty-asked':
      return button('empty', skin.empty);
    case 'empty-confirmed':
      return button('empty-yes', skin.confirmEmpty);
    case 'empty-held':
      return button('empty-no', skin.holdEmpty);
    case 'notice-undone':
      return button('notice-undo', skin.undo);
    case 'print-asked':
      return button('print', skin.print);
    case 'printer-chosen':
      return { id: `printer:${event.printer}`, role: 'radio', name: printerChoices(state, skin).find((one) => one.id === event.printer)?.name ?? '' };
    case 'pages-chosen':
      return { id: `pages:${event.pages}`, role: 'radio', name: skin.pages[event.pages](pane.name === 'printing' ? pagesOf(pane.fileId, state) : 1) };
    case 'print-made':
      return button('make-print', skin.makePrint);
    case 'papers-taken':
      return button('take', skin.takePapers);
    case 'seat-left':
      return button('leave', skin.leave);
    case 'seat-resumed':
      return button('resume', skin.resume);
    default:
      return assertNever(event);
  }
}

export function describe(event: BureauEvent, state: Bureau, world: World): BureauSay {
  const hand = world.device === 'telephone' || world.screen === 'narrow' ? 'finger' : 'mouse';
  const skin = skinOf(state.skin);
  const { name } = targetOf(event, state, world);
  switch (event.type) {
    case 'file-opened':
      return { id: 'open-file', hand, name: fileListed(event.fileId, state, world)?.name ?? '' };
    case 'name-edited':
      return { id: 'write-name', field: name, example: event.value, what: isFolder(state) ? 'folder' : 'file' };
    case 'printer-chosen':
      return { id: 'choose', group: skin.whichPrinter, choice: name };
    case 'pages-chosen':
      return { id: 'choose', group: skin.whichPages, choice: name };
    default:
      return { id: 'press', hand, control: name };
  }
}

/** Hint 1: the part of the screen where the control is, on this skin and this screen. */
export function placeFor(event: BureauEvent, state: Bureau, world: World): Place {
  const isAside = world.screen === 'wide' && state.skin === 'chene';
  switch (event.type) {
    case 'folder-opened':
    case 'printer-opened':
    case 'seat-left':
      return isAside ? 'side' : 'top';
    case 'file-opened':
      return 'list';
    case 'folder-asked':
    case 'empty-asked':
      return 'above-list';
    case 'rename-asked':
    case 'move-asked':
    case 'file-binned':
    case 'file-restored':
    case 'print-asked':
      return 'below-file';
    case 'name-edited':
      return 'field';
    case 'printer-chosen':
    case 'pages-chosen':
    case 'file-moved':
      return 'choices';
    case 'name-saved':
    case 'print-made':
      return 'end-of-form';
    case 'pane-closed':
      return state.pane.name === 'file' || state.pane.name === 'printer' ? 'top' : 'end-of-form';
    case 'notice-undone':
      return 'bottom';
    case 'empty-confirmed':
    case 'empty-held':
    case 'papers-taken':
    case 'seat-resumed':
      return 'middle';
    default:
      return assertNever(event);
  }
}

/** The file as it is listed here; where it stands elsewhere, as it is called there. */
function fileListed(fileId: string, { pane }: Bureau, world: World): StoredFile | undefined {
  const here = 'folder' in pane ? filesIn(pane.folder, world).find((file) => file.id === fileId) : undefined;
  return here ?? world.files.find((file) => file.id === fileId && file.folder !== BIN);
}

function isFolder({ pane }: Bureau): boolean {
  return pane.name === 'naming' && pane.what === 'folder';
}
