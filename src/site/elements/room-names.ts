// Names that nobody else has: of a session on this machine, of a window of it.

import type { Role } from '../room/member';

/** Two sessions on one machine never meet. */
export function newRoom(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join('');
}

export function nameOfWindow(role: Role): string {
  return `${role}-${crypto.getRandomValues(new Uint32Array(1))[0] ?? 0}`;
}
