// Our TypeScript, read by Node itself as it is asked for: a tenth of the time that Vite takes to read the library (0.4 s for 4), for the commands
// that an author waits for. What is a page's (`import.meta.glob`, a style sheet, a component) needs site-modules.mjs.

import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'oxc-transform-react';

/** Lets what is imported from here on be TypeScript, named without its ending as everywhere in src/. */
export function readOwnModules() {
  registerHooks({
    resolve(name, context, next) {
      const isOurs = name.startsWith('.') && context.parentURL?.startsWith('file:') && !context.parentURL.includes('/node_modules/');
      const file = isOurs ? `${fileURLToPath(new URL(name, context.parentURL))}.ts` : '';
      return isOurs && existsSync(file) ? { url: pathToFileURL(file).href, shortCircuit: true } : next(name, context);
    },
    load(url, context, next) {
      if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
      const file = fileURLToPath(url);
      const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), { sourcemap: false });
      if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(', ')}`);
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
