import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { halved, hasRows } from './drawn-rows';

const rows = `
import { button } from '../../kit/control';
import { counted } from './counting';
import { nameOf } from './names';
import type { Rows } from './state';

const MOST = 3;

export const gestures: Rows = {
  opened: {
    control: ({ event }) => button('open', nameOf(event)),
    area: 'bar',
    say: () => ({ id: 'open' }),
    does: ({ state }) => open(state),
    slip: (past) => (counted(past) > MOST ? { type: 'often', name: nameOf(past) } : undefined),
  },
  closed: {
    ...inBar({ in: 'page', does: ({ state }) => state }),
    control: () => ({ id: 'close', role: 'button', name: closing }),
  },
  printed: {
    ...aFile(),
    does: ({ state }) => state,
  },
};

const closing = 'Fermer';

function open(state) {
  return { ...state, does: 'nothing', open: true };
}

function aFile() {
  return { control: () => button('file', 'Fichier'), area: 'list' };
}
`;

const half = (code: string, which: 'drawn' | 'moving'): string =>
  halved(code, which, (text) => parseSync('rows.ts', text).program)
    .replaceAll(/\n\s*\n+/g, '\n')
    .trim();

test('what draws has the controls, and what they ask for', () => {
  expect(half(rows, 'drawn')).toMatchInlineSnapshot(`
    "import { button } from '../../kit/control';
    import { nameOf } from './names';
    export const gestures: Rows = {
      opened: {
        control: ({ event }) => button('open', nameOf(event)),
        },
      closed: {
        control: () => ({ id: 'close', role: 'button', name: closing }),
      },
      printed: {
        ...aFile(),
        },
    };
    const closing = 'Fermer';
    function aFile() {
      return { control: () => button('file', 'Fichier'), };
    }"
  `);
});

test('what moves has all the rest', () => {
  expect(half(rows, 'moving')).toMatchInlineSnapshot(`
    "import { counted } from './counting';
    import { nameOf } from './names';
    const MOST = 3;
    export const gestures: Rows = {
      opened: {
        area: 'bar',
        say: () => ({ id: 'open' }),
        does: ({ state }) => open(state),
        slip: (past) => (counted(past) > MOST ? { type: 'often', name: nameOf(past) } : undefined),
      },
      closed: {
        ...inBar({ in: 'page', does: ({ state }) => state }),
        },
      printed: {
        ...aFile(),
        does: ({ state }) => state,
      },
    };
    function open(state) {
      return { ...state, does: 'nothing', open: true };
    }
    function aFile() {
      return { area: 'list' };
    }"
  `);
});

test('of an app, a first look asks for its start, its skin and its gestures', () => {
  const app = `export default appOf<Kind>({ id: 'x', skinOf, start, gestures: { ...rows }, receives: {}, exits, isReached: (goal) => goal.done });`;
  expect(half(app, 'drawn')).toBe(`export default appOf<Kind>({ id: 'x', skinOf, start, gestures: { ...rows }, });`);
  expect(half(app, 'moving')).toBe(
    `export default appOf<Kind>({ id: 'x', skinOf, gestures: { ...rows }, receives: {}, exits, isReached: (goal) => goal.done });`,
  );
});

test('another object that names a control stays whole', () => {
  const hands = 'export const hands = { state, control: (gesture) => target(gesture) };';
  expect(half(hands, 'drawn')).toBe(hands);
});

test('what puts rows together is cut however it is laid out', () => {
  expect(hasRows('const part: SecondPart<Phone> = { gestures: pageGestures, slips };')).toBe(true);
  expect(hasRows('const part: SecondPart<Phone> = {\n  slips,\n  gestures,\n};')).toBe(true);
  for (const file of globSync('src/world/apps/*/{model,more/part}.ts')) expect(hasRows(readFileSync(file, 'utf8')), file).toBe(true);
});
