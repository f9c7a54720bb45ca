/** A weight as every app and file manager here writes it: « 340 Ko », « 2,4 Mo ». `kb` in kilobytes; 1 000 make a Mo. */
export function weightOf(kb: number): string {
  if (kb < 1000) return `${kb}\u00a0Ko`;
  return `${String(Math.round(kb / 100) / 10).replace('.', ',')}\u00a0Mo`;
}
