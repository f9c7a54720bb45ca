import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { layerOrder } from './src/styles/layer-order.mjs';
import { satteri } from '@astrojs/markdown-satteri';

// The one switch between React and its small twin. Code is written for React; pages ship Preact's
// compatible build (10 kB instead of 59). docs/decisions/preact.md says why and how to go back.
const runtime = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom\/server$/, replacement: 'preact/compat/server' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

export default defineConfig({
  // SITE and BASE let a host say where the site lives: SITE=https://exemple.org BASE=/declic npm run build
  ...(process.env['SITE'] === undefined ? {} : { site: process.env['SITE'] }),
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), react()],
  // GFM would turn every pretend e-mail address of a lesson into a link that opens a real mail program.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  vite: { plugins: [layerOrder()], resolve: { alias: runtime }, ssr: { noExternal: ['react', 'react-dom', 'preact', '@astrojs/react', 'lucide'] } },
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
      ],
    },
  },
});
