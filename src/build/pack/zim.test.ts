import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { READER_STYLE_FILE, readerPage, smallIcon, told, zimName } from './zim';

const page = (head: string): string => `<html><head>${head}</head><body></body></html>`;

test('each month has its own name', () => {
  expect(zimName(new Date('2026-11-30T23:00:00Z'))).toBe('declic_fr_all_2026-11.zim');
});

test('what readers show of it is as short as they ask', () => {
  const signs = (text: string): number => [...new Intl.Segmenter('fr').segment(text)].length;
  expect(signs(told.title)).toBeLessThanOrEqual(30);
  expect(signs(told.description)).toBeLessThanOrEqual(80);
});

test('the bar of the reader may work; nothing else of the policy is lost', () => {
  const policy = "default-src 'none';form-action 'none';base-uri 'none';require-trusted-types-for 'script';trusted-types a b; script-src 'self';";
  expect(readerPage('a.html', page(`<meta content="${policy}">`))).toContain(
    `content="default-src 'none';form-action 'self';base-uri 'none'; script-src 'self';"`,
  );
});

test('a page finds the style of readers from where it is', () => {
  expect(readerPage('lecons/ecrire/index.html', page(''))).toContain(`href="../../${READER_STYLE_FILE}"`);
});

test('a short address stays a page', () => {
  expect(readerPage('3/index.html', page('<meta http-equiv="refresh" content="0; url=../a/index.html#b">'))).toContain('http-equiv="Refresh"');
});

test('a link to a page that is not there loses its address, not its words', () => {
  expect(readerPage('a.html', page('') + '<a class="link" href="/lecons/rien/">Rien</a> <a href="b.html">B</a>')).toContain(
    '<a class="link">Rien</a> <a href="b.html">B</a>',
  );
});

test('a message that a script begins is no link before', () => {
  expect(readerPage('a.html', page('') + '<a data-open-sms href="sms:">Ouvrir</a>')).toContain('<a data-open-sms>');
});

test('the small picture has the colours of the large one, where they are', () => {
  const large = new PNG({ width: 192, height: 192 });
  large.data.fill(255);
  for (let at = 0; at < 4 * 192 * 96; at += 4) large.data.set([10, 90, 74, 255], at);
  const small = PNG.sync.read(Buffer.from(smallIcon(PNG.sync.write(large))));
  expect([small.width, small.height]).toEqual([48, 48]);
  expect([...small.data.subarray(0, 4)]).toEqual([10, 90, 74, 255]);
  expect([...small.data.subarray(-4)]).toEqual([255, 255, 255, 255]);
});
