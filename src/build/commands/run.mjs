// Starts a command written in TypeScript: `node src/build/commands/run.mjs lessons-speech ecrire-email`.

import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Those that need nothing of a page: they begin at once. */
const light = new Set(['lessons-check']);

const [command = '', ...words] = process.argv.slice(2);
const file = path.join(import.meta.dirname, `${command}.ts`);
try {
  if (light.has(command)) {
    const { readOwnModules } = await import('./own-modules.mjs');
    readOwnModules();
    const { run } = await import(pathToFileURL(file).href);
    await run(words);
  } else {
    const { withModules } = await import('./site-modules.mjs');
    await withModules(path.join(import.meta.dirname, '../../..'), async (load) => {
      const { run } = await load(file);
      await run(words);
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
