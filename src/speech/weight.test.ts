// The learner pays for every byte, and this comes at the first touch.

import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const rules = ['./src/speech/cut'];
const reader = ['./src/speech/reader', './src/speech/voices', './src/adapters/platform-voice', './src/adapters/clip-voice'];

test.each([
  { what: 'the rules of speech and the lexicon', modules: rules, kb: 9 },
  { what: 'the Reader, the choice of a voice, the device’s voice and the recordings', modules: reader, kb: 5.75 },
  { what: 'all of it together', modules: [...rules, ...reader], kb: 15 },
])('$what weigh at most $kb kB', async ({ modules, kb }) => {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((module) => `export * from '${module}';`).join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const weight = brotliCompressSync(outputFiles[0]?.contents ?? '').byteLength;
  expect(weight).toBeGreaterThan(1000);
  expect(weight).toBeLessThanOrEqual(kb * 1024);
});
