import type { PracticeMemory } from '../ports/practice-memory';

/** Rooms are of one day: longer, they would only be in the way of the next trainer. */
const LONGEST_MS = 12 * 60 * 60 * 1000;
const OURS = 'declic:salle:';

/** Local storage, for some hours: what several windows have in common stays when all were closed. Refused, nothing stays and nothing breaks. */
export const localRoomMemory: PracticeMemory = {
  read(key) {
    try {
      forgetOld();
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return typeof kept === 'object' && kept !== null && 'room' in kept ? kept.room : undefined;
    } catch {
      return undefined;
    }
  },
  write(key, room) {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), room }));
    } catch {
      // Refused or full: the session lasts as long as one of its windows.
    }
  },
  forget(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Refused: nothing was kept either.
    }
  },
};

function forgetOld(): void {
  const ours = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((key) => key.startsWith(OURS));
  for (const key of ours) if (!(savedAt(key) > Date.now() - LONGEST_MS)) localStorage.removeItem(key);
}

/** Not a number where something else stands there. */
function savedAt(key: string): number {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'at' in kept ? Number(kept.at) : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
