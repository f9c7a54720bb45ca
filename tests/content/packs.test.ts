// What is sent together for the days without network comes out as it went in, and weighs less.

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Base, packOf } from '../../src/build/bundle/pack-pages';
import { unpack } from '../../src/site/offline/unpack';
import { lotOf, type Lot } from '../support/sample';

const WORDS = [
  '<p class="step__text">',
  '</p>',
  'Cliquez sur ',
  'Envoyer',
  'é',
  '😀',
  '\n',
  '"',
  '\\',
  '<style>.step{margin:0}.step__text{color:red}</style>',
  '{"a":[1,2]}',
];

/** A text that says again what was said before, here and there. */
function textOf(lot: Lot, before: readonly string[]): string {
  const pieces = Array.from({ length: lot(60) }, () => {
    const old = before[lot(before.length || 1)];
    if (old === undefined || lot(3) > 0) return WORDS[lot(WORDS.length)] ?? '';
    const from = lot(old.length + 1);
    return old.slice(from, from + lot(400));
  });
  return pieces.join('').toWellFormed();
}

describe('packs of pages', () => {
  test('whatever the pages say, they come back character for character', () => {
    const lot = lotOf(Number(process.env['SEED']));
    for (let time = 0; time < 60; time += 1) {
      const texts: string[] = [];
      for (let at = 0; at < 6; at += 1) texts.push(textOf(lot, texts));
      const files = texts.map((text, at) => ({ path: `page-${at}/`, text }));
      const [common, own] = [files.slice(0, 2), files.slice(2)];
      expect([...unpack(packOf(common))]).toEqual(common.map(({ path, text }) => [path, text]));
      const known = [...unpack(packOf(common)).values()].join('');
      expect([...unpack(packOf(own, new Base(common)), known)]).toEqual(own.map(({ path, text }) => [path, text]));
    }
  });

  test('two pages that share their styles and their frame weigh little more than what differs', () => {
    const lot = lotOf(7);
    const frame = Array.from({ length: 4_000 }, () => lot(36).toString(36)).join('');
    const page = (name: string): string => `<style>${frame}</style><h1>${name}</h1>`;
    const base = new Base([{ path: 'une/', text: page('Une') }]);
    expect(gzipSync(packOf([{ path: 'deux/', text: page('Deux') }], base)).length).toBeLessThan(gzipSync(page('Deux')).length / 20);
  });

  test('a pack that was cut gives no page that is whole', () => {
    const files = [{ path: 'une/', text: 'Une page qui dit quelque chose, jusqu’au bout.' }];
    expect(unpack(packOf(files).slice(0, -5)).get('une/')).not.toBe(files[0]?.text);
  });
});
