// What a schema refuses, said to an author: the line, the thing, the names that would do.

import { z } from 'zod';
import type { Report } from './content-error';
import { nearest, quoted, suggest } from './nearest';
import { valueAt, type Path, type YamlSource } from './yaml-source';

type Issue = z.core.$ZodIssue;

export interface Checked<T> {
  readonly schema: z.ZodType<T>;
  readonly source: YamlSource;
  /** Where, in the file, what is checked stands. */
  readonly at?: Path;
}

/** The value as the schema understands it; undefined, and reports, when it does not. */
export function check<T>({ schema, source, at = [] }: Checked<T>, report: Report): T | undefined {
  const value = valueAt(source.value, at);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  // A misspelt key is also a missing one: saying it once is enough.
  const meant = issues.flatMap((issue) => keysMeant(issue, schema, value));
  for (const issue of issues) {
    const isMeant = meant.includes(issue.path.join('/')) && valueAt(value, issue.path) === undefined;
    if (!isMeant) reportIssue(issue, { schema, source, at }, report);
  }
  return undefined;
}

function keysMeant(issue: Issue, schema: z.core.$ZodType, value: unknown): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const allowed = keysAllowed(schema, issue.path, value);
  return issue.keys.map((key) => [...issue.path, nearest(key, allowed)].join('/'));
}

export function reportIssue(issue: Issue, { schema, source, at = [] }: Checked<unknown>, report: Report): void {
  const path = [...at, ...issue.path];
  const value = valueAt(source.value, path);
  const say = (where: Path, line: number, { what, mend }: Words): void => {
    report({ file: source.file, line, what: where.length === 0 ? capital(what) : `${placeOf(where)} : ${what}`, mend });
  };
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAllowed(schema, issue.path, valueAt(source.value, at));
    for (const key of issue.keys) {
      const words = { what: `la clé ${quoted(key)} n’existe pas ici.`, mend: suggest(key, allowed, 'Clés possibles') };
      say(path, source.lineOf([...path, key]), words);
    }
  } else if (value === undefined && path.length > 0) {
    const key = String(path.at(-1));
    const words = { what: `il manque ${quoted(key)}.`, mend: `ajoutez ${quoted(`${key}: …`)}, ${expectedBy(issue)}.` };
    say(path.slice(0, -1), source.lineOf(path), words);
  } else say(path, source.lineOf(path), explain(issue, value));
}

interface Words {
  readonly what: string;
  readonly mend: string;
}

const kinds: { readonly [type: string]: string } = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste, avec un tiret par ligne',
  object: 'des clés et leurs valeurs',
  record: 'des clés et leurs valeurs',
};

/** What a missing key should hold. */
function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return `avec ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `avec ${issue.values.map(String).join(' ou ')}`;
  return 'avec sa valeur';
}

function explain(issue: Issue, value: unknown): Words {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kinds[issue.expected] ?? issue.expected;
      return { what: `${shown(value)} n’est pas ${expected}.`, mend: `écrivez-y ${expected}.` };
    }
    case 'invalid_value':
      return notAmong(value, issue.values.map(String));
    case 'invalid_union':
      if (issue.discriminator !== undefined && 'options' in issue) return notAmong(value, optionsOf(issue));
      return { what: `${shown(value)} ne va pas.`, mend: `écrivez-y ${alternatives(issue)}.` };
    case 'too_small':
      if (issue.origin === 'string') return { what: 'le texte est vide.', mend: 'écrivez le texte.' };
      return issue.origin === 'array'
        ? { what: 'il n’y en a pas assez.', mend: `il en faut au moins ${issue.minimum}.` }
        : { what: `${shown(value)} est trop petit.`, mend: `le plus petit nombre possible est ${lowest(issue)}.` };
    case 'too_big':
      return issue.origin === 'array'
        ? { what: 'il y en a trop.', mend: `il en faut au plus ${issue.maximum}.` }
        : { what: `${shown(value)} est trop grand.`, mend: `le plus grand nombre possible est ${issue.maximum}.` };
    case 'invalid_format':
      return issue.format === 'date'
        ? { what: `${shown(value)} n’est pas une date.`, mend: 'écrivez l’année, le mois et le jour : 2026-11-21.' }
        : { what: `${shown(value)} n’est pas écrit comme il faut.`, mend: `écrivez-le ${issue.message}.` };
    case 'invalid_key':
      return { what: 'cette clé n’est pas écrite comme il faut.', mend: `écrivez-la ${issue.issues[0]?.message ?? ''}.` };
    case 'custom':
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'not_multiple_of':
      return { what: `${shown(value)} ne va pas.`, mend: issue.message };
  }
}

function notAmong(value: unknown, values: readonly string[]): Words {
  return { what: `${shown(value)} n’existe pas.`, mend: suggest(String(value), values, 'Valeurs possibles') };
}

function optionsOf(issue: { readonly options?: readonly unknown[] | undefined }): readonly string[] {
  return (issue.options ?? []).map(String);
}

function alternatives(issue: z.core.$ZodIssueInvalidUnion): string {
  const expected = issue.errors.flatMap((branch) => branch.flatMap((i) => (i.code === 'invalid_type' ? [kinds[i.expected] ?? i.expected] : [])));
  return [...new Set(expected)].join(', ou ');
}

function lowest(issue: z.core.$ZodIssueTooSmall): string {
  return issue.inclusive === false ? `au-dessus de ${issue.minimum}` : String(issue.minimum);
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'ce qui est écrit' : quoted(String(value));
}

const things: { readonly [key: string]: string } = {
  walkthrough: 'geste',
  goals: 'but',
  slips: 'faux pas',
  steps: 'étape',
  inbox: 'message',
  files: 'fichier',
  contacts: 'contact',
  objectives: 'objectif',
  pages: 'page',
  blocks: 'bloc',
  ads: 'annonce',
  sessions: 'séance',
  lessons: 'leçon',
  situations: 'situation',
  parts: 'partie',
  questions: 'question',
};

/** « Geste n° 4, field »: how people find their way in the file. */
export function placeOf(path: Path): string {
  const words = path.flatMap((key, index) => {
    if (typeof key === 'number') return [];
    const number = path[index + 1];
    return typeof number === 'number' ? [`${things[String(key)] ?? String(key)} n° ${number + 1}`] : [String(key)];
  });
  return words.length > 0 && typeof path[1] === 'number' ? capital(words.join(', ')) : words.join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** The keys one may write at this place, to propose the one that was meant. */
function keysAllowed(schema: z.core.$ZodType, path: Path, value: unknown): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysAllowed(schema.unwrap(), path, value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = schema.options.find((o) => discriminates(o, schema.def.discriminator, value));
    return option === undefined ? [] : keysAllowed(option, path, value);
  }
  if (key === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const inside = valueAt(value, [key]);
  if (schema instanceof z.ZodArray) return keysAllowed(schema.element, rest, inside);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: { readonly [name: string]: z.core.$ZodType } = schema.shape;
  const next = shape[String(key)];
  return next === undefined ? [] : keysAllowed(next, rest, inside);
}

function discriminates(option: z.core.$ZodType, key: string, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  const shape: { readonly [name: string]: z.core.$ZodType } = option.shape;
  return shape[key]?._zod.values?.has(String(valueAt(value, [key]))) ?? false;
}
