// The phone's contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';
import { pileSchema, qualitySchema } from './more/schema';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const fileId = id.describe('A file of the practice: the paper, or a picture of the gallery.');
const from = z.string().min(1).describe('Who writes, as the phone shows it: a name, or a short number.');

/** What is wrong with a picture of a paper. `cut`: too near, a corner is missing. */
const flawSchema = z.enum(['far', 'cut', 'crooked', 'dark', 'shaky']);
const sideSchema = id.describe('`recto`, `verso`, or a sheet of the pile.');

const conversationSchema = z
  .strictObject({
    from,
    sort: z.enum(['real', 'fake']).default('real').describe('fake: it wants data or money; the right gesture is to report it, or to delete it.'),
    link: z
      .string()
      .regex(/\.example(\/|$)/, 'une adresse inventée, qui finit par .example')
      .optional()
      .describe('Shown under the last message.'),
    answer: z.string().optional().describe('What comes back, once, when one writes to them.'),
    messages: z
      .array(
        z
          .strictObject({
            by: z.enum(['them', 'me']).default('them'),
            text: z.string().min(1),
            at: z.string().describe('« 9 h 02 », « hier ». Never a year.'),
            read: z.boolean().default(false),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['hublot', 'vitre']).default('hublot').describe('Which invented phone: other words, other places.'),
    conversations: z.array(conversationSchema).readonly().default([]).describe('Newest first.'),
    paper: z
      .strictObject({
        fileId: fileId.describe('A file of the practice, in the folder `none`: the PDF that the pictures will make.'),
        name: z.string().min(1).describe('What the paper is: « Carte de bus ».'),
        sides: z
          .array(
            z
              .strictObject({
                id: id.optional().describe('Of a pile: how gestures call this sheet. Absent: `recto`, then `verso`.'),
                name: z.string().min(1).optional().describe('Of a pile: the sheet as one sees it on the table, « la feuille pliée ».'),
                stray: z.literal(true).optional().describe('Of a pile: it lies there by chance, and is no page of this document.'),
                shows: z.array(z.string().min(1)).min(1).readonly().describe('What one reads on this side, a line each.'),
                flaws: z.array(flawSchema).readonly().default([]).describe('How it stands in the viewfinder at first.'),
              })
              .readonly(),
          )
          .min(1)
          .max(6)
          .readonly()
          .describe('Recto, then verso; or the sheets of a pile, in the order of their pages.'),
        pile: pileSchema.optional(),
      })
      .refine(({ sides, pile }) => (pile === undefined ? sides.length <= 2 : sides.every(({ id: sheet, name }) => sheet !== undefined && name !== undefined)), {
        message: 'un papier a un recto et un verso ; une pile donne un id et un name à chaque feuille',
        path: ['sides'],
      })
      .readonly()
      .optional()
      .describe('The paper on the table, in front of the camera.'),
    flawed: z
      .array(z.strictObject({ fileId, flaws: z.array(flawSchema).min(1).readonly() }).readonly())
      .readonly()
      .default([])
      .describe('Pictures of the gallery (files in the folder `telephone`) that one cannot read well.'),
    opens: z.literal('browser').optional().describe('Links of messages open the browser of the practice. Absent: a page of the phone.'),
    safe: z.string().min(1).optional().describe('Name of the digital safe that pictures can be sent to: the app `coffre`. Absent: none.'),
    networks: z
      .array(
        z
          .strictObject({
            id,
            name: z.string().min(1),
            key: z.string().min(1).optional().describe('The pretend key. Absent: an open network.'),
            welcome: z.array(z.string().min(1)).min(1).readonly().optional().describe('The page that opens then: without accepting it, no internet.'),
            sort: z.enum(['known', 'unknown']).default('known').describe('unknown: nobody told its name; joining it is a slip.'),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe('The Wi-Fi networks around, as the phone lists them.'),
  })
  .readonly();

const app = z.literal('telephone');

// A gesture says whose message, which side or which picture it is about, though one is on the screen alone: so the
// guide, which tries a path from anywhere, never reports the wrong person.
export const eventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('tool-opened'), tool: z.enum(['messages', 'camera', 'gallery', 'wifi']) }),
    z.strictObject({ app, type: z.literal('home-opened') }),
    z.strictObject({ app, type: z.literal('pane-closed') }),
    z.strictObject({ app, type: z.literal('thread-opened'), from }),
    ...alike('telephone', { from }, 'link-opened', 'thread-reported', 'thread-deleted', 'thread-blocked', 'forward-asked'),
    z.strictObject({ app, type: z.literal('reply-edited'), from, value: z.string() }),
    z.strictObject({ app, type: z.literal('reply-sent'), from }),
    z.strictObject({ app, type: z.literal('forward-edited'), from, value: z.string() }),
    z.strictObject({ app, type: z.literal('forward-sent'), from }),
    z.strictObject({ app, type: z.literal('notice-undone') }),
    z.strictObject({ app, type: z.literal('adjusted'), side: sideSchema, how: z.enum(['closer', 'further', 'straighten', 'light', 'steady']) }),
    z.strictObject({ app, type: z.literal('photo-taken'), side: sideSchema }),
    z.strictObject({ app, type: z.literal('photo-kept'), side: sideSchema }),
    z.strictObject({ app, type: z.literal('photo-retaken') }),
    z.strictObject({ app, type: z.literal('side-added'), side: sideSchema.optional().describe('Which sheet of a pile. Absent: the next side.') }),
    z.strictObject({ app, type: z.literal('side-retaken'), side: sideSchema }),
    z.strictObject({ app, type: z.literal('scan-finished') }),
    // What follows makes sense where the paper is a pile.
    z.strictObject({ app, type: z.literal('page-moved'), side: sideSchema, to: z.enum(['up', 'down']) }),
    z.strictObject({ app, type: z.literal('page-removed'), side: sideSchema }),
    ...alike('telephone', {}, 'pages-cleared', 'pages-reopened', 'scan-saved'),
    z.strictObject({ app, type: z.literal('scan-named'), value: z.string() }),
    z.strictObject({ app, type: z.literal('quality-chosen'), quality: qualitySchema }),
    z.strictObject({ app, type: z.literal('picture-opened'), fileId }),
    z.strictObject({ app, type: z.literal('picture-sent'), fileId }),
    z.strictObject({ app, type: z.literal('picture-deleted'), fileId }),
    z.strictObject({ app, type: z.literal('network-chosen'), networkId: id }),
    z.strictObject({ app, type: z.literal('key-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('key-sent') }),
    z.strictObject({ app, type: z.literal('welcome-accepted'), networkId: id }),
    z.strictObject({ app, type: z.literal('network-left') }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('sms-read'), from }),
    z.strictObject({ app, type: z.literal('thread-reported'), from }),
    z.strictObject({ app, type: z.literal('thread-removed'), from }).describe('Reported, blocked or deleted, as one likes.'),
    z.strictObject({ app, type: z.literal('sender-blocked'), from }).describe('Blocked, or reported, which blocks too.'),
    z.strictObject({ app, type: z.literal('sms-forwarded'), from, to: z.string().min(1).describe('A number: 33700 takes suspicious messages.') }),
    z.strictObject({
      app,
      type: z.literal('replied'),
      from,
      says: z.array(z.string()).min(1).readonly().describe('Words that were written to them; capitals and accents do not count.'),
    }),
    z.strictObject({ app, type: z.literal('paper-scanned') }).describe('A PDF of every side of the paper, each one clear, is in the gallery.'),
    z
      .strictObject({
        app,
        type: z.literal('pdf-ready'),
        nameSays: z.array(z.string().min(1)).min(1).readonly().optional().describe('Words that its name must hold.'),
        atMostKb: z.number().positive().optional().describe('Kilobytes that are accepted where it goes.'),
      })
      .describe('Of a pile: every page, each one clear, in order, and no stray sheet, in one PDF.'),
    z.strictObject({ app, type: z.literal('picture-deleted'), fileId }),
    z.strictObject({ app, type: z.literal('wifi-joined'), networkId: id }).describe('Internet works: its welcome page, if it has one, was accepted.'),
    z.strictObject({ app, type: z.literal('wifi-left'), networkId: id }).describe('Internet worked there, and the network was forgotten since.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('bad-photo-kept'), flaw: flawSchema }),
    z.strictObject({ app, type: z.literal('verso-forgotten') }),
    z.strictObject({ app, type: z.literal('stray-page-saved'), page: z.string().meta({ examples: ['la feuille bleue'] }) }),
    ...alike('telephone', {}, 'page-missing', 'pages-out-of-order'),
    z.strictObject({ app, type: z.literal('pdf-too-heavy'), weight: z.string().meta({ examples: ['7,2 Mo'] }) }),
    z.strictObject({ app, type: z.literal('pdf-unclear'), name: z.string() }),
    z.strictObject({ app, type: z.literal('bad-picture-sent'), name: z.string() }),
    z.strictObject({ app, type: z.literal('fake-link-opened'), from }),
    z.strictObject({ app, type: z.literal('fake-answered'), from }),
    z.strictObject({ app, type: z.literal('code-given'), from }),
    z.strictObject({ app, type: z.literal('real-removed'), from }),
    z.strictObject({ app, type: z.literal('fake-forwarded'), from }),
    z.strictObject({ app, type: z.literal('key-mistyped'), why: z.enum(['capitals', 'space', 'signs', 'mailbox']) }),
    z.strictObject({ app, type: z.literal('wrong-network-joined'), name: z.string().meta({ examples: ['Maison Petit'] }) }),
    z.strictObject({ app, type: z.literal('welcome-left'), name: z.string().meta({ examples: ['Biblio-Parc'] }) }),
    z.strictObject({ app, type: z.literal('unknown-network-joined'), name: z.string().meta({ examples: ['Wi-Fi gratuit'] }) }),
  ])
  .readonly();

export type Flaw = z.infer<typeof flawSchema>;
export type Side = z.infer<typeof sideSchema>;
export type Quality = z.infer<typeof qualitySchema>;

export type TelephoneScenario = z.infer<typeof scenarioSchema>;
export type SkinId = TelephoneScenario['skin'];
export type TelephoneEvent = z.infer<typeof eventSchema>;
export type TelephoneGoal = z.infer<typeof goalSchema>;
export type TelephoneSlip = z.infer<typeof slipSchema>;
export type Tool = Extract<TelephoneEvent, { type: 'tool-opened' }>['tool'];
export type Adjustment = Extract<TelephoneEvent, { type: 'adjusted' }>['how'];
export type Network = TelephoneScenario['networks'][number];
