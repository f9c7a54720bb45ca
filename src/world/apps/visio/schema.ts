// The contract of video calls, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const lineId = id.describe('A meeting, or somebody one may call.');

/** What the device, the site or the phone may be allowed to use. */
const deviceSchema = z.enum(['micro', 'camera']);
const switchSchema = z.enum(['on', 'off']);
const networkSchema = z.enum(['wifi', 'plan']);

/** What is wrong with one's own picture. `dark`: the window is behind. `busy`: what is behind should not be seen. */
const flawSchema = z.enum(['dark', 'busy']);

/**
 * Without which what one says is lost. `micro`: one is heard. `quiet`: one is not. `camera`: one is seen. `back`: the camera shows what is in
 * front of one. `hand`: one asked to speak. `chat`: something was written in the chat.
 */
const needSchema = z.enum(['micro', 'quiet', 'camera', 'back', 'hand', 'chat']);

const answerSchema = z
  .strictObject({
    id,
    words: z.string().min(1).describe('What one says or does: the words of the button.'),
    leads: id.describe('The turn that follows; end: the others leave, and one is still there.'),
    needs: z.array(needSchema).readonly().default(['micro']).describe('Looked at in this order. On the telephone nothing is needed.'),
  })
  .readonly();

const turnSchema = z
  .strictObject({
    id,
    says: z.array(z.string().min(1)).min(1).readonly().describe('What the others say, a sentence each.'),
    around: z.string().min(1).optional().describe('What happens in one’s own home meanwhile: somebody comes in, with noise.'),
    cuts: z.literal(true).optional().describe('The connection is lost on coming here; one hears this once one is back.'),
    answers: z.array(answerSchema).readonly().default([]),
  })
  .readonly();

const lookSchema = z.enum(['long', 'short', 'curly', 'bald', 'scarf']);

const lineSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('The meeting, or the person.'),
    about: z.string().min(1).describe('Under the name: « Aujourd’hui, 10 h », « Londres ».'),
    sort: z.enum(['meeting', 'person']),
    tone: z.enum(['tu', 'vous']).describe('How they speak to the persona.'),
    faces: z
      .array(z.strictObject({ name: z.string().min(1), look: lookSchema }).readonly())
      .min(1)
      .max(4)
      .readonly()
      .describe('Whom one sees, drawn.'),
    link: z
      .string()
      .regex(/\.example\//, 'une adresse inventée, comme veranda.example/abc')
      .optional()
      .describe('Of a meeting: followed in a message, it leads to its door.'),
    number: z
      .string()
      .regex(/^\+\d{1,3}( \d+)+$/, 'comme +44 7700 900 123')
      .optional()
      .describe('Of a person: by which one finds them here.'),
    local: z
      .string()
      .regex(/^\d[\d ]+$/)
      .optional()
      .describe('The same as people there write it: « 07700 900 123 ».'),
    phone: z
      .string()
      .regex(/^0[1-9]( \d\d){4}$/, 'comme 01 99 00 45 12')
      .optional()
      .describe('By which one joins them on the telephone, when the connection is lost.'),
    abroad: z.string().min(1).optional().describe('« au Royaume-Uni »: the telephone network would charge the call.'),
    known: z.boolean().default(true).describe('In the list at the start.'),
    waits: z.boolean().default(false).describe('One waits until they let one in.'),
    over: z.string().min(1).optional().describe('Nobody is there: what the page says of it. Coming here is a slip.'),
    turns: z.array(turnSchema).readonly().default([]).describe('The first one opens the call.'),
  })
  .refine(({ over, turns }) => (over === undefined) === turns.length > 0, { message: 'des turns, ou over : l’un des deux', path: ['turns'] })
  .refine(({ faces, link, number }) => faces.length > 0 && (link !== undefined || number !== undefined), {
    message: 'une réunion a un link, une personne un number',
    path: ['link'],
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['veranda', 'lucarne']).describe('Two invented services: the words and the places change.'),
    lines: z.array(lineSchema).min(1).readonly(),
    refused: z.array(deviceSchema).readonly().default([]).describe('Refused before the practice begins.'),
    flaws: z.array(flawSchema).readonly().default([]).describe('What is wrong with one’s picture at the start.'),
    wifi: z.string().min(1).optional().describe('On a phone, the network one may choose.'),
    network: networkSchema.default('wifi').describe('plan: the practice begins on mobile data. Of a phone that has a `wifi`.'),
    notebook: z.array(z.string().min(1)).readonly().default([]).describe('On the table: it stays beside the box for a number.'),
    hides: z.boolean().default(false).describe('The buttons of a call go away by themselves, until one touches the picture.'),
  })
  .readonly();

const app = z.literal('visio');

// A gesture says whom it is about, though one is on the screen alone: the guide tries a path from anywhere.
export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('visio', {}, 'dial-opened', 'number-sent', 'settings-opened', 'pane-closed'),
    ...alike('visio', {}, 'micro-tested', 'hand-raised', 'chat-opened', 'chat-sent', 'chat-closed', 'screen-shared', 'share-stopped'),
    ...alike('visio', {}, 'controls-shown'),
    z.strictObject({ app, type: z.literal('number-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('chat-edited'), value: z.string() }),
    ...alike('visio', { lineId }, 'line-opened', 'called', 'voice-called', 'phone-called', 'entered', 'hung-up', 'called-again'),
    ...alike('visio', { device: deviceSchema }, 'access-given', 'access-refused'),
    z.strictObject({ app, type: z.literal('access-set'), device: deviceSchema, access: z.enum(['given', 'refused']) }),
    z.strictObject({ app, type: z.literal('network-picked'), network: networkSchema }),
    z.strictObject({ app, type: z.literal('adjusted'), flaw: flawSchema }),
    ...alike('visio', { to: switchSchema }, 'micro-switched', 'camera-switched'),
    z.strictObject({ app, type: z.literal('camera-turned'), to: z.enum(['front', 'back']) }),
    z.strictObject({ app, type: z.literal('answered'), lineId, answer: id.describe('An answer of this line.') }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('told'), lineId, answers: z.array(id).min(1).readonly() }).describe('They heard, or saw, one of these.'),
    z.strictObject({ app, type: z.literal('call-over'), lineId }).describe('It came to its end, and one hung up.'),
    z.strictObject({ app, type: z.literal('micro-works') }).describe('It was tested, and heard.'),
    z.strictObject({ app, type: z.literal('picture-clear') }).describe('The camera is allowed, and nothing is wrong with the picture.'),
    z.strictObject({ app, type: z.literal('line-known'), lineId }).describe('It is in the list.'),
    z.strictObject({ app, type: z.literal('network-is'), network: networkSchema }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('access-refused'), device: deviceSchema }),
    z.strictObject({ app, type: z.literal('not-heard'), lineId, why: z.enum(['off', 'refused']) }),
    z.strictObject({ app, type: z.literal('not-seen'), lineId, why: z.enum(['off', 'refused']) }),
    ...alike('visio', { lineId }, 'noise-heard', 'wrong-side', 'hand-down', 'nothing-written', 'left-early', 'nobody-there', 'phone-paid', 'plan-spent'),
    z.strictObject({ app, type: z.literal('entered-flawed'), flaw: flawSchema }),
    z.strictObject({ app, type: z.literal('screen-shown') }),
    z.strictObject({ app, type: z.literal('number-unknown'), why: z.enum(['no-plus', 'zero', 'other']) }),
  ])
  .readonly();

export type VisioScenario = z.infer<typeof scenarioSchema>;
export type VisioEvent = z.infer<typeof eventSchema>;
export type VisioGoal = z.infer<typeof goalSchema>;
export type VisioSlip = z.infer<typeof slipSchema>;
export type Line = VisioScenario['lines'][number];
export type Turn = Line['turns'][number];
export type Face = Line['faces'][number];
export type Device = z.infer<typeof deviceSchema>;
export type Network = z.infer<typeof networkSchema>;
export type Flaw = z.infer<typeof flawSchema>;
export type Need = z.infer<typeof needSchema>;
export type SkinId = VisioScenario['skin'];
