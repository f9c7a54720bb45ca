/** Twice what any file of ours has: records in lists in records. */
const DEEPEST = 16;

/**
 * What a text from elsewhere holds as JSON; undefined when it is none, is longer than `most` characters, or is nested deeper than any file of ours:
 * ten megabytes of brackets took the browser's own reader nine seconds (tests/bench/hostile.mjs).
 */
export function foreignJson(text: string, most: number): unknown {
  if (text.length > most || !isShallow(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Its fields, where it is a record; none of anything else. */
export function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isShallow(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}
