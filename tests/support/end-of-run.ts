// What the end of the browser tests says beside the counts: what was not tried and why, what had to be tried twice, and the figures that were found.

import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { MEASURED } from './measured';

export default class EndOfRun implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const tests = this.#suite?.allTests() ?? [];
    const figures = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === MEASURED).map(({ description = '' }) => description));
    const reasons = tests.flatMap(({ annotations }) =>
      annotations.filter(({ type }) => type === 'skip').map(({ description = 'no reason given' }) => description),
    );
    const again = tests.filter((test) => test.outcome() === 'flaky').map((test) => test.titlePath().filter(Boolean).join(' › '));
    for (const title of again) console.log(`  ! Failed, then passed. To be looked for: ${title}`);
    for (const figure of figures) console.log(`  ${figure}`);
    for (const reason of new Set(reasons)) console.log(`  ! ${reasons.filter((one) => one === reason).length} tests skipped. ${reason}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
