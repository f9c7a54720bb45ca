#!/usr/bin/env bash
# Astro 7.3.4.
#
# An integration may add what answers an address of its own to the development server (`astro:server:setup`, `server.middlewares.use`). It runs
# before the pages: one would expect it to see every request that is no page. With `trailingSlash: 'always'` it never sees an address without
# its closing slash, whatever the method: Astro puts its own guard in front of everything, which answers « 404: Not Found » in HTML. So
# `fetch('/save', { method: 'POST' })` gets a page, and the integration is not called. With the slash, or with an ending (`/save.json`), it is.
#
# Seen: POST /save gets 404 and text/html; POST /save/ and POST /save.json get what the integration answers.
#
# Needs Node 22.12 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
export ASTRO_TELEMETRY_DISABLED=1
npm init -y >/dev/null
npm i --silent --no-audit --no-fund astro@7.3.4 >/dev/null 2>&1
mkdir -p src/pages && echo '<p>Here.</p>' > src/pages/index.astro
cat > try.mjs <<'JS'
import { dev } from 'astro';
const own = {
  name: 'own',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => (request.url.startsWith('/save') ? response.end('saved') : next()));
    },
  },
};
const server = await dev({ root: process.cwd(), logLevel: 'silent', trailingSlash: 'always', integrations: [own] });
const seen = {};
for (const address of ['/save', '/save/', '/save.json']) {
  const answer = await fetch(`http://localhost:${server.address.port}${address}`, { method: 'POST' });
  const text = await answer.text();
  seen[address] = `${answer.status} ${text === 'saved' ? 'the integration' : (answer.headers.get('content-type') ?? 'nothing')}`;
}
await server.stop();
console.log(JSON.stringify(seen));
const same = seen['/save'].startsWith('404 text/html') && seen['/save/'] === '200 the integration' && seen['/save.json'] === '200 the integration';
if (!same) console.log('changed: an integration sees an address without its slash');
process.exit(same ? 0 : 1);
JS
node try.mjs
