import type { RoomMemory } from '../ports/practice-memory';
import { ROOMS } from '../ports/room-line';
import { ownStorage } from './shared-computer';

/** Rooms are of one day: longer, they would only be in the way of the next trainer. */
const LONGEST_MS = 12 * 60 * 60 * 1000;

interface Kept {
  /** When it was written. */
  readonly at: number;
  readonly room: unknown;
}

/** For some hours: what several windows have in common stays when all were closed (not on a shared computer). Refused, nothing stays and nothing breaks. */
export const localRoomMemory: RoomMemory = {
  read(key) {
    try {
      forgetOld();
      return keptAs(key)?.room;
    } catch {
      return undefined;
    }
  },
  write(key, room) {
    try {
      ownStorage().setItem(key, JSON.stringify({ at: Date.now(), room } satisfies Kept));
    } catch {
      // Refused or full: the session lasts as long as one of its windows.
    }
  },
};

function forgetOld(): void {
  const oldest = Date.now() - LONGEST_MS;
  for (const key of Object.keys(ownStorage())) if (key.startsWith(ROOMS) && (keptAs(key)?.at ?? 0) < oldest) ownStorage().removeItem(key);
}

/** Undefined where something else stands there. */
function keptAs(key: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(ownStorage().getItem(key) ?? 'null');
    const isOurs = typeof kept === 'object' && kept !== null && 'at' in kept && typeof kept.at === 'number' && 'room' in kept;
    return isOurs ? { at: Number(kept.at), room: kept.room } : undefined;
  } catch {
    return undefined;
  }
}
