// What blocks people, and how to go on: content/blockages.yaml, for whoever helps somebody beside them.

import { z } from 'zod';

/** What can be drawn: src/site/layouts/blockages/Scene.astro forgets none. */
const scenes = [
  ...(['big', 'turned', 'full', 'shrunk', 'black', 'waits', 'menu', 'arrow'] as const),
  ...(['caps', 'qwerty', 'numbers', 'eaten', 'undo', 'at'] as const),
  ...(['alarm', 'english', 'cookies', 'tab', 'back', 'offline', 'key'] as const),
  ...(['mute', 'voice', 'rotate', 'covered', 'plane', 'storage'] as const),
] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);

const waySchema = z
  .strictObject({
    on: z.enum(['ordinateur', 'mac', 'telephone', 'tous']),
    keys: z.array(sentence).min(1).max(3).readonly().optional().describe('Pressed together, as they are written on a French keyboard.'),
    do: sentence,
  })
  .readonly();

export const blockagesSchema = z
  .strictObject({
    themes: z
      .array(z.strictObject({ id, title: sentence }).readonly())
      .min(1)
      .readonly(),
    blockages: z
      .array(
        z
          .strictObject({
            id: id.describe('Its place in the address: /blocages/#tout-en-gros. For life.'),
            theme: id,
            seen: sentence.describe('What the person says or sees.'),
            say: sentence.describe('What to tell them first.'),
            why: sentence,
            draws: z.enum(scenes),
            careful: sentence.optional(),
            ways: z.array(waySchema).min(1).readonly(),
            practice: z
              .string()
              .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'une leçon, puis une étape ou un exercice, comme regler-confort/reparer')
              .optional()
              .describe('Where one tries it: a lesson, and a step of it or one of its practices.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

export type Blockages = z.infer<typeof blockagesSchema>;
export type Blockage = Blockages['blockages'][number];
export type Scene = (typeof scenes)[number];
