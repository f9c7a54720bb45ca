// `npm test`: every check of every runner, one after the other, live. It goes on after a failure so that all is
// counted. The last line is « N passed, N failed »; what failed is named just before it. All of it stays in .cache/tests, as files.

import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keepEvidence } from './support/evidence.mjs';
import { buildFixtureSite } from './support/fixture-site.mjs';
import { installPrograms } from './support/programs.mjs';
import { seedOfRelease } from './support/seed.mjs';

const root = path.join(import.meta.dirname, '..');
const dist = path.resolve(root, process.env['SITE_DIST'] ?? 'dist');
const reports = path.join(root, '.cache/tests');
const bin = path.join(root, 'node_modules/.bin');

/** @typedef {import('./support/evidence.mjs').Count} Count */

/** @type {Record<string, Count & { ms: number }>} */
const counts = {};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const started = Date.now();
console.log(`SEED=${seedOfRelease()} npm test looks again at the same lessons as this run.`);
// While the rest is checked, what only the browser tests need may come.
const programs = installPrograms();
// Each of these has one core busy, or little more: those that stand together take about the same time.
// Astro empties the folder first, so nothing of an older build can answer.
await Promise.all([check('build', () => asOne('astro', ['build', '--outDir', dist])), check('small site', smallSite)]);
await Promise.all([check('types', () => asOne('astro', ['check'])), check('lint', lint), check('html', html), check('unused', () => asOne('knip', []))]);
await check('unit', unit);
await programs;
await check('e2e', e2e);

const total = Object.values(counts).reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
console.log(`\n${minutes(Date.now() - started)}`);
for (const [name, { passed, failed, skipped = 0, again = 0 }] of Object.entries(counts)) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} not tried on this machine: why is said above`);
  if (again > 0) parts.push(`${again} passed at the second try: a fault to be looked for, named above`);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${parts.join(', ')}`);
}
keepEvidence(reports, { ended: new Date().toISOString(), ms: Date.now() - started, seed: seedOfRelease(), checks: counts });
console.log(`What stays of it: ${path.relative(root, reports)}/summary.md`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/**
 * @param {string} name
 * @param {() => Promise<Count>} work
 */
async function check(name, work) {
  console.log(`\n── ${name} ──`);
  const from = Date.now();
  try {
    counts[name] = { ...(await work()), ms: Date.now() - from };
  } catch (error) {
    console.error(error);
    counts[name] = { passed: 0, failed: 1, named: [String(error)], ms: Date.now() - from };
  }
  console.log(`── ${name}: ${minutes(Date.now() - from)}`);
}

/** The type check, the lint, the build: right or not. @returns {Promise<Count>} */
async function asOne(/** @type {string} */ command, /** @type {readonly string[]} */ args) {
  return (await run(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, named: [`${command} ${args[0] ?? ''}`.trim()] };
}

/** How the code is laid out, then what it may not do. @returns {Promise<Count>} */
async function lint() {
  const [layout, rules] = await Promise.all([asOne('prettier', ['--check', '--log-level=warn', '.']), asOne('eslint', ['.', '--max-warnings=0'])]);
  return { passed: layout.passed + rules.passed, failed: layout.failed + rules.failed, named: [...(layout.named ?? []), ...(rules.named ?? [])] };
}

/** @returns {Promise<Count>} */
async function unit() {
  const file = path.join(reports, 'unit.json');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const { numPassedTests, numFailedTests, testResults } = readJson(file);
  // A file that does not even load has no test to count: it counts as one.
  const unloaded = testResults.filter((/** @type {any} */ { status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return counted({ passed: numPassedTests, failed: numFailedTests + unloaded }, code);
}

/** The one whose lessons are the tests' own (tests/fixture). @returns {Promise<Count>} */
async function smallSite() {
  await buildFixtureSite();
  return { passed: 1, failed: 0 };
}

/** Each built page, one check. @returns {Promise<Count>} */
async function html() {
  const { FileSystemConfigLoader, HtmlValidate, formatterFactory, esmResolver } = await import('html-validate');
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()], (await import('../.htmlvalidate.mjs')).default));
  const files = globSync('**/*.html', { cwd: dist }).sort();
  if (files.length === 0) throw new Error(`No page in ${dist}.`);
  const named = [];
  for (const file of files) {
    const { valid, results } = await validator.validateString(readFileSync(path.join(dist, file), 'utf8'), file);
    if (valid) continue;
    named.push(file);
    console.log(formatterFactory('text')(results));
  }
  console.log(`${files.length - named.length} of ${files.length} pages are valid`);
  return { passed: files.length - named.length, failed: named.length, named };
}

/** @returns {Promise<Count>} */
async function e2e() {
  if (counts['build']?.failed !== 0 || counts['small site']?.failed !== 0) {
    console.log('A site was not built: nothing to open.');
    return { passed: 0, failed: 1 };
  }
  const file = path.join(reports, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, SITE_DIST: dist };
  const code = await run('playwright', ['test', '--reporter=list,json,./tests/support/end-of-run.ts'], env);
  const { stats } = readJson(file);
  return counted({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, again: stats.flaky }, code);
}

/** A runner that says no without naming a test has one failure. @returns {Count} */
function counted(/** @type {Count} */ count, /** @type {number} */ code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @returns {any} */
function readJson(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Live, without standard input: some tools ask questions when they have one.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} The exit code.
 */
function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    // The project's own Node first: a fresh machine may have an older one.
    const PATH = `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`;
    const child = spawn(path.join(bin, command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** « 2 min 05 s ». */
function minutes(/** @type {number} */ ms) {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
