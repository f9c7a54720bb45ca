// What a page of a site is made of, one block under another. Checked at build time: models import the types only.

import { z } from 'zod';
import { folders } from '../../kit/files';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
export const words = z.string().min(1);

/** Where a link goes. */
export const target = z
  .string()
  .regex(/^(app:[a-z]+|[a-z0-9-]+(:[a-z0-9-]+)?)$/, 'une page de ce site, « site:page », ou « app:compte »')
  .describe('A page of this site; `site:page`; or an app of the practice that takes over: `app:compte`, `app:formulaire`.');

const linkFields = {
  id: id.describe('Name of the link in gestures; unique in its page.'),
  label: words,
  to: target,
  opens: z.enum(['here', 'tab', 'window']).default('here').describe('tab: in a new tab. window: in a window over this one, as advertisements do.'),
};

/** What strangers may have been given, and what is then to be protected. */
export const secret = z.enum(['card', 'password', 'paper']);
const text = z.strictObject({ type: z.literal('text'), text: z.array(words).min(1).readonly().describe('A paragraph each.') }).readonly();
const heading = z.strictObject({ type: z.literal('heading'), text: words }).readonly();
const picture = z
  .strictObject({
    type: z.literal('picture'),
    draws: z.enum(['building', 'people', 'papers', 'shop', 'nature', 'phone', 'chart', 'warning']).describe('Drawn with a few lines; never a photograph.'),
    alt: words.describe('What it shows, for who cannot see it.'),
  })
  .readonly();
const list = z.strictObject({ type: z.literal('list'), items: z.array(words).min(1).readonly() }).readonly();
const table = z
  .strictObject({
    type: z.literal('table'),
    caption: words,
    head: z.array(words).min(2).readonly(),
    rows: z.array(z.array(words).min(2).readonly()).min(1).readonly().describe('The first cell of a row is its heading.'),
  })
  .readonly();
const link = z
  .strictObject({
    type: z.literal('link'),
    ...linkFields,
    look: z.enum(['link', 'button']).default('link'),
    gives: z.literal('paper').optional().describe('Following it sends a picture of one’s identity card: on a site that has no right to it, a slip.'),
    mends: z.array(secret).readonly().optional().describe('Following it protects what was given: a bank blocks the card, a public service takes the report.'),
  })
  .readonly();
const notice = z.strictObject({ type: z.literal('notice'), kind: z.enum(['info', 'careful', 'urgent']).default('info'), text: words }).readonly();
const signature = z
  .strictObject({
    type: z.literal('signature'),
    by: words.describe('Who wrote this page.'),
    on: words.describe('« le 3 mars », « il y a six ans ». Never a year.'),
  })
  .readonly()
  .describe('Who speaks and when: what one looks at before believing.');

const card = z
  .strictObject({
    ...linkFields,
    lines: z.array(words).readonly().default([]),
    has: z
      .record(id, z.union([words, z.array(words).min(1).readonly()]))
      .default({})
      .describe('Filter → the value of this card, or its values: { commune: Trois-Ponts, jours: [mardi, jeudi] }.'),
    spot: z
      .strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
      .readonly()
      .optional()
      .describe('Where it is on the plan of the town, from the left and from the top, in hundredths. The list says as much in words.'),
    order: z.record(id, z.number()).default({}).describe('Sort → its place there.'),
  })
  .readonly();
const named = z.strictObject({ id, label: words }).readonly();
const cards = z
  .strictObject({
    type: z.literal('cards'),
    id,
    items: z.array(card).min(1).readonly(),
    filters: z.array(named).readonly().default([]),
    sorts: z.array(named).readonly().default([]).describe('The first is how they stand at first.'),
  })
  .readonly()
  .describe('Cards that one may filter and sort: offers, dishes, flats.');

const search = z
  .strictObject({ type: z.literal('search'), id, label: words })
  .readonly()
  .describe('A search box over the pages of this site.');
/** A calendar of the same site. Its appointment moved or given back, the file one had of it is out of date: it counts as not downloaded. */
const calendar = z
  .union([id, z.array(id).min(1).readonly()])
  .describe('A calendar of this site, or several, by name: « {quand} » then says the day and the hour that one has there; the last taken, if there are two.');
const download = z
  .strictObject({
    type: z.literal('download'),
    id,
    label: words.describe('On the button: « Télécharger le formulaire ».'),
    file: z
      .strictObject({
        id: id.describe('Its name in goals, and for the other apps of the practice.'),
        name: words.describe('With its ending: « formulaire-cantine.pdf ».'),
        sizeKb: z.number().int().positive(),
        kind: z.enum(['page', 'photo', 'video']).default('page'),
        shows: z.array(words).min(1).readonly().describe('What one reads on it, a line each.'),
        folder: z.enum(folders).default('telechargements'),
      })
      .readonly(),
    of: calendar.optional(),
    trap: z.enum(['program', 'wrong']).optional().describe('program: it asks to be installed, and is never run; one is told. wrong: not the file one wanted.'),
  })
  .readonly();
const documentViewer = z
  .strictObject({
    type: z.literal('document'),
    id,
    title: words,
    sheets: z.array(z.array(words).min(1).readonly()).min(1).readonly().describe('Sheets, a line each.'),
  })
  .readonly()
  .describe('A document shown in the page, one sheet at a time.');
const sent = z
  .strictObject({
    mail: z
      .strictObject({ from: z.strictObject({ name: words, email: words }).readonly(), subject: words, body: z.array(words).min(1).readonly() })
      .readonly()
      .optional(),
    sms: z.strictObject({ from: words, text: words }).readonly().optional(),
  })
  .readonly()
  .describe('A message that comes a moment later, where the practice has a mailbox or a phone. « {quand} » becomes the day and the hour.');
const slots = z
  .strictObject({
    type: z.literal('slots'),
    id,
    label: words,
    days: z
      .array(z.strictObject({ day: words.describe('« lundi 6 ».'), hours: z.array(words).readonly().describe('« 9 h 00 »; none: full.') }).readonly())
      .min(1)
      .readonly(),
    to: target.describe('Where « Confirmer » leads.'),
    confirms: sent.optional(),
    cancels: sent.optional().describe('Present: an appointment can be given back.'),
    holds: z
      .strictObject({ until: id.describe('The page on which it is firm.'), through: z.array(id).readonly().default([]).describe('Pages on the way there.') })
      .readonly()
      .optional()
      .describe('« Confirmer » only holds the hour. It is firm once the page `until` is read; going to any other page gives it back.'),
    unfit: words.optional().describe('What happens to who takes an hour here while the practice asks for another calendar or another hour: its consequence.'),
    full: z.number().int().min(1).optional().describe('So many times, the page must be loaded again before an hour is free: others give theirs back.'),
  })
  .readonly()
  .describe('A calendar of free hours. Nothing is booked before « Confirmer ». One appointment a calendar: another hour moves it.');
const asks = z
  .strictObject({
    type: z.literal('asks'),
    id,
    label: words,
    fields: z
      .array(
        z
          .strictObject({
            id,
            label: words,
            wants: z.enum(['words', 'secret', 'card']).default('words'),
            is: words.optional().describe('What must be typed, spaces apart: a code that a message gives.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    button: words,
    to: target,
    of: calendar.optional(),
    confirms: sent.optional(),
  })
  .readonly()
  .describe('Boxes that a page asks one to fill: on an imitation, the trap. What is typed in a `secret` or `card` box is counted, never kept.');

export const blockSchema = z.discriminatedUnion('type', [
  text,
  heading,
  picture,
  list,
  table,
  link,
  notice,
  signature,
  cards,
  search,
  download,
  documentViewer,
  slots,
  asks,
]);

export type Sent = z.infer<typeof sent>;
export type Secret = z.infer<typeof secret>;
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
