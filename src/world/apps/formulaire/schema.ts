// A form is data (content/forms/<id>.yaml); a scenario names it, and the library puts the data in its place.
// Checked at build time: the model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const words = z.string().min(1);
const address = z.string().regex(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/, 'comme accueil@service.example');

const whenSchema = z
  .strictObject({ field: id, is: z.union([words, z.array(words).min(1).readonly()]) })
  .readonly()
  .describe('Asked only when an earlier question has this answer, or one of these.');

const optionSchema = z.strictObject({ value: id, label: words, help: words.optional() }).readonly();
const options = z.array(optionSchema).min(2).readonly();

const common = {
  id: id.describe('Name of the field in goals and gestures; unique in the form.'),
  label: words.describe('What stands on the screen. Alone on its page, it is the page’s question.'),
  named: words.describe('The same inside a sentence: « votre date de naissance ». The form says « Saisissez votre date de naissance ».'),
  help: words.optional().describe('One line under the label.'),
  required: z.boolean().default(true),
  when: whenSchema.optional(),
  missing: words.optional().describe('A whole sentence for an empty field, when « Choisissez » and the name do not make one.'),
};

const plain = <Type extends string>(type: Type) => z.strictObject({ ...common, type: z.literal(type) }).readonly();
const chosen = <Type extends string>(type: Type) => z.strictObject({ ...common, type: z.literal(type), options }).readonly();

const textField = z
  .strictObject({
    ...common,
    type: z.literal('text'),
    example: words.optional(),
    digits: z.number().int().min(1).max(20).optional().describe('A number with exactly so many digits: a tax number, a reference.'),
  })
  .readonly();
const bound = z.number().int();
const numberField = z.strictObject({ ...common, type: z.literal('number'), least: bound.default(0), most: bound.default(999) }).readonly();
const codeField = z
  .strictObject({
    ...common,
    type: z.literal('code'),
    from: words.describe('Who sends the text message, as the phone shows it.'),
    digits: z.string().regex(/^\d{6}$/, 'six chiffres, entre guillemets'),
  })
  .readonly()
  .describe('A code that comes by text message, where a phone is installed.');
const fileField = plain('file');

const simple = [
  textField,
  numberField,
  ...([plain('money'), plain('date'), chosen('choice'), chosen('multiple'), chosen('select'), plain('address'), plain('nir'), plain('iban')] as const),
] as const;
const groupField = z
  .strictObject({
    ...common,
    type: z.literal('group'),
    one: words.describe('One of them, as on the button: « une personne ».'),
    most: z.number().int().min(1).max(12).default(6),
    fields: z
      .array(z.discriminatedUnion('type', [...simple]))
      .min(1)
      .readonly(),
  })
  .readonly();

const fieldSchema = z.discriminatedUnion('type', [...simple, codeField, fileField, groupField]);

const pageSchema = z
  .strictObject({
    id: id.describe('Name of the page in gestures.'),
    title: words.optional().describe('Needed when the page asks several things.'),
    when: whenSchema.optional(),
    fields: z.array(fieldSchema).min(1).readonly(),
  })
  .readonly();

const trackingSchema = z
  .strictObject({
    document: fileField.optional().describe('What the service may ask for after the request is sent.'),
    says: z
      .strictObject({ received: words, wanted: words.optional(), studied: words })
      .readonly()
      .describe('What the service says, by status: it came · a document is wanted · it is being studied.'),
    mail: z
      .strictObject({ subject: words, body: z.array(words).min(1).readonly() })
      .readonly()
      .optional()
      .describe('The message that arrives once the document is added.'),
    stages: z
      .partialRecord(z.enum(['received', 'wanted', 'studied', 'answered']), words)
      .readonly()
      .optional()
      .describe('Other names for where it stands, where those of the skin do not fit: a mandate is « En cours ».'),
    sent: words.optional().describe('What was done on the day: « Signé », where « Envoyée » does not fit.'),
  })
  .readonly()
  .describe('A request already sent can be followed, with its number.');

/** What the service says in its own words, where those of its skin do not fit: one signs a declaration, one sends a request. */
const ownWords = z
  .enum(['send', 'summary', 'declaration', 'tickDeclaration', 'later', 'laterTitle', 'laterMore', 'sentTitle', 'number', 'reopen', 'resume', 'onceOnly'])
  .or(z.enum(['follow', 'oneRequest', 'lookUp', 'cancelRequest', 'restoreRequest', 'cancelled']));

const messageSchema = {
  from: z.strictObject({ name: words, email: address }).readonly(),
  subject: words,
  body: z.array(words).min(1).readonly(),
};

export const formSchema = z
  .strictObject({
    title: words,
    service: words.describe('Invented.'),
    site: z.string().regex(/^[a-z0-9.-]+\.example$/, 'avec la fin .example, par exemple bibliotheque.example'),
    skin: z.enum(['nacre', 'ardoise']).describe('Which invented service: other words, other places.'),
    intro: z.array(words).min(1).readonly().describe('What one reads before starting: a line each.'),
    limitMb: z.number().positive().default(5).describe('Largest document, in Mo.'),
    addresses: z.array(words).readonly().default([]).describe('What an address field suggests.'),
    sections: z
      .array(z.strictObject({ title: words, pages: z.array(pageSchema).min(1).readonly() }).readonly())
      .min(1)
      .readonly(),
    declaration: words.describe('« Je certifie que… », ticked before sending.'),
    number: words.describe('The number the request gets.'),
    after: z.array(words).min(1).readonly().describe('What happens next, on the last page: a line each.'),
    receipt: z.strictObject(messageSchema).readonly().describe('The message that arrives where a mailbox is installed.'),
    mails: z
      .array(z.strictObject({ ...messageSchema, when: whenSchema.optional() }).readonly())
      .readonly()
      .default([])
      .describe('What comes after the receipt, once each: from another service, or because of an answer that was sent.'),
    words: z.partialRecord(ownWords, words).readonly().optional(),
    tracking: trackingSchema.optional(),
  })
  .readonly();

const troubleSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('date-format') }).describe('Day and month are refused without two digits.'),
    z.strictObject({ type: z.literal('file-too-heavy'), limitMb: z.number().positive() }),
    z.strictObject({ type: z.literal('session-ends'), after: z.number().int().min(1).describe('Pages one may turn before.') }),
    z.strictObject({ type: z.literal('field-empties'), field: id }),
  ])
  .describe('What bad forms do to people, on request.');

const begunSchema = z
  .strictObject({
    answers: z.record(z.string(), words).default({}).describe('Field → answer; a date is « 27/3/1968 », several choices « a, b ».'),
    at: id.optional().describe('The page in front. Absent: the start.'),
    entries: z
      .record(z.string(), z.array(z.record(z.string(), words)).readonly())
      .default({})
      .describe('Group → those already in its list, each with its answers.'),
    files: z.record(z.string(), z.string()).default({}).describe('Field → the file added before, by its name in the practice.'),
    session: z
      .enum(['open', 'closed', 'later', 'sent'])
      .default('open')
      .describe('closed: the page was closed. later: one left at the summary, and nothing was sent. sent: it was sent before the practice.'),
  })
  .readonly()
  .describe('A request that was begun before.');

const requestSchema = z
  .strictObject({
    number: words,
    sentOn: words.describe('« lundi », « hier ». Never a year.'),
    status: z.enum(['received', 'wanted', 'studied']).default('received'),
  })
  .readonly();

const around = {
  trouble: z.array(troubleSchema).readonly().default([]),
  begun: begunSchema.optional(),
  requests: z.array(requestSchema).readonly().default([]).describe('Sent before the practice. The form needs `tracking`.'),
};

/** As an author writes it: the form by its name. */
export const writtenSchema = z.strictObject({ form: id, ...around }).readonly();
/** As the model gets it: the form itself. */
export const scenarioSchema = z.strictObject({ form: formSchema, ...around }).readonly();

const app = z.literal('formulaire');
const field = id.describe('A field of the form.');
const number = z
  .string()
  .regex(/^[1-9]\d?$/, 'un nombre à partir de 1, entre guillemets')
  .describe('Which one of a group, from "1".');
const request = words.describe('The number of a request: « BT 4017 ».');
const part = z.enum(['jour', 'mois', 'annee']);

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('formulaire', {}, 'started', 'went-back', 'declared', 'declaration-withdrawn', 'sent', 'reopened', 'session-kept', 'session-left', 'resumed'),
    ...alike('formulaire', {}, 'tracking-opened', 'request-looked-up'),
    z.strictObject({ app, type: z.literal('answered'), field, value: z.string(), part: part.optional().describe('Which box of a date.') }),
    z.strictObject({ app, type: z.literal('chosen'), field, value: z.string() }),
    z.strictObject({ app, type: z.literal('ticked'), field, value: z.string() }),
    z.strictObject({ app, type: z.literal('unticked'), field, value: z.string() }),
    z.strictObject({ app, type: z.literal('suggestion-picked'), field, value: z.string() }),
    z.strictObject({ app, type: z.literal('code-asked'), field }),
    z.strictObject({ app, type: z.literal('file-asked'), field }),
    z.strictObject({ app, type: z.literal('file-removed'), field }),
    z.strictObject({ app, type: z.literal('entry-opened'), field, number }),
    z.strictObject({ app, type: z.literal('entry-saved'), field }),
    z.strictObject({ app, type: z.literal('entry-removed'), field, number }),
    z.strictObject({ app, type: z.literal('continued'), page: id }),
    z.strictObject({ app, type: z.literal('change-asked'), field }),
    z.strictObject({ app, type: z.literal('put-off') }).describe('Left before sending, from the summary.'),
    z.strictObject({ app, type: z.literal('document-sent'), request }),
    z.strictObject({ app, type: z.literal('document-reopened'), request }),
    z.strictObject({ app, type: z.literal('request-cancelled'), request }),
    z.strictObject({ app, type: z.literal('request-restored'), request }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('answered'), field, is: words.describe('As in `begun`.') }),
    z.strictObject({ app, type: z.literal('document-attached'), field, fileId: z.string() }),
    z.strictObject({ app, type: z.literal('group-has'), field, n: z.number().int().min(0) }),
    z.strictObject({ app, type: z.literal('sent') }),
    z.strictObject({ app, type: z.literal('status-read'), request }).describe('The page of this request was read.'),
    z.strictObject({ app, type: z.literal('document-supplied'), request, fileId: z.string() }).describe('The document asked for afterwards.'),
    z.strictObject({ app, type: z.literal('requests-left'), requests: z.array(request).min(1).readonly() }).describe('Exactly these are not cancelled.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('formulaire', {}, 'sent-without-declaration', 'double-send', 'left-unsent', 'session-let-go', 'began-again', 'left-open'),
    ...alike('formulaire', { name: z.string() }, 'wrong-file', 'file-too-heavy'),
    z.strictObject({ app, type: z.literal('required-left-empty'), label: z.string() }),
    z.strictObject({ app, type: z.literal('date-format'), label: z.string() }),
    z.strictObject({ app, type: z.literal('miscopied'), label: z.string() }),
    z.strictObject({ app, type: z.literal('wrong-answer'), label: z.string() }),
    z.strictObject({ app, type: z.literal('wrong-request-cancelled'), name: z.string().meta({ examples: ['Carte de bus'] }) }),
  ])
  .readonly();

export type Form = z.infer<typeof formSchema>;
export type Section = Form['sections'][number];
export type Page = Section['pages'][number];
export type Field = z.infer<typeof fieldSchema>;
export type GroupField = Extract<Field, { type: 'group' }>;
export type When = z.infer<typeof whenSchema>;
export type Trouble = z.infer<typeof troubleSchema>;
export type DatePart = z.infer<typeof part>;
export type SkinId = Form['skin'];
export type FormulaireScenario = z.infer<typeof scenarioSchema>;
export type FormulaireEvent = z.infer<typeof eventSchema>;
export type FormulaireGoal = z.infer<typeof goalSchema>;
export type FormulaireSlip = z.infer<typeof slipSchema>;
