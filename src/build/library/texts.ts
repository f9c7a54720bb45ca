// Goes through every text of a piece of data.

import type { Path } from './yaml-source';

/** Visits every text of a value, with its path and the field that holds it. */
export function walk(value: unknown, path: Path, visit: (text: string, at: Path, field: string) => void, field = ''): void {
  if (typeof value === 'string') visit(value, path, field);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of entriesOf(value)) walk(inside, [...path, key], visit, typeof key === 'number' ? field : key);
}

export function entriesOf(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? value.map((inside: unknown, index) => [index, inside]) : Object.entries(value);
}

/** Every text inside a value. */
export function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  walk(value, [], (text) => texts.push(text));
  return texts;
}
