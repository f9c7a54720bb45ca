// The `test` of every browser test. Each page it opens is watched: a request to another host, something the
// content policy refused, or an error in the console fails the test, whatever the test was about.

import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

export interface Watch {
  /** Everything the pages asked for, in order: addresses. */
  readonly requests: readonly string[];
  /** What went wrong so far, one sentence each. */
  readonly troubles: readonly string[];
  /** For a test that breaks something on purpose: troubles that match are expected. */
  readonly expectTrouble: (pattern: RegExp) => void;
}

interface Fixtures {
  readonly watch: Watch;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watched = await watchContext(context, new URL(baseURL ?? 'http://localhost/').origin);
      await use(watched);
      base.expect(watched.troubles, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Watches every page of a context. Tests that open their own context call it themselves. */
async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const requests: string[] = [];
  const troubles: string[] = [];
  const expected: RegExp[] = [];
  const note = (trouble: string): void => {
    if (!expected.some((pattern) => pattern.test(trouble))) troubles.push(trouble);
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    requests.push(url.href);
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) note(`Asked another host: ${url.href}`);
  });
  context.on('console', (message) => {
    // What playwright.config.ts asks for, said at each page.
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') note(`Console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`Error: ${error.error().stack ?? error.error().message}`));
  // A refusal is also an error in the console; this says what was refused, and where.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      console.error(`The content policy refused ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
  return { requests, troubles, expectTrouble: (pattern) => expected.push(pattern) };
}
