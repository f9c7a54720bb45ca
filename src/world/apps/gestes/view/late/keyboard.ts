// A French keyboard, drawn: which keys make the next sign. A picture and a help, never a judge. Pure.

import { faultAt } from '../../letters';
import { boxesOf, type Pane } from '../../state';

/** The keys, row by row: what is written on each. */
export const rows: readonly (readonly string[])[] = [
  ['²', '1&', '2é', '3"', "4'", '5(', '6-', '7è', '8_', '9ç', '0à@', ')', '=', '⟵'],
  ['Tab', 'a', 'z', 'e€', 'r', 't', 'y', 'u', 'i', 'o', 'p', '^', '$', 'Entrée'],
  ['Verr. Maj.', 'q', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'ù', '*'],
  ['Maj', '<', 'w', 'x', 'c', 'v', 'b', 'n', ',?', ';.', ':/', '!', 'Maj '],
  ['Ctrl', 'Alt', 'Espace', 'Alt Gr', 'Ctrl '],
];

const keys = rows.flat();

/** The keys to press now in what is being written; none when all is right. */
export function keysNow(pane: Extract<Pane, { readonly name: 'write' }>): readonly string[] {
  if (pane.isLit) return ['Verr. Maj.'];
  if (pane.station.kind === 'copy') return pane.clip === undefined ? ['Ctrl', 'c'] : ['Ctrl', 'v'];
  const boxes = boxesOf(pane.station);
  const index = boxes.findIndex(({ text }, at) => faultAt(text, pane.values[at] ?? '') !== undefined);
  const box = boxes[index];
  if (box === undefined) return [];
  const value = pane.values[index] ?? '';
  const at = faultAt(box.text, value) ?? 0;
  if ([...value].length > at) return ['⟵'];
  if (index > 0 && value === '') return ['Tab'];
  return keysFor([...box.text][at] ?? '');
}

function keysFor(sign: string): readonly string[] {
  if (sign === ' ') return ['Espace'];
  if (sign === '’') return ["4'"];
  if ('@€'.includes(sign)) return ['Alt Gr', ...having(sign)];
  const [letter = '', accent] = sign.normalize('NFD');
  if (accent === '\u0302') return ['^', letter.toLowerCase()];
  if (accent === '\u0308') return ['Maj', '^', letter.toLowerCase()];
  if (/[\d.?/A-Z]/.test(sign)) return ['Maj', ...having(sign.toLowerCase())];
  return having(sign);
}

function having(sign: string): readonly string[] {
  return keys.filter((key) => !/^\p{Lu}/u.test(key) && key.includes(sign)).slice(0, 1);
}
