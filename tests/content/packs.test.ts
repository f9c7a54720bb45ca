// What is sent together for the days without network comes out as it went in, and weighs less.

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Ground, type PackedFile } from '../../src/build/bundle/pack-pages';
import { unpack, withMore } from '../../src/site/offline/unpack';
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
  'ha',
  'a'.repeat(70),
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

const filesOf = (texts: readonly string[]): readonly PackedFile[] => texts.map((text, at) => ({ path: `page-${at}/`, content: Buffer.from(text) }));

/** What comes out, as text. */
function said(files: ReadonlyMap<string, Uint8Array>): readonly (readonly [string, string])[] {
  return [...files].map(([path, content]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)]);
}

describe('packs of pages', () => {
  test('whatever the pages say, they come back letter for letter, from a pack, from one that leans on it, and from one that leans on more', async () => {
    const lot = lotOf(Number(process.env['SEED']));
    for (let time = 0; time < 25; time += 1) {
      const texts: string[] = [];
      for (let at = 0; at < 6; at += 1) texts.push(textOf(lot, texts));
      const expected = texts.map((text, at) => [`page-${at}/`, text]);
      const files = filesOf(texts);
      const [common, own, last] = [files.slice(0, 2), files.slice(2, 4), files.slice(4)];
      const base = Ground.none().grow(common);
      const known = await unpack(new Uint8Array(base.pack));
      expect(said(known.files)).toEqual(expected.slice(0, 2));
      const { files: read } = await unpack(new Uint8Array(base.ground.pack(own)), known.ground);
      expect(said(read)).toEqual(expected.slice(2, 4));
      const more = base.ground.pack(
        last,
        own.map(({ content }) => content),
      );
      const { files: all } = await unpack(new Uint8Array(more), withMore(known.ground, [...read.values()]));
      expect(said(all)).toEqual(expected.slice(4));
    }
  });

  test('a ground makes the same pack of the same pages, whatever it made before', () => {
    const lot = lotOf(Number(process.env['SEED']));
    const texts: string[] = [];
    for (let at = 0; at < 12; at += 1) texts.push(textOf(lot, texts));
    const [common, ...others] = filesOf(texts);
    if (common === undefined) throw new Error('No page.');
    const { ground } = Ground.none().grow([common]);
    const beside = others.slice(0, 2).map(({ content }) => content);
    const alone = others.map((file, at) =>
      Ground.none()
        .grow([common])
        .ground.pack([file], at % 2 === 0 ? [] : beside),
    );
    const inTurn = others.map((file, at) => ground.pack([file], at % 2 === 0 ? [] : beside));
    expect(inTurn.map((pack) => pack.toString('hex'))).toEqual(alone.map((pack) => pack.toString('hex')));
  });

  test('bytes of any kind come back too', async () => {
    const lot = lotOf(3);
    const content = Uint8Array.from({ length: 5_000 }, () => lot(256));
    const { files } = await unpack(new Uint8Array(Ground.none().pack([{ path: 'une/', content }])));
    expect(Buffer.from(files.get('une/') ?? []).equals(content)).toBe(true);
  });

  test('two pages that share their styles and their frame weigh little more than what differs', () => {
    const lot = lotOf(7);
    const frame = Array.from({ length: 4_000 }, () => lot(36).toString(36)).join('');
    const page = (name: string): string => `<style>${frame}</style><h1>${name}</h1>`;
    const { ground } = Ground.none().grow(filesOf([page('Une')]));
    expect(ground.pack(filesOf([page('Deux')])).length).toBeLessThan(gzipSync(page('Deux')).length / 20);
  });

  test('a pack that was cut gives no page that is whole', async () => {
    const text = 'Une page qui dit quelque chose, jusqu’au bout.';
    const pack = Ground.none().pack(filesOf([text]));
    const { files } = await unpack(new Uint8Array(pack.subarray(0, -8)));
    expect(said(files)).not.toContainEqual(['page-0/', text]);
  });
});
