// The contract of the messages, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';
import { networkEvents, networkGoals, networkSchema, networkSlips } from './more/schema';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const talkId = id.describe('A conversation: with a person, or with a group.');
const photoId = id.describe('A photo of the gallery.');
const messageId = id.describe('A message. Those that one sends are called me-1, me-2… in their order.');

const drawings = ['cake', 'child', 'people', 'shirt', 'paper', 'flower', 'tree', 'house'] as const;

const messageSchema = z
  .strictObject({
    id,
    by: z.string().min(1).describe('Who wrote it; me: oneself.'),
    at: z.string().min(1),
    text: z.string().min(1).optional(),
    voice: z.string().min(1).optional().describe('A spoken message: what one hears once it is listened to.'),
    photoId: photoId.optional(),
    asksMoney: z.string().min(1).optional().describe('Words of a button under it, that sends money: a slip.'),
  })
  .readonly();

const talkSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('Of the person or of the group; the number, where the contact is unknown.'),
    kind: z.enum(['person', 'group']).default('person'),
    members: z.array(z.string().min(1)).readonly().default([]).describe('Of a group: everybody who reads it, without oneself.'),
    number: z
      .string()
      .regex(/^\+\d{2,3}( \d+)+$/, 'comme +221 33 555 01 02')
      .optional()
      .describe('By which one finds this person.'),
    known: z.boolean().default(true).describe('false: this number is not among the contacts, and the app says it.'),
    sort: z.enum(['real', 'fake']).default('real'),
    listed: z.boolean().default(true).describe('false: found by its number alone.'),
    unread: z.boolean().default(false),
    messages: z.array(messageSchema).readonly().default([]),
    answer: z
      .strictObject({ by: z.string().min(1).optional(), text: z.string().min(1) })
      .readonly()
      .optional()
      .describe('What comes back, once, when one has sent something. by: for a group.'),
  })
  .readonly();

const photoSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('What is written under it.'),
    draws: z.array(z.enum(drawings)).min(1).max(3).readonly().describe('What is drawn: the first one big, the last ones small, behind.'),
    shows: z.array(z.string().min(1)).min(1).readonly().describe('What one sees once it is big: what must be looked at before sending.'),
    hides: z.enum(['paper', 'person']).optional().describe('Why it should not be sent: a paper can be read, or somebody does not agree.'),
  })
  .readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['pinson', 'ricochet']).describe('Two invented services: the words and the places change.'),
    talks: z.array(talkSchema).readonly().default([]).describe('Conversations, newest first.'),
    open: talkId.optional().describe('The conversation that is open when the practice begins.'),
    photos: z.array(photoSchema).readonly().default([]),
    voice: z
      .array(z.strictObject({ says: z.string().min(1), cut: z.boolean().default(false) }).readonly())
      .readonly()
      .default([])
      .describe('What one records, the first time, the second… cut: something is missing, one hears it by listening again.'),
    network: networkSchema.optional(),
  })
  .readonly();

const app = z.literal('messagerie');

// A gesture says whom it is about, though one is on the screen alone: the guide tries a path from anywhere.
export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('messagerie', {}, 'new-opened', 'number-searched', 'pane-closed'),
    z.strictObject({ app, type: z.literal('number-edited'), value: z.string() }),
    z.strictObject({ app, type: z.literal('text-edited'), talkId, value: z.string() }),
    ...alike('messagerie', { talkId }, 'talk-opened', 'text-sent', 'photos-opened', 'about-opened'),
    ...alike('messagerie', { talkId, photoId }, 'photo-chosen', 'photo-sent'),
    ...alike('messagerie', { talkId }, 'voice-opened', 'voice-started', 'voice-stopped', 'voice-played', 'voice-sent'),
    ...alike('messagerie', { talkId, messageId }, 'message-heard', 'message-opened', 'deleted-for-all', 'deleted-for-me', 'restored', 'money-sent'),
    ...alike('messagerie', { talkId }, 'blocked', 'unblocked', 'reported', 'muted', 'unmuted', 'leave-asked', 'leave-held', 'left', 'rejoined'),
    ...networkEvents,
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z
      .strictObject({ app, type: z.literal('message-sent'), talkId, says: z.array(z.string().min(1)).readonly().default([]) })
      .describe('What one wrote there, all together, has these words.'),
    z.strictObject({ app, type: z.literal('photo-sent'), talkId, photoId }),
    z.strictObject({ app, type: z.literal('voice-sent'), talkId }).describe('A spoken message that is whole.'),
    z.strictObject({ app, type: z.literal('nothing-sent'), talkId }).describe('Nothing that one sent is to be seen there: never sent, or deleted for all.'),
    z
      .strictObject({ app, type: z.literal('photos-kept'), photos: z.array(photoId).min(1).readonly() })
      .describe('These photos are to be seen in no conversation: never sent, or deleted for all.'),
    z.strictObject({ app, type: z.literal('message-heard'), messageId }),
    z.strictObject({ app, type: z.literal('voice-played') }).describe('What one recorded was listened to, once at least.'),
    ...alike('messagerie', { talkId }, 'talk-read', 'talk-blocked', 'talk-reported', 'group-muted', 'group-left'),
    ...networkGoals,
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('messagerie', { talkId }, 'sent-to-group', 'sent-to-other', 'fraud-answered', 'money-sent', 'bad-voice-sent', 'deleted-for-me'),
    ...alike('messagerie', { talkId }, 'real-blocked', 'real-reported', 'wrong-group-left'),
    z.strictObject({ app, type: z.literal('wrong-photo'), photoId }),
    z.strictObject({ app, type: z.literal('words-missing'), talkId, word: z.string() }),
    ...alike('messagerie', {}, 'number-without-plus', 'number-unknown'),
    ...networkSlips,
  ])
  .readonly();

export type MessagerieScenario = z.infer<typeof scenarioSchema>;
export type MessagerieEvent = z.infer<typeof eventSchema>;
export type MessagerieGoal = z.infer<typeof goalSchema>;
export type MessagerieSlip = z.infer<typeof slipSchema>;
export type SkinId = MessagerieScenario['skin'];
export type ScenarioTalk = MessagerieScenario['talks'][number];
export type Photo = MessagerieScenario['photos'][number];
export type Drawing = Photo['draws'][number];
