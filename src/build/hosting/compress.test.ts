import { existsSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from './compress';

const folder = mkdtempSync(path.join(tmpdir(), 'declic-compress-'));
const at = (name: string): string => path.join(folder, name);
const page = '<p>Bonjour, voici une leçon.</p>'.repeat(40);

test('each text has its small forms, which give it back, of the same hour; the rest has none', async () => {
  writeFileSync(at('index.html'), page);
  utimesSync(at('index.html'), 1_000, 1_000);
  writeFileSync(at('sons.pack'), page);
  writeFileSync(at('petit.json'), '{}');
  const { files, plain, brotli, gzip } = await compressFolder(folder);
  expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(at('index.html.gz'))).toString()).toBe(page);
  expect([statSync(at('index.html.br')).mtimeMs, statSync(at('index.html.gz')).mtimeMs]).toEqual([1_000_000, 1_000_000]);
  expect({ files, plain, brotli, gzip }).toEqual({
    files: 1,
    plain: Buffer.byteLength(page),
    brotli: statSync(at('index.html.br')).size,
    gzip: statSync(at('index.html.gz')).size,
  });
  expect(existsSync(at('sons.pack.br')) || existsSync(at('petit.json.br'))).toBe(false);
});

test('what was made of an older version is not there any more', async () => {
  writeFileSync(at('ancien.html.br'), 'ancien');
  writeFileSync(at('index.html'), page.replace('leçon', 'lettre'));
  await compressFolder(folder);
  expect(existsSync(at('ancien.html.br'))).toBe(false);
  expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toContain('lettre');
});
