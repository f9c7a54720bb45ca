// The learner pays for every byte, and this comes at the first touch.

import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const rules = ['./src/listening/speech/cut'];
const reader = [
  './src/listening/speech/reader',
  './src/listening/speech/voices',
  './src/platform/adapters/platform-voice',
  './src/platform/adapters/clip-voice',
];
const recordings = ['./src/listening/speech/clips', './src/platform/adapters/clip-files'];

/** A module that is only in memory. */
const ALL = 'virtual:all';

test.each([
  { what: 'the rules of speech and the lexicon', modules: rules, kb: 10.25 },
  { what: 'the Reader, the choice of a voice, the device’s voice and the recordings', modules: reader, kb: 5.75 },
  { what: 'all of it together', modules: [...rules, ...reader, ...recordings], kb: 16 },
])('$what weigh at most $kb kB', async ({ modules, kb }) => {
  const entry = modules.map((module) => `export * from '${path.resolve(module)}';`).join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'all-of-them', resolveId: (id) => (id === ALL ? id : null), load: (id) => (id === ALL ? entry : null) }],
    build: { write: false, rolldownOptions: { input: ALL, preserveEntrySignatures: 'strict' } },
  });
  const [output] = [built].flat();
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const weight = brotliCompressSync(code).byteLength;
  expect(weight).toBeGreaterThan(1000);
  expect(weight).toBeLessThanOrEqual(kb * 1024);
});
