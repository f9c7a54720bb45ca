// What stays of a run of `npm test`: one page to read (summary.md) and the same for programs (summary.json), beside the reports of the runners.
// What failed, what was tried twice, what was not tried and why, what was measured.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a test wrote of a figure, or of a weight: tests/support/measured.ts, tests/e2e/pages/weight.spec.ts. */
const FIGURES = ['measured', 'weight'];

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped] What this machine cannot try; the browser tests say why at their end.
 * @property {number} [again] Among those that passed, those that had to be tried twice; named at the end of the browser tests.
 * @property {readonly string[]} [named] What failed, where no report of a runner says it.
 */

/**
 * @typedef {object} Named
 * @property {string} check « unit », « e2e », « html ».
 * @property {string} test Its file and its title.
 * @property {string} [why] The first line of what went wrong, or why it was not tried.
 */

/**
 * @typedef {object} Evidence
 * @property {string} ended When, as ISO.
 * @property {number} ms How long it took.
 * @property {string} seed
 * @property {Record<string, Count & { ms: number }>} checks
 * @property {Named[]} failed
 * @property {Named[]} again
 * @property {Named[]} skipped
 * @property {Named[]} figures
 */

/**
 * Reads the reports of this folder, and writes the summary beside them.
 * @param {string} folder
 * @param {Pick<Evidence, 'ended' | 'ms' | 'seed' | 'checks'>} run
 * @returns {Evidence}
 */
export function keepEvidence(folder, run) {
  const named = Object.entries(run.checks).flatMap(([check, { named: names = [] }]) => names.map((test) => ({ check, test })));
  const unit = ofUnit(readReport(folder, 'unit.json'));
  const e2e = ofBrowser(readReport(folder, 'e2e.json'));
  const evidence = { ...run, failed: [...named, ...unit, ...e2e.failed], again: e2e.again, skipped: e2e.skipped, figures: e2e.figures };
  writeFileSync(path.join(folder, 'summary.json'), `${JSON.stringify(evidence, undefined, 2)}\n`);
  writeFileSync(path.join(folder, 'summary.md'), inWords(evidence));
  return evidence;
}

/** A runner that did not start left nothing. @returns {any} */
function readReport(/** @type {string} */ folder, /** @type {string} */ name) {
  const file = path.join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The report of Vitest, which is that of Jest. @returns {Named[]} */
function ofUnit(/** @type {any} */ report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const broken = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed');
    // A file that does not load has no test to name.
    if (status === 'failed' && broken.length === 0) return [{ check: 'unit', test: file, why: firstLine(message) }];
    return broken.map((/** @type {any} */ { fullName, failureMessages }) => ({
      check: 'unit',
      test: `${file} › ${fullName}`,
      why: firstLine(failureMessages[0]),
    }));
  });
}

/** The report of Playwright: suites in suites. */
function ofBrowser(/** @type {any} */ report) {
  /** @type {{ failed: Named[], again: Named[], skipped: Named[], figures: Named[] }} */
  const found = { failed: [], again: [], skipped: [], figures: [] };
  const visit = (/** @type {any} */ suite, /** @type {readonly string[]} */ above) => {
    const place = suite.title === '' ? above : [...above, suite.title];
    for (const { title, tests } of suite.specs ?? []) {
      for (const { status, projectName, results, annotations } of tests) {
        const one = { check: 'e2e', test: `${[...place, title].join(' › ')} (${projectName})` };
        const why = firstLine(results.flatMap((/** @type {any} */ { errors = [] }) => errors.map((/** @type {any} */ { message }) => message))[0]);
        if (status === 'unexpected') found.failed.push({ ...one, why });
        if (status === 'flaky') found.again.push({ ...one, why });
        if (status === 'skipped')
          found.skipped.push({ ...one, why: annotations.find((/** @type {any} */ { type }) => type === 'skip')?.description ?? 'no reason given' });
        for (const { type, description } of annotations) if (FIGURES.includes(type)) found.figures.push({ ...one, why: description });
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, place);
  };
  for (const suite of report?.suites ?? []) visit(suite, []);
  return found;
}

/** Without the colours of a terminal. */
function firstLine(/** @type {string | undefined} */ text) {
  return (
    (text ?? '')
      .replace(/\u001b\[[\d;]*m/g, '')
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}

/** @returns {string} */
function inWords(/** @type {Evidence} */ { ended, ms, seed, checks, failed, again, skipped, figures }) {
  const list = (/** @type {readonly Named[]} */ all) => all.map(({ check, test, why = '' }) => `- ${check}: ${test}${why === '' ? '' : `. ${why}`}`);
  const part = (/** @type {string} */ title, /** @type {readonly string[]} */ lines) =>
    lines.length === 0 ? [] : ['', `## ${title} (${lines.length})`, '', ...lines];
  const rows = Object.entries(checks).map(
    ([name, one]) => `| ${name} | ${one.passed} | ${one.failed} | ${one.skipped ?? 0} | ${one.again ?? 0} | ${Math.round(one.ms / 1000)} |`,
  );
  return [
    `# npm test, ${ended}`,
    '',
    `${failed.length === 0 && Object.values(checks).every((one) => one.failed === 0) ? 'All is right' : 'Something failed'}, in ${Math.round(ms / 1000)} s. SEED=${seed}`,
    '',
    '| check | passed | failed | not tried | tried twice | seconds |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...part('What failed', list(failed)),
    ...part('Passed at the second try: a fault to be looked for', list(again)),
    ...part('Not tried on this machine', list(skipped)),
    ...part('Measured', list(figures)),
    '',
  ].join('\n');
}
