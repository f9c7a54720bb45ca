// The webmail's contract, checked at build time. The model imports the types only:
// with the validator inside, the island weighed 81 kB instead of 3.

import { z } from 'zod';
import { alike } from '../authoring';
import { harmSchema, linkSchema, moreSchema, trapSchema } from './more/schema';

const address = z.string().describe('An e-mail address, on an `.example` domain.');
const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');

const contactSchema = z
  .strictObject({ name: z.string().min(1), email: address })
  .readonly()
  .describe('Somebody one writes to; suggested when the learner types the first letters.');

const folderSchema = z.enum(['inbox', 'sent', 'drafts', 'spam', 'bin']);
/** A folder that one made: `own:Factures`. */
const ownFolderSchema = z.templateLiteral(['own:', z.string().min(1)]);
const anyFolderSchema = z.union([folderSchema, ownFolderSchema]);
const fieldSchema = z.enum(['to', 'cc', 'bcc', 'subject', 'body']);
/** From one address, or from all those with the same end. */
const ruleScopeSchema = z.enum(['sender', 'domain']);
const replyKindSchema = z.enum(['reply', 'reply-all', 'forward']);

const mailSchema = z
  .strictObject({
    id: id.describe('Name of the message in goals and gestures.'),
    from: contactSchema,
    to: z.array(contactSchema).readonly().optional().describe('Absent: the persona alone.'),
    cc: z.array(contactSchema).readonly().optional(),
    subject: z.string(),
    at: z.string().describe('As a mailbox shows it: « 10 h 12 », « hier ». Never a year.'),
    body: z.array(z.string()).readonly().describe('One entry a paragraph.'),
    attachments: z.array(id).readonly().optional().describe('Ids of the practice’s files.'),
    read: z.boolean().optional(),
    folder: z
      .union([z.enum(['inbox', 'sent', 'spam', 'bin']), ownFolderSchema])
      .optional()
      .describe('Default: the inbox. `sent`: written before the practice.'),
    waits: z.literal(true).optional().describe('Not there yet: it comes once a choice of a visit `brings` it.'),
    sort: z
      .enum(['real', 'letter', 'spam', 'fake'])
      .optional()
      .describe('What it is in truth. real: not to be put away. letter: one subscribed to it. spam: one never asked. fake: it wants a secret or money.'),
    links: z.array(linkSchema).readonly().optional(),
    unsubscribe: z.literal(true).optional().describe('The mailbox offers its own « Se désabonner » above the message.'),
    traps: z.array(trapSchema).readonly().optional().describe('Attachments that do harm: they are never saved nor run, and that is said.'),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['ancre', 'plume']).describe('Which invented webmail is shown.'),
    contacts: z.array(contactSchema).readonly().describe('The address book.'),
    inbox: z.array(mailSchema).readonly().describe('Messages there at the start, newest first.'),
    more: moreSchema
      .optional()
      .describe('Own folders, moving, reporting, blocking, unsubscribing, links, visits. Absent: none of these. `more: {}` has them all.'),
    limitMb: z.number().positive().optional().describe('Largest attachment, in Mo. Default 20.'),
  })
  .refine(
    ({ more, inbox }) => more !== undefined || inbox.every(({ sort, links, traps, unsubscribe, waits }) => !(sort ?? links ?? traps ?? unsubscribe ?? waits)),
    {
      message: 'un message a sort, links, traps, unsubscribe ou waits : ajoutez « more: {} » à la boîte',
      path: ['more'],
    },
  )
  .readonly();

const app = z.literal('webmail');
const mailId = id.describe('A message of the scenario.');
const fileId = id.describe('A file of the practice.');
const named = z.string().min(1).describe('Words that the name of the folder holds, whatever the capitals and accents.');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('webmail', {}, 'menu-opened', 'menu-closed', 'message-closed', 'draft-started', 'copies-shown'),
    ...alike('webmail', { mailId: mailId.optional() }, 'message-binned', 'message-restored'),
    ...alike('webmail', {}, 'attach-asked', 'draft-sent', 'send-confirmed', 'send-held', 'draft-closed', 'draft-thrown-away', 'notice-undone', 'signed-out'),
    ...alike('webmail', {}, 'signed-in'),
    z.strictObject({ app, type: z.literal('folder-opened'), folder: anyFolderSchema }),
    z.strictObject({ app, type: z.literal('message-opened'), mailId }),
    z.strictObject({ app, type: z.literal('message-marked'), as: z.enum(['spam', 'not-spam', 'unread']), mailId: mailId.optional() }),
    z.strictObject({ app, type: z.literal('attachment-saved'), fileId }),
    z.strictObject({ app, type: z.literal('reply-started'), kind: replyKindSchema }),
    z.strictObject({ app, type: z.literal('draft-edited'), field: fieldSchema, value: z.string() }),
    z.strictObject({ app, type: z.literal('contact-picked'), field: z.enum(['to', 'cc', 'bcc']), email: address }),
    z.strictObject({ app, type: z.literal('attachment-removed'), fileId }),
    z.strictObject({ app, type: z.literal('searched'), words: z.string() }),
    // What follows makes sense where the scenario says `more`. A gesture says which message it is about, so that the guide never reports another.
    ...alike('webmail', {}, 'folder-saved', 'table-opened', 'sheet-left', 'spam-emptied', 'rules-opened'),
    ...alike('webmail', { mailId }, 'move-asked', 'report-asked', 'message-reported', 'sender-blocked', 'unsubscribed', 'sender-shown', 'rule-asked'),
    z.strictObject({ app, type: z.literal('rule-scoped'), mailId, by: ruleScopeSchema }),
    z.strictObject({ app, type: z.literal('rule-made'), mailId, by: ruleScopeSchema, folder: ownFolderSchema }),
    z.strictObject({ app, type: z.literal('rule-removed'), rule: z.string().describe('What it is about: an address, or « @ville.example ».') }),
    ...alike('webmail', { mailId, link: id }, 'link-looked', 'link-opened'),
    z.strictObject({ app, type: z.literal('folder-asked'), folder: ownFolderSchema.optional().describe('To give it another name. Absent: a new one.') }),
    z.strictObject({ app, type: z.literal('folder-named'), value: z.string() }),
    z.strictObject({ app, type: z.literal('folder-removed'), folder: ownFolderSchema }),
    z.strictObject({ app, type: z.literal('message-moved'), mailId, folder: z.union([z.literal('inbox'), ownFolderSchema]) }),
    z.strictObject({ app, type: z.literal('visit-opened'), visit: id }),
    z.strictObject({ app, type: z.literal('visit-answered'), visit: id, choice: id }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('message-read'), mailId }),
    z.strictObject({
      app,
      type: z.literal('message-sent'),
      to: z.union([address, z.array(address).readonly()]).describe('Exactly these people, and nobody else.'),
      cc: z.union([address, z.array(address).readonly()]).optional(),
      bcc: z.union([address, z.array(address).readonly()]).optional(),
      kind: replyKindSchema.optional().describe('Must be an answer, or a forward. To one or to all: the people decide.'),
      about: mailId.optional().describe('The message replied to or forwarded.'),
      subject: z.literal('required').optional(),
      body: z.literal('optional').optional().describe('A text is asked for unless this is said.'),
      says: z
        .array(z.string().min(1))
        .readonly()
        .optional()
        .describe('Words that the text, or the subject of a new message, must hold, whatever the capitals and accents: a day, a name.'),
      attachments: z.array(fileId).readonly().optional().describe('Exactly these files.'),
    }),
    z.strictObject({ app, type: z.literal('message-in-folder'), mailId, folder: folderSchema }),
    z.strictObject({ app, type: z.literal('attachment-kept'), fileId }),
    ...alike('webmail', { mailId }, 'sender-checked', 'message-reported', 'message-removed', 'unsubscribed'),
    ...alike('webmail', { named }, 'folder-there', 'folder-gone'),
    z.strictObject({ app, type: z.literal('message-filed'), mailId, named }).describe('It stands in a folder that one made.'),
    z.strictObject({ app, type: z.literal('spam-empty') }),
    z.strictObject({ app, type: z.literal('rule-there'), mailId, named }).describe('What comes from its sender alone goes to this folder.'),
    z.strictObject({ app, type: z.literal('visit-answered'), visit: id, choice: id }),
    z.strictObject({ app, type: z.literal('safe') }).describe('What was given to others, if anything, was mended.'),
    z.strictObject({ app, type: z.literal('signed-out') }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('webmail', {}, 'address-in-subject', 'sent-to-nobody', 'replied-to-all', 'replied-to-one', 'attachment-forgotten', 'subject-empty'),
    ...alike('webmail', {}, 'sent-unfinished', 'recipient-visible', 'left-signed-in', 'unsigned', 'text-in-subject', 'draft-left'),
    ...alike('webmail', { name: z.string() }, 'wrong-file', 'file-too-heavy', 'file-attached-twice'),
    z.strictObject({ app, type: z.literal('address-malformed'), address: z.string() }),
    z.strictObject({ app, type: z.literal('address-unknown'), address: z.string() }),
    z.strictObject({ app, type: z.literal('wrong-recipient'), name: z.string().meta({ examples: ['Samira'] }) }),
    z.strictObject({ app, type: z.literal('recipient-missing'), name: z.string().meta({ examples: ['Samira'] }) }),
    z.strictObject({ app, type: z.literal('copy-misplaced'), name: z.string().meta({ examples: ['Samira'] }) }),
    z.strictObject({ app, type: z.literal('words-missing'), words: z.string().meta({ examples: ['jeudi'] }) }),
    z.strictObject({ app, type: z.literal('text-in-search'), button: z.string() }),
    z.strictObject({ app, type: z.literal('address-with-www'), address: z.string() }),
    z.strictObject({ app, type: z.literal('wrong-message-restored'), subject: z.string() }),
    z.strictObject({ app, type: z.literal('started-elsewhere'), button: z.string(), subject: z.string() }),
    ...alike('webmail', { subject: z.string() }, 'real-put-away', 'letter-put-away', 'spam-unsubscribed', 'emptied-too-soon', 'fake-answered'),
    ...alike('webmail', { folder: z.string() }, 'folder-not-empty', 'folder-name-taken', 'moved-elsewhere'),
    z.strictObject({ app, type: z.literal('folder-unnamed') }),
    z.strictObject({ app, type: z.literal('rule-too-wide'), subject: z.string(), folder: z.string() }),
    z.strictObject({ app, type: z.literal('fake-link-opened'), label: z.string(), to: z.string() }),
    z.strictObject({ app, type: z.literal('harm-done'), what: harmSchema }),
    z.strictObject({ app, type: z.literal('trap-taken'), name: z.string(), sort: z.enum(['program', 'macros']) }),
  ])
  .readonly();

export type Contact = z.infer<typeof contactSchema>;
export type RuleScope = z.infer<typeof ruleScopeSchema>;
export type Folder = z.infer<typeof anyFolderSchema>;
export type OwnFolder = z.infer<typeof ownFolderSchema>;
export type Harm = z.infer<typeof harmSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type ReplyKind = z.infer<typeof replyKindSchema>;
export type WebmailScenario = z.infer<typeof scenarioSchema>;
export type WebmailEvent = z.infer<typeof eventSchema>;
export type WebmailGoal = z.infer<typeof goalSchema>;
export type WebmailSlip = z.infer<typeof slipSchema>;
export type SkinId = WebmailScenario['skin'];
