#!/usr/bin/env bash
# axe-core 4.14.1, Chromium.
#
# The experimental rule `p-as-heading` says: bold, italic and larger letters may not make a heading of a paragraph. The heading that most authors
# fake is a short paragraph all in bold, before one that is not: one would expect the rule to find it once it is turned on. It passes it, however the
# bold is made (<b>, <strong>, the style), as it passes italics alone. It takes two of the three, or letters 1.4 times as large.
#
# Seen: <b>, <strong>, bold by style, italics: pass. Bold and 1.2 times as large, bold and italics, 1.5 times as large: violation.
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
const text = 'The lake is deep and cold and you can see fish in it, and the boats are out on Sundays when the weather is good. '.repeat(3);
const verdict = async (heading) => {
  await page.setContent(`<!doctype html><html lang="en"><title>The garden</title><main><h1>The garden</h1>${heading}<p>${text}</p></main></html>`);
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { violations, incomplete, passes } = await axe.run(document, { runOnly: ['p-as-heading'], rules: { 'p-as-heading': { enabled: true } } });
    return violations.length > 0 ? 'violation' : incomplete.length > 0 ? 'to review' : passes.length > 0 ? 'pass' : 'not asked';
  });
};
const styled = (style) => `<p style="${style}">The lake</p>`;
const passing = ['<p><b>The lake</b></p>', '<p><strong>The lake</strong></p>', styled('font-weight: bold'), styled('font-style: italic')];
const failing = [styled('font-weight: bold; font-size: 1.2em'), styled('font-weight: bold; font-style: italic'), styled('font-size: 1.5em')];
let same = true;
for (const heading of [...passing, ...failing]) {
  const seen = await verdict(heading);
  console.log(`${heading}: ${seen}`);
  same &&= seen === (passing.includes(heading) ? 'pass' : 'violation');
}
await browser.close();
if (!same) console.log('changed: a paragraph in bold is judged otherwise');
process.exit(same ? 0 : 1);
JS
node try.mjs
