// Starts a command written in TypeScript: `node src/build/commands/run.mjs lessons-speech ecrire-email`.

import path from 'node:path';
import { withModules } from './site-modules.mjs';

const [command = '', ...words] = process.argv.slice(2);
try {
  await withModules(path.join(import.meta.dirname, '../../..'), async (load) => {
    const { run } = await load(path.join(import.meta.dirname, `${command}.ts`));
    await run(words);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
