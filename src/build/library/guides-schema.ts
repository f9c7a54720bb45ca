// A guide for whoever helps: content/guides/<id>.yaml. It says what to do, what to say, and may carry a sheet to sign.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);
const sentences = z.array(sentence).min(1).readonly();

const partSchema = z
  .strictObject({
    title: sentence,
    text: sentences.optional(),
    say: sentences.optional().describe('Sentences to say aloud, without their quotation marks.'),
    instead: z
      .array(z.strictObject({ not: sentence, say: sentence }).readonly())
      .min(1)
      .readonly()
      .optional()
      .describe('What one would say, and what to say in its place.'),
    questions: z
      .array(z.strictObject({ ask: sentence, hear: sentence, lessons: z.array(id).min(1).readonly().optional() }).readonly())
      .min(1)
      .readonly()
      .optional()
      .describe('What to ask, what the answer tells, and the lessons to begin with.'),
    steps: sentences.optional().describe('In order.'),
    points: sentences.optional(),
    careful: sentence.optional(),
  })
  .readonly();

const sheetPartSchema = z
  .strictObject({
    title: sentence,
    text: sentences.optional(),
    lines: sentences.optional().describe('Something to write by hand after each.'),
    choices: sentences.optional().describe('Yes or no, before each.'),
    boxes: sentences.optional().describe('A box to tick before each.'),
    points: sentences.optional(),
  })
  .readonly();

export const guideSchema = z
  .strictObject({
    order: z.number().int().positive().describe('Its place in the list.'),
    title: sentence,
    lead: sentence,
    reviewed: z.iso.date().describe('The day somebody last read it against its sources.'),
    parts: z.array(partSchema).min(1).max(8).readonly(),
    lessons: z.array(id).readonly().default([]).describe('Lessons that serve.'),
    guides: z.array(id).readonly().default([]).describe('Guides to read next.'),
    pages: z
      .array(z.enum(['/animer/', '/blocages/', '/diagnostic/', '/diagnostic/situations/', '/effacer/', '/lecons/']))
      .readonly()
      .default([]),
    sources: sentences.optional().describe('Where what is said of the law comes from.'),
    sheet: z
      .strictObject({ title: sentence, lead: sentence, parts: z.array(sheetPartSchema).min(1).max(7).readonly(), sign: sentences, foot: sentence })
      .readonly()
      .optional()
      .describe('One A4, to fill in and sign: /accompagner/guides/<id>/feuille/.'),
  })
  .readonly();

export type GuideFile = z.infer<typeof guideSchema>;
export type GuideSheet = NonNullable<GuideFile['sheet']>;
