// What a phone reads in a code on screen, with a reader that is not ours.

import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

export async function scanned(code: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}
