// The windows' contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const thing = id.describe('A thing of the desk. A text of `bloc` once it is kept: `bloc-garde`, then `bloc-2-garde`.');
const window = id.describe('A window: it bears the id of its thing; the second one of `bloc` is `bloc-2`.');
const place = z.enum(['haut-gauche', 'haut-droite', 'milieu', 'bas-gauche', 'bas-droite']);
const says = z.array(z.string().min(1)).min(1).readonly().describe('Words that the text holds. Capitals and accents do not matter.');
const name = z.string().min(1).max(40);

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['colline', 'rivage']).describe('Which invented desk is shown.'),
    things: z
      .array(
        z.discriminatedUnion('kind', [
          z
            .strictObject({
              kind: z.literal('writer'),
              id,
              name: name.describe('Of the program: « Bloc-notes ».'),
              keeps: name.describe('What its text is called once it is kept.'),
            })
            .readonly(),
          z.strictObject({ kind: z.literal('text'), id, name, words: z.string() }).readonly(),
          z
            .strictObject({ kind: z.literal('picture'), id, name, shows: z.array(z.string()).min(1).readonly().describe('What one sees on it, a line each.') })
            .readonly(),
          z
            .strictObject({
              kind: z.literal('folder'),
              id,
              name,
              holds: z.array(id).min(1).readonly().describe('Things that stand in it, and not on the desk.'),
            })
            .readonly(),
        ]),
      )
      .min(1)
      .readonly()
      .describe('What is on the desk. A writer opens a new window each time; the others have one.'),
    open: z
      .array(
        z
          .strictObject({
            thing: id,
            words: z.string().default('').describe('Of a writer: what is already written, and not kept.'),
            as: z
              .enum(['shown', 'shrunk', 'full', 'bare', 'stuck'])
              .default('shown')
              .describe(
                '`bare`: it fills the screen, and all the rest is hidden. `stuck`: it answers no more, nor does the rest. Both for the last one alone.',
              ),
            place: place.default('milieu'),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe('Windows that are open at the start; the last one is in front.'),
  })
  .readonly();

const app = z.literal('fenetres');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('fenetres', {}, 'close-kept', 'close-dropped', 'close-held', 'move-ended', 'desk-shown'),
    ...alike('fenetres', {}, 'bare-left', 'top-shown', 'bare-closed', 'escape-pressed', 'waited', 'hurried', 'tasks-shown', 'tasks-closed'),
    z.strictObject({ app, type: z.literal('task-ended'), window }),
    z.strictObject({ app, type: z.literal('thing-opened'), thing }),
    ...alike(
      'fenetres',
      { window },
      'window-raised',
      'bar-shrunk',
      'window-shrunk',
      'window-filled',
      'window-unfilled',
      'window-closed',
      'move-asked',
      'text-kept',
    ),
    ...alike('fenetres', { window, place }, 'window-moved', 'window-dropped'),
    z.strictObject({ app, type: z.literal('text-edited'), window, value: z.string() }),
  ])
  .readonly();

const of = { thing: thing.optional(), says: says.optional() };

export const goalSchema = z
  .discriminatedUnion('type', [
    ...alike('fenetres', of, 'in-front', 'full', 'shrunk', 'closed'),
    z.strictObject({ app, type: z.literal('placed'), ...of, place }),
    z.strictObject({ app, type: z.literal('kept'), says }).describe('A text with these words was kept.'),
    z.strictObject({ app, type: z.literal('windows-left'), most: z.number().int().min(0) }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('fenetres', { name: z.string() }, 'second-copy', 'closed-not-shrunk', 'text-dropped', 'wrong-window', 'wrong-task'),
    ...alike('fenetres', {}, 'escape-useless', 'hurried'),
  ])
  .readonly();

export type SkinId = FenetresScenario['skin'];
export type Place = z.infer<typeof place>;
export type FenetresScenario = z.infer<typeof scenarioSchema>;
export type Thing = FenetresScenario['things'][number];
export type FenetresEvent = z.infer<typeof eventSchema>;
export type FenetresGoal = z.infer<typeof goalSchema>;
export type FenetresSlip = z.infer<typeof slipSchema>;
