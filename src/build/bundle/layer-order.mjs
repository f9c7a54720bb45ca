// Vite plugin: every style sheet starts by saying the order of the layers. Without it the order is that of the
// first sheet a page happens to import: a page that imports a simulator before the layout would turn the
// cascade upside down, with no message (seen on 2026-11-22). The minifier keeps it once a page.

import { readFile } from 'node:fs/promises';

export function layerOrder() {
  const order = readFile(new URL('../../site/styles/layers.css', import.meta.url), 'utf8');
  return {
    name: 'declic-layer-order',
    enforce: 'pre',
    async transform(code, id) {
      const isSheet = /\.css$|[?&]lang\.css/.test(id) && code.includes('@layer');
      return isSheet ? { code: `${await order}\n${code}`, map: null } : undefined;
    },
  };
}
