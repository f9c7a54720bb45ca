#!/usr/bin/env bash
# axe-core 4.14.1, Chromium.
#
# The rule `link-in-text-block` (WCAG 1.4.1) finds a link that only its colour tells from the words around it. A link that nothing tells at all, in
# the very colour of its sentence and without a line under it, is harder still to find: one would expect the same rule to find it first. It passes
# it, with or without a difference of one shade; only a colour that can be seen to differ, by less than 3 to 1, is a violation.
#
# Seen: #333333 in black text: violation; #000000 and #010101 in black text: the rule is among the passes, and no rule says anything of the link.
#
# Needs Node 20 or later, the npm registry, and Chromium (CHROMIUM=/its/path where it is not found). Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
export CHROMIUM="${CHROMIUM:-$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome)}"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund playwright-core@1.65.1 axe-core@4.14.1 >/dev/null 2>&1
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
const verdict = async (colour) => {
  await page.setContent(`<!doctype html><html lang="en"><title>The garden</title><main><h1>The garden</h1>
    <p style="color: #000">You can read <a href="https://a.example/" style="color: ${colour}; text-decoration: none">the history of the lake</a> before you come.</p></main></html>`);
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { violations, incomplete, passes } = await axe.run(document, { runOnly: ['link-in-text-block'] });
    return violations.length > 0 ? 'violation' : incomplete.length > 0 ? 'to review' : passes.length > 0 ? 'pass' : 'not asked';
  });
};
const seen = { '#333333': await verdict('#333333'), '#010101': await verdict('#010101'), '#000000': await verdict('#000000') };
await browser.close();
console.log(seen);
const same = seen['#333333'] === 'violation' && seen['#010101'] === 'pass' && seen['#000000'] === 'pass';
if (!same) console.log('changed: a link in the colour of its text is judged otherwise');
process.exit(same ? 0 : 1);
JS
node try.mjs
