// What a mailbox may have besides, as an author writes it: links, traps, pages and calls one comes upon. Build time.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');

export const linkSchema = z
  .strictObject({
    id,
    label: z.string().min(1).describe('As it is written. It may be another address than the one it leads to.'),
    to: z
      .string()
      .regex(/\.example(\/|$)|^0[\d ]+$/, 'une adresse inventée, qui finit par .example, ou un numéro de téléphone')
      .describe('Where it leads in truth: an address, or a number that it calls.'),
    look: z.enum(['link', 'button', 'foot']).optional().describe('foot: in small letters, at the end.'),
    visit: id.optional().describe('What opens then. Absent: a page of the mailbox that says where one is; or the browser, see `opens`.'),
  })
  .readonly();

/** `rights`: nothing was given away; an answer took one off a list, and an aid stops. */
export const harmSchema = z.enum(['password', 'card', 'code', 'program', 'money', 'rights']);

const visitSchema = z
  .strictObject({
    id,
    title: z.string().min(1),
    where: z.string().optional().describe('The address of the page, or the number called.'),
    lines: z.array(z.string().min(1)).min(1).readonly().describe('What one reads or hears, a line each.'),
    choices: z
      .array(
        z
          .strictObject({
            id,
            label: z.string().min(1).describe('What is written on the button: « Raccrocher ».'),
            harm: harmSchema.optional().describe('What the others have from now on. It is a slip, told at once.'),
            mends: z.array(harmSchema).readonly().optional().describe('What is safe again.'),
            stops: z.literal(true).optional().describe('The letter it came from comes no more.'),
            brings: id.optional().describe('A message of the inbox that `waits`: it comes now, at the top.'),
            then: id.optional().describe('The visit that follows. Absent: one is back where one was.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly()
  .describe('A page, a call, a paper: what one reads, and what one may do. Nothing is typed in it.');

export const moreSchema = z
  .strictObject({
    folders: z.array(z.string().min(1)).readonly().optional().describe('Folders made before, by their names. A message stands in `own:Factures`.'),
    addresses: z.literal('on-demand').optional().describe('The sender’s address is shown when one asks, as phones do.'),
    suspects: z.array(z.string()).readonly().optional().describe('Addresses that the mailbox wrongly takes for spam: what comes from them goes there.'),
    sorting: z.literal('rules').optional().describe('One may make rules: what comes from here goes there. Absent: none.'),
    opens: z.literal('browser').optional().describe('Links without a visit open the browser of the practice.'),
    visits: z.array(visitSchema).readonly().optional(),
    answers: z
      .array(z.strictObject({ to: z.string(), subject: z.string().min(1), body: z.array(z.string()).min(1).readonly() }).readonly())
      .readonly()
      .optional()
      .describe('What comes back, once, a moment after one writes to this address: an acknowledgement.'),
    table: z.array(id).readonly().optional().describe('Visits one may come to by oneself: the number on one’s card, a site one knows.'),
  })
  .readonly();

export const trapSchema = z.strictObject({ fileId: id, sort: z.enum(['program', 'macros']) }).readonly();

export type Visit = z.infer<typeof visitSchema>;
export type MailLink = z.infer<typeof linkSchema>;
