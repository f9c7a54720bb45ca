/** The list with this in it, once: what was seen stays seen. */
export function once(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
