// What is written once and shown wherever it serves: telephone numbers, papers to gather, false ideas, an agenda, what differs on the real
// services, what serves the founding texts. Each file has its day and its sources.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);
const sentences = z.array(sentence).min(1).readonly();
const read = z.iso.date().describe('The day the sources were read.');

/** content/phones.yaml, shown at /telephone/. */
export const phonesSchema = z
  .strictObject({
    read,
    groups: z
      .array(z.strictObject({ id, title: sentence }).readonly())
      .min(1)
      .readonly(),
    phones: z
      .array(
        z
          .strictObject({
            id: id.describe('Its place in the address: /telephone/#caf. For life.'),
            group: id,
            name: sentence.describe('Whom one reaches.'),
            number: z
              .string()
              .regex(/^\d[\d ]+\d$/, 'des chiffres et des espaces')
              .optional()
              .describe('As it is read; absent where one writes or opens a site instead.'),
            site: z.string().optional().describe('The site, among content/addresses.yaml, where there is no number, or beside it.'),
            for: sentence.describe('When one calls it.'),
            sms: z.boolean().optional().describe('One sends a message to it, and does not call.'),
            cost: sentence.optional().describe('Only what a source says of its price.'),
            careful: sentence.optional(),
            source: sentence,
            dated: sentence.describe('The year of the source, in its own words.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

/** content/papers.yaml, shown at /outils/mes-papiers/. */
export const papersSchema = z
  .strictObject({
    read,
    lists: z
      .array(
        z
          .strictObject({
            id,
            title: sentence,
            papers: z
              .array(
                z
                  .strictObject({
                    name: sentence,
                    ends: z.boolean().optional().describe('It has a last day, to be written.'),
                    perhaps: sentence.optional().describe('Who is asked for it, when not everybody is.'),
                  })
                  .readonly(),
              )
              .min(1)
              .readonly(),
            lesson: id.optional().describe('Where one practises it.'),
            sources: sentences,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

/** content/ideas.yaml, shown at /idees-recues/. */
export const ideasSchema = z
  .strictObject({
    read,
    ideas: z
      .array(
        z
          .strictObject({
            id,
            say: sentence.describe('What people say.'),
            true: z.boolean(),
            why: sentence,
            lesson: id.optional(),
            source: sentence,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

/** content/agenda.yaml, which who hosts the site fills; shown at /animer/permanence/. */
export const agendaSchema = z
  .strictObject({
    read: read.optional(),
    sessions: z
      .array(
        z
          .strictObject({
            day: sentence.describe('As one says it: « chaque mardi ».'),
            from: z.string().regex(/^\d{1,2} h( \d{2})?$/, 'comme « 14 h » ou « 9 h 30 »'),
            to: z.string().regex(/^\d{1,2} h( \d{2})?$/, 'comme « 16 h »'),
            place: sentence,
            what: sentence,
            register: sentence.optional().describe('How one puts one’s name down; absent when one may simply come.'),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** content/real-sites.yaml: by lesson, what differs when one does the same on the real service. */
export const realSitesSchema = z
  .strictObject({
    read,
    lessons: z
      .array(
        z
          .strictObject({
            lesson: id,
            text: sentences.describe('What differs from the practice.'),
            sites: z.array(z.string()).readonly().optional().describe('Among content/addresses.yaml, those that were read.'),
            read: read.optional().describe('The day for this one; that of the whole file when absent.'),
            source: sentence,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** content/served.yaml, shown at /a-propos/besoins/: what the five founding texts name, and what serves it today. */
export const servedSchema = z
  .strictObject({
    texts: z
      .array(
        z
          .strictObject({
            title: sentence,
            served: z
              .array(
                z
                  .strictObject({
                    name: sentence,
                    by: z
                      .array(z.string().regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/, 'une adresse du site, comme /lecons/ecrire-email/'))
                      .min(1)
                      .readonly(),
                    soon: z.array(id).min(1).readonly().optional().describe('Lessons to come that will serve better.'),
                  })
                  .readonly(),
              )
              .min(1)
              .readonly(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

export type Phones = z.infer<typeof phonesSchema>;
export type Papers = z.infer<typeof papersSchema>;
export type Ideas = z.infer<typeof ideasSchema>;
export type Agenda = z.infer<typeof agendaSchema>;
export type RealSites = z.infer<typeof realSitesSchema>;
export type Served = z.infer<typeof servedSchema>;
