import { expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import { keysNow } from './view/late/keyboard';
import gestes from './model';
import type { Box, Station } from './schema';

const app = 'gestes';
const station = 's';
const goOn = { type: 'went-on', station } as const;
const at = (one: Station) => driverOf(gestes)({ skin: 'clairiere', pace: 'calme', stations: [one] });
const writing = (...boxes: readonly Box[]) => at({ id: station, kind: 'write', boxes });
const types = (value: string, box = 'Mot') => ({ type: 'typed-in', station, box, value }) as const;

test.each<[string, string, object]>([
  ['Bonjour', '', { type: 'nothing-written' }],
  ['Bonjour', 'Bonj', { type: 'unfinished' }],
  ['Bonjour', 'bonjour', { type: 'shift-missing', letter: 'B' }],
  ['Bonjour', 'BONJOUR', { type: 'caps-lock' }],
  ['Bonjour', 'Bonjourrrr', { type: 'key-held', letter: 'r' }],
  ['Bonjour', 'Bonjiur', { type: 'letter-wrong', letter: 'i' }],
  ['Bonjour', 'Bonjours', { type: 'letter-wrong', letter: 's' }],
  ['été', 'ete', { type: 'accent-missing', letter: 'é' }],
  ['été', '2t2', { type: 'accent-missing', letter: 'é' }],
  ['fête', 'f^ete', { type: 'accent-missing', letter: 'ê' }],
  ['ça', 'ca', { type: 'accent-missing', letter: 'ç' }],
  ['a@b', 'aàb', { type: 'alt-gr-missing', letter: '@' }],
  ['5 €', '5 e', { type: 'alt-gr-missing', letter: '€' }],
  ['je viens', 'jeviens', { type: 'space' }],
  ['je viens', 'je  viens', { type: 'space' }],
])('asked for « %s », « %s » is told what is wrong with it', (text, value, slip) => {
  expect(writing({ label: 'Mot', text }).after(types(value)).slipOf(goOn)).toEqual({ app, ...slip });
});

test.each([
  ['l’été', "l'été"],
  ['été', 'e\u0301te\u0301'],
  ['Bonjour', 'Bonjour '],
])('« %s » may be written « %s »: the letter counts, not how it came', (text, value) => {
  const written = writing({ label: 'Mot', text }).after(types(value));
  expect(written.slipOf(goOn)).toBeUndefined();
  expect(written.after(goOn).reaches({ app, type: 'finished' })).toBe(true);
});

test('to wipe all is allowed, then the shorter way is told', () => {
  const begun = writing({ label: 'Mot', text: 'jeudi', start: 'jeuudi' });
  expect(begun.slipOf(types(''))).toEqual({ app, type: 'wiped-all' });
  expect(begun.slipOf(types('jeudi'))).toBeUndefined();
  expect(begun.after(types(''), types('jeudi'), goOn).reaches({ app, type: 'finished' })).toBe(true);
});

test('while Verr. Maj. is lit, what comes is in capitals; what stood there stays as it was', () => {
  const lit = at({ id: station, kind: 'write', caps: 'lit', boxes: [{ label: 'Mot', text: 'bonjour' }] });
  const capitals = lit.after(types('bon'));
  expect(capitals.state.pane).toMatchObject({ values: ['BON'], isLit: true });
  expect(capitals.slipOf(goOn)).toEqual({ app, type: 'caps-lock' });
  const put = capitals.after({ type: 'caps-pressed', station, light: 'off' }, types('BONjour'));
  expect(put.state.pane).toMatchObject({ values: ['BONjour'], isLit: false });
  expect(put.after(types('bonjour'), goOn).reaches({ app, type: 'finished' })).toBe(true);
});

test('the real Verr. Maj., pressed to put the drawn one out, is lit: the letters are small all the same', () => {
  const out = at({ id: station, kind: 'write', caps: 'lit', boxes: [{ label: 'Mot', text: 'bonjour' }] }).after({
    type: 'caps-pressed',
    station,
    light: 'off',
  });
  expect(out.after({ ...types('BONJOUR'), with: 'caps' }).state.pane).toMatchObject({ values: ['bonjour'] });
});

test('two words in the first box are told, and Tab named', () => {
  const begun = writing({ label: 'Prénom', text: 'Camille' }, { label: 'Ville', text: 'Orée' });
  expect(begun.after(types('Camille Orée', 'Prénom')).slipOf(goOn)).toEqual({ app, type: 'one-box' });
});

test('pasting before copying is told; a part that was copied too; typing it is as good', () => {
  const begun = at({ id: station, kind: 'copy', from: 'De', text: 'BT 4017', into: 'Vers' });
  expect(begun.slipOf({ type: 'pasted', station })).toEqual({ app, type: 'pasted-empty' });
  expect(begun.after({ type: 'copied', station, part: 'BT' }).slipOf({ type: 'pasted', station })).toEqual({ app, type: 'copied-part' });
  expect(begun.after({ type: 'copied', station }, { type: 'pasted', station }, goOn).reaches({ app, type: 'finished' })).toBe(true);
  expect(begun.after(types('BT 4017', 'Vers'), goOn).reaches({ app, type: 'finished' })).toBe(true);
});

test.each([
  ['b', '', ['b']],
  ['B', '', ['Maj', 'b']],
  ['é', '', ['2é']],
  ['ê', '', ['^', 'e']],
  ['@', '', ['Alt Gr', '0à@']],
  ['€', '', ['Alt Gr', 'e€']],
  ['ab', 'ac', ['⟵']],
  ['a b', 'a', ['Espace']],
  ['a.', 'a', ['Maj', ';.']],
  ['l’', 'l', ["4'"]],
])('for « %s », after « %s », the drawn keyboard shows %j', (text, value, keys) => {
  const { pane } = writing({ label: 'Mot', text }).after(types(value)).state;
  expect(pane.name === 'write' && keysNow(pane)).toEqual(keys);
});
