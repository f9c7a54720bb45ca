// The tests without a browser: units beside their subject, the content, the architecture.

import { defineConfig } from 'vitest/config';
import { builtinVoiceFiles } from './src/listening/voice/plugin';

export default defineConfig({
  plugins: [builtinVoiceFiles()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{content,architecture}/**/*.test.ts'],
    allowOnly: false,
    // Generous, for a busy machine.
    testTimeout: 20_000,
  },
});
