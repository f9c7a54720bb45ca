// What comes out of a printer without colours, and what a telephone reads there, with a reader that is not ours.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { findProgram } from '../../src/build/browser/find-browser.mjs';

interface Printed {
  /** All that is written, on one line. */
  readonly text: string;
  /** What each sheet's code says; nothing of a sheet without one. */
  readonly codes: readonly string[];
  readonly sheets: number;
}

/** The page, on A4, 150 points an inch, in shades of grey. Needs `pdfPrograms` (programs.mjs). */
export async function printedInGrey(page: Page, info: TestInfo): Promise<Printed> {
  const folder = await mkdtemp(info.outputPath('paper-'));
  const file = path.join(folder, 'page.pdf');
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  execFileSync(findProgram('pdftoppm') ?? 'pdftoppm', ['-r', '150', '-gray', '-png', file, path.join(folder, 'page')]);
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const read = await Promise.all(
    pictures.sort().map(async (name) => {
      const { data, width, height } = PNG.sync.read(await readFile(path.join(folder, name)));
      // Ink is darker than paper: no need to look for the opposite.
      return jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })?.data ?? [];
    }),
  );
  const text = execFileSync(findProgram('pdftotext') ?? 'pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  return { text, codes: read.flat(), sheets: pictures.length };
}
