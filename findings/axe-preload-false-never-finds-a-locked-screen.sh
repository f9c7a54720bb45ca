#!/usr/bin/env bash
# axe-core 4.14.1, on jsdom 29.0.1.
#
# `preload: false` is the advice for pages whose media files do not answer: axe then does not wait ten seconds for them. One would expect it to
# cost the rules about media only. It also takes the style sheets away from css-orientation-lock (WCAG 1.3.4): a page that turns itself
# when the phone is upright is no violation any more. The rule says « incomplete », which a suite that fails on violations never sees.
# `preload: { assets: ['cssom'] }` keeps the rule, and does not wait for media.
#
# Seen: preload true: a violation; preload false: none, incomplete; preload of the style sheets alone: a violation.
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts jsdom@29.0.1 axe-core@4.14.1 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const page = `<!doctype html><html lang="en"><head><title>A page</title>
<style>@media (orientation: portrait) { html { transform: rotate(90deg); } }</style></head><body><main><h1>Hello</h1></main></body></html>`;
const { window } = new JSDOM(page, { runScripts: 'outside-only', pretendToBeVisual: true });
window.eval(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
const seen = [];
for (const preload of [true, false, { assets: ['cssom'] }]) {
  const found = await window.axe.run({ runOnly: ['css-orientation-lock'], rules: { 'css-orientation-lock': { enabled: true } }, preload });
  const verdict = ['violations', 'incomplete', 'passes', 'inapplicable'].find((kind) => found[kind].length > 0);
  console.log(`preload ${JSON.stringify(preload)}: ${verdict}`);
  seen.push(verdict);
}
const isSame = seen.join() === 'violations,incomplete,violations';
if (!isSame) console.log('changed: what css-orientation-lock says without preload');
process.exit(isSame ? 0 : 1);
JS
node look.mjs
