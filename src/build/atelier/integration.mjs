// Astro integration: what helps authors on their own machine, in `npm run dev` only. The built site has nothing of it: a test looks
// (integration.test.ts). Pages: /atelier/, and /enregistrer/<lesson>/<practice>/ (`npm run practice:record`).

import { fileURLToPath } from 'node:url';
import { answerRecorder } from './recorder-server.ts';

const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * The pages that this command of Astro has beside those of the site.
 * @param {string} command
 * @returns {readonly { readonly pattern: string, readonly entrypoint: string }[]}
 */
export function pagesFor(command) {
  if (command !== 'dev') return [];
  return [
    { pattern: '/atelier', entrypoint: here('./Atelier.astro') },
    { pattern: '/atelier/[lesson]/[practice]', entrypoint: here('./AtelierPractice.astro') },
    { pattern: '/enregistrer/[lesson]/[practice]', entrypoint: here('./Recorder.astro') },
    { pattern: '/enregistrer/[lesson]/[practice].json', entrypoint: here('./recorded-package.ts') },
  ];
}

/** @returns {import('astro').AstroIntegration} */
export function atelier() {
  return {
    name: 'declic-atelier',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        // Found only when its page is opened, axe would have Vite load that page again in the middle.
        if (command === 'dev') updateConfig({ vite: { optimizeDeps: { include: ['axe-core'] } } });
        for (const page of pagesFor(command)) injectRoute(page);
      },
      'astro:server:setup': ({ server }) => {
        // By the server itself, as the pages are read: what has changed is read again.
        const load = () => server.ssrLoadModule(here('./recording.ts'));
        server.middlewares.use(answerRecorder(async (asked) => (await load()).answer(server.config.root, asked)));
      },
    },
  };
}
