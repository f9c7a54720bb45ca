// The ledger of accessibility: each criterion of the RGAA and of the WCAG with its verdict and what holds it. Read and checked when the site is built.
// That a named test still exists: tests/architecture/ledger.test.ts.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentErrors, type Problem, type Report } from '../library/content-error';
import { quoted, suggest } from '../library/nearest';
import { lintForLearners } from '../library/plain-french';
import { check } from '../library/schema-issues';
import { readYaml, type YamlSource } from '../library/yaml-source';
import { rgaaSchema, verdictsSchema, wcagSchema, type Finding, type Verdict, type Verdicts } from './schema';

const ROOM = 'src/build/ledger';
export const VERDICTS_FILE = `${ROOM}/verdicts.yaml`;

export interface Criterion {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  /** Of the RGAA: « Images ». */
  readonly topic: string;
  readonly finding: Finding;
  /** The criteria of the RGAA whose verdicts make this one; empty when it has its own. */
  readonly from: readonly string[];
}

export interface Ledger extends Pick<Verdicts, 'pages' | 'tests' | 'readings'> {
  readonly rgaa: readonly Criterion[];
  readonly wcag: readonly Criterion[];
}

/** From the root of the project, where a build and the runners of tests start. */
function textOf(name: string): string {
  return readFileSync(path.resolve(ROOM, name), 'utf8');
}

const rgaa = rgaaSchema.parse(JSON.parse(textOf('rgaa.json')));
const wcag = wcagSchema.parse(JSON.parse(textOf('wcag.json')));

/** From the best to the worst of those that count: the worst of several is that of all. */
const WORSE: readonly Verdict[] = ['non applicable', 'conforme', 'non testé', 'non conforme'];

/** Throws `ContentErrors`, in French, with what there is to mend. */
export function readLedger(file = { file: VERDICTS_FILE, text: textOf('verdicts.yaml') }): Ledger {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const source = readYaml(file, report);
  const found = source && check({ schema: verdictsSchema, source }, report);
  if (source !== undefined && found !== undefined) checkWhole(found, source, report);
  if (found === undefined || problems.length > 0) throw new ContentErrors(problems);
  const findingOf = (ids: Verdicts['rgaa'], one: string): Finding => ids[one] ?? { verdict: 'non testé' };
  const topics = rgaa.criteria.map(({ id, topic, level, title }) => ({ id, topic, level, title, from: [], finding: findingOf(found.rgaa, id) }));
  return {
    ...found,
    rgaa: topics,
    wcag: wcag.criteria.map(({ id, level, name }) => {
      const from = coveredBy(id);
      const finding = from.length === 0 ? findingOf(found.wcag, id) : worstOf(from.map((one) => findingOf(found.rgaa, one)));
      return { id, level, title: name, topic: level, from, finding };
    }),
  };
}

/** Criteria of the RGAA that cover one of the WCAG. */
function coveredBy(id: string): readonly string[] {
  return rgaa.criteria.filter((one) => one.wcag.includes(id)).map((one) => one.id);
}

function worstOf(findings: readonly Finding[]): Finding {
  const verdict = WORSE.findLast((one) => findings.some((finding) => finding.verdict === one)) ?? 'non testé';
  return findings.find((finding) => finding.verdict === verdict) ?? { verdict: 'non testé' };
}

/** What the schema cannot see: criteria forgotten or unknown, names of nothing, what nobody names, hard French. */
function checkWhole(found: Verdicts, source: YamlSource, report: Report): void {
  const say = (path: readonly string[], what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const own = wcag.criteria.map(({ id }) => id).filter((id) => coveredBy(id).length === 0);
  checkCriteria(
    'rgaa',
    found.rgaa,
    rgaa.criteria.map(({ id }) => id),
    say,
  );
  checkCriteria('wcag', found.wcag, own, say);

  const known = [...Object.keys(found.tests), ...Object.keys(found.readings)];
  const named = new Set<string>();
  for (const [part, findings] of [
    ['rgaa', found.rgaa],
    ['wcag', found.wcag],
  ] as const) {
    for (const [id, { by = [] }] of Object.entries(findings)) {
      for (const name of by) {
        named.add(name);
        if (!known.includes(name))
          say([part, id, 'by'], `Le critère ${id} nomme ${quoted(name)}, qui n’est ni un test ni une lecture.`, suggest(name, known, 'Noms possibles'));
      }
    }
  }
  for (const part of ['tests', 'readings'] as const) {
    for (const name of Object.keys(found[part])) {
      if (name in (part === 'tests' ? found.readings : {}))
        say([part, name], `${quoted(name)} est à la fois un test et une lecture.`, 'donnez deux noms différents.');
      if (!named.has(name)) say([part, name], `Aucun critère ne nomme ${quoted(name)}.`, `nommez-le dans un ${quoted('by')}, ou retirez-le.`);
    }
  }
  checkWords(found, say);
}

type Say = (path: readonly string[], what: string, mend: string) => void;

function checkCriteria(part: 'rgaa' | 'wcag', findings: Verdicts['rgaa'], wanted: readonly string[], say: Say): void {
  for (const id of wanted) {
    if (!(id in findings)) say([part], `Le critère ${id} n’a pas d’avis.`, `ajoutez sous ${quoted(part)}\u00a0: "${id}": { verdict: non testé }.`);
  }
  for (const id of Object.keys(findings)) {
    if (wanted.includes(id)) continue;
    const mend =
      coveredBy(id).length > 0 ? `retirez-le : il suit les critères ${coveredBy(id).join(', ')} du RGAA.` : suggest(id, wanted, 'Critères possibles');
    say([part, id], `Le critère ${id} n’a pas sa place ici.`, mend);
  }
}

/** Everything that the page shows is easy French. */
function checkWords({ pages, tests, readings, rgaa: state, wcag: web }: Verdicts, say: Say): void {
  const shown: readonly (readonly [readonly string[], string | undefined])[] = [
    ...pages.map(({ name }, at) => [['pages', String(at), 'name'], name] as const),
    ...Object.entries(tests).map(([id, { name }]) => [['tests', id, 'name'], name] as const),
    ...Object.entries(readings).flatMap(([id, { name, looked }]) => [[['readings', id, 'name'], name] as const, [['readings', id, 'looked'], looked] as const]),
    ...Object.entries({ rgaa: state, wcag: web }).flatMap(([part, findings]) =>
      Object.entries(findings).flatMap(([id, finding]) => [
        [[part, id, 'say'], finding.say] as const,
        [[part, id, 'way'], 'way' in finding ? finding.way : undefined] as const,
      ]),
    ),
  ];
  for (const [path, words] of shown) {
    for (const { level, what, mend } of words === undefined ? [] : lintForLearners(words)) if (level === 'blocking') say(path, what, mend);
  }
}
