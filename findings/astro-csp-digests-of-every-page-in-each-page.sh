#!/usr/bin/env bash
# Astro 7.3.4, static build, `security: { csp: true }` and `build: { inlineStylesheets: 'always' }`.
#
# A content policy belongs to one page: one would expect a page's <meta> to list the digests of what that page holds. Astro lists in
# each page the digests of the inline styles and scripts of the whole site. Digests do not compress, so on a site of small pages each
# new kind of page makes every other one heavier, by 50 bytes a digest: 800 bytes of a page of 9 kB where it was met.
#
# Seen, with three pages that have one style each: every page lists 3 style digests and holds 1 of them.
#
# Needs Node 20 or later and the npm registry (Astro itself wants Node 22: the npm package « node » brings it). Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --foreground-scripts=false astro@7.3.4 node@24.21.0 >/dev/null 2>&1
mkdir -p src/pages
echo "export default { security: { csp: true }, build: { inlineStylesheets: 'always' }, devToolbar: { enabled: false } };" > astro.config.mjs
for page in un deux trois; do
  printf -- '<html lang="fr"><head><title>%s</title></head><body><p class="%s">Bonjour</p></body></html>\n<style>.%s { margin-top: %spx }</style>\n' \
    "$page" "$page" "$page" "${#page}" > "src/pages/$page.astro"
done
ASTRO_TELEMETRY_DISABLED=1 node_modules/.bin/node node_modules/astro/bin/astro.mjs build >build.log 2>&1 || { cat build.log; exit 2; }
cat > count.mjs <<'JS'
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
let same = true;
for (const page of ['un', 'deux', 'trois']) {
  const html = readFileSync(`dist/${page}/index.html`, 'utf8');
  const listed = /style-src[^;"]*/.exec(html)?.[0].match(/sha256-[^']+/g) ?? [];
  const held = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
  console.log(`${page}: ${listed.length} style digests listed, ${held.length} held, ${listed.filter((one) => !held.includes(one)).length} of other pages`);
  same &&= listed.length === 3 && held.length === 1;
}
if (!same) console.log('changed: a page no longer lists what the other pages hold');
process.exit(same ? 0 : 1);
JS
node count.mjs
