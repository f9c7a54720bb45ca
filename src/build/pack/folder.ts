// The built site as a folder that opens from disk: links lead to files, modules and data are classic scripts (loader.js says why), and nothing is
// asked of a server. Found in the files themselves, so that a page added tomorrow is in it tomorrow.

import { createHash } from 'node:crypto';
import path from 'node:path';
import { transform } from 'esbuild';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Not in the folder: what needs a server, or is for one (`npm run hosting`). */
const LEFT_OUT = /^(sw\.js|manifest\.webmanifest|\.htaccess|_headers|hors-ligne\/(fichiers\.json|paquets\/.*))$|\.(br|gz)$/;
/** Attributes that may hold the beginning of an address. */
const BEGINNINGS = new Set(['data-source', 'data-lesson-page', 'data-lessons', 'data-board']);
/** In data, where the folder is: the loader says it. */
const ROOT = 'https://racine.invalid/';

export async function folderOf(site: Files, loader: string, base = '/'): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const kept = new Map([...site].filter(([name]) => !LEFT_OUT.test(name)).sort(([one], [other]) => (one < other ? -1 : 1)));
  const known = new Set(kept.keys());
  const made = new Map<string, Uint8Array | string>([['dossier.js', loader]]);
  for (const [name, content] of kept) {
    const text = Buffer.from(content).toString();
    if (name.endsWith('.html')) made.set(name, pageOf(name, text, known, base));
    else if (/^_astro\/[^/]+\.js$/.test(name)) await script(name, text);
    else if (name.endsWith('.json')) made.set(`${name}.js`, `declic.text(${JSON.stringify(name)},${JSON.stringify(dataOf(text, known, base))})\n`);
    else if (name.startsWith('_astro/voix/') && !name.endsWith('.txt'))
      made.set(`${name}.js`, `declic.bytes(${JSON.stringify(name)},"${Buffer.from(content).toString('base64')}")\n`);
    else made.set(name, name.endsWith('.css') ? text.replaceAll(`url(${base}_astro/`, 'url(') : content);
  }
  return made;

  async function script(name: string, code: string): Promise<void> {
    const short = path.posix.basename(name);
    if (short.includes('worker')) made.set(`${name}.js`, `declic.text(${JSON.stringify(name)},${JSON.stringify(code)})\n`);
    else made.set(name, await moduleOf(short, code, known, base));
  }
}

/** A module as a classic script: what it imports at once, the workers that it opens, and its body. */
async function moduleOf(name: string, code: string, known: ReadonlySet<string>, base: string): Promise<string> {
  const asked = code.replaceAll(/\bimport\(/g, 'declicImport(').replaceAll(/[`"']serviceWorker[`"']\s*in navigator/g, 'false');
  const { code: classic } = await transform(asked, { format: 'cjs', minify: true, target: 'es2022', charset: 'utf8' });
  const needs = [...new Set([...classic.matchAll(/\brequire\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(([, other = '']) => other))];
  const workers: string[] = [];
  const placed = classic
    // « The site's part, and this page below it », as one address.
    .replaceAll(/`\$\{"([^"]*)"\.replace\(\/\\\/\$\/,\s*""\)\}([^`$]*)`/g, (_, part: string, page: string) => JSON.stringify(part.replace(/\/$/, '') + page))
    .replaceAll(/(["'`])(\/[\w./-]+)\1/g, (whole, _quote, address: string) => {
      const target = address.startsWith(base) ? address.slice(base.length) : undefined;
      if (target === undefined) return whole;
      if (/^_astro\/.*worker.*\.js$/.test(target)) workers.push(target);
      if (target === '_astro/voix/' || known.has(target)) return `(declic.root+"${target}")`;
      return known.has(`${target}index.html`) ? `(declic.root+"${target}index.html")` : whole;
    })
    .replaceAll(new RegExp(`location\\.replace\\((["'\`])${base}\\1\\)`, 'g'), 'location.replace(declic.root+"index.html")');
  return `declic.module(${JSON.stringify(name)},${JSON.stringify(needs)},${JSON.stringify(workers)},(module,exports,require,declicImport,fetch,Worker)=>{${placed}})\n`;
}

/** From this page to that file or folder of the site; undefined when there is none. */
function relativeTo(page: string, address: string, known: ReadonlySet<string>, base = '/'): string | undefined {
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  if (!place.startsWith(base) || place.startsWith('//')) return undefined;
  const target = targetOf(place.slice(base.length), known);
  if (target === undefined) return undefined;
  return `${path.posix.relative(path.posix.dirname(page), target)}${rest}`;
}

function targetOf(place: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(place)) return place;
  const page = `${place === '' || place.endsWith('/') ? place : `${place}/`}index.html`;
  return known.has(page) ? page : undefined;
}

function dataOf(text: string, known: ReadonlySet<string>, base: string): string {
  return text.replaceAll(/"(\/[^"\\\s]*)"/g, (whole, address: string) => {
    const target = relativeTo('index.html', address, known, base);
    return target === undefined ? whole : `"${ROOT}${target}"`;
  });
}

function pageOf(name: string, html: string, known: ReadonlySet<string>, base: string): string {
  const modules: string[] = [];
  const to = (address: string): string => relativeTo(name, address, known, base) ?? address;
  const toFolder = (address: string): string => `${path.posix.relative(path.posix.dirname(name), address.slice(base.length)) || '.'}/`;
  const placed = html
    .replaceAll(/<link rel="(?:manifest|preload)"[^>]*>/g, '')
    .replaceAll(/<script type="module" async src="[^"]*\/([^"/]+)"><\/script>/g, (_, module: string) => {
      modules.push(module);
      return '';
    })
    .replaceAll(/ ([a-z-]+)="(\/[^"]*)"/g, (whole, attribute: string, address: string) => {
      // Before what a script adds.
      if (BEGINNINGS.has(attribute) && address.endsWith('/')) return ` ${attribute}="${toFolder(address)}"`;
      const found = relativeTo(name, address, known, base) ?? dataAddress(name, address, base);
      return found === undefined ? whole : ` ${attribute}="${found}"`;
    })
    .replaceAll(/content="(\d+; url=)(\/[^"]*)"/g, (_, wait: string, address: string) => `content="${wait}${to(address)}"`)
    .replaceAll(/url\((\/[^)]+)\)/g, (_, address: string) => `url(${to(address)})`);
  const script = `<script src="${path.posix.relative(path.posix.dirname(name), 'dossier.js')}" data-modules="${modules.join(' ')}"></script>`;
  return withPolicy(
    placed.replace('</body>', () => `${script}</body>`),
    html,
  );
}

/** Data is asked for by its name, which the loader knows. */
function dataAddress(page: string, address: string, base: string): string | undefined {
  return address.endsWith('.json') ? path.posix.relative(path.posix.dirname(page), address.slice(base.length)) : undefined;
}

/** The same policy, with the digests of what has changed, and what a folder needs: its loader, and workers made from what was read. */
function withPolicy(html: string, before: string): string {
  const styles = (text: string): readonly string[] => [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => digestOf(style));
  const now = styles(html);
  const changed = new Map(styles(before).map((digest, index) => [digest, now[index] ?? digest]));
  return html.replace(/content="default-src[^"]*"/, (policy) =>
    policy
      .replaceAll(/'sha256-([^']+)'/g, (_, digest: string) => `'sha256-${changed.get(digest) ?? digest}'`)
      .replace("worker-src 'self'", "worker-src 'self' blob:")
      // A worker from disk has the policy of its page, and can read the program of the voice from memory only.
      .replace("script-src 'self'", "script-src 'self' blob:")
      .replace('trusted-types ', 'trusted-types declic-dossier ')
      // The frame of memory-link.js.
      .replace(policy.includes('frame-src') ? '' : "default-src 'none';", (found) => (found === '' ? '' : `${found}frame-src 'self';`)),
  );
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
