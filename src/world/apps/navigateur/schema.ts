// The browser's contract, checked at build time. Its sites are data (site.ts). The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';
import { secret } from './block-schema';
import { engineSchema, siteSchema } from './site-schema';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const place = z
  .string()
  .regex(/^(recherche|nouvel-onglet|[a-z0-9-]+:[a-z0-9-]+)$/, 'comme mairie:horaires, « recherche » ou « nouvel-onglet »')
  .describe('`site:page`; `recherche`: the engine’s page; `nouvel-onglet`: an empty tab.');

/** Why an address leads nowhere. */
const astray = ['space', 'accent', 'comma', 'ending', 'letter', 'page', 'nobody'] as const;

const around = {
  skin: z.enum(['voile', 'brique']).describe('Which invented browser: other words, other places.'),
  home: place.default('nouvel-onglet').describe('What stands in the first tab.'),
  tabs: z.array(place).readonly().default([]).describe('Open beside it at the start.'),
  bookmarks: z.array(place).readonly().default([]),
  known: z.array(id).readonly().default([]).describe('Sites visited before: the address bar offers them.'),
  search: engineSchema.optional().describe('The search engine. Absent: addresses only.'),
  computer: z.enum(['own', 'shared']).default('own').describe('shared: others will sit there after.'),
  passwords: z.array(id).readonly().default([]).describe('Sites whose password the browser kept before the practice begins.'),
  owed: z.array(secret).readonly().default([]).describe('Given to strangers before the practice begins, and not protected yet.'),
  booked: z
    .array(z.strictObject({ block: id, day: z.string(), hour: z.string() }).readonly())
    .readonly()
    .default([])
    .describe('Appointments taken before the practice begins.'),
  today: z.string().min(1).optional().describe('The day, on what one keeps of a page: « lundi 30 novembre ». Never a year.'),
  visited: z.array(place).readonly().default([]).describe('The history of the first tab, oldest first.'),
};

/** As an author writes it: the sites by their names. */
export const writtenSchema = z.strictObject({ sites: z.array(id).min(1).readonly(), ...around }).readonly();
/** As the model gets it: each site under its name. */
export const scenarioSchema = z.strictObject({ sites: z.record(id, siteSchema), ...around }).readonly();

const app = z.literal('navigateur');
const tab = z
  .number()
  .int()
  .min(1)
  .describe('Which tab, from the left, by the order in which they opened; the first is 1. A closed one leaves its number to the next.');

export const eventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('address-typed'), value: z.string() }),
    ...alike('navigateur', {}, 'address-entered', 'went-back', 'went-forward', 'reloaded', 'tab-opened', 'private-opened'),
    ...alike('navigateur', {}, 'tabs-shown', 'tabs-hidden', 'tab-restored', 'window-closed'),
    z.strictObject({ app, type: z.literal('tab-chosen'), tab }),
    z.strictObject({ app, type: z.literal('tab-closed'), tab }),
    z.strictObject({ app, type: z.literal('suggestion-picked'), value: z.string() }),
    z.strictObject({ app, type: z.literal('link-followed'), link: id, page: place.describe('The page it stands on.') }),
    z.strictObject({ app, type: z.literal('menu-followed'), to: z.string() }),
    ...alike('navigateur', {}, 'bookmark-added', 'bookmark-removed', 'menu-opened', 'menu-closed', 'printed', 'captured'),
    z.strictObject({ app, type: z.literal('bookmark-opened'), page: place }),
    z.strictObject({ app, type: z.literal('zoomed'), how: z.enum(['in', 'out', 'back']) }),
    ...alike('navigateur', {}, 'padlock-opened', 'padlock-closed', 'warning-left', 'warning-passed'),
    ...alike('navigateur', {}, 'cookies-accepted', 'cookies-refused', 'cookies-asked', 'cookies-saved'),
    z.strictObject({ app, type: z.literal('purpose-turned'), purpose: z.string() }),
    ...alike('navigateur', {}, 'popup-closed', 'popup-followed', 'popup-called', 'permission-given', 'permission-refused'),
    ...alike('navigateur', {}, 'password-kept', 'password-not-kept', 'password-forgotten', 'translated', 'translation-refused'),
    z.strictObject({ app, type: z.literal('words-typed'), value: z.string() }).describe('In the engine’s box.'),
    z.strictObject({ app, type: z.literal('words-picked'), value: z.string() }).describe('One of those that the engine offers.'),
    ...alike('navigateur', {}, 'search-asked', 'correction-picked'),
    z.strictObject({ app, type: z.literal('result-opened'), page: place, ad: z.boolean().default(false) }),
    z.strictObject({ app, type: z.literal('site-words-typed'), block: id, value: z.string() }),
    z.strictObject({ app, type: z.literal('site-searched'), block: id }),
    z.strictObject({ app, type: z.literal('filtered'), block: id, filter: id, value: z.string() }),
    z.strictObject({ app, type: z.literal('sorted'), block: id, by: id }),
    z.strictObject({ app, type: z.literal('download-asked'), block: id }),
    z.strictObject({ app, type: z.literal('document-turned'), block: id, how: z.enum(['next', 'previous']) }),
    z.strictObject({ app, type: z.literal('slot-chosen'), block: id, day: z.string(), hour: z.string() }),
    ...alike('navigateur', { block: id }, 'slot-confirmed', 'slot-cancelled'),
    z.strictObject({ app, type: z.literal('box-filled'), block: id, field: id, value: z.string() }),
    z.strictObject({ app, type: z.literal('boxes-sent'), block: id }),
  ])
  .readonly();

const host = z.string().describe('The name of a site of the practice.');

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('page-read'), page: place }),
    z.strictObject({ app, type: z.literal('on-page'), page: place }).describe('It is in front now.'),
    z.strictObject({ app, type: z.literal('tabs-left'), pages: z.array(place).readonly() }).describe('Exactly these are open, one tab each.'),
    z.strictObject({ app, type: z.literal('bookmarked'), page: place }),
    z.strictObject({ app, type: z.literal('cookies-refused'), site: host }),
    z.strictObject({ app, type: z.literal('searched') }).describe('A question was asked to the engine.'),
    z.strictObject({ app, type: z.literal('downloaded'), fileId: id }),
    z
      .strictObject({ app, type: z.literal('slot-booked'), block: id, day: z.string(), hour: z.string() })
      .describe('Firm: an hour that is only held does not count.'),
    z.strictObject({ app, type: z.literal('captured'), page: place }).describe('An image of this page was kept, with its address, the day and the hour.'),
    z.strictObject({ app, type: z.literal('slot-free'), block: id }).describe('No appointment is kept there.'),
    z
      .strictObject({ app, type: z.literal('list-narrowed'), page: place, block: id, filter: id, value: z.string() })
      .describe('Only cards of this value are left.'),
    z.strictObject({ app, type: z.literal('padlock-read'), site: host }),
    z.strictObject({ app, type: z.literal('translated'), page: place }).describe('A page in English, read in French.'),
    z.strictObject({ app, type: z.literal('left'), site: host }).describe('No tab shows it any more.'),
    z.strictObject({ app, type: z.literal('safe') }).describe('What was given to strangers, if anything, is protected.'),
    z.strictObject({ app, type: z.literal('permission-refused'), site: host }),
    z.strictObject({ app, type: z.literal('no-password-kept') }).describe('It was offered, or was kept before, and the browser has none now.'),
    z.strictObject({ app, type: z.literal('read-privately'), page: place }).describe('In a private tab.'),
    z.strictObject({ app, type: z.literal('zoomed') }).describe('The page is larger than at first.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('navigateur', {}, 'window-shut', 'back-has-nothing', 'cookies-all-accepted', 'nothing-found'),
    z
      .strictObject({ app, type: z.literal('address-mistyped'), typed: z.string(), why: z.enum(astray), meant: z.string().optional() })
      .describe('Nobody has this address. `meant`: the one it nearly is.'),
    z.strictObject({ app, type: z.literal('searched-instead'), meant: z.string() }).describe('An address that was not whole: the browser asked the engine.'),
    ...alike('navigateur', {}, 'alarm-believed', 'permission-let-in', 'password-left-behind', 'warning-braved', 'program-taken', 'wrong-taken', 'unconfirmed'),
    z.strictObject({ app, type: z.literal('ad-opened'), name: z.string() }),
    z.strictObject({ app, type: z.literal('told-an-imitation'), name: z.string(), host: z.string() }).describe('Something was typed and sent there.'),
    z
      .strictObject({ app, type: z.literal('sent-in-clear'), name: z.string() })
      .describe('A password or a card was sent where the browser says « Non sécurisé ».'),
    z.strictObject({ app, type: z.literal('paid-for-nothing'), name: z.string() }).describe('A card was given to a private site, for what is free elsewhere.'),
    z
      .strictObject({ app, type: z.literal('slot-unfit'), block: id, place: z.string(), day: z.string(), hour: z.string(), why: z.string().optional() })
      .describe('Another appointment than the one asked for. `why`: what happens then, as the calendar says it.'),
    z.strictObject({ app, type: z.literal('hold-lost'), day: z.string(), hour: z.string() }).describe('One went elsewhere before the hour was confirmed.'),
    z.strictObject({ app, type: z.literal('proof-left'), name: z.string() }).describe('A page to keep an image of was left without one.'),
    z.strictObject({ app, type: z.literal('download-left'), name: z.string() }).describe('A page that gives a file to keep was left without it.'),
    z.strictObject({ app, type: z.literal('proof-empty'), name: z.string() }).describe('The image shows another page than the one that proves something.'),
    z.strictObject({ app, type: z.literal('answer-refused'), label: z.string() }).describe('Not what this box wants.'),
    z.strictObject({ app, type: z.literal('slot-lost'), block: id }).describe('The appointment to keep was cancelled.'),
    z.strictObject({ app, type: z.literal('paper-given'), name: z.string() }).describe('A picture of one’s identity card was sent where nobody needs it.'),
    z.strictObject({ app, type: z.literal('wrong-kept'), name: z.string() }).describe('A bookmark on another page than the one to keep.'),
    z.strictObject({ app, type: z.literal('wrong-tab-closed'), name: z.string() }),
  ])
  .readonly();

export type NavigateurScenario = z.infer<typeof scenarioSchema>;
export type NavigateurEvent = z.infer<typeof eventSchema>;
export type NavigateurGoal = z.infer<typeof goalSchema>;
export type NavigateurSlip = z.infer<typeof slipSchema>;
export type SkinId = NavigateurScenario['skin'];
