#!/usr/bin/env bash
# @guidepup/virtual-screen-reader 0.33.0, on jsdom 29.0.1; the same was seen with its browser build in Chromium 156.
#
# A virtual screen reader is there to say what a real one would. One would expect it to pass over what a closed <details> holds, which no
# browser shows nor gives to assistive technology, and to say of an <option> its words. It reads all that is folded, as if it were open, and says
# the value that a program gives to an option (here « c0ffee ») beside its words. A transcript that is kept and compared holds both,
# unless what is folded is hidden first and these values are taken out.
#
# Seen: « Folded words » and « option, Brown, c0ffee, … » are spoken.
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts jsdom@29.0.1 @guidepup/virtual-screen-reader@0.33.0 >/dev/null 2>&1
cat > read.mjs <<'JS'
import { JSDOM } from 'jsdom';
const page = `<!doctype html><html lang="en"><title>A page</title><main>
<details><summary>More</summary><p>Folded words</p></details>
<label>Colour <select><option value="c0ffee">Brown</option></select></label>
</main></html>`;
const { window } = new JSDOM(page, { pretendToBeVisual: true });
globalThis.window = window;
for (const name of ['document', 'Element', 'Node', 'HTMLElement', 'MutationObserver', 'getComputedStyle', 'NodeFilter', 'Event']) globalThis[name] = window[name];
const { Virtual } = await import('@guidepup/virtual-screen-reader');
const reader = new Virtual();
await reader.start({ container: window.document.body });
for (let said = 0; said < 100 && (await reader.lastSpokenPhrase()) !== 'end of document'; said += 1) await reader.next();
const phrases = await reader.spokenPhraseLog();
await reader.stop();
for (const phrase of phrases) console.log(phrase);
const isSame = phrases.includes('Folded words') && phrases.some((phrase) => phrase.startsWith('option, Brown, c0ffee'));
if (!isSame) console.log('changed: what is folded, or the value of an option, is no longer said');
process.exit(isSame ? 0 : 1);
JS
node read.mjs
