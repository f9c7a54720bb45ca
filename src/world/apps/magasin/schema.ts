// The store's contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const appId = id.describe('An application of the store.');
const mb = z.number().int().positive();

/** What an application may ask to use. */
const permissionSchema = z.enum(['location', 'camera', 'contacts', 'microphone', 'photos', 'notifications']);

const productSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('Two that look alike have two names, as in a real store.'),
    publisher: z.string().min(1).describe('Who makes it: what tells the true one from its imitation.'),
    sort: z.enum(['real', 'lookalike']).default('real').describe('lookalike: another publisher under a name that is close; installing it is a slip.'),
    ad: z.boolean().default(false).describe('Stands in the results as an advertisement.'),
    price: z.string().min(1).default('Gratuit').describe('As the store writes it. Invented; « Achats intégrés » says that it costs later.'),
    sizeMb: mb.describe('What it takes in the memory, and to download.'),
    about: z.array(z.string().min(1)).min(1).readonly().describe('What its page says.'),
    keywords: z.array(z.string().min(1)).readonly().default([]).describe('Words one finds it with, besides its name and its publisher.'),
    installed: z.boolean().default(false),
    needed: z.boolean().default(false).describe('The persona uses it: removing it is a slip.'),
    update: z
      .strictObject({
        what: z.string().min(1).describe('What the new version brings.'),
        blocks: z.boolean().default(false).describe('The old version does not work any more.'),
      })
      .readonly()
      .optional(),
    permissions: z
      .array(
        z
          .strictObject({
            id: permissionSchema,
            why: z.string().min(1).describe('What the application says, under the question.'),
            without: z.string().min(1).describe('How it works when one has refused.'),
            excessive: z.boolean().default(false).describe('It has no reason to ask: giving it is a slip.'),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe('Asked one by one when it is opened for the first time.'),
    works: z.array(z.string().min(1)).min(1).readonly().describe('What one sees in it.'),
    advert: z
      .strictObject({ says: z.string().min(1), appId })
      .readonly()
      .optional()
      .describe('An advertisement inside it, which leads to the page of another.'),
    dataMb: mb.optional().describe('What it used of the plan this month.'),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['kiosque', 'verger']).describe('Two invented stores: the words and the places change.'),
    products: z.array(productSchema).min(1).readonly().describe('Everything there is, as the store lists it.'),
    freeMb: mb.default(4000).describe('What is left in the memory.'),
    wifi: z.string().min(1).optional().describe('The Wi-Fi one may choose. Absent: there is the plan alone.'),
    network: z.enum(['wifi', 'plan']).default('wifi').describe('What one is connected with at the start. plan: « 4G ».'),
  })
  .readonly();

const app = z.literal('magasin');
const aPermission = { appId, permission: permissionSchema };

// A gesture says which application it is about, though one is on the screen alone: the guide tries a path from anywhere.
export const eventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('tab-opened'), tab: z.enum(['search', 'mine', 'data']) }),
    z.strictObject({ app, type: z.literal('searched'), words: z.string() }),
    z.strictObject({ app, type: z.literal('network-picked'), network: z.enum(['wifi', 'plan']) }),
    ...alike('magasin', {}, 'sheet-closed', 'question-held'),
    ...alike(
      'magasin',
      { appId },
      'sheet-opened',
      'install-asked',
      'update-asked',
      'download-confirmed',
      'remove-asked',
      'remove-confirmed',
      'started',
      'advert-followed',
    ),
    ...alike('magasin', aPermission, 'permission-given', 'permission-refused', 'permission-switched'),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    ...alike('magasin', { appId }, 'app-installed', 'app-absent', 'app-updated', 'app-used'),
    z.strictObject({ app, type: z.literal('permission-is'), ...aPermission, given: z.boolean() }).describe('Answered, and as it stands now.'),
    z.strictObject({ app, type: z.literal('network-is'), network: z.enum(['wifi', 'plan']) }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('magasin', { appId }, 'lookalike-installed', 'space-full', 'plan-spent', 'needed-app-removed'),
    z.strictObject({ app, type: z.literal('permission-too-much'), ...aPermission }),
  ])
  .readonly();

export type MagasinScenario = z.infer<typeof scenarioSchema>;
export type MagasinEvent = z.infer<typeof eventSchema>;
export type MagasinGoal = z.infer<typeof goalSchema>;
export type MagasinSlip = z.infer<typeof slipSchema>;
export type Product = MagasinScenario['products'][number];
export type Permission = z.infer<typeof permissionSchema>;
export type Network = MagasinScenario['network'];
export type Tab = Extract<MagasinEvent, { type: 'tab-opened' }>['tab'];
export type SkinId = MagasinScenario['skin'];
