// What is kept under our names in the two small storages of the browser. Every page knows how to forget its own tab.

/** All our keys begin so. The host may have other sites at the same origin: theirs stay. */
const OURS = /^declic\b/;

/** Set, then taken away, so that the other tabs hear of it (elements/leave.ts). */
export const ERASED = 'declic:efface';

/** A browser that refuses its storage throws as soon as it is named: it keeps nothing. */
export function ourKeys(storage: () => Storage): readonly string[] {
  try {
    return Object.keys(storage()).filter((key) => OURS.test(key));
  } catch {
    return [];
  }
}

export function forgetOurs(storage: () => Storage): void {
  for (const key of ourKeys(storage)) storage().removeItem(key);
}

/** What this tab remembers: exercises begun. */
export function forgetTab(): void {
  forgetOurs(() => sessionStorage);
}
