// The learner pays for every byte, and this comes at the first touch.

import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const modules = ['./src/speech/reader', './src/speech/voices', './src/adapters/platform-voice', './src/adapters/clip-voice'];

test('the Reader, the choice of a voice, the device’s voice and the recordings weigh at most 5.5 kB', async () => {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((module) => `export * from '${module}';`).join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [file] = outputFiles;
  expect(brotliCompressSync(file?.contents ?? '').byteLength).toBeLessThanOrEqual(5.5 * 1024);
});
