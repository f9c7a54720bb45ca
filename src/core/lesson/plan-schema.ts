// The plan of a lesson: the front matter that a trainer already writes. The catalogue, the progress
// beads, the search index, the projector and the session plan read it without the prose.

import { z } from 'zod';
import { digcompCodes } from './digcomp';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');

export const themes = ['appareil', 'internet', 'email', 'securite', 'papiers', 'demarches', 'droits', 'emploi', 'sejour-sante', 'lien'] as const;

export const stepPlanSchema = z
  .strictObject({
    id: id.describe('For life: progress and shared links point to it.'),
    title: z.string().min(1).describe('What one does in this step, starting with a verb.'),
    minutes: z.number().int().min(1).max(30).describe('Minutes with a group of eight.'),
    formerly: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'comme leçon/étape : ecrire-email/reparer')
      .optional()
      .describe('Where this step stood before, when it moved: old links and old progress follow it here.'),
  })
  .readonly();

export const planSchema = z
  .strictObject({
    title: z.string().min(1).describe('Starts with a verb: « Écrire et envoyer un e-mail ».'),
    goal: z.string().min(1).describe('One sentence in the first person: « J’envoie un message avec un objet clair. »'),
    minutes: z.number().int().positive().describe('With a group of eight: the sum of the steps’ minutes; checked.'),
    minutesAlone: z.number().int().min(5).max(25).optional().describe('Minutes for somebody alone. More is too much for one sitting.'),
    level: z.number().int().min(1).max(3).describe('1 never did it, 2 did it with help, 3 wants to do better.'),
    theme: z.enum(themes).describe('Where it stands in the catalogue.'),
    digcomp: z
      .array(z.enum(digcompCodes, { error: `un code DigComp : ${digcompCodes.join(', ')}` }))
      .min(1)
      .readonly()
      .describe('Codes of DigComp 2.2: the trainer’s sheet shows them with their names.'),
    keywords: z.array(z.string()).readonly().default([]).describe('Other words people type when they look for it.'),
    materials: z.array(z.string()).readonly().default([]).describe('What the trainer brings.'),
    objectives: z.array(z.string()).min(1).max(5).readonly().describe('« Je sais… », one gesture each.'),
    steps: z.array(stepPlanSchema).min(3).max(8).readonly().describe('In order; the same ids as the <Step>s.'),
    prerequisites: z.array(id).readonly().default([]).describe('Lessons that help before; advice, never a lock.'),
    next: z.array(id).readonly().default([]).describe('What to do after, best first.'),
    reviewed: z.iso.date().describe('The day somebody last read it against the facts: 2026-11-21.'),
    exceptions: z
      .array(
        z.strictObject({
          rule: z
            .string()
            .regex(/^L\d+$/, 'comme L8')
            .describe('As `npm run lessons:check` calls it: L8.'),
          says: z.string().min(1).describe('Some words of the sentence, to find it.'),
          why: z.string().min(1).describe('Why this one is right as it is.'),
        }),
      )
      .readonly()
      .optional()
      .describe('Sentences that a rule of plain French lets pass, each with its reason.'),
    formerIds: z.array(id).readonly().default([]).describe('Retired step ids, so that old progress is not lost.'),
  })
  .readonly();
