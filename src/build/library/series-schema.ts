// A ready series of workshops: content/series/<id>.yaml. Minutes are those of its lessons: none is written here.

import { z } from 'zod';
import { lengths } from '../../core/workshop/plan';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);

const sessionSchema = z
  .strictObject({
    title: sentence,
    minutes: z.literal(lengths).describe('How long people are there.'),
    lessons: z
      .array(z.union([id, z.strictObject({ lesson: id, without: z.array(id).min(1).readonly() }).readonly()]))
      .min(1)
      .max(4)
      .readonly()
      .describe('In order. `without`: steps that are not done this time.'),
    ahead: sentence.describe('What those do who have finished early, beside « Encore un exercice ».'),
    withoutNetwork: z.array(sentence).min(1).max(4).readonly().describe('What the group does if the network fails.'),
  })
  .readonly();

export const seriesSchema = z
  .strictObject({
    order: z.number().int().positive().describe('Its place in the list.'),
    title: sentence,
    for: sentence.describe('Whom it is for.'),
    lead: sentence.describe('What they can do at the end.'),
    sessions: z.array(sessionSchema).min(2).max(9).readonly(),
  })
  .readonly();

export type SeriesFile = z.infer<typeof seriesSchema>;
