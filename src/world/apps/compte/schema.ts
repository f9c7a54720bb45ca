// The pretend account's contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const line = z.string().min(1);
const secret = z.string().min(1).describe('A password of the exercise: shown on screen where it is asked for.');

const code = z.string().regex(/^\d{6}$/, 'six chiffres, entre guillemets');

const digits = z.string().regex(/^\d+$/, 'des chiffres seulement, entre guillemets');

/** A number that the site compares with what it knows. It says in its own words why it refuses another. */
const proofSchema = z
  .strictObject({
    title: line,
    label: line,
    help: line.optional(),
    is: digits,
    refused: z
      .array(z.strictObject({ is: digits, say: line }).readonly())
      .readonly()
      .default([])
      .describe('The usual wrong ones: another card’s, too many digits.'),
    otherwise: line.describe('Said of any other.'),
  })
  .readonly();

const providerSchema = z
  .strictObject({
    id,
    name: line,
    site: line,
    login: line.optional().describe('The persona’s name there; absent: no account there.'),
    password: secret.optional(),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['brume', 'ocre']).describe('Which invented site is shown: other words, other places.'),
    kind: z
      .enum(['mail', 'service', 'public'])
      .describe('mail: one chooses an address · service: one signs up with an address · public: one comes in with an account of another site.'),
    brand: line.describe('The invented service.'),
    site: line.describe('Its address, on `.example`; a mailbox gives addresses on it.'),
    about: line.describe('What the service is for, in one sentence, on its first page.'),
    computer: z.enum(['own', 'shared']).default('own').describe('shared: staying signed in is a slip.'),
    keep: z.enum(['yes', 'no']).default('no').describe('Whether « stay signed in » comes ticked, as on some sites.'),
    account: z
      .strictObject({
        password: secret,
        memory: z.enum(['known', 'forgotten']).default('known').describe('forgotten: the password is not shown.'),
      })
      .readonly()
      .optional()
      .describe('The persona has an account here already.'),
    taken: z.array(z.string()).readonly().default([]).describe('mail: what stands before the @ in addresses that are somebody’s.'),
    number: proofSchema.optional().describe('service: one signs up, and comes in, with a number read on a card. The address only gets the code.'),
    bank: proofSchema.optional().describe('service: asked after the number, to make sure of who signs up.'),
    words: z
      .array(z.string().regex(/^[\p{L}\d]+$/u, 'un mot, sans espace ni signe'))
      .readonly()
      .default([])
      .describe('Words to make a password with.'),
    demands: z.literal('mixed').optional().describe('As many real sites do, it wants a capital, a small letter and a digit, even of a phrase.'),
    confirm: z.enum(['mail', 'sms', 'none']).default('none').describe('How the code comes.'),
    code: code.default('402817'),
    oldCodes: z.array(code).readonly().default([]).describe('Codes of older messages: they no longer serve.'),
    twoSteps: z.enum(['yes', 'no']).default('no').describe('Signing in asks for a code too, which comes as `confirm` says.'),
    asker: z.strictObject({ name: line, says: line }).readonly().optional().describe('Somebody who asks for the code, beside the page where it is written.'),
    providers: z.array(providerSchema).readonly().default([]).describe('public: the accounts one may come in with.'),
  })
  .readonly();

const app = z.literal('compte');
const answer = z.enum(['yes', 'no']);

/** A page of the site that asks for one thing. */
const pageSchema = z.enum(['address', 'number', 'bank', 'login', 'code', 'password', 'recovery', 'terms', 'sign-in', 'providers', 'consent']);

const verdictSchema = z.enum(['empty', 'short', 'kinds', 'common', 'name', 'birth', 'mailbox', 'old', 'strong']);

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('compte', {}, 'creation-started', 'sign-in-started', 'public-started', 'page-left', 'password-forgotten', 'code-resent', 'code-given'),
    ...alike('compte', {}, 'change-started', 'home-opened', 'account-entered', 'signed-out'),
    z.strictObject({ app, type: z.literal('answered'), field: z.enum(['address', 'number', 'bank', 'login', 'phone', 'code']), value: z.string() }),
    z.strictObject({
      app,
      type: z.literal('password-edited'),
      value: z.string().describe('The exercise’s own words, or one dot a letter: what else is typed never leaves its box.'),
      verdict: verdictSchema.optional().describe('With dots: what the box read. Authors leave it out.'),
    }),
    z.strictObject({ app, type: z.literal('word-added'), word: z.string() }),
    z.strictObject({ app, type: z.literal('suggestion-picked'), address: z.string() }),
    z.strictObject({ app, type: z.literal('terms-answered'), answer }),
    z.strictObject({ app, type: z.literal('keep-answered'), answer }),
    z.strictObject({ app, type: z.literal('provider-chosen'), provider: id }),
    z.strictObject({ app, type: z.literal('page-submitted'), page: pageSchema }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    ...alike('compte', {}, 'signed-in', 'signed-out'),
    z.strictObject({ app, type: z.literal('account-created') }).describe('With a serious address, where one chooses it, and a password of its own.'),
    z.strictObject({ app, type: z.literal('password-changed') }).describe('The account has a new password, strong, used nowhere else.'),
    z.strictObject({ app, type: z.literal('identified') }).describe('One came in with an account of another site.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('compte', {}, 'account-exists', 'password-mistyped', 'other-password', 'code-mistyped', 'code-outdated', 'password-for-code'),
    ...alike('compte', {}, 'code-for-password', 'kept-signed-in', 'left-signed-in'),
    z.strictObject({ app, type: z.literal('number-refused'), number: z.string().describe('What was typed, its digits only.') }),
    z.strictObject({ app, type: z.literal('address-malformed'), address: z.string() }),
    z.strictObject({ app, type: z.literal('address-unclear'), address: z.string() }),
    z.strictObject({ app, type: z.literal('address-shows-birth'), address: z.string() }),
    z.strictObject({ app, type: z.literal('address-mistyped'), address: z.string() }),
    z.strictObject({ app, type: z.literal('password-weak'), verdict: z.enum(['short', 'kinds', 'common']) }),
    z.strictObject({ app, type: z.literal('password-personal'), holds: z.enum(['name', 'birth']) }),
    z.strictObject({ app, type: z.literal('password-reused'), from: z.enum(['mailbox', 'old']) }),
    z.strictObject({ app, type: z.literal('code-given-away'), name: z.string().meta({ examples: ['Un visiteur'] }) }),
    z.strictObject({ app, type: z.literal('no-account-there'), name: z.string().meta({ examples: ['Espace Santé'] }) }),
  ])
  .readonly();

export type Verdict = z.infer<typeof verdictSchema>;
/** Pages, and their boxes, whose words are the practice's, not the skin's. */
export type ProofPage = 'number' | 'bank';
export type Proof = z.infer<typeof proofSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type CompteScenario = z.infer<typeof scenarioSchema>;
export type CompteEvent = z.infer<typeof eventSchema>;
export type CompteGoal = z.infer<typeof goalSchema>;
export type CompteSlip = z.infer<typeof slipSchema>;
export type PageId = z.infer<typeof pageSchema>;
export type SkinId = CompteScenario['skin'];
export type FieldId = Extract<CompteEvent, { type: 'answered' }>['field'];
