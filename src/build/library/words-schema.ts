// The words explained to learners: content/words.yaml, one entry a word, by its slug.

import { z } from 'zod';

const wordSchema = z
  .strictObject({
    term: z.string().min(1).describe('As it is written in a sentence, without capital unless it needs one.'),
    definition: z.string().min(1).describe('One plain sentence. Mots simples, mots du quotidien.'),
    also: z.array(z.string().min(1)).readonly().default([]).describe('What the same thing is called elsewhere.'),
    beginner: z.boolean().default(false).describe('A word of the very beginning: a lesson of the first level links it where it first says it.'),
  })
  .readonly();

export const wordsSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union'), wordSchema);

export type WordEntry = z.infer<typeof wordSchema>;
