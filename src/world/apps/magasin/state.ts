// What the store remembers: what is on the phone, what each application may use, which way one goes to internet.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type * as messages from './messages/fr';
import type { MagasinEvent, MagasinGoal, MagasinScenario, MagasinSlip, Network, Permission, Product, SkinId } from './schema';
import type { Skin } from './skins';

export type Pane =
  /** `words`: what one looked for. */
  | { readonly name: 'search'; readonly words: string }
  | { readonly name: 'mine' | 'data' }
  | {
      readonly name: 'sheet';
      readonly appId: string;
      /** Where « Retour » leads. */
      readonly words?: string | undefined;
      /** What the store asks before it goes on; `problem`: why it does not. */
      readonly question?: 'download' | 'remove' | undefined;
      readonly problem?: 'full' | undefined;
    }
  | { readonly name: 'running'; readonly appId: string };

/** The short line after a gesture. */
export interface Notice {
  readonly type: 'installed' | 'updated' | 'removed';
  readonly appId: string;
}

/** One answer to one question of an application. */
interface Grant {
  readonly appId: string;
  readonly permission: Permission;
  readonly given: boolean;
}

export interface Magasin {
  readonly skin: SkinId;
  readonly products: readonly Product[];
  readonly installed: readonly string[];
  /** Was on this phone, and is no longer. */
  readonly removed: readonly string[];
  readonly updated: readonly string[];
  /** Opened with every question answered, in a version that works. */
  readonly used: readonly string[];
  readonly grants: readonly Grant[];
  /** Megabytes left in the memory. */
  readonly freeMb: number;
  readonly wifi?: string | undefined;
  readonly network: Network;
  /** Downloaded with the plan. */
  readonly spent: readonly string[];
  readonly pane: Pane;
  readonly notice?: Notice | undefined;
}

export interface Store extends Kind {
  readonly scenario: MagasinScenario;
  readonly state: Magasin;
  readonly event: MagasinEvent;
  readonly goal: MagasinGoal;
  readonly slip: MagasinSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type StoreView = ViewOf<Store>;

export type StoreRows<Type extends MagasinEvent['type']> = Rows<Store, Type>;

export function productOf(appId: string, { products }: Magasin): Product | undefined {
  return products.find(({ id }) => id === appId);
}

export function nameOf(appId: string, state: Magasin): string {
  return productOf(appId, state)?.name ?? '';
}

export function isInstalled(appId: string, { installed }: Magasin): boolean {
  return installed.includes(appId);
}

/** A new version waits. */
export function hasUpdate(appId: string, state: Magasin): boolean {
  return isInstalled(appId, state) && productOf(appId, state)?.update !== undefined && !state.updated.includes(appId);
}

/** The answer to this question; undefined: not asked yet. */
export function grantOf(appId: string, permission: Permission, { grants }: Magasin): boolean | undefined {
  return grants.find((one) => one.appId === appId && one.permission === permission)?.given;
}

export function withGrant(state: Magasin, grant: Grant): Magasin {
  const others = state.grants.filter((one) => one.appId !== grant.appId || one.permission !== grant.permission);
  return { ...state, grants: [...others, grant] };
}

/** What the application in front asks now. */
export function askedNow(state: Magasin): Permission | undefined {
  const { pane } = state;
  if (pane.name !== 'running' || isTooOld(pane.appId, state)) return undefined;
  return productOf(pane.appId, state)?.permissions.find(({ id }) => grantOf(pane.appId, id, state) === undefined)?.id;
}

export function isTooOld(appId: string, state: Magasin): boolean {
  return hasUpdate(appId, state) && productOf(appId, state)?.update?.blocks === true;
}
