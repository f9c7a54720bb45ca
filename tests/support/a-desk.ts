// A computer's files for the tests: what matters is written in the test, the rest comes from here. The device is the
// real one, so that a file that is renamed or thrown away really is.

import type { Screen, StoredFile } from '../../src/world/apps/contract';
import bureau from '../../src/world/apps/bureau/model';
import { placeOf } from '../../src/world/apps/bureau/files';
import { scenarioSchema, type BureauEvent, type BureauGoal, type BureauScenario, type BureauSlip } from '../../src/world/apps/bureau/schema';
import type { Bureau } from '../../src/world/apps/bureau/state';
import type { WorldState } from '../../src/world/device/state';
import { worldOf, type Happened } from '../../src/world/device/world';
import { aFile, camille } from './a-practice';

/** In Téléchargements, with a name that says nothing. */
export const scan: StoredFile = aFile({ id: 'scan', name: 'scan001.pdf', folder: 'telechargements', shows: ['Quittance de loyer'] });
/** In Documents, of six pages; another copy is in the safe. */
export const billet: StoredFile = aFile({ id: 'billet', name: 'Billet.pdf' });
/** In Documents, and not the persona's. */
export const reglement: StoredFile = aFile({ id: 'reglement', name: 'Règlement.pdf' });

/** A gesture without the name of its app: the driver knows it. */
type Bare<Event> = Event extends unknown ? Omit<Event, 'app'> : never;
export type DeskGesture = Bare<BureauEvent>;

export interface Desk {
  readonly state: Bureau;
  readonly world: WorldState;
  after(...gestures: readonly DeskGesture[]): Desk;
  slipOf(gesture: DeskGesture, ...goals: readonly BureauGoal[]): BureauSlip | undefined;
  reaches(goal: BureauGoal): boolean;
  /** Names of the files of this place. */
  in(place: string): readonly string[];
}

interface DeskGiven extends Partial<BureauScenario> {
  readonly screen?: Screen;
  readonly files?: readonly StoredFile[];
}

const rules = worldOf({ bureau });
await bureau.ready?.(scenarioSchema.parse({ skin: 'chene', joining: { lightKb: 300 } }));

export function aDesk({ screen = 'wide', files = [scan, billet, { ...billet, folder: 'coffre' }, reglement], ...given }: DeskGiven = {}): Desk {
  const scenario: BureauScenario = {
    skin: 'chene',
    computer: 'shared',
    folders: [],
    printers: [
      { id: 'accueil', name: 'Imprimante de l’accueil' },
      { id: 'etage', name: 'Imprimante de l’étage' },
    ],
    lengths: [{ fileId: 'billet', pages: 6 }],
    house: ['reglement'],
    tray: [],
    ...given,
  };
  return deskOf(rules.start({ device: 'ordinateur', persona: camille, hour: '10 h', files, apps: { bureau: scenario } }, screen));
}

function deskOf(world: WorldState): Desk {
  const state = stateOf(world);
  return {
    state,
    world,
    after: (...gestures) => deskOf(gestures.reduce((now, one) => rules.send(now, gesture(one)).state, world)),
    slipOf(bare, ...goals) {
      const { happened } = rules.send(world, gesture(bare));
      const own = happened.find((one: Happened) => one.app === 'bureau');
      return own === undefined ? undefined : bureau.slipOf({ by: 'learner', event: gesture(bare) }, state, stateOf(own.after), goals);
    },
    reaches: (goal) => rules.isReached(goal, world),
    in: (place) => world.world.files.filter((file) => placeOf(file) === place).map((file) => file.name),
  };
}

function gesture(bare: DeskGesture): BureauEvent {
  return { app: 'bureau', ...bare };
}

/** The registry erases the app's type: its state comes back as what it is. */
function stateOf(world: WorldState): Bureau {
  const state: unknown = world.apps['bureau'];
  if (!isDesk(state)) throw new Error('This practice has no desk.');
  return state;
}

function isDesk(state: unknown): state is Bureau {
  return typeof state === 'object' && state !== null && 'tray' in state;
}

export const open = (fileId: string, folder: string): readonly DeskGesture[] => [
  { type: 'folder-opened', folder },
  { type: 'file-opened', fileId },
];
