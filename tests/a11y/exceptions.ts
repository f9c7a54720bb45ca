// What the battery finds in Déclic and that is right as it is, each with its reason. Nothing else is put aside anywhere.

import type { Finding } from './finding.ts';

interface Exception {
  readonly rule: string;
  /** Which pages of Déclic. */
  readonly page: RegExp;
  readonly element?: RegExp;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];

/** Why this finding is put aside, if it is. */
export function excused({ rule, page, element }: Finding): Exception | undefined {
  return exceptions.find((one) => one.rule === rule && one.page.test(page) && (one.element === undefined || one.element.test(element)));
}
