// All that Déclic keeps in this browser, and its erasing: for computers that others will use.

import { ROOMS } from '../ports/room-line';
import { forgetOurs, OURS, ourKeys } from './local-record';
import { leaveOffline, partsChosen } from './offline-kept';
import { openProgress } from './progress';
import { areVoicesKept, forgetVoices } from './voice-files';

const BEGUN = 'declic:exercice:';
/** The same name as in notebook-store.ts: this page does not carry the notebook for it. */
const NOTEBOOK = `${OURS}:carnet`;

export interface Kept {
  /** Steps done. */
  readonly steps: number;
  /** Choices of comfort and of listening, and whatever else stays from one visit to the next. */
  readonly choices: number;
  /** A mediator's notebook (notebook-store.ts). */
  readonly notebook: number;
  /** Sessions projected from here (local-room-memory.ts). */
  readonly rooms: number;
  /** Exercises begun in this tab. */
  readonly begun: number;
  readonly voices: number;
  /** Lessons and pages kept for the days without network. */
  readonly offline: number;
}

export async function everythingKept(): Promise<Kept> {
  const { facts } = await openProgress().read();
  const local = ourKeys(() => localStorage);
  const rooms = local.filter((key) => key.startsWith(ROOMS)).length;
  const notebook = Number(local.includes(NOTEBOOK));
  return {
    steps: facts.size,
    choices: local.length - rooms - notebook,
    notebook,
    rooms,
    begun: ourKeys(() => sessionStorage, BEGUN).length,
    voices: Number(await areVoicesKept()),
    offline: await partsChosen(),
  };
}

/**
 * Erases everything, here and in the other tabs that are open. `left`: the browser did not let go of all of it.
 * Never rejects.
 */
export async function eraseEverything(): Promise<'erased' | 'left'> {
  await Promise.all([openProgress().erase(), forgetVoices(), leaveOffline()]);
  forgetOurs(() => localStorage);
  forgetOurs(() => sessionStorage);
  tellOtherTabs();
  return Object.values(await everythingKept()).every((count) => count === 0) ? 'erased' : 'left';
}

function tellOtherTabs(): void {
  try {
    localStorage.setItem(OURS, '1');
    localStorage.removeItem(OURS);
  } catch {
    // A browser that refuses storage kept nothing in the other tabs either.
  }
}
