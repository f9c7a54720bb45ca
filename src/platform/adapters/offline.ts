// The worker that keeps the site for the days without network (src/site/offline/worker.ts), as every page speaks to it. What a page asks about
// what is kept is in offline-kept.ts.

import type { OfflineRequest, PartName } from '../ports/offline';
import { isShared } from './shared-computer';
import { trustedAddress } from './trusted-worker';

declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether what one opens is kept for later: by itself; only when asked, for who spares their data; never on a shared computer, where nothing stays. */
export function keepingHere(): 'by-itself' | 'when-asked' | 'never' {
  if (import.meta.env['KEEPS_OFFLINE'] !== true || !('serviceWorker' in navigator) || isShared()) return 'never';
  return navigator.connection?.saveData === true ? 'when-asked' : 'by-itself';
}

/** Undefined where a browser has no such worker, or refuses it: the site works as long as there is a network. */
export async function startOffline(): Promise<ServiceWorkerRegistration | undefined> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;
  try {
    return await navigator.serviceWorker.register(trustedAddress('declic-hors-ligne', address), { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** Keeps these parts, and what was asked for earlier and did not come whole; nobody waits for it. */
export async function keepForLater(parts: readonly PartName[]): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'keep', parts } satisfies OfflineRequest);
}
