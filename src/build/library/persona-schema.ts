// The invented people whose data the exercises use: content/personas/<id>.yaml.

import { z } from 'zod';

// Numbers kept for fiction, so that nobody real is ever called: Arcep, national numbering plan
// (decision 2018-0881 and its amendments).
export const fictionalPhone = /^0(1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98)( \d\d){2}$/;

export const personaSchema = z
  .strictObject({
    firstName: z.string().min(1),
    lastName: z.string().min(1),
    email: z.string().regex(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/, 'comme prenom.nom@courriel.example'),
    phone: z.string().regex(fictionalPhone, 'avec un numéro réservé à la fiction : 06 39 98 suivi de quatre chiffres, par exemple'),
    address: z.strictObject({
      street: z.string().min(1),
      postcode: z.string().regex(/^\d{5}$/, 'en cinq chiffres, entre guillemets'),
      town: z.string().min(1),
    }),
    born: z.string().min(1).optional().describe('« 27 mars 1968 ».'),
    nir: z
      .string()
      .regex(/^[12] \d\d 1[3-9] \d\d \d{3} \d{3} \d\d$/, 'avec un mois de 13 à 19, pour qu’il ne soit à personne : 2 68 13 99 000 001 19')
      .optional(),
    password: z.string().min(8).optional().describe('Le mot de passe de sa boîte e-mail, pour les exercices seulement.'),
    iban: z
      .string()
      .regex(/^FR76 3000 6000 /, 'avec l’exemple des banques : FR76 3000 6000 0112 3456 7890 189')
      .optional(),
  })
  .readonly();
