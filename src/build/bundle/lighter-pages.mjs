// Astro integration: takes from each built page what is there for the other pages. Astro writes in every page the
// digests of all the inline scripts and styles of the site, and digests do not compress: 800 bytes a page. A script that
// only imports another (what lessons share comes as one file) is asked for by that other's name, once.
//
// Scripts stand at the end of the page and are `async`. A browser goes to the step of an address (`:target`) once it has read the
// page and run every script that is not: on a slow link one saw the first step, then one's own, and everything moved. Last in the
// page, a script that comes early still finds all of it.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @returns {import('astro').AstroIntegration} */
export function lighterPages() {
  return {
    name: 'declic-lighter-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(dir, { recursive: true });
        const scripts = await Promise.all(files.filter((file) => file.endsWith('.js')).map(async (file) => [file, await readFile(new URL(file, dir), 'utf8')]));
        const importers = new Map(
          scripts.flatMap(([file = '', code = '']) => {
            const imported = /^import"\.\/([^"]+)";\s*$/.exec(code)?.[1];
            return imported === undefined ? [] : [[nameOf(file), imported]];
          }),
        );
        for (const file of files.filter((one) => one.endsWith('.html'))) {
          const path = fileURLToPath(new URL(file, dir));
          await writeFile(path, lighter(await readFile(path, 'utf8'), importers));
        }
      },
    },
  };
}

/**
 * The same page without the digests of what it does not hold, with short names of scopes, and with its scripts last, each once, without the detour of
 * those that only import another.
 *
 * @param {string} html
 * @param {ReadonlyMap<string, string>} importers Name of a script → name of the one it imports, and does nothing else.
 * @returns {string}
 */
export function lighter(html, importers) {
  return withScriptsLast(withOwnDigests(withShortScopes(html)), importers);
}

/**
 * Astro marks what a component's styles are for with a long name, on every element: some 270 bytes a page. Only the page and the
 * styles in it know these names. Styles that change have another digest.
 *
 * @param {string} html
 * @returns {string}
 */
function withShortScopes(html) {
  const scopes = [...new Set(html.match(/data-astro-cid-\w+/g) ?? [])];
  /** @param {string} text */
  const short = (text) => text.replaceAll(/data-astro-cid-\w+/g, (scope) => `data-s${scopes.indexOf(scope).toString(36)}`);
  const digests = new Map([...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => [digestOf(text), digestOf(short(text))]));
  return short(html).replaceAll(/'sha256-([^']+)'/g, (whole, digest) => (digests.has(digest) ? `'sha256-${digests.get(digest)}'` : whole));
}

/**
 * @param {string} html
 * @returns {string}
 */
function withOwnDigests(html) {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => digestOf(text));
  return html.replaceAll(/ ?'sha256-([^']+)'/g, (whole, digest) => (inline.includes(digest) ? whole : ''));
}

/**
 * @param {string} html
 * @param {ReadonlyMap<string, string>} importers
 * @returns {string}
 */
function withScriptsLast(html, importers) {
  const asked = new Set();
  return html
    .replaceAll(/<script type="module" src="([^"]*\/)([^"/]+)"><\/script>/g, (_, folder, name) => {
      asked.add(`<script type="module" async src="${folder}${importers.get(name) ?? name}"></script>`);
      return '';
    })
    .replace('</body>', () => `${[...asked].join('')}</body>`);
}

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('base64');
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}
