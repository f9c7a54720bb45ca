// The playground's contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const words = z.string().min(1);

const pictureSchema = z.enum(['lettre', 'photo', 'dossier', 'lampe', 'fleur', 'panier', 'plan']);
const thing = { name: words.describe('What is written under it: « Lampe ».'), picture: pictureSchema };
const thingSchema = z.strictObject(thing).readonly();

const boxSchema = z
  .strictObject({
    label: words,
    text: words.describe('What must be read in it at the end, letter by letter.'),
    start: z.string().optional().describe('What is in it at first: a sentence with one fault.'),
  })
  .readonly();

const stationSchema = z.discriminatedUnion('kind', [
  withThing('point'),
  withThing('click'),
  withThing('double-click'),
  withThing('menu'),
  withThing('long-press'),
  withThing('pinch'),
  z
    .strictObject({
      id,
      kind: z.literal('drag'),
      thing: thingSchema,
      places: z
        .array(z.strictObject({ id, ...thing }).readonly())
        .min(1)
        .max(3)
        .readonly(),
      onto: id.describe('The place it must go to.'),
    })
    .readonly(),
  z.strictObject({ id, kind: z.literal('scroll'), lines: z.array(words).min(6).readonly(), end: words.describe('The button under the last line.') }).readonly(),
  z
    .strictObject({
      id,
      kind: z.literal('slide'),
      things: z.array(thingSchema).min(2).max(4).readonly().describe('One at a time; the last one is looked for.'),
    })
    .readonly(),
  z
    .strictObject({
      id,
      kind: z.literal('hidden-field'),
      label: words,
      word: words.describe('What must be in the box.'),
      others: z.array(words).min(1).max(2).readonly().describe('What else the keyboard offers.'),
    })
    .readonly(),
  z
    .strictObject({
      id,
      kind: z.literal('write'),
      boxes: z.array(boxSchema).min(1).max(2).readonly(),
      caps: z.literal('lit').optional().describe('Verr. Maj. is lit at first: what comes is in capitals.'),
      trouble: z
        .enum(['inser', 'verr-num', 'anglais'])
        .optional()
        .describe('Inser is on: what comes eats what follows. Verr. Num. is off: the digits at the right write nothing. The keyboard is an English one.'),
    })
    .readonly(),
  z
    .strictObject({
      id,
      kind: z.literal('keys'),
      fields: z
        .array(z.strictObject({ label: words, value: words }).readonly())
        .min(2)
        .max(4)
        .readonly()
        .describe('Boxes already filled, which Tab goes through.'),
      list: z
        .strictObject({
          label: words,
          options: z.array(words).min(3).max(5).readonly(),
          wanted: words.describe('An option, not the first, which is ticked at the start.'),
        })
        .refine(({ options, wanted }) => options.indexOf(wanted) > 0, { message: 'une réponse de la liste, pas la première', path: ['wanted'] })
        .readonly(),
    })
    .readonly(),
  z.strictObject({ id, kind: z.literal('copy'), from: words.describe('The name of the box to copy.'), text: words, into: words }).readonly(),
]);

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['clairiere', 'rivage']).default('clairiere'),
    pace: z.enum(['calme', 'courant', 'vif']).default('calme').describe('How large the things are, how still the hand, how quick two clicks.'),
    stations: z.array(stationSchema).min(1).max(7).readonly().describe('Gestures to make, one after another.'),
  })
  .readonly();

/** What a real hand did. A gesture without it was made by keyboard, or with a switch. */
const handSchema = z
  .strictObject({
    by: z.enum(['mouse', 'finger']),
    ms: z.number().int().nonnegative().describe('How long the button, or the finger, was down; for `pointed`, how long it stayed.'),
    px: z.number().int().nonnegative().describe('How far it moved meanwhile.'),
    gap: z.number().int().nonnegative().optional().describe('Milliseconds since the last press on the same thing.'),
    button: z.literal('right').optional(),
  })
  .readonly();

const app = 'gestes';
const station = id.describe('The station it is made at.');
const hand = handSchema.optional();

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike(app, { station, hand }, 'pointed', 'pressed', 'missed'),
    ...alike(
      app,
      { station },
      'extra-closed',
      'put-back',
      'menu-closed',
      'taken',
      'scrolled',
      'read',
      'field-touched',
      'raised',
      'pasted',
      'language-asked',
      'letters-undone',
      'pad-erased',
      'went-on',
      'done-for-me',
    ),
    ...alike(app, { station, light: z.enum(['on', 'off']) }, 'caps-pressed', 'insert-pressed', 'num-pressed'),
    ...alike(app, { station, digit: z.enum(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) }, 'pad-pressed'),
    ...alike(app, { station, language: z.enum(['français', 'anglais']) }, 'language-chosen'),
    ...alike(
      app,
      {
        station,
        to: z.string().describe('The box, the list or the answer where one is then.'),
        with: z.literal('key').optional().describe('A real key: the browser itself says where one is.'),
      },
      'tabbed',
      'arrowed',
      'clicked-in',
    ),
    ...alike(app, { station, item: z.string() }, 'item-chosen'),
    ...alike(app, { station, place: z.string() }, 'placed'),
    ...alike(app, { station, place: z.string().optional(), hand: handSchema }, 'dragged'),
    ...alike(app, { station, dx: z.number().int().optional(), dy: z.number().int().optional() }, 'slid'),
    ...alike(app, { station, percent: z.number().int().describe('Of the distance between two fingers: 150 is half as far again.') }, 'pinched'),
    ...alike(app, { station, word: z.string() }, 'word-chosen'),
    ...alike(
      app,
      {
        station,
        box: z.string(),
        value: z.string(),
        with: z.literal('caps').optional(),
        at: z
          .number()
          .int()
          .nonnegative()
          .optional()
          .describe('Where the caret is then, on a keyboard that does not write what is typed: each letter is a gesture of its own.'),
      },
      'typed-in',
    ),
    ...alike(app, { station, part: z.string().optional().describe('What was selected, when it is not the whole.') }, 'copied'),
  ])
  .readonly();

export const goalSchema = z.discriminatedUnion('type', [...alike(app, {}, 'finished')]).readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike(app, {}, 'left-early', 'moved', 'double', 'too-slow', 'right-button', 'let-go-early', 'beside', 'item-chosen', 'dropped-early', 'wrong-place'),
    ...alike(app, { by: z.enum(['mouse', 'finger']) }, 'held'),
    ...alike(app, {}, 'slid-short', 'slid-crooked', 'pinch-closed', 'one-finger', 'written-blind', 'wrong-word'),
    ...alike(app, {}, 'nothing-written', 'unfinished', 'wiped-all', 'caps-lock', 'one-box', 'pasted-empty', 'copied-part', 'space'),
    ...alike(app, {}, 'eaten', 'pad-off', 'other-keyboard', 'clicked-instead'),
    ...alike(app, { letter: z.string() }, 'key-held', 'accent-missing', 'alt-gr-missing', 'shift-missing', 'digit-missing', 'letter-wrong'),
  ])
  .readonly();

/** A station that has one thing, and nothing else. */
function withThing<const Kind extends string>(kind: Kind) {
  return z.strictObject({ id, kind: z.literal(kind), thing: thingSchema }).readonly();
}

export type GestesScenario = z.infer<typeof scenarioSchema>;
export type GestesEvent = z.infer<typeof eventSchema>;
export type GestesGoal = z.infer<typeof goalSchema>;
export type GestesSlip = z.infer<typeof slipSchema>;
export type Station = z.infer<typeof stationSchema>;
export type Hand = z.infer<typeof handSchema>;
export type Picture = z.infer<typeof pictureSchema>;
export type Box = z.infer<typeof boxSchema>;
export type Pace = GestesScenario['pace'];
