// The site's own modules, read by Vite as the site is read, for what runs in Node: a command says exactly what a page would, and a bench
// measures what a page runs.

import { createServer } from 'vite';

/**
 * @template T
 * @param {string} root The checkout that they are read from.
 * @param {(load: (file: string) => Promise<any>) => Promise<T>} work `load` takes a file of it, in full.
 * @returns {Promise<T>}
 */
export async function withModules(root, work) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await work((file) => vite.ssrLoadModule(file));
  } finally {
    await vite.close();
  }
}
