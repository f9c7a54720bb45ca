// Puts a walkthrough and goals in a practice's file. The rest of the file stays as its author wrote it, letter for letter, comments included:
// the YAML library says where things stand, and only the lists that change are written.

import { isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml';

/** A line longer than this is cut into one line a field. */
const LONGEST = 150;

export interface Recorded {
  readonly goals: readonly object[];
  readonly walkthrough: readonly object[];
}

/** A goal or a gesture that was there already keeps its words and its comment. */
export function withRecorded(text: string, { goals, walkthrough }: Recorded): string {
  return withList(withList(text, 'goals', goals), 'walkthrough', walkthrough);
}

/** One list of the file, written anew; at the end where there was none. */
export function withList(text: string, key: string, values: readonly object[]): string {
  const old = listIn(text, key);
  const chunks = values.map((value) => old.items.find((item) => isSame(item.value, value))?.chunk ?? itemOf(value));
  return text.slice(0, old.from) + old.head + chunks.join('') + text.slice(old.to);
}

interface Old {
  readonly from: number;
  readonly to: number;
  /** The line of the key, with its comment. */
  readonly head: string;
  /** Each with its lines, those of its comment first. */
  readonly items: readonly { readonly value: unknown; readonly chunk: string }[];
}

function listIn(text: string, key: string): Old {
  const doc = parseDocument(text);
  const pair = isMap(doc.contents) ? doc.contents.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  if (pair === undefined || !isNode(pair.key)) return { from: text.length, to: text.length, head: `${text.endsWith('\n') ? '' : '\n'}${key}:\n`, items: [] };
  const from = startOf(pair.key);
  const list = isSeq(pair.value) && pair.value.flow !== true ? pair.value.items.filter(isNode) : [];
  const starts = list.map((node) => startOfItem(text, startOf(node)));
  const last = list.at(-1) ?? (isNode(pair.value) ? pair.value : pair.key);
  const to = afterLine(text, Math.max(from, endOf(last) - 1));
  return {
    from,
    to,
    head: starts[0] === undefined ? `${key}:\n` : text.slice(from, starts[0]),
    items: list.map((node, index): Old['items'][number] => ({ value: node.toJS(doc), chunk: text.slice(starts[index], starts[index + 1] ?? to) })),
  };
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

/** Without the remarks and the empty lines after it. */
function endOf({ range }: Node): number {
  return range?.[1] ?? 0;
}

/** Where the lines of an item begin: with the remarks right above it. */
function startOfItem(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (above >= start || !/^\s+#/.test(text.slice(above, start))) return start;
    start = above;
  }
}

function afterLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** On one line, as the others are, where it is not too long. */
function itemOf(value: object): string {
  const fields = Object.entries(value).map(([field, its]) => `${field}: ${inFlow(its)}`);
  const line = `  - { ${fields.join(', ')} }\n`;
  return line.length <= LONGEST ? line : `  - ${fields.join('\n    ')}\n`;
}

/** As it may stand between commas: quoted where it must be. */
function inFlow(value: unknown): string {
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1);
}

/** Whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return JSON.stringify(fields.map(([field, its]) => `${field} ${JSON.stringify(its)}`).toSorted());
}
