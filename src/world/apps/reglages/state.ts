// What the settings remember, and what they are made of for their rows.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type { DeviceKind, World } from '../contract';
import { usual, type Levels, type Setting } from './levels';
import type * as messages from './messages/fr';
import type { Category, Listed, ReglagesEvent, ReglagesGoal, ReglagesScenario, ReglagesSlip, SkinId, NoticesScenario, UsageScenario } from './schema';
import type { Skin } from './skins';

type Pane = { readonly name: 'home' } | { readonly name: 'category'; readonly category: Category };

/** The line after a gesture, and what it takes to go back on it. */
type Notice =
  | { readonly type: 'set'; readonly setting: Setting; readonly was: number }
  | { readonly type: 'tried' }
  | { readonly type: 'called' }
  | { readonly type: 'watched'; readonly by: Way }
  | { readonly type: 'opened'; readonly sourceId: string }
  | { readonly type: 'restored' };

/** How a video reached the phone, or did not. `cut`: the limit of the plan stopped it. */
export type Way = 'wifi' | 'plan' | 'abroad' | 'cut' | 'none';

/** What the phone used of its plan, and what it is connected to. */
export interface Usage extends Omit<UsageScenario, 'joined'> {
  readonly joined: string | undefined;
  /** Forbidden to work while nobody looks. */
  readonly silenced: readonly string[];
  /** What videos took of the plan since the start. */
  readonly eatenMb: number;
  readonly hasWatched: boolean;
}

/** Who may show notifications, and who was forbidden to. */
export interface Notices extends NoticesScenario {
  readonly muted: readonly string[];
}

export interface Reglages {
  readonly skin: SkinId;
  readonly says: string;
  readonly machine: DeviceKind;
  readonly pane: Pane;
  readonly levels: Levels;
  readonly start: Levels;
  readonly hasHeard: boolean;
  /** Whom one tries to call; and whether it rang. */
  readonly calls?: string | undefined;
  readonly hasCalled: boolean;
  readonly notices?: Notices | undefined;
  readonly usage?: Usage | undefined;
  readonly notice?: Notice | undefined;
}

export interface Settings extends Kind {
  readonly scenario: ReglagesScenario;
  readonly state: Reglages;
  readonly event: ReglagesEvent;
  readonly goal: ReglagesGoal;
  readonly slip: ReglagesSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type SettingsRows<Type extends ReglagesEvent['type']> = Rows<Settings, Type>;

export type SettingsView = ViewOf<Settings>;

/** The headings stand beside every page; else on a page of their own. */
export function isBeside({ skin }: Reglages, { screen }: World): boolean {
  return screen === 'wide' && skin === 'colonne';
}

export function canNavigate(state: Reglages, world: World): boolean {
  return state.pane.name === 'home' || isBeside(state, world);
}

/** A panel comes from the top of a phone, where something in it is not as usual at first. */
export function hasPanel({ machine, start }: Reglages): boolean {
  return machine === 'telephone' && (start.plane !== usual.plane || start.rotation !== usual.rotation);
}

/** Where one goes from the first page. A phone has no arrow to set; where one looks at its plan, nothing else pushes that out of sight. */
export function categoriesOf({ machine, usage, notices }: Pick<Reglages, 'machine' | 'usage' | 'notices'>): readonly Listed[] {
  if (machine !== 'telephone') return ['screen', 'sound', 'reading', 'pointer'];
  if (notices !== undefined) return ['notices', 'sound'];
  return usage === undefined ? ['screen', 'sound', 'reading'] : ['wifi', 'data'];
}
