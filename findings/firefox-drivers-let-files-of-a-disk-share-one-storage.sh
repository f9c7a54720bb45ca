#!/usr/bin/env bash
# Firefox 153 (Debian's firefox-esr), driven by puppeteer-core 25.16.0.
#
# A page opened from disk keeps a choice in localStorage; a driver opens another page of the same folder and finds it: one would say that the folder
# works. It does not in anybody's Firefox: each `file:` address has a storage of its own. The driver starts Firefox with
# `security.fileuri.strict_origin_policy` off, which puts the whole disk in one storage.
# With it on, as people have it, one thing is shared all the same: a frame of one file has the same storage in every page that holds it.
#
# Seen: as driven, the second page finds what the first kept; with the setting of people it finds nothing, and a frame of one file finds it.
#
# Needs Node 20 or later, the npm registry, and Firefox (FIREFOX=/its/path where it is not found). Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
export FIREFOX="${FIREFOX:-$(command -v firefox-esr || command -v firefox)}"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund puppeteer-core@25.16.0 >/dev/null 2>&1
page='<!DOCTYPE html><meta charset="utf-8"><iframe src="frame.html"></iframe>'
echo "$page" > one.html; echo "$page" > two.html; echo '<!DOCTYPE html><meta charset="utf-8">' > frame.html
cat > try.mjs <<'JS'
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
const root = pathToFileURL(`${process.cwd()}/`).href;
async function seen(extraPrefsFirefox) {
  const browser = await launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true, extraPrefsFirefox });
  const page = await browser.newPage();
  const framed = () => page.frames().find((frame) => frame.url().endsWith('frame.html'));
  await page.goto(`${root}one.html`);
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await framed().evaluate(() => localStorage.setItem('framed', 'yes'));
  await page.goto(`${root}two.html`);
  const found = [await page.evaluate(() => localStorage.getItem('kept')), await framed().evaluate(() => localStorage.getItem('framed'))];
  await browser.close();
  return found.map((one) => one ?? 'nothing').join(', its frame ');
}
const driven = await seen({});
const asPeople = await seen({ 'security.fileuri.strict_origin_policy': true });
console.log(`as driven: the other page finds ${driven}; as people have it: ${asPeople}`);
process.exit(driven === 'yes, its frame yes' && asPeople === 'nothing, its frame yes' ? 0 : 1);
JS
node try.mjs || { echo changed; exit 1; }
