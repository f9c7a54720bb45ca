// What is kept for the days without network: how much is here, what is added, taken away, or all forgotten.

import type { OfflineAnswer, OfflineRequest, OfflineState, PartName } from '../ports/offline';

/** What the worker's caches are called. The voice keeps its own (voice-files.ts). */
const CACHES = /^declic-(?:fichiers$|pages-|choix$)/;
const CHOICE = 'declic-choix';

/** What is here, of each part and of these parts together (platform/ports/offline.ts). Undefined when nothing keeps anything. */
export async function offlineState(groups: readonly string[] = []): Promise<OfflineState | undefined> {
  const answer = await ask({ type: 'state', groups });
  return answer?.type === 'state' ? answer.state : undefined;
}

/** Keeps these parts, and tells how far it is. Returns how many files did not come; undefined when nothing keeps anything. */
export async function keepOffline(parts: readonly PartName[], tell?: (done: number, of: number) => void): Promise<number | undefined> {
  const answer = await ask({ type: 'keep', parts }, tell);
  return answer?.type === 'kept' ? answer.missed : undefined;
}

export async function forgetOffline(parts: readonly PartName[]): Promise<void> {
  await ask({ type: 'forget', parts });
}

/** Whether a newer version waits; `take` lets it in, and the page comes again. */
export async function newerVersion(): Promise<{ readonly take: () => void } | undefined> {
  const waiting = (await registration())?.waiting;
  if (!waiting) return undefined;
  return {
    take() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'update' } satisfies OfflineRequest);
    },
  };
}

/** How many lessons and parts somebody chose to keep here. Asks no worker: for the page that forgets. */
export async function partsChosen(): Promise<number> {
  try {
    if (!(await caches.has(CHOICE))) return 0;
    const place = await caches.open(CHOICE);
    const [request] = await place.keys();
    const response = request === undefined ? undefined : await place.match(request);
    return response === undefined ? 0 : (await chosenIn(response)).length;
  } catch {
    return 0;
  }
}

/** Nothing kept any more, and nothing that keeps: the next visit begins again. */
export async function leaveOffline(): Promise<void> {
  try {
    await (await registration())?.unregister();
    for (const name of await caches.keys()) if (CACHES.test(name)) await caches.delete(name);
  } catch {
    // A browser that refuses these kept nothing in them.
  }
}

/** Says this to the worker, and waits for its last word. */
async function ask(request: OfflineRequest, tell?: (done: number, of: number) => void): Promise<OfflineAnswer | undefined> {
  const worker = (await registration())?.active;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      if (data.type === 'progress') return tell?.(data.done, data.of);
      port1.close();
      resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}

/** Not on a page without `https`: a browser gives it no worker. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;
}

/** As the worker wrote it. */
function chosenIn(response: Response): Promise<readonly PartName[]> {
  return response.json();
}
