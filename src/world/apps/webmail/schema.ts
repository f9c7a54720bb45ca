// The webmail's contract, checked at build time. The model imports the types only:
// with the validator inside, the island weighed 81 kB instead of 3.

import { z } from 'zod';
import { alike } from '../authoring';

const address = z.string().describe('An e-mail address, on an `.example` domain.');
const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');

const contactSchema = z
  .strictObject({ name: z.string().min(1), email: address })
  .readonly()
  .describe('Somebody one writes to; suggested when the learner types the first letters.');

const folderSchema = z.enum(['inbox', 'sent', 'drafts', 'spam', 'bin']);
const fieldSchema = z.enum(['to', 'cc', 'bcc', 'subject', 'body']);
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
    folder: z.enum(['inbox', 'sent', 'spam', 'bin']).optional().describe('Default: the inbox. `sent`: written before the practice.'),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['ancre', 'plume']).describe('Which invented webmail is shown.'),
    contacts: z.array(contactSchema).readonly().describe('The address book.'),
    inbox: z.array(mailSchema).readonly().describe('Messages there at the start, newest first.'),
    limitMb: z.number().positive().optional().describe('Largest attachment, in Mo. Default 20.'),
  })
  .readonly();

const app = z.literal('webmail');
const mailId = id.describe('A message of the scenario.');
const fileId = id.describe('A file of the practice.');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('webmail', {}, 'menu-opened', 'menu-closed', 'message-closed', 'message-binned', 'message-restored', 'draft-started', 'copies-shown'),
    ...alike('webmail', {}, 'attach-asked', 'draft-sent', 'send-confirmed', 'send-held', 'draft-closed', 'draft-thrown-away', 'notice-undone', 'signed-out'),
    ...alike('webmail', {}, 'signed-in'),
    z.strictObject({ app, type: z.literal('folder-opened'), folder: folderSchema }),
    z.strictObject({ app, type: z.literal('message-opened'), mailId }),
    z.strictObject({ app, type: z.literal('message-marked'), as: z.enum(['spam', 'not-spam', 'unread']) }),
    z.strictObject({ app, type: z.literal('attachment-saved'), fileId }),
    z.strictObject({ app, type: z.literal('reply-started'), kind: replyKindSchema }),
    z.strictObject({ app, type: z.literal('draft-edited'), field: fieldSchema, value: z.string() }),
    z.strictObject({ app, type: z.literal('contact-picked'), field: z.enum(['to', 'cc', 'bcc']), email: address }),
    z.strictObject({ app, type: z.literal('attachment-removed'), fileId }),
    z.strictObject({ app, type: z.literal('searched'), words: z.string() }),
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
      says: z.array(z.string().min(1)).readonly().optional().describe('Words that the text must hold, whatever the capitals and accents: a day, a name.'),
      attachments: z.array(fileId).readonly().optional().describe('Exactly these files.'),
    }),
    z.strictObject({ app, type: z.literal('message-in-folder'), mailId, folder: folderSchema }),
    z.strictObject({ app, type: z.literal('attachment-kept'), fileId }),
    z.strictObject({ app, type: z.literal('signed-out') }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('webmail', {}, 'address-in-subject', 'sent-to-nobody', 'replied-to-all', 'replied-to-one', 'attachment-forgotten', 'subject-empty'),
    ...alike('webmail', {}, 'sent-unfinished', 'recipient-visible', 'left-signed-in', 'unsigned', 'text-in-subject'),
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
  ])
  .readonly();

export type Contact = z.infer<typeof contactSchema>;
export type Folder = z.infer<typeof folderSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type ReplyKind = z.infer<typeof replyKindSchema>;
export type WebmailScenario = z.infer<typeof scenarioSchema>;
export type WebmailEvent = z.infer<typeof eventSchema>;
export type WebmailGoal = z.infer<typeof goalSchema>;
export type WebmailSlip = z.infer<typeof slipSchema>;
export type SkinId = WebmailScenario['skin'];
