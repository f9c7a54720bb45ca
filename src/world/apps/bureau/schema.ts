// The desk's contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const fileId = z.string().describe('A file of the practice; its copy saved as a PDF is « <file>-pdf ».');
const folder = id.describe('`documents`, `telechargements`, `corbeille`, or a folder: one of the scenario, or « Mes papiers » made as `mes-papiers`.');
const printer = id.describe('A printer of the scenario; `pdf`: save as a PDF instead of paper.');
const quality = z.enum(['fine', 'light']);
const pages = z.enum(['all', 'first']).describe('Every page, or the first one alone.');

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['chene', 'sable']).describe('Which invented file manager is shown.'),
    computer: z.enum(['own', 'shared']).default('own').describe('shared: one leaves the place to somebody else, and what stays behind is seen.'),
    folders: z
      .array(z.strictObject({ id, name: z.string().min(1) }).readonly())
      .readonly()
      .default([])
      .describe('Folders there at the start, inside Documents.'),
    printers: z
      .array(
        z
          .strictObject({
            id,
            name: z.string().min(1),
            sort: z.literal('online').optional().describe('No printer: a site that nobody knows, and that receives the file. Needs `joining`.'),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    lengths: z
      .array(z.strictObject({ fileId, pages: z.number().int().min(2) }).readonly())
      .readonly()
      .default([])
      .describe('Pages of the files that have more than one.'),
    house: z.array(fileId).readonly().default([]).describe('Files of the place, which are not the persona’s and stay there.'),
    tray: z
      .array(z.strictObject({ fileId, printer, pages: pages.default('all') }).readonly())
      .readonly()
      .default([])
      .describe('Sheets that wait in a printer at the start.'),
    joining: z
      .strictObject({ lightKb: z.number().int().positive().describe('What a page of a lighter PDF weighs, in kilobytes.') })
      .readonly()
      .optional()
      .describe('Several files of a folder are chosen, and make one PDF, fine or lighter. Absent: one file at a time.'),
  })
  .readonly();

const app = z.literal('bureau');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('bureau', {}, 'printer-opened', 'pane-closed', 'folder-asked', 'rename-asked', 'name-saved', 'move-asked', 'file-binned', 'file-restored'),
    ...alike('bureau', {}, 'empty-asked', 'empty-confirmed', 'empty-held', 'notice-undone', 'print-asked', 'print-made', 'papers-taken', 'seat-left'),
    ...alike('bureau', {}, 'seat-resumed'),
    z.strictObject({ app, type: z.literal('folder-opened'), folder }),
    z.strictObject({ app, type: z.literal('file-opened'), fileId }),
    z.strictObject({ app, type: z.literal('name-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('file-moved'), folder }),
    z.strictObject({ app, type: z.literal('printer-chosen'), printer }),
    z.strictObject({ app, type: z.literal('pages-chosen'), pages }),
    // What follows makes sense where the scenario says `joining`.
    ...alike('bureau', {}, 'several-asked', 'picked-printed'),
    z.strictObject({ app, type: z.literal('file-picked'), fileId, as: z.enum(['in', 'out']) }),
    z.strictObject({ app, type: z.literal('quality-chosen'), quality }),
  ])
  .readonly();

const words = z.array(z.string()).min(1).readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('file-seen'), fileId }),
    z.strictObject({
      app,
      type: z.literal('file-kept'),
      fileId,
      folder: folder.optional(),
      folderSays: words.optional().describe('Words that the name of its folder must hold.'),
      nameSays: words.optional().describe('Words that the name must hold; it must be clear, and keep its ending.'),
    }),
    z.strictObject({ app, type: z.literal('file-gone'), fileId }).describe('In no folder of this computer, nor in the bin.'),
    z.strictObject({ app, type: z.literal('paper-taken'), fileId, printer: printer.optional(), pages: pages.optional() }),
    z.strictObject({
      app,
      type: z.literal('pdf-made'),
      of: z.array(fileId).min(1).readonly().describe('These files, in this order, in one PDF: « <the first>-pdf ».'),
      atMostKb: z.number().positive().optional().describe('Kilobytes that are accepted where it goes.'),
    }),
    z.strictObject({ app, type: z.literal('nothing-left') }).describe('No file of the persona’s on this computer, no sheet in a printer.'),
    z.strictObject({ app, type: z.literal('seat-left') }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('bureau', { name: z.string() }, 'unclear-name', 'ending-lost', 'only-copy-binned', 'house-file-binned', 'wanted-file-gone'),
    ...alike('bureau', { name: z.string() }, 'wrong-file-printed', 'all-pages-printed', 'left-files', 'left-in-bin'),
    z.strictObject({ app, type: z.literal('wrong-folder'), folder: z.string() }),
    z.strictObject({ app, type: z.literal('wrong-printer'), name: z.string().meta({ examples: ['Imprimante du hall'] }) }),
    z.strictObject({ app, type: z.literal('left-paper') }),
    ...alike('bureau', { name: z.string() }, 'stray-joined', 'sent-online'),
    ...alike('bureau', {}, 'page-not-joined', 'joined-out-of-order', 'none-picked'),
    z.strictObject({ app, type: z.literal('joined-too-heavy'), weight: z.string().meta({ examples: ['7,2 Mo'] }) }),
  ])
  .readonly();

export type SkinId = BureauScenario['skin'];
export type Pages = z.infer<typeof pages>;
export type Quality = z.infer<typeof quality>;
export type BureauScenario = z.infer<typeof scenarioSchema>;
export type BureauEvent = z.infer<typeof eventSchema>;
export type BureauGoal = z.infer<typeof goalSchema>;
export type BureauSlip = z.infer<typeof slipSchema>;
