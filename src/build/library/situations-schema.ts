// Ten situations of every day, to find where to begin: content/situations.yaml.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);

/** What is drawn: pictograms of src/core/icons. */
const pictures = ['hand', 'keyboard', 'globe', 'mailOpen', 'lock', 'camera', 'attach', 'spam', 'form', 'signOut'] as const;

const waySchema = z
  .strictObject({
    first: z.array(id).min(1).readonly().optional().describe('What comes before, for whom does not do it yet.'),
    teaches: z.array(id).min(1).readonly().describe('Lessons for whom does not do it alone, first things first.'),
  })
  .readonly();

export const situationsSchema = z
  .strictObject({
    situations: z
      .array(
        z
          .strictObject({
            id: id.describe('Its place in the address: /diagnostic/situations/#message. For life.'),
            picture: z.enum(pictures),
            title: sentence,
            scene: sentence.describe('What happens, in one or two sentences, to the person who reads.'),
            know: sentence.regex(/^Je sais .+\.$/u, 'comme une phrase : « Je sais … . »'),
            soon: z.boolean().optional().describe('It protects the person: it is taught among the first.'),
            ordinateur: waySchema,
            telephone: waySchema.optional().describe('Where it is not the same with a telephone.'),
          })
          .readonly(),
      )
      .min(5)
      .max(12)
      .readonly(),
    further: z.array(id).min(1).max(5).readonly().describe('Lessons for whom knows everything.'),
  })
  .readonly();

export type Situations = z.infer<typeof situationsSchema>;
