/** The list with this in it, once: what was seen stays seen. */
export function once<Id extends string>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids : [...ids, id];
}
