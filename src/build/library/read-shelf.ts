// What of the shelf is read in the same way for the whole library and for one lesson alone.

import type { Persona } from '../../world/apps/contract';
import type { Loans } from './borrowed';
import { checkPracticeFrench, type Desks } from './check-french';
import type { Report } from './content-error';
import { lintForLearners } from './plain-french';
import { personaSchema } from './persona-schema';
import { readPractice, type ReadPractice } from './read-practice';
import { check } from './schema-issues';
import type { Shelf } from './shelf';
import { wordsSchema, type WordEntry } from './words-schema';
import { readYaml } from './yaml-source';

export function readPractices(
  shelf: Shelf,
  { personas, loans, desks }: { readonly personas: ReadonlyMap<string, Persona>; readonly loans: Loans; readonly desks: Desks },
): ReadonlyMap<string, ReadPractice> {
  const practices = new Map<string, ReadPractice>();
  for (const text of shelf.practices) {
    const read = readPractice({ ...text, personas, loans, personaIds: shelf.personas.map(({ id }) => id) }, desks.report);
    if (read === undefined) continue;
    checkPracticeFrench(read, desks);
    practices.set(`${text.lesson}/${text.id}`, read);
  }
  return practices;
}

export function readPersonas(shelf: Shelf, report: Report): ReadonlyMap<string, Persona> {
  const personas = new Map<string, Persona>();
  for (const { id, file, text } of shelf.personas) {
    const source = readYaml({ file, text }, report);
    const persona = source && check({ schema: personaSchema, source }, report);
    if (persona !== undefined) personas.set(id, { id, ...persona });
  }
  return personas;
}

export function readWords({ words }: Shelf, report: Report): ReadonlyMap<string, WordEntry> {
  const source = words && readYaml(words, report);
  const entries = source && check({ schema: wordsSchema, source }, report);
  if (source === undefined || entries === undefined) return new Map();
  for (const [slug, { definition }] of Object.entries(entries)) {
    for (const { level, what, mend } of lintForLearners(definition)) {
      if (level === 'blocking') report({ file: source.file, line: source.lineOf([slug, 'definition']), what, mend });
    }
  }
  return new Map(Object.entries(entries));
}
