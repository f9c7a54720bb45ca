// The tests without a browser: units beside their subject, the content, the architecture.

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { builtinVoiceFiles } from './src/listening/voice/plugin.ts';
import { seedOfRelease } from './tests/support/seed.mjs';

seedOfRelease();

/** A test that hangs is stopped; one on a machine with ten other jobs is not. A soak plays each practice for minutes. */
const PATIENCE_MS = process.env['SOAK'] === undefined ? 300_000 : 3_600_000;

export default defineConfig({
  plugins: [builtinVoiceFiles()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{content,architecture}/**/*.test.ts'],
    allowOnly: false,
    // Left alone, one core of two waits, and each file loads anew what all of them share: what is tested keeps nothing to itself.
    maxWorkers: availableParallelism(),
    isolate: false,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
