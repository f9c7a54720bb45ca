#!/usr/bin/env bash
# Playwright 1.65.1, Chromium.
#
# `page.waitForFunction(predicate)` waits until the predicate is true, and `page.evaluate` waits for promises: one would expect an `async`
# predicate (« is it in the cache? is it in the database? ») to be waited for. It is not: the promise itself is true, so the wait ends at once, and
# the test goes on as if what it waited for had come. `expect.poll(() => page.evaluate(async …))` does wait.
#
# Seen: `waitForFunction(async () => false)` resolves within a moment, and so does it with `polling: 500`; `waitForFunction(() => false)` times out.
#
# Needs Node 20 or later, the npm registry, and Chromium (CHROMIUM=/its/path where it is not found). Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
export CHROMIUM="${CHROMIUM:-$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome)}"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null 2>&1
cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
const how = (waiting) => waiting.then(() => 'resolves', () => 'times out');
const plain = await how(page.waitForFunction(() => false, undefined, { timeout: 2000 }));
const async_ = await how(page.waitForFunction(async () => false, undefined, { timeout: 2000 }));
const polling = await how(page.waitForFunction(async () => false, undefined, { timeout: 2000, polling: 500 }));
await browser.close();
console.log(`plain: ${plain}; async: ${async_}; async with polling: ${polling}`);
const same = plain === 'times out' && async_ === 'resolves' && polling === 'resolves';
if (!same) console.log('changed: an async predicate is waited for');
process.exit(same ? 0 : 1);
JS
node try.mjs
