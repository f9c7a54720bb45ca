// The tests without a browser: units beside their subject, the content, the architecture.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{content,architecture}/**/*.test.ts'],
    allowOnly: false,
  },
});
