// Writes a new lesson from the templates of this folder: `fr.mdx.txt` for any app, and for each app what the lesson says of it (`lesson.yaml`)
// with its three practices. Its steps and its practices take the next free numbers: those that were given are never touched.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Answers, OfferedApp } from './questions';
import { folderOf } from './questions';

const TEMPLATES = import.meta.dirname;

const appSchema = z.strictObject({
  order: z.number(),
  choice: z.string(),
  devices: z.array(z.string()),
  digcomp: z.string(),
  keywords: z.array(z.string()),
  material: z.string(),
  understand: z.string(),
  check: z.string(),
  guided: z.string(),
  alone: z.string(),
  bridge: z.string(),
});

/** The apps that have templates, in the order of the question. */
export async function offeredApps(): Promise<readonly (OfferedApp & z.infer<typeof appSchema>)[]> {
  const entries = await readdir(TEMPLATES, { withFileTypes: true });
  const apps = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => ({ id: name, ...appSchema.parse(parse(await readFile(path.join(TEMPLATES, name, 'lesson.yaml'), 'utf8'))) }));
  return (await Promise.all(apps)).toSorted((one, other) => one.order - other.order);
}

interface Written {
  readonly lesson: string;
  /** From the root. */
  readonly files: readonly string[];
}

/** `today`: the day of the last reading, as in the plan. */
export async function writeLesson(root: string, answers: Answers, today: string): Promise<Written> {
  const { order: _, ...app } = z.object({ id: z.string(), ...appSchema.shape }).parse((await offeredApps()).find(({ id }) => id === answers.app));
  const lesson = folderOf(answers.title);
  const folder = path.join(root, 'content/lessons', lesson);
  const howTo = answers.title.charAt(0).toLowerCase() + answers.title.slice(1);
  const explain = explainer(await beginnersWords(root));
  const blanks: Readonly<Record<string, string>> = {
    ...app,
    ...answers,
    lesson,
    today,
    title: inYaml(answers.title),
    goal: inYaml(answers.goal),
    digcomp: `"${app.digcomp}"`,
    keywords: app.keywords.join(', '),
    devices: '',
    howTo: explain(howTo),
    goalInText: explain(answers.goal),
  };
  await mkdir(folder, { recursive: true });
  const templates = [
    'fr.mdx.txt',
    ...(await readdir(path.join(TEMPLATES, app.id)))
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => `${app.id}/${name}`),
  ];
  const files = templates.map(async (template) => {
    const text = await readFile(path.join(TEMPLATES, template), 'utf8');
    const file = path.join(folder, path.basename(template, '.txt'));
    // A lesson that is there is nobody's to write over.
    await writeFile(file, filled(text, blanks), { flag: 'wx' });
    return path.relative(root, file);
  });
  const own = await Promise.all(files);
  const prose = await readFile(path.join(folder, 'fr.mdx'), 'utf8');
  const steps = [...prose.matchAll(/<Step id="([^"]+)">/g)].map(([, id]) => `${lesson}/${id}`);
  const practices = own.filter((file) => file.endsWith('.practice.yaml')).map((file) => `${lesson}/${path.basename(file, '.practice.yaml')}`);
  await addNumbers(path.join(root, 'content/numeros.yaml'), practices);
  await addNumbers(path.join(root, 'content/reprise.yaml'), steps);
  return { lesson, files: [...own, 'content/numeros.yaml', 'content/reprise.yaml'] };
}

function filled(text: string, blanks: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = blanks[name];
    if (value === undefined) throw new Error(`The template asks for « ${name} », which is not known.`);
    return value;
  });
}

function inYaml(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

/** Lines like « 27: ecrire-email/prevenir » after the last one of the first list, with the numbers that nobody was ever given. */
async function addNumbers(file: string, names: readonly string[]): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const given = lines.map((line) => Number(/^\s*(\d+)\s*:\s*\S+\/\S+\s*$/.exec(line)?.[1] ?? 0));
  // Retired exercises keep their numbers: a line of theirs holds a lesson alone.
  const retired = lines.indexOf('retired:');
  const ever = retired === -1 ? given : [...given, ...lines.slice(retired).map((line) => Number(/^\s*(\d+)\s*:/.exec(line)?.[1] ?? 0))];
  const next = 1 + Math.max(0, ...ever);
  const last = given.findLastIndex((number) => number > 0);
  await writeFile(file, lines.toSpliced(last + 1, 0, ...names.map((name, index) => `  ${next + index}: ${name}`)).join('\n'));
}

interface BeginnersWord {
  readonly slug: string;
  readonly term: string;
}

async function beginnersWords(root: string): Promise<readonly BeginnersWord[]> {
  const words = z.record(z.string(), z.looseObject({ term: z.string(), beginner: z.boolean().optional() }));
  const found = words.parse(parse(await readFile(path.join(root, 'content/words.yaml'), 'utf8')));
  return Object.entries(found).flatMap(([slug, { term, beginner }]) => (beginner === true ? [{ slug, term }] : []));
}

/** Links each word of the very beginning the first time that it is said: the author's title may hold some. */
function explainer(words: readonly BeginnersWord[]): (text: string) => string {
  const explained = new Set<string>();
  return (text) =>
    words.reduce((now, { slug, term }) => {
      const says = new RegExp(`(?<![\\p{L}-])${RegExp.escape(term)}[sx]?(?![\\p{L}-])`, 'iu');
      if (explained.has(slug) || !says.test(now)) return now;
      explained.add(slug);
      return now.replace(says, (said) => `<Term word="${slug}">${said}</Term>`);
    }, text);
}
