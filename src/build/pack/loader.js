// Runs first in every page of the copied folder. From disk (`file:`), a browser refuses modules and `fetch`, and takes classic scripts: each module
// and each file of data is one, which calls `declic`. Over a network it does the same.
/* global declic */
'use strict';
(() => {
  const script = document.currentScript;
  const root = script.src.slice(0, script.src.lastIndexOf('/') + 1);
  const policy = self.trustedTypes?.createPolicy('declic-dossier', {
    createScriptURL(url) {
      if (!url.startsWith(root) && !url.startsWith('blob:')) throw new TypeError(`Not in this folder: ${url}`);
      return url;
    },
  });
  const trusted = (url) => (policy === undefined ? url : policy.createScriptURL(url));
  /** Name → its script under way; what it said; what it gave. */
  const coming = new Map();
  const modules = new Map();
  const files = new Map();

  function bring(name) {
    if (!coming.has(name)) {
      const tag = document.createElement('script');
      const here = new Promise((resolve, reject) => {
        tag.onload = resolve;
        tag.onerror = () => {
          // Asked for again, it may come.
          coming.delete(name);
          reject(new TypeError(`Not here: ${name}`));
        };
      });
      tag.src = trusted(root + name);
      coming.set(name, here);
      document.head.append(tag);
    }
    return coming.get(name);
  }

  /** With all that it imports at once, before any of it runs. `path`: of a cycle. */
  async function fetchAll(name, path = new Set()) {
    if (path.has(name)) return;
    path.add(name);
    await bring(`_astro/${name}`);
    const { needs, data } = modules.get(name);
    await Promise.all([...needs.map((other) => fetchAll(other, path)), ...data.map((file) => bring(`${file}.js`))]);
  }

  function require(name) {
    const module = modules.get(name.slice(name.lastIndexOf('/') + 1));
    if (module.exports === undefined) {
      module.exports = {};
      const holder = { exports: module.exports };
      // A module of the build gives its names before it runs: who imports it in a circle has them.
      Object.defineProperty(holder, 'exports', { get: () => module.exports, set: (exports) => (module.exports = exports) });
      module.run(holder, module.exports, require, load, fetchHere, HereWorker);
    }
    return module.exports;
  }

  async function load(name) {
    const short = name.slice(name.lastIndexOf('/') + 1);
    await fetchAll(short);
    return require(short);
  }

  async function fetchHere(address, asked) {
    const url = new URL(address, document.baseURI).href.replace(/[?#].*$/, '');
    if (!url.startsWith(root)) return fetch(address, asked);
    const name = url.slice(root.length);
    await bring(`${name}.js`);
    const { text, bytes } = files.get(name);
    return new Response(bytes === undefined ? text.replaceAll('https://racine.invalid/', root) : Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0)));
  }

  /** From disk, a worker comes from what was read already, and is classic. */
  class HereWorker extends Worker {
    constructor(address, options) {
      const { text } = files.get(String(address).slice(root.length));
      super(trusted(URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))), { name: options.name });
    }
  }

  self.declic = {
    root,
    module: (name, needs, data, run) => modules.set(name, { needs, data, run }),
    text: (name, text) => files.set(name, { text }),
    bytes: (name, bytes) => files.set(name, { bytes }),
  };

  // A folder has no page from disk: links that a script makes get the name of theirs.
  for (const kind of ['click', 'auxclick']) {
    addEventListener(
      kind,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a[href]') : null;
        if (link?.href.startsWith(root) && link.pathname.endsWith('/')) link.pathname += 'index.html';
      },
      true,
    );
  }
  // Once it is known what was done on other pages (memory-link.js).
  void Promise.resolve(self.declicMemory).then(() => {
    for (const name of script.dataset.modules.split(' ').filter(Boolean)) void load(name);
  });
})();
