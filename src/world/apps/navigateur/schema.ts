// Le contrat du navigateur, vérifié à la construction. Le modèle n’en importe que les types.

import { z } from 'zod';

export const scenarioSchema = z
  .strictObject({
    note: z.string().min(1).describe('Ce qui est déjà écrit.').optional(),
  })
  .readonly();

const app = z.literal('navigateur');

export const eventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('note-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('note-kept') }),
    z.strictObject({ app, type: z.literal('note-reopened') }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('kept'), says: z.string().min(1).describe('Des mots de la note. Les capitales et les accents ne comptent pas.') }),
  ])
  .readonly();

export const slipSchema = z.discriminatedUnion('type', [z.strictObject({ app, type: z.literal('kept-empty') })]).readonly();

export type NavigateurScenario = z.infer<typeof scenarioSchema>;
export type NavigateurEvent = z.infer<typeof eventSchema>;
export type NavigateurGoal = z.infer<typeof goalSchema>;
export type NavigateurSlip = z.infer<typeof slipSchema>;
