// Vite plugin: what draws an app takes of its rows only the controls (docs/decisions/0018).
//
// A row says everything of a gesture: its control, which is drawn, and what it does, which comes with the engine. Written together, they
// would be loaded together. So, in the pages, a file of rows is cut in two: under `?drawn`, the controls, for the views and the first
// state; under its own name, the rest, which the engine puts back together with them (`drawn`, in app-of.ts).

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A file of rows, or what puts rows together: an app, its second part; also where all of it stands on one line. */
const ROWS = /(^|[{,])\s*(does|gestures)\b/m;

/** One thing of the practice world that has rows. The device is drawn and moved whatever the app: it keeps its rows whole. */
const ROOM = /\/src\/world\/(apps\/[a-z]+|device)\//;
const APP = /\/src\/world\/apps\/[a-z]+\//;

/** What draws, and what was asked for by it. */
const DRAWS = /\/(View\.tsx|view\/[^?]+)$|\?drawn$/;

/** Everything a row may say, in an app or on the device. */
const rowParts = new Set(['control', 'area', 'say', 'after', 'slip', 'typed', 'workedOut', 'group', 'again', 'isHelp', 'in', 'while', 'does']);
/** Of an app, what a first look asks for. */
const firstLook = new Set(['id', 'skinOf', 'start', 'gestures', 'more']);

/** Where an app gives its parts: in each `model.ts`. */
const GIVEN = /\bappOf(<\w+>)?\(\{/;

export function drawnRows(): Plugin {
  return {
    name: 'declic-drawn-rows',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.') || !DRAWS.test(importer) || !ROOM.test(importer)) return undefined;
      const found = await this.resolve(source, importer.replace(/\?drawn$/, ''), { skipSelf: true });
      if (found === null) return undefined;
      if (found.id.endsWith('/world/apps/app-of.ts')) return found.id.replace(/app-of\.ts$/, 'drawn-app.ts');
      return ROOM.test(found.id) && isOfRows(found.id) ? { ...found, id: `${found.id}?drawn` } : undefined;
    },
    transform(code, id) {
      const half = id.endsWith('?drawn') ? 'drawn' : APP.test(id) && isOfRows(id) ? 'moving' : undefined;
      if (half === undefined) return undefined;
      const left = halved(code, half, (text) => this.parse(text, { lang: 'ts' }));
      if (half === 'drawn' || !id.endsWith('/model.ts')) return { code: left, map: null };
      // The engine finds the other half of an app beside it.
      if (!GIVEN.test(left)) this.error(`No « appOf<…>({ » in ${id}: its controls would be lost.`);
      return { code: `import drawn from './model.ts?drawn';\n${left.replace(GIVEN, (found) => `${found} drawn,`)}`, map: null };
    },
  };
}

function isOfRows(id: string): boolean {
  return id.endsWith('.ts') && !id.endsWith('.test.ts') && hasRows(readFileSync(id, 'utf8'));
}

/** Whether this is a file to cut in two. */
export function hasRows(code: string): boolean {
  return ROWS.test(code);
}

type Half = 'drawn' | 'moving';
type Cut = readonly [from: number, to: number];
type Parse = (code: string) => object;

/** One half of a file of rows, without what only the other half asks for. */
export function halved(code: string, half: Half, parse: Parse): string {
  let left = without(code, cutsInRows(parse(code), half));
  for (;;) {
    const idle = cutsOfIdle(parse(left));
    if (idle.length === 0) return left;
    left = without(left, idle);
  }
}

function without(code: string, cuts: readonly Cut[]): string {
  return cuts.toSorted(([one], [other]) => other - one).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

function cutsInRows(tree: unknown, half: Half): readonly Cut[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => cutsInRows(one, half));
  if (!isNode(tree)) return [];
  if (!isLiteral(tree)) return Object.values(tree).flatMap((one) => cutsInRows(one, half));
  const { properties, end } = tree;
  const isKept = keptOf(tree, half);
  return properties.flatMap((one, at) => (isKept(one) ? cutsInRows(one, half) : [[one.start, properties[at + 1]?.start ?? end - 1] as const]));
}

/** What stays of this object in this half. */
function keptOf({ properties }: Literal, half: Half): (property: Property) => boolean {
  const names = properties.flatMap((one) => nameOf(one) ?? []);
  const has = (name: string): boolean => names.includes(name);
  if (has('gestures') && has('exits')) return (one) => (half === 'moving' ? nameOf(one) !== 'start' : firstLook.has(nameOf(one) ?? ''));
  if (!(has('control') || has('does')) || !names.every((name) => rowParts.has(name))) return () => true;
  if (half === 'moving') return (one) => nameOf(one) !== 'control';
  // A row whose control comes from a function that it spreads keeps that function.
  return (one) => (nameOf(one) ?? (has('control') ? '' : 'control')) === 'control';
}

/** Imports, and what a file keeps for itself, that nothing else in it asks for. The bundler would put what they name beside it. */
function cutsOfIdle(program: object): readonly Cut[] {
  const body = 'body' in program && Array.isArray(program.body) ? program.body.filter(isNode) : [];
  const used = new Map<string, number>();
  for (const name of body.flatMap(namesIn)) used.set(name, (used.get(name) ?? 0) + 1);
  const isIdle = (name: string): boolean => (used.get(name) ?? 0) < 2;
  return body.flatMap((one): readonly Cut[] => {
    const names = declaredBy(one);
    return names.length > 0 && names.every(isIdle) ? [[one.start, one.end]] : [];
  });
}

/** The names that something in here declares or asks for; not those of what an object has. */
function namesIn(tree: unknown): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap(namesIn);
  if (!isNode(tree)) return [];
  if (tree.type === 'Identifier' && 'name' in tree) return [String(tree.name)];
  const own = { ImportSpecifier: 'imported', Property: 'key', MemberExpression: 'property' }[tree.type];
  const isWorkedOut = 'computed' in tree && tree.computed === true;
  return Object.entries(tree).flatMap(([part, inside]) => (part === own && !isWorkedOut ? [] : namesIn(inside)));
}

function declaredBy(one: Node): readonly string[] {
  if (one.type === 'ImportDeclaration') return namesIn('specifiers' in one ? one.specifiers : []);
  if (one.type === 'FunctionDeclaration') return namesIn('id' in one ? one.id : []);
  if (one.type === 'VariableDeclaration' && 'declarations' in one && Array.isArray(one.declarations))
    return one.declarations.flatMap((each: object) => namesIn('id' in each ? each.id : [])).slice(0, 1);
  return [];
}

/** Undefined for what is spread. */
function nameOf({ key }: Property): string | undefined {
  return key === undefined ? undefined : (key.name ?? String(key.value));
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key?: { readonly name?: string; readonly value?: unknown };
}

interface Literal extends Node {
  readonly properties: readonly Property[];
}

function isNode(one: unknown): one is Node {
  return typeof one === 'object' && one !== null && 'type' in one && 'start' in one;
}

function isLiteral(node: Node): node is Literal {
  return node.type === 'ObjectExpression';
}
