// A short name for a text: two texts have two names, and the name does not say the text. Not a secret: who knows the text knows the name.
// The browser's own digests are refused on a page without https, where platforms of small networks are.

/** FNV-1a, 32 bits. */
function fnv(text: string, seed: number): number {
  let now = seed;
  for (const letter of new TextEncoder().encode(text)) now = Math.imul(now ^ letter, 0x01000193);
  // Without a last stir, texts that differ at their end have names that look alike.
  now = Math.imul(now ^ (now >>> 15), 0x2c1b3c6d);
  return (now ^ (now >>> 13)) >>> 0;
}

/** 128 bits, in 32 figures of base sixteen. */
export function digestOf(text: string): string {
  return [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

/** The same text gives the same identifier: what is told twice is told once. Its shape is that of a UUID made from a name. */
export function uuidOf(text: string): string {
  return digestOf(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-5$3-a$4-$5');
}
