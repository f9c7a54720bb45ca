// « Par où commencer »: what one tries, in order: content/positioning/plan.yaml. Each trial is a practice beside it.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);

const waySchema = z
  .strictObject({
    practice: id.describe('The file of this name beside the plan: cliquer.practice.yaml.'),
    teaches: z.array(id).min(1).readonly().describe('Lessons for whom does not do it alone, first things first.'),
  })
  .readonly();

export const positioningSchema = z
  .strictObject({
    trials: z
      .array(
        z
          .strictObject({
            id: id.describe('Its place in the address: /diagnostic/#cliquer.'),
            title: sentence.describe('What one tries: « Cliquer au bon endroit ».'),
            know: sentence.regex(/^Je sais .+\.$/u, 'comme une phrase : « Je sais … . »').describe('The same, won.'),
            paper: sentence.describe('What a trainer asks, on a real device, from the sheet on paper.'),
            mouse: waySchema.describe('With a mouse; with a finger too where `finger` is left out.'),
            finger: waySchema.optional(),
          })
          .readonly(),
      )
      .min(3)
      .max(8)
      .readonly(),
    further: id.describe('The lesson to go on with for whom does everything alone.'),
  })
  .readonly();

export type Positioning = z.infer<typeof positioningSchema>;
