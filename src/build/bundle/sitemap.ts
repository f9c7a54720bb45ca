// Astro integration: the addresses of the pages, for who searches the whole web (sitemaps.org). Such a list needs whole addresses: it is
// written where the host said where the site lives (SITE).

import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Not to be found by a search: what only leads on, what one comes to from another page, the trainer's own window. */
const LEFT_OUT = /^(404\.html|\d+\/|terminer\/|effacer\/|poste-partage\/|hors-ligne\/|parcours\/mon-parcours\/|.*\/console\/)/;

export function sitemap(): AstroIntegration {
  let root = '';
  return {
    name: 'declic-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site === undefined ? '' : new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        if (root === '') return;
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).map((file) => file.split(path.sep).join('/'));
        await writeFile(path.join(folder, 'sitemap.xml'), sitemapOf(files, root));
      },
    },
  };
}

/** From the files of a built site, and its address with its closing slash. */
export function sitemapOf(files: readonly string[], root: string): string {
  const addresses = files
    .filter((file) => /(^|\/)index\.html$/.test(file) && !LEFT_OUT.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
  // Folders have names in plain letters: nothing to escape.
  const lines = addresses.map((address) => `<url><loc>${root}${address}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
}
