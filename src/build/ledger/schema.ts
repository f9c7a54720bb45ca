// What verdicts.yaml may hold: a verdict for each criterion, and what holds it. The criteria themselves are the state's (rgaa.json) and the W3C's
// (wcag.json).

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const line = z.string().trim().min(1, 'quelques mots');
const address = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'comme /lecons/ecrire-email/');
const names = z.array(id).min(1).readonly();

const heldTestSchema = z
  .strictObject({
    name: line.describe('In French, for the page.'),
    file: z.string().regex(/^(tests|src)\/[\w/.-]+\.(spec|test)\.tsx?$/, 'comme tests/e2e/pages/look.spec.ts'),
    title: line.describe('Exactly as it is written in the file.'),
  })
  .readonly();

const readingSchema = z
  .strictObject({
    name: line,
    on: z.iso.date(),
    by: z.enum(['personne', 'programme']).describe('A program that plays a person says so: it is no audit.'),
    pages: z.array(address).min(1).readonly(),
    looked: line.describe('What was looked at, and what was seen.'),
  })
  .readonly();

/** Nothing is called right, or out of question, without what holds it; what is wrong says what, and the way around. */
const findingSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('conforme'), by: names, say: line.optional() }).readonly(),
  z.strictObject({ verdict: z.literal('non applicable'), by: names, say: line.optional() }).readonly(),
  z.strictObject({ verdict: z.literal('non conforme'), by: names, say: line, way: line }).readonly(),
  z.strictObject({ verdict: z.literal('non testé'), by: names.optional().describe('What holds a part of it.'), say: line.optional() }).readonly(),
]);

const criterion = z.string().regex(/^\d+(\.\d+){1,2}$/, 'le numéro d’un critère, entre guillemets');

export const verdictsSchema = z
  .strictObject({
    pages: z
      .array(z.strictObject({ address, name: line }).readonly())
      .min(1)
      .readonly(),
    tests: z.record(id, heldTestSchema).readonly(),
    readings: z.record(id, readingSchema).readonly(),
    rgaa: z.record(criterion, findingSchema).readonly(),
    wcag: z.record(criterion, findingSchema).readonly(),
  })
  .readonly();

const level = z.enum(['A', 'AA', 'AAA']);

export const rgaaSchema = z.object({
  criteria: z.array(z.object({ id: criterion, topic: line, title: line, level, wcag: z.array(criterion) }).readonly()).readonly(),
});

export const wcagSchema = z.object({ criteria: z.array(z.object({ id: criterion, level, name: line }).readonly()).readonly() });

export type Verdicts = z.infer<typeof verdictsSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Verdict = Finding['verdict'];
