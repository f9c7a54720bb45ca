// The first script of a package's pages, in one classic file: src/platform/course.

import path from 'node:path';
import { build } from 'esbuild';
import type { Kind } from './lesson-page';

export async function courseScript(kind: Kind): Promise<string> {
  const entry = path.join(import.meta.dirname, `../../platform/course/${kind === 'cmi5' ? 'cmi5' : 'scorm'}-page.ts`);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', charset: 'utf8' });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return file.text;
}
