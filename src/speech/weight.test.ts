import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** In bytes, compressed. With the reader and its page, what speaks must stay under 15 kB. */
const MOST = 9_000;

test('the rules of speech are light enough for a poor connection', async () => {
  const built = await build({ entryPoints: [path.join(import.meta.dirname, 'cut.ts')], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' });
  const weight = brotliCompressSync(built.outputFiles[0]?.contents ?? new Uint8Array()).length;
  expect(weight).toBeGreaterThan(1_000);
  expect(weight).toBeLessThanOrEqual(MOST);
});
