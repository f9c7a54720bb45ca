// The drawings of the 64 pictures of the resume code (src/core/progress-code/pictures.ts). Lucide (ISC); only for what is drawn when the site is built.

import * as lucide from 'lucide';
import type { IconNode } from 'lucide';

/** @throws Error when lucide has no such drawing: a programmer's mistake. */
export function drawingOf(name: string): IconNode {
  const drawing = Object.entries(lucide).find(([key]) => key === name)?.[1];
  if (!Array.isArray(drawing)) throw new Error(`Lucide has no drawing « ${name} ». Look at src/core/progress-code/pictures.ts.`);
  return drawing;
}
