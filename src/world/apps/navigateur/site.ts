// A site is data: one file of content/sites/ per invented site, read by a browser that knows none of them. A bank, a town hall, a
// shop and its imitation are written without code (docs/sites.md). Checked at build time: models import the types only.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const words = z.string().min(1);
const host = z.string().regex(/^([a-z0-9-]+\.)+example$/, 'avec la fin .example, par exemple mairie-trois-ponts.example');

/** Where a link goes: `page`, `site:page`, or another app of the practice as `app:compte`. */
const target = z
  .string()
  .regex(/^(app:[a-z]+|[a-z0-9-]+(:[a-z0-9-]+)?)$/, 'une page de ce site, « site:page », ou « app:compte »')
  .describe('A page of this site; `site:page`; or an app of the practice that takes over: `app:compte`, `app:formulaire`.');

const linkFields = {
  id: id.describe('Name of the link in gestures; unique in its page.'),
  label: words,
  to: target,
  opens: z.enum(['here', 'tab', 'window']).default('here').describe('tab: in a new tab. window: in a window over this one, as advertisements do.'),
};

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
const link = z.strictObject({ type: z.literal('link'), ...linkFields, look: z.enum(['link', 'button']).default('link') }).readonly();
const notice = z.strictObject({ type: z.literal('notice'), kind: z.enum(['info', 'careful', 'urgent']).default('info'), text: words }).readonly();
const signature = z
  .strictObject({
    type: z.literal('signature'),
    by: words.describe('Who wrote this page.'),
    on: words.describe('« le 3 mars », « il y a six ans ». Never a year.'),
  })
  .readonly()
  .describe('Who speaks and when: what one looks at before believing.');
const cards = z
  .strictObject({
    type: z.literal('cards'),
    id,
    items: z
      .array(
        z
          .strictObject({
            ...linkFields,
            lines: z.array(words).readonly().default([]),
            has: z.record(id, words).default({}).describe('Filter → the value of this card: { commune: Trois-Ponts }.'),
            order: z.record(id, z.number()).default({}).describe('Sort → its place there.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    filters: z
      .array(z.strictObject({ id, label: words }).readonly())
      .readonly()
      .default([]),
    sorts: z
      .array(z.strictObject({ id, label: words }).readonly())
      .readonly()
      .default([])
      .describe('The first is how they stand at first.'),
  })
  .readonly()
  .describe('Cards that one may filter and sort: offers, dishes, flats.');
const search = z
  .strictObject({ type: z.literal('search'), id, label: words })
  .readonly()
  .describe('A search box over the pages of this site.');
const download = z
  .strictObject({
    type: z.literal('download'),
    id,
    label: words.describe('On the button: « Télécharger le formulaire ».'),
    fileId: id.describe('A file of the practice, in the folder `none`: it then stands in Téléchargements.'),
    trap: z.enum(['program', 'wrong']).optional().describe('program: it asks to be installed, and is never run; one is told. wrong: not the file one wanted.'),
  })
  .readonly();
const documentViewer = z
  .strictObject({
    type: z.literal('document'),
    title: words,
    pages: z.array(z.array(words).min(1).readonly()).min(1).readonly().describe('Pages, a line each.'),
  })
  .readonly()
  .describe('A document shown in the page, one page at a time.');
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
  })
  .readonly()
  .describe('A calendar of free hours. Nothing is booked before « Confirmer ».');
const asks = z
  .strictObject({
    type: z.literal('asks'),
    id,
    label: words,
    fields: z
      .array(z.strictObject({ id, label: words, wants: z.enum(['words', 'secret', 'card']).default('words') }).readonly())
      .min(1)
      .readonly(),
    button: words,
    to: target,
  })
  .readonly()
  .describe('Boxes that a page asks one to fill: on an imitation, the trap. What is typed in a `secret` or `card` box is counted, never kept.');

const blockSchema = z.discriminatedUnion('type', [
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
    about: words.optional().describe('The two lines under its name among the results of a search.'),
    keywords: z.array(words).readonly().default([]).describe('What it is found by, beside its own words.'),
    blocks: z.array(blockSchema).min(1).readonly(),
    popup: popupSchema.optional(),
    wants: z.enum(['notifications', 'place', 'camera']).optional().describe('A permission that the browser asks for, for this page.'),
    lang: z.enum(['fr', 'en']).default('fr').describe('en: the browser offers to translate.'),
    french: z.array(words).readonly().optional().describe('For a page in English: what the translation says, a paragraph each.'),
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
    cookies: z
      .strictObject({
        text: words,
        style: z
          .enum(['honest', 'hidden', 'wall'])
          .describe('honest: « Tout refuser » beside « Tout accepter ». hidden: refusing is behind « Paramétrer ». wall: accept or pay.'),
        accept: words.default('Tout accepter'),
        refuse: words.default('Tout refuser'),
        settings: words.default('Paramétrer'),
        purposes: z.array(words).readonly().default([]).describe('What is ticked behind « Paramétrer ».'),
      })
      .readonly()
      .optional(),
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
export type Block = z.infer<typeof blockSchema>;
export type Popup = z.infer<typeof popupSchema>;
export type Engine = z.infer<typeof engineSchema>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
