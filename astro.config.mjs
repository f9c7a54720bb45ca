import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { codeSplittingGroups } from './src/build/bundle/groups.ts';
import { drawnRows } from './src/build/bundle/drawn-rows.ts';
import { ownIcons } from './src/build/bundle/own-icons.ts';
import { layerOrder } from './src/build/bundle/layer-order.mjs';
import { thisExports } from './src/build/bundle/this-exports.ts';
import { atelier } from './src/build/atelier/integration.mjs';
import { authorNews } from './src/build/dev/author-news.ts';
import { isOffline, offline } from './src/build/bundle/offline.ts';
import { sitemap } from './src/build/bundle/sitemap.ts';
import { lighterPages } from './src/build/bundle/lighter-pages.mjs';
import { satteri } from '@astrojs/markdown-satteri';
import { builtinVoiceFiles } from './src/listening/voice/plugin.ts';

// The one switch between React and its small twin. Code is written for React; pages ship Preact's
// compatible build (6.5 kB of library instead of 58). docs/decisions/0002-preact-by-one-alias.md says why and how to go back.
const runtime = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom\/server$/, replacement: 'preact/compat/server' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

// What an app needs is there before it: lists of files to fetch ahead weighed more than they saved. Astro gives the
// client's build no such setting, so a plugin does.
const withoutPreload = {
  name: 'declic-without-preload',
  enforce: /** @type {const} */ ('pre'),
  configEnvironment: (/** @type {string} */ name) => (name === 'client' ? { build: { modulePreload: /** @type {const} */ (false) } } : undefined),
  // Vite's own helper still waits for such lists. Without them, a part that comes when asked is a plain import.
  load: (/** @type {string} */ id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

// In the pages, our own code gets still less than Preact's compatible build: what it asks of React, and no more.
const smallReact = {
  name: 'declic-small-react',
  enforce: /** @type {const} */ ('pre'),
  applyToEnvironment: (/** @type {{ readonly name: string }} */ { name }) => name === 'client',
  resolveId: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
    /^preact\/compat(\/client)?$/.test(id) && !importer?.includes('node_modules')
      ? fileURLToPath(new URL('src/world/player/small-react.ts', import.meta.url))
      : undefined,
};

export default defineConfig({
  // The pages are one wing of the house: src/site. The other wings know nothing of Astro.
  srcDir: './src/site',
  // SITE and BASE let a host say where the site lives: SITE=https://exemple.org BASE=/declic npm run build
  ...(process.env['SITE'] === undefined ? {} : { site: process.env['SITE'] }),
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  // The last one reads what the others have made of the pages.
  integrations: [mdx(), react(), authorNews(), atelier(), lighterPages(), sitemap(), offline()],
  // GFM would turn every pretend e-mail address of a lesson into a link that opens a real mail program.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: codeSplittingGroups() },
            },
          },
        },
      },
    },
    plugins: [layerOrder(), drawnRows(), ownIcons(), withoutPreload, smallReact, builtinVoiceFiles()],
    worker: { plugins: () => [thisExports()] },
    resolve: { alias: runtime },
    define: { 'import.meta.env.KEEPS_OFFLINE': JSON.stringify(isOffline) },
    ssr: { noExternal: ['react', 'react-dom', 'preact', 'preact-render-to-string', '@astrojs/react', 'lucide'] },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        // The names that may trust an address of script, one each (src/platform/adapters/trusted-worker.ts): the worker of the built-in
        // voice, the one that reads cards held up in a room, and the one that keeps the site for the days without network.
        'trusted-types declic-voix declic-cartes declic-hors-ligne',
      ],
    },
  },
});
