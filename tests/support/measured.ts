// Figures found by a test: told at the end of the run (tests/support/end-of-run.ts), whatever the bound they were held to.

import type { TestInfo } from '@playwright/test';

export const MEASURED = 'measured';

/** Notes a figure, in a sentence. */
export function measured(info: TestInfo, sentence: string): void {
  info.annotations.push({ type: MEASURED, description: sentence });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('No figure.');
  return middle;
}

/** « 42 ms (31 to 77, 5 times) »: the median, and between what. */
export function told(ms: readonly number[]): string {
  return `${Math.round(median(ms))} ms (${Math.round(Math.min(...ms))} to ${Math.round(Math.max(...ms))}, ${ms.length} times)`;
}
