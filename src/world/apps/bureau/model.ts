// The computer's files as an app of the practice world: its parts, put together.

import type { App, World } from '../contract';
import { announce, explain } from './announce';
import { approach, exits } from './exits';
import { DOCUMENTS } from './files';
import { isReached } from './goals';
import { fr } from './messages/fr';
import type { BureauSay } from './messages/say';
import type { BureauEvent, BureauGoal, BureauScenario, BureauSlip } from './schema';
import { slipOf } from './slips';
import type { Bureau } from './state';
import { describe, placeFor, targetOf } from './talk';
import { transition } from './transition';

export const bureau: App<BureauScenario, Bureau, BureauEvent, BureauGoal, BureauSlip, BureauSay> = {
  id: 'bureau',
  role: 'desk',
  receives: [],
  words: { says: fr },
  title: () => ({ name: 'Mes fichiers', site: '' }),
  start,
  transition,
  receive: (state) => ({ state }),
  isReached,
  exits,
  approach,
  slipOf,
  target: targetOf,
  where: (event, state, world) => ({ id: 'look', place: placeFor(event, state, world) }),
  describe,
  announce,
  explain,
  merges: (previous, next) => previous.type === 'name-edited' && next.type === 'name-edited',
  typedText: (event) => (event.type === 'name-edited' ? event.value : undefined),
  retype: (event, text) => (event.type === 'name-edited' ? { ...event, value: text } : event),
};

export default bureau;

function start({ skin, computer, folders, printers, lengths, house, tray }: BureauScenario, { files }: World): Bureau {
  return {
    skin,
    computer,
    folders,
    printers,
    lengths,
    house,
    origins: [],
    tray: tray.flatMap(({ fileId, printer, pages }) =>
      files
        .filter((file) => file.id === fileId)
        .slice(0, 1)
        .map((file) => ({ file, printer, pages })),
    ),
    pane: { name: 'list', folder: DOCUMENTS },
    seen: [],
    taken: [],
    touched: [],
  };
}
