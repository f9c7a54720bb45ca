// A practice as an author writes it, checked at build time. Each app brings its own part
// (src/world/apps/schemas.ts); this file knows only what every practice has.

import { z } from 'zod';
import { locales } from '../../core/lesson/locale';
import { folders } from '../kit/files';

/** A text in French, and in other languages when they exist. */
const localisedSchema = z
  .strictObject({ fr: z.string().min(1), ...Object.fromEntries(locales.filter((l) => l !== 'fr').map((l) => [l, z.string().min(1).optional()])) })
  .readonly();

const fileSchema = z
  .strictObject({
    id: z.string().describe('Name of the file in goals and gestures.'),
    name: z.string().describe('With its ending: « attestation.pdf ».'),
    sizeKb: z.number().int().positive().describe('Kilobytes; 1 000 kB = 1 Mo.'),
    folder: z
      .enum(folders)
      .default('documents')
      .describe(
        'none: only inside a message, until it is saved. coffre: in the digital safe, whose scenario lists it. telephone: in the gallery of the phone.',
      ),
    inside: z.string().optional().describe('In Documents: a folder of the desk, in which it stands.'),
    kind: z.enum(['page', 'photo', 'video']).default('page').describe('What is drawn when it is opened.'),
    shows: z.array(z.string()).min(1).readonly().describe('What one reads on it, a line each.'),
  })
  .readonly();

export const practiceSchema = z
  .strictObject({
    device: z.enum(['ordinateur', 'telephone']).describe('What the learner holds at the start.'),
    persona: z.string().describe('Whose data the exercise uses: a file of content/personas.'),
    title: localisedSchema.describe('What one will do, in a few words, starting with a verb.'),
    hour: z.string().default('10 h 30').describe('The hour on the pretend clock.'),
    files: z.array(fileSchema).readonly().default([]).describe('What is in the folders at the start.'),
    apps: z.record(z.string(), z.unknown()).describe('What is installed, and each one’s scenario.'),
    brief: localisedSchema.describe('The situation and the task, two or three short sentences.'),
    goals: z.array(z.unknown()).min(1).describe('The states to reach, all of them.'),
    walkthrough: z.array(z.unknown()).min(1).describe('The gestures that reach every goal.'),
    remember: z
      .array(z.number().int().positive())
      .max(4)
      .readonly()
      .optional()
      .describe('The four gestures of the pense-bête, by their numbers on the sheet. Without it they are chosen.'),
    slips: z
      .array(z.looseObject({ app: z.string(), type: z.string(), say: localisedSchema }))
      .default([])
      .describe('Own words for a usual mistake, where the app’s words are too general.'),
    done: localisedSchema.describe('Said when every goal is reached.'),
  })
  .readonly();
