// The checks as one classic script, to put in any page. What runs so is not the page's: its content policy lets it be.

import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { hearListeners } from './checks/listeners.ts';

let made: Promise<string> | undefined;

function script(): Promise<string> {
  made ??= build({
    entryPoints: [path.join(import.meta.dirname, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
  }).then(({ outputFiles: [file] }) => {
    if (file === undefined) throw new Error('esbuild made nothing of the checks.');
    return file.text;
  });
  return made;
}

/** Puts the checks in every page of the context, and writes down who listens to what. */
export async function bringChecks(context: BrowserContext): Promise<void> {
  await context.addInitScript(hearListeners);
  await context.addInitScript({ content: await script() });
}
