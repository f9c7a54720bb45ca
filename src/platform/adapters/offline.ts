// The worker that keeps the site for the days without network (src/site/offline/worker.ts), as every page speaks to it. What a page asks about
// what is kept is in offline-kept.ts.

import type { OfflineRequest, PartName } from '../ports/offline';
import { trustedAddress } from './trusted-worker';

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
