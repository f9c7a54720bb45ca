// The rights simulator as it is written in content/rights/: its questions, its figures, one file for each right.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);
const range = z.tuple([z.number(), z.number()]).readonly();
const readDay = z.iso.date().describe('The day somebody read it.');

const questionSchema = z
  .strictObject({
    id,
    title: sentence,
    why: sentence.describe('What the question is for.'),
    help: sentence.optional(),
    options: z
      .array(
        z
          .strictObject({
            value: id,
            label: sentence,
            implies: z.record(id, id).optional().describe('What this answer says of other questions.'),
            euros: range.optional().describe('Each month, from and below.'),
            ages: range.optional().describe('Years, from and below.'),
          })
          .readonly(),
      )
      .min(2)
      .readonly(),
  })
  .readonly();

export const questionsSchema = z.strictObject({ questions: z.array(questionSchema).min(1).readonly() }).readonly();

const figureSchema = z
  .strictObject({
    value: z.number().positive(),
    unit: z.enum(['mois', 'an', 'ans', 'heures', 'part']),
    from: z.iso.date().describe('The day from which the law says so.'),
    every: z.int().positive().optional().describe('It changes every so many months; absent, only when a law changes it.'),
    at: sentence.describe('Its name in OpenFisca: `npm run rights:update` compares.'),
    source: sentence,
    read: readDay,
  })
  .readonly();

/** Without child, one, two, three or more. */
const shares = z.tuple([z.number().positive(), z.number().positive(), z.number().positive(), z.number().positive()]).readonly();

const ceilingSchema = z
  .strictObject({
    of: id.describe('Its figure.'),
    coupleOf: id.optional(),
    plus: id.optional().describe('A share added to it.'),
    alone: shares,
    couple: shares,
    prime: z.strictObject({ bonus: id, slope: id, least: id }).readonly().optional(),
    far: z.number().min(1).optional(),
  })
  .readonly();

export const figuresSchema = z
  .strictObject({
    graceMonths: z.int().positive(),
    figures: z.record(id, figureSchema),
    ages: z.array(id).readonly(),
    ceilings: z.record(id, ceilingSchema),
  })
  .readonly();

const answered = z.record(id, z.array(id).min(1).readonly());

const conditionSchema = z
  .strictObject({
    says: sentence.describe('Said when it is met: why to ask.'),
    change: sentence.describe('What would change the result, after « Si ».'),
    any: answered.optional().describe('One of these answers is enough.'),
    aside: answered.optional().describe('These set the right aside until life changes. Any other answer: to be checked.'),
    ceiling: id.optional(),
    source: z.strictObject({ text: sentence, sure: z.enum(['loi', 'officiel', 'autre']), read: readDay }).readonly(),
  })
  .readonly();

export const rightFileSchema = z
  .strictObject({
    order: z.int().positive(),
    title: sentence,
    what: sentence,
    ask: sentence.describe('What to do, in one sentence.'),
    where: sentence,
    helper: sentence,
    papers: z.array(sentence).min(1).readonly(),
    sites: z.array(sentence).readonly().describe('Among those of content/addresses.yaml.'),
    careful: sentence.optional(),
    local: sentence.optional().describe('Where the rule is another.'),
    right: id.describe('Its place in content/rights.yaml.'),
    lessons: z.array(id).min(1).readonly(),
    pages: z
      .array(z.enum(['/outils/delai-fsl/', '/outils/lettre-operateur/']))
      .min(1)
      .readonly()
      .optional(),
    conditions: z.array(conditionSchema).min(1).readonly(),
  })
  .readonly();

export type QuestionsFile = z.infer<typeof questionsSchema>;
export type FiguresFile = z.infer<typeof figuresSchema>;
export type RightFile = z.infer<typeof rightFileSchema>;
