// A practice's file, checked: its shape, then every name it points at, then that nothing in it is real.

import type { Gesture, Persona } from '../../world/apps/contract';
import type { AppSchemas, Names } from '../../world/apps/authoring';
import * as schemas from '../../world/apps/schemas';
import { labels as deviceLabels } from '../../world/device/labels';
import { deviceEventSchema, deviceGoalSchema } from '../../world/device/schema';
import { DEVICE } from '../../world/device/state';
import type { Practice } from '../../world/practice/practice';
import { practiceSchema } from '../../world/practice/schema';
import type { Loans } from './borrowed';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { checkNames, checkNothingIsReal, checkUniqueIds, type Court } from './practice-names';
import { check, placeOf, reportIssue } from './schema-issues';
import { textsIn } from './texts';
import { readYaml, valueAt, type Path, type YamlSource } from './yaml-source';

export interface PracticeText {
  readonly file: string;
  readonly lesson: string;
  readonly id: string;
  readonly text: string;
  readonly personas: ReadonlyMap<string, Persona>;
  /** Every persona there is a file of, readable or not. */
  readonly personaIds: readonly string[];
  /** What scenarios may name in the apps’ own rooms. */
  readonly loans: Loans;
}

export interface ReadPractice {
  readonly practice: Practice;
  readonly source: YamlSource;
  /** Everything written on its screens, so that the prose can only quote what is there. */
  readonly labels: readonly string[];
}

/** Undefined, and reports, when something in it is wrong. */
export function readPractice({ file, lesson, id, text, personas, personaIds, loans }: PracticeText, reportAll: Report): ReadPractice | undefined {
  let problems = 0;
  const report: Report = (problem) => {
    problems += 1;
    reportAll(problem);
  };

  const source = readYaml({ file, text }, report);
  if (source === undefined) return undefined;
  const shape = check({ schema: practiceSchema, source }, report);
  if (shape === undefined) return undefined;
  const persona = personas.get(shape.persona);
  if (persona === undefined) {
    // One that cannot be read is reported where it is written.
    if (personaIds.includes(shape.persona)) return undefined;
    report({
      file,
      line: source.lineOf(['persona']),
      what: `Le personnage ${quoted(shape.persona)} n’existe pas.`,
      mend: suggest(shape.persona, personaIds, 'Personnages possibles'),
    });
    return undefined;
  }

  const apps = Object.keys(shape.apps);
  const read = apps.flatMap((app) => {
    const part = readApp(app, { source, report, loans });
    return part === undefined ? [] : [{ app, own: part.schemas, scenario: part.schemas.fitted?.(part.scenario, apps) ?? part.scenario }];
  });
  const files = [...shape.files, ...read.flatMap(({ own, scenario }) => own.offers?.(scenario) ?? [])];
  const around = { persona, files };
  const installed = read.map(({ app, own, scenario }): Installed => ({
    app,
    event: own.event,
    goal: own.goal,
    slip: own.slip,
    names: own.names(scenario, around),
    scenario,
    labels: own.labels(scenario),
  }));
  for (const { app, own, scenario } of read) {
    for (const { path, what, mend } of own.faults?.(scenario) ?? []) {
      const at = ['apps', app, ...path];
      report({ file, line: source.lineOf(at), what: `${placeOf(at)} : ${what}`, mend });
    }
  }
  if (installed.length < Object.keys(shape.apps).length) return undefined;
  for (const { app, scenario, names } of installed) checkNames(scenario, { names, path: ['apps', app], source, report });

  const desk: Desk = {
    parts: [
      ...installed,
      deviceOf(
        files.map((one) => one.id),
        installed,
      ),
    ],
    source,
    report,
  };
  const goals = shape.goals.flatMap((_, index) => readPiece('goal', ['goals', index], desk));
  const walkthrough = shape.walkthrough.flatMap((_, index) => readPiece('event', ['walkthrough', index], desk));
  shape.slips.forEach((slip, index) => checkSlip(slip, ['slips', index], desk));
  checkUniqueIds(source.value, { path: [], source, report });
  checkNothingIsReal(source.value, { path: [], source, report });
  if (problems > 0) return undefined;

  const scenarios = Object.fromEntries(installed.map((part) => [part.app, part.scenario]));
  const labels = [...installed.flatMap((part) => part.labels), ...textsIn(deviceLabels)];
  return { practice: { ...shape, id, lesson, persona, apps: scenarios, goals, walkthrough }, source, labels };
}

/** An app of the practice, or the device itself: what its goals and gestures look like. */
interface Part extends Pick<AppSchemas, 'event' | 'goal'> {
  readonly app: string;
  readonly slip?: AppSchemas['slip'];
  readonly names: Names;
  /** What stands on its screens; the device's own are not asked for. */
  readonly labels?: readonly string[];
}

interface Installed extends Part {
  readonly scenario: unknown;
  readonly labels: readonly string[];
}

interface Desk extends Court {
  readonly parts: readonly Part[];
}

function deviceOf(files: readonly string[], installed: readonly Installed[]): Part {
  const names = { fileId: files, id: installed.map((part) => part.app) };
  return { app: DEVICE, event: deviceEventSchema, goal: deviceGoalSchema, names };
}

function readApp(
  app: string,
  { source, report, loans }: Court & { readonly loans: Loans },
): { readonly schemas: AppSchemas; readonly scenario: unknown } | undefined {
  const own = new Map<string, AppSchemas>(Object.entries(schemas)).get(app);
  if (own === undefined) {
    report({
      file: source.file,
      line: source.lineOf(['apps', app]),
      what: `L’application ${quoted(app)} n’existe pas.`,
      mend: suggest(app, Object.keys(schemas), 'Applications possibles'),
    });
    return undefined;
  }
  const written = check({ schema: own.written ?? own.scenario, source, at: ['apps', app] }, report);
  const scenario = written === undefined ? undefined : withLoan(written, own, { app, source, report, loans });
  return scenario === undefined ? undefined : { schemas: own, scenario };
}

/** The scenario with what it names in the place of the name: one thing, or several under their names. */
function withLoan(
  written: unknown,
  { borrowed, scenario }: AppSchemas,
  { app, source, report, loans }: Court & { readonly app: string; readonly loans: Loans },
): unknown {
  if (borrowed === undefined) return written;
  const { key, room, words } = borrowed;
  const there = loans.get(room) ?? new Map<string, undefined>();
  const find = (id: string, at: Path): unknown => {
    const loan = there.get(id);
    // One that cannot be read is reported where it is written.
    if (loan === undefined && !there.has(id)) {
      report({
        file: source.file,
        line: source.lineOf(['apps', app, key, ...at]),
        what: `${words.one} ${quoted(id)} n’existe pas.`,
        mend: suggest(id, [...there.keys()], words.many),
      });
    }
    return loan?.data;
  };
  const named = valueAt(written, [key]);
  if (!Array.isArray(named)) {
    const data = find(String(named), []);
    return data === undefined ? undefined : scenario.parse({ ...Object(written), [key]: data });
  }
  const all = named.map((id, index) => [String(id), find(String(id), [index])] as const);
  return all.some(([, data]) => data === undefined) ? undefined : scenario.parse({ ...Object(written), [key]: Object.fromEntries(all) });
}

/** The same but for a space that does not break, or an apostrophe. */
function isAlikeToTheEye(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.replace(/\s/g, ' ').replaceAll('’', "'"));
  return first === second;
}

function readPiece(kind: 'goal' | 'event', path: Path, desk: Desk): readonly Gesture[] {
  const { source, report } = desk;
  const app = valueAt(source.value, [...path, 'app']);
  const part = partOf(typeof app === 'string' ? app : undefined, path, desk);
  if (part === undefined) return [];
  const piece = check({ schema: part[kind], source, at: path }, report);
  if (piece === undefined) return [];
  checkNames(piece, { names: part.names, path, source, report });
  return [piece];
}

function partOf(app: string | undefined, path: Path, { parts, source, report }: Desk): Part | undefined {
  const part = parts.find((one) => one.app === app);
  if (part !== undefined) return part;
  const names = parts.map((one) => one.app);
  report({
    file: source.file,
    line: source.lineOf([...path, 'app']),
    what: `${placeOf(path)} : ${app === undefined ? 'l’application manque' : `l’application ${quoted(app)} n’est pas dans cet exercice`}.`,
    mend: app === undefined ? `écrivez app : suivi d’un nom : ${names.join(', ')}.` : suggest(app, names, 'Applications possibles'),
  });
  return undefined;
}

/** Own words for a slip may leave its details out: they then hold for any address, any file. */
function checkSlip(slip: { readonly app: string; readonly say: unknown }, path: Path, desk: Desk): void {
  const { source, report } = desk;
  const part = partOf(slip.app, path, desk);
  const schema = part?.slip;
  if (schema === undefined) return;
  const { say: _say, ...rest } = slip;
  for (const issue of schema.safeParse(rest).error?.issues ?? []) {
    const isDetail = issue.code === 'invalid_type' && valueAt(rest, issue.path) === undefined;
    if (!isDetail) reportIssue(issue, { schema, source, at: path }, report);
  }
  // The mistake is known by what it was made at: a name that no screen has is a sentence that nobody ever reads.
  const label = valueAt(slip, ['label']);
  const there = part?.labels ?? [];
  if (typeof label !== 'string' || there.includes(label)) return;
  const at = [...path, 'label'];
  report({
    file: source.file,
    line: source.lineOf(at),
    what: `${placeOf(at)}\u00a0: ${quoted(label)} n’est écrit nulle part dans cet exercice.`,
    mend: there.some((one) => isAlikeToTheEye(one, label))
      ? 'copiez les mots de l’écran : l’espace avant « ? » y est insécable, ou l’apostrophe y est courbe.'
      : suggest(label, there, 'Ce qui est à l’écran'),
  });
}
