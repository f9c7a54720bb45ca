// What stays of a run can be read afterwards, by a person and by a program (tests/support/evidence.mjs).

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { JSONReport, JSONReportSpec, JSONReportTest } from '@playwright/test/reporter';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEvidence } from '../support/evidence.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'declic-evidence-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = {
  ended: '2026-11-30T18:00:00.000Z',
  ms: 61_000,
  seed: '7',
  checks: { html: { passed: 9, failed: 1, named: ['a-propos/index.html'], ms: 2000 }, e2e: { passed: 2, failed: 1, skipped: 1, again: 1, ms: 9000 } },
};

function specOf(
  title: string,
  status: JSONReportTest['status'],
  { error, annotations = [] }: { error?: string; annotations?: JSONReportTest['annotations'] } = {},
): JSONReportSpec {
  const errors = error === undefined ? [] : [{ message: error }];
  const result = {
    workerIndex: 0,
    parallelIndex: 0,
    status: undefined,
    duration: 1,
    error: undefined,
    errors,
    stdout: [],
    stderr: [],
    retry: 0,
    startTime: '',
    attachments: [],
    annotations: [],
  };
  const one: JSONReportTest = { timeout: 0, annotations, expectedStatus: 'passed', projectName: 'phone', projectId: 'phone', results: [result], status };
  return { id: title, title, ok: true, tags: [], tests: [one], file: 'pages/share.spec.ts', line: 1, column: 1 };
}

function browserReport(...specs: readonly JSONReportSpec[]): Pick<JSONReport, 'suites'> {
  return {
    suites: [
      {
        title: 'pages/share.spec.ts',
        file: 'pages/share.spec.ts',
        line: 0,
        column: 0,
        specs: [],
        suites: [{ title: 'a link', file: '', line: 0, column: 0, specs: [...specs] }],
      },
    ],
  };
}

test('what failed, what was tried twice, what was not tried and why, and the figures are named', () => {
  const report = browserReport(
    specOf('the link of a lesson is copied', 'unexpected', { error: '\u001b[31mIt was not.\u001b[39m\n    at share.spec.ts' }),
    specOf('the code is read', 'flaky', { error: 'Too late.' }),
    specOf('Firefox reads', 'skipped', { annotations: [{ type: 'skip', description: 'No Firefox here.' }] }),
    specOf('the page is light', 'expected', { annotations: [{ type: 'weight', description: '9.1 kB' }] }),
  );
  writeFileSync(path.join(folder, 'e2e.json'), JSON.stringify(report));
  const file = path.join(process.cwd(), 'tests/content/forms.test.ts');
  const broken = { fullName: 'forms are whole', status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2\n at x'] };
  writeFileSync(
    path.join(folder, 'unit.json'),
    JSON.stringify({
      testResults: [
        { name: file, status: 'failed', message: '', assertionResults: [broken, { fullName: 'all right', status: 'passed', failureMessages: [] }] },
      ],
    }),
  );

  keepEvidence(folder, run);

  const kept: unknown = JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8'));
  const place = 'pages/share.spec.ts › a link › ';
  expect(kept).toMatchObject({
    failed: [
      { check: 'html', test: 'a-propos/index.html' },
      { check: 'unit', test: 'tests/content/forms.test.ts › forms are whole', why: 'AssertionError: expected 1 to be 2' },
      { check: 'e2e', test: `${place}the link of a lesson is copied (phone)`, why: 'It was not.' },
    ],
    again: [{ test: `${place}the code is read (phone)`, why: 'Too late.' }],
    skipped: [{ test: `${place}Firefox reads (phone)`, why: 'No Firefox here.' }],
    figures: [{ test: `${place}the page is light (phone)`, why: '9.1 kB' }],
  });
  const page = readFileSync(path.join(folder, 'summary.md'), 'utf8');
  expect(page).toContain('Something failed, in 61 s. SEED=7');
  expect(page).toContain('| e2e | 2 | 1 | 1 | 1 | 9 |');
  expect(page).toContain('## What failed (3)');
  expect(page).toContain('Firefox reads (phone). No Firefox here.');
});

test('a file of tests that does not load is named, though it has no test', () => {
  const file = path.join(process.cwd(), 'src/core/lesson/id.test.ts');
  writeFileSync(
    path.join(folder, 'unit.json'),
    JSON.stringify({ testResults: [{ name: file, status: 'failed', message: 'Cannot find ./id', assertionResults: [] }] }),
  );
  expect(keepEvidence(folder, run).failed).toContainEqual({ check: 'unit', test: 'src/core/lesson/id.test.ts', why: 'Cannot find ./id' });
});

test('a runner that did not start leaves the rest to be read', () => {
  const { failed } = keepEvidence(folder, { ...run, checks: { unit: { passed: 3, failed: 0, ms: 1000 } } });
  expect(failed).toEqual([]);
  expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain('All is right, in 61 s.');
});
