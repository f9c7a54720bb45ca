// The contract of the calls, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const lineId = id.describe('Somebody one talks to.');
const alertId = id.describe('A notification that can be approved.');
const paperId = id.describe('A paper on the table.');
const number = z.string().regex(/^0[1-9]( \d\d){4}$|^\d{4,5}$/, 'comme 01 99 00 45 12');

/** What may be told to a voice, and should not. */
const secretSchema = z.enum(['code', 'card', 'password', 'money', 'control']);

const answerSchema = z
  .strictObject({
    id,
    words: z.string().min(1).describe('What one says: the words of the button.'),
    leads: id.describe('The turn that follows; end: the other hangs up.'),
    gives: secretSchema.optional().describe('A secret is told: a slip. control: an application that lets them see the screen.'),
    mends: z
      .array(z.enum([...secretSchema.options, 'paper']))
      .readonly()
      .optional()
      .describe('They protect what was given, here or in the browser: the bank blocks the card. The goals `safe` ask for it.'),
    admits: z
      .array(secretSchema)
      .readonly()
      .optional()
      .describe('What one says was given; none of it, nothing. The guide puts in nobody’s mouth what did not happen.'),
  })
  .readonly();

const turnSchema = z
  .strictObject({
    id,
    says: z.array(z.string().min(1)).min(1).readonly().describe('What the voice says, a sentence each.'),
    answers: z.array(answerSchema).readonly().default([]).describe('One may always hang up besides.'),
    alert: z
      .strictObject({ id, from: z.string().min(1), text: z.string().min(1) })
      .readonly()
      .optional()
      .describe('A notification that comes with this turn, or when the call is over: to confirm a payment, an entry. Approving it is a slip.'),
  })
  .readonly();

const lineSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('What the phone shows.'),
    number: number.describe('By which one reaches them.'),
    shows: number.optional().describe('The number that the phone shows when they call, where they imitate another.'),
    sort: z.enum(['real', 'fake']).default('real'),
    insists: z.boolean().default(false).describe('Calls once more, a moment after one has hung up.'),
    turns: z.array(turnSchema).min(1).readonly().describe('The first one opens the call.'),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['cadran', 'sonnette']).describe('Two invented phones: the words and the places change.'),
    lines: z.array(lineSchema).min(1).readonly().describe('Everybody who calls, or whom one may call.'),
    incoming: lineId.optional().describe('Who calls when the practice begins.'),
    talking: lineId.optional().describe('Who is on the line already when the practice begins.'),
    past: z
      .array(z.strictObject({ lineId, at: z.string().min(1) }).readonly())
      .readonly()
      .default([])
      .describe('Calls received before, newest first.'),
    papers: z
      .array(z.strictObject({ id, name: z.string().min(1), shows: z.array(z.string().min(1)).min(1).readonly() }).readonly())
      .readonly()
      .default([])
      .describe('On the table: the back of the bank card, a bill. Their numbers are those of lines.'),
  })
  .readonly();

const app = z.literal('appels');

// A gesture says whom it is about, though one is on the screen alone: the guide tries a path from anywhere.
export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('appels', {}, 'dial-opened', 'number-dialled', 'pane-closed'),
    z.strictObject({ app, type: z.literal('number-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('answered'), lineId, answer: id.describe('An answer of this line.') }),
    z.strictObject({ app, type: z.literal('paper-opened'), paperId }),
    ...alike('appels', { lineId }, 'call-taken', 'call-declined', 'hung-up', 'past-opened', 'called-back', 'captured', 'blocked', 'unblocked'),
    ...alike('appels', { alertId }, 'alert-approved', 'alert-refused'),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('told'), lineId, answers: z.array(id).min(1).readonly() }).describe('One of these answers was said to them.'),
    ...alike('appels', { lineId }, 'call-over', 'proof-kept', 'line-blocked'),
    z.strictObject({ app, type: z.literal('alert-settled'), alertId }).describe('It was answered: refused, or approved by mistake.'),
    z.strictObject({ app, type: z.literal('paper-read'), paperId }),
    z
      .strictObject({ app, type: z.literal('safe') })
      .describe('What was told or approved, if anything, is protected: an answer that `mends` it was said after.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('alert-approved'), alertId }),
    z.strictObject({ app, type: z.literal('secret-told'), lineId, what: secretSchema }),
    z.strictObject({ app, type: z.literal('number-unknown') }),
    ...alike('appels', { lineId }, 'fake-called', 'real-cut', 'real-blocked'),
  ])
  .readonly();

export type AppelsScenario = z.infer<typeof scenarioSchema>;
export type AppelsEvent = z.infer<typeof eventSchema>;
export type AppelsGoal = z.infer<typeof goalSchema>;
export type AppelsSlip = z.infer<typeof slipSchema>;
export type Line = AppelsScenario['lines'][number];
export type Turn = Line['turns'][number];
export type Alert = NonNullable<Turn['alert']>;
export type Secret = z.infer<typeof secretSchema>;
export type SkinId = AppelsScenario['skin'];
