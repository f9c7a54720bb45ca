// How long the practice world is: lines of its code and styles, without tests nor guides.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Checkout } from './checkout.ts';

export function linesOf({ root, world }: Checkout): number {
  return world
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,css}`, { cwd: root }))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .reduce((sum, file) => sum + readFileSync(path.join(root, file), 'utf8').split('\n').length - 1, 0);
}
