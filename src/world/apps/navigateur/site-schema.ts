// A site is data: one file of content/sites/ per invented site, read by a browser that knows none of them. A bank, a town hall, a
// shop and its imitation are written without code (docs/sites.md). Checked at build time: models import the types only.

import { z } from 'zod';
import { blockSchema, id, target, words } from './block-schema';

const host = z.string().regex(/^([a-z0-9-]+\.)+example$/, 'avec la fin .example, par exemple mairie-trois-ponts.example');

const popupSchema = z
  .strictObject({
    id,
    title: words,
    text: z.array(words).min(1).readonly(),
    /** What it offers beside closing it. */
    button: z.strictObject({ label: words, to: target }).readonly().optional(),
    close: words.default('Fermer').describe('The words of the button that closes it: honest or tricky.'),
    kind: z.enum(['news', 'alarm', 'prize']).default('news').describe('alarm: « un virus »: leaving the page is the right gesture, calling is not.'),
    phone: words.optional().describe('A number it wants one to call, kept for fiction.'),
  })
  .readonly()
  .describe('A window over the page when one comes on it.');

const pageSchema = z
  .strictObject({
    id,
    path: z
      .string()
      .regex(/^\/[a-z0-9/.-]*$/, 'comme /horaires')
      .describe('After the host, as the address bar shows it.'),
    title: words,
    about: words.optional().describe('The two lines under its name among the results of the engine. Absent: the engine does not know this page.'),
    keywords: z.array(words).readonly().default([]).describe('What it is found by, beside its own words.'),
    fromOutside: z.boolean().default(false).describe('No page leads here: one comes from a search, a message, an address.'),
    blocks: z.array(blockSchema).min(1).readonly(),
    popup: popupSchema.optional(),
    wants: z.enum(['notifications', 'place', 'camera']).optional().describe('A permission that the browser asks for, for this page.'),
    lang: z.enum(['fr', 'en']).default('fr').describe('en: the browser offers to translate.'),
    french: z
      .strictObject({ title: words, blocks: z.array(blockSchema).min(1).readonly() })
      .readonly()
      .optional()
      .describe('For a page in English: the same page once translated, its links, boxes and files under the same names.'),
  })
  .readonly();

const cookiesSchema = z
  .strictObject({
    text: words,
    style: z
      .enum(['honest', 'hidden', 'wall'])
      .describe('honest: « Tout refuser » beside « Tout accepter ». hidden: refusing is behind « Paramétrer ». wall: accept or pay.'),
    accept: words.default('Tout accepter'),
    refuse: words.default('Tout refuser'),
    settings: words.default('Paramétrer'),
    purposes: z.array(words).readonly().default([]).describe('What is ticked behind « Paramétrer ».'),
    pay: id.optional().describe('wall: the page of prices to which the other button leads.'),
  })
  .readonly();

export const siteSchema = z
  .strictObject({
    name: words.describe('On the tab and at the head of the page. Invented.'),
    host: host.describe('What stands before the first « / »: the part to read.'),
    owner: words.optional().describe('Whom the padlock names. Absent: nobody is named.'),
    secure: z.enum(['yes', 'no', 'broken']).default('yes').describe('no: « Non sécurisé ». broken: the browser stops before, with its warning of certificate.'),
    deceptive: z.boolean().default(false).describe('The browser knows it and stops before: « Site trompeur ».'),
    sort: z
      .enum(['true', 'private', 'imitation'])
      .default('true')
      .describe('private: honest, and it sells. imitation: it takes another for its own; one is told on leaving.'),
    imitates: id.optional().describe('The site it looks like. An imitation needs it.'),
    look: z.enum(['service', 'ville', 'commerce', 'presse', 'carnet']).default('service'),
    tagline: words.optional(),
    menu: z
      .array(z.strictObject({ label: words, to: target }).readonly())
      .readonly()
      .default([])
      .describe('Links on each page.'),
    cookies: cookiesSchema.optional(),
    pages: z.array(pageSchema).min(1).readonly().describe('The first is its home.'),
  })
  .readonly();

export const engineSchema = z
  .strictObject({
    name: words.default('Trouvetout').describe('The engine’s name, invented.'),
    ads: z
      .array(z.strictObject({ to: target, title: words, about: words, when: z.array(words).min(1).readonly().describe('Words that make it show.') }).readonly())
      .readonly()
      .default([])
      .describe('Paid results: above the others, marked « Sponsorisé » as the real ones are.'),
    suggestions: z.array(words).readonly().default([]).describe('Offered while one types.'),
    dates: z.record(z.string(), words).default({}).describe('`site:page` → « il y a trois jours ».'),
  })
  .readonly();

export type Site = z.infer<typeof siteSchema>;
export type SitePage = Site['pages'][number];
