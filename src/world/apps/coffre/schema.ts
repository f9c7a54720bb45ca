// The digital safe's contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const address = z.string().describe('An e-mail address, on an `.example` domain.');
const fileId = id.describe('A file of the practice: a document keeps its file’s name in goals and gestures.');
const shareId = id.describe('A share of the scenario, or share-1, share-2… in the order they are made.');
const folder = id.describe('A folder of the scenario; `all`: every document; `unsorted`: those in no folder.');
const endSchema = z.union([z.literal(1), z.literal(7), z.literal(30), z.literal('none')]).describe('Days until a share ends by itself.');

const codeSchema = z.enum(['together', 'apart']).describe('The code of a share: in the same e-mail as the link, or given apart.');

const contactSchema = z
  .strictObject({
    name: z.string().min(1),
    email: address,
    role: z.string().optional().describe('As the access log says it: « assistante sociale ».'),
    reply: z
      .strictObject({ subject: z.string().min(1), body: z.array(z.string()).min(1).readonly() })
      .readonly()
      .optional()
      .describe('What this person writes, once a document shared with them is opened. Needs a mailbox to arrive.'),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['galet', 'abri']).describe('Which invented safe is shown.'),
    account: z.enum(['open', 'to-open']).default('open').describe('to-open: the practice begins with the opening of the account.'),
    computer: z.enum(['own', 'shared']).default('own').describe('shared: leaving without signing out is a slip.'),
    code: z.enum(['sent', 'asked']).default('sent').describe('asked: one says how the code of a share is given.'),
    contacts: z.array(contactSchema).readonly().describe('People one shares with; suggested from their first letters.'),
    folders: z
      .array(z.strictObject({ id, name: z.string().min(1) }).readonly())
      .min(1)
      .readonly(),
    documents: z
      .array(
        z
          .strictObject({
            fileId,
            folder: folder.optional().describe('Absent: in no folder.'),
            at: z.string().describe('« lundi », « hier ». Never a year.'),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe('Those of the practice’s files that are in the folder `coffre`, and where they are kept.'),
    shares: z
      .array(
        z
          .strictObject({
            id,
            fileId,
            with: address,
            end: endSchema,
            at: z.string(),
            openedAt: z.string().optional().describe('When this person opened the document; absent: not yet.'),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe('Shares that exist already, newest first.'),
  })
  .readonly();

const app = z.literal('coffre');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('coffre', {}, 'menu-opened', 'menu-closed', 'shares-opened', 'log-opened', 'pane-closed', 'deposit-asked', 'filing-started', 'filing-saved'),
    ...alike('coffre', {}, 'document-downloaded', 'all-downloaded', 'delete-asked', 'delete-confirmed', 'delete-held', 'notice-undone', 'share-started'),
    ...alike('coffre', {}, 'share-made', 'account-opened', 'site-opened', 'safe-entered', 'signed-out', 'signed-in'),
    z.strictObject({ app, type: z.literal('folder-opened'), folder }),
    z.strictObject({ app, type: z.literal('searched'), words: z.string() }),
    z.strictObject({ app, type: z.literal('document-opened'), fileId }),
    z.strictObject({ app, type: z.literal('name-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('folder-chosen'), folder }),
    z.strictObject({ app, type: z.literal('recipient-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('contact-picked'), email: address }),
    z.strictObject({ app, type: z.literal('end-chosen'), end: endSchema }),
    z.strictObject({ app, type: z.literal('code-way-chosen'), way: codeSchema }),
    z.strictObject({ app, type: z.literal('share-stopped'), shareId }),
    z.strictObject({ app, type: z.literal('account-edited'), field: z.enum(['name', 'email']), value: z.string() }),
    z.strictObject({ app, type: z.literal('terms-answered'), answer: z.enum(['yes', 'no']) }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    ...alike('coffre', {}, 'account-opened', 'signed-out'),
    z.strictObject({
      app,
      type: z.literal('document-stored'),
      fileId,
      folder: folder.optional(),
      nameSays: z.array(z.string()).min(1).readonly().optional().describe('Words the name must hold; capitals and accents do not count.'),
      readable: z.array(z.string()).min(1).readonly().optional().describe('Words one must be able to read on it: a blurred photo does not do.'),
    }),
    z.strictObject({ app, type: z.literal('document-seen'), fileId }),
    z.strictObject({ app, type: z.literal('document-found'), fileId }).describe('It was opened from what a search found.'),
    z.strictObject({ app, type: z.literal('document-downloaded'), fileId }),
    z.strictObject({ app, type: z.literal('document-deleted'), fileId }),
    z.strictObject({
      app,
      type: z.literal('shared-with'),
      fileId,
      with: address,
      days: z
        .union([z.literal(1), z.literal(7), z.literal(30)])
        .optional()
        .describe('Absent: any date of end, but one.'),
      code: codeSchema.optional(),
    }),
    z.strictObject({ app, type: z.literal('share-withdrawn'), fileId, with: address }),
    z.strictObject({ app, type: z.literal('log-read'), fileId, who: address }).describe('The log was opened and says that this person opened this document.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('coffre', {}, 'end-forgotten', 'left-signed-in'),
    ...alike('coffre', { name: z.string() }, 'wrong-document', 'shared-wrong-document', 'unclear-name', 'already-there', 'shared-without-end'),
    ...alike('coffre', { name: z.string() }, 'code-with-link', 'deleted-only-copy'),
    z.strictObject({ app, type: z.literal('wrong-folder'), folder: z.string() }),
    z.strictObject({ app, type: z.literal('address-malformed'), address: z.string() }),
    z.strictObject({ app, type: z.literal('shared-with-wrong-person'), name: z.string().meta({ examples: ['Samira'] }) }),
    z.strictObject({ app, type: z.literal('wrong-end'), name: z.string().meta({ examples: ['Samira'] }) }),
    z.strictObject({ app, type: z.literal('wrong-share-stopped'), name: z.string().meta({ examples: ['Samira'] }) }),
  ])
  .readonly();

export type Contact = z.infer<typeof contactSchema>;
export type End = z.infer<typeof endSchema>;
export type CodeWay = z.infer<typeof codeSchema>;

export type CoffreScenario = z.infer<typeof scenarioSchema>;
export type CoffreEvent = z.infer<typeof eventSchema>;
export type CoffreGoal = z.infer<typeof goalSchema>;
export type CoffreSlip = z.infer<typeof slipSchema>;
export type SkinId = CoffreScenario['skin'];
