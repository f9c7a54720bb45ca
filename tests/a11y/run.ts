// `npm run a11y -- <url or file>…`: what stands in somebody's way on these pages. A folder gives all its pages; a .txt file, the addresses
// that it lists, one a line. `--json <file>` writes the findings; `--only axe,html,checks,…` asks a part; `--pages 2` opens that many at once,
// `--match` keeps the addresses that it fits.
// `--site` looks at every page of the built site, less what exceptions.ts lists. docs/accessibility-battery.md says more. Ends with 1 when something is found, with 2 when a page could not be opened.

import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArguments } from '../../src/build/browser/find-browser.mjs';
import { dist, serveSite } from '../../src/build/preview/site.mjs';
import { ensureBrowser, findEngine } from '../support/browser.mjs';
import { findingsAt, parts, prepare, type Part } from './battery.ts';
import { excused } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { summary, told } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    site: { type: 'boolean', default: false },
    match: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});
const site = values.site ? await serveSite() : undefined;
const matching = new RegExp(values.match ?? '');
const addresses = [...new Set([...positionals.flatMap(addressesIn), ...(site === undefined ? [] : ourPages(site.url))])].filter((address) =>
  matching.test(address),
);
if (values.help || addresses.length === 0) {
  console.log(
    'npm run a11y -- <adresse, fichier, dossier ou liste .txt>… [--json <fichier>] [--only axe,html,checks,keyboard,sizes,passing-over,pressing,time] [--pages 2] [--match <expression>]',
  );
  process.exit(values.help ? 0 : 2);
}
const asked = values.only === undefined ? parts : parts.filter((part) => values.only?.split(',').includes(part));

const browser = await chromium.launch({ executablePath: findEngine() ?? ensureBrowser(), args: [...browserArguments, '--allow-file-access-from-files'] });
const results = new Map<string, readonly Finding[]>();
const unopened: string[] = [];
const waiting = [...addresses];
await Promise.all(Array.from({ length: Math.max(1, Number(values.pages)) }, () => worker(asked)));
await browser.close();
await site?.close();

const pages = addresses.map((address) => ({ address, findings: results.get(address) ?? [] }));
console.log(summary(pages, unopened));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ pages, unopened }, undefined, 2)}\n`);
process.exitCode = unopened.length > 0 ? 2 : pages.some(({ findings }) => findings.length > 0) ? 1 : 0;

/** Takes the next address as long as there is one. Each page has a context of its own: nothing is remembered from the one before. */
async function worker(wanted: readonly Part[]): Promise<void> {
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', serviceWorkers: 'block' });
    try {
      await prepare(context);
      const findings = (await findingsAt(context, address, wanted)).filter((finding) => site === undefined || excused(finding) === undefined);
      results.set(address, findings);
      console.log(told(address, findings));
    } catch (error) {
      unopened.push(address);
      console.log(`\n${address}\n  N’a pas pu être ouverte : ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    } finally {
      await context.close();
    }
  }
}

/** Every page of the built site: tests/support/pages.ts finds them, but asks for the content, which only the tests' own runners read. */
function ourPages(url: string): readonly string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/^\d+\//.test(file))
    .sort()
    .map((file) => `${url}${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

function addressesIn(given: string): readonly string[] {
  if (/^(?:https?|file):/.test(given)) return [given];
  if (!existsSync(given)) return [given];
  if (statSync(given).isDirectory())
    return globSync('**/*.{html,htm,xhtml}', { cwd: given })
      .sort()
      .map((file) => pathToFileURL(path.resolve(given, file)).href);
  if (given.endsWith('.txt'))
    return readFileSync(given, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap(addressesIn);
  return [pathToFileURL(path.resolve(given)).href];
}
