// Who is who in Trois-Ponts, the invented town of the exercises: content/town.yaml. A course that teaches « same name,
// other address: be careful » has one address for each name, and says which look-alikes are there on purpose.

import { z } from 'zod';

const email = z.string().regex(/^[a-z0-9.-]+@([a-z0-9-]+\.)+example$/, 'comme prenom.nom@courriel.example');
const text = z.string().min(1);

export const townSchema = z
  .strictObject({
    life: z.array(text).readonly().default([]).describe('The life of the person one plays, in short sentences.'),
    people: z
      .array(
        z
          .strictObject({
            name: text,
            email,
            role: text.describe('Who they are to the person one plays: « une amie », « travaille à la mairie ».'),
            says: z.enum(['tu', 'vous']),
          })
          .readonly(),
      )
      .readonly(),
    places: z.array(z.strictObject({ name: text, email, role: text, what: text }).readonly()).readonly(),
    lookalikes: z
      .array(
        z
          .strictObject({
            name: text,
            email,
            of: text.describe('The person or the place it is taken for.'),
            lesson: text.describe('The lesson where it is a trap.'),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
  })
  .readonly();

export type Town = z.infer<typeof townSchema>;
