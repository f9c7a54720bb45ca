// Starts a command written in TypeScript: `node src/build/commands/run.mjs lessons-speech ecrire-email`. Vite reads it as it
// reads the site, so that a command says exactly what a page would.

import path from 'node:path';
import { createServer } from 'vite';

const [command = '', ...words] = process.argv.slice(2);
const vite = await createServer({
  root: path.join(import.meta.dirname, '../../..'),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { run } = await vite.ssrLoadModule(path.join(import.meta.dirname, `${command}.ts`));
  await run(words);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await vite.close();
}
