// The account of a social network, as an author writes it. Build time.

import { z } from 'zod';
import { alike } from '../../authoring';
import { audiences, places } from './lists';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const postId = id.describe('A post. Those that one writes are called mine-1, mine-2…');
const personId = id.describe('Somebody of the network.');
const deviceId = id.describe('A device on which the account is open.');

const fields = ['phone', 'birthday', 'town'] as const;

const audience = z.enum(audiences).describe('Who sees it: everybody, friends, oneself alone.');
const field = z.enum(fields).describe('What the profile says of oneself.');

export const networkSchema = z
  .strictObject({
    posts: z
      .array(z.strictObject({ id, text: z.string().min(1), at: z.string().min(1), seen: audience }).readonly())
      .readonly()
      .default([])
      .describe('Published already, newest first.'),
    profile: z
      .array(z.strictObject({ field, value: z.string().min(1), seen: audience }).readonly())
      .readonly()
      .default([])
      .describe('What it says, and who sees it.'),
    people: z
      .array(
        z
          .strictObject({
            id,
            name: z.string().min(1),
            is: z.enum(['friend', 'asks']).describe('asks: wants to be a friend.'),
            sort: z.enum(['real', 'copy', 'rude']).default('real').describe('copy: an account that takes the name of a friend. rude: somebody who hurts.'),
            about: z.array(z.string().min(1)).min(1).readonly().describe('What one reads on their page: since when, which friends, what they wrote.'),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    devices: z
      .array(z.strictObject({ id, name: z.string().min(1), at: z.string().min(1), here: z.boolean().default(false) }).readonly())
      .readonly()
      .default([])
      .describe('Where the account is open. here: the one in hand.'),
  })
  .readonly()
  .describe('The account of a social network, instead of conversations, or before them.');

const app = z.literal('messagerie');

export const networkEvents = [
  z.strictObject({ app, type: z.literal('place-opened'), place: z.enum(places) }),
  z.strictObject({ app, type: z.literal('post-edited'), value: z.string() }),
  z.strictObject({ app, type: z.literal('audience-set'), audience }),
  ...alike('messagerie', {}, 'post-published', 'others-out', 'logged-out', 'logged-in'),
  ...alike('messagerie', { postId }, 'post-opened', 'post-removed'),
  z.strictObject({ app, type: z.literal('post-seen-by'), postId, audience }),
  z.strictObject({ app, type: z.literal('field-opened'), field }),
  z.strictObject({ app, type: z.literal('field-seen-by'), field, audience }),
  ...alike(
    'messagerie',
    { personId },
    'person-opened',
    'request-accepted',
    'request-declined',
    'friend-removed',
    'person-blocked',
    'person-unblocked',
    'person-reported',
  ),
  ...alike('messagerie', { deviceId }, 'device-out'),
] as const;

const by = z.array(audience).min(1).readonly().describe('One of these.');

export const networkGoals = [
  z
    .strictObject({ app, type: z.literal('published'), says: z.array(z.string().min(1)).readonly().default([]), by })
    .describe('A post that one wrote has these words, and is seen by these.'),
  z.strictObject({ app, type: z.literal('post-is'), postId, by }).describe('A post that was there is seen by these alone; removed is fine too.'),
  z.strictObject({ app, type: z.literal('field-is'), field, by }),
  z
    .strictObject({ app, type: z.literal('not-friend'), personId })
    .describe('This person is no friend and does not ask any more: declined, removed or blocked.'),
  z.strictObject({ app, type: z.literal('is-friend'), personId }),
  ...alike('messagerie', { personId }, 'is-blocked', 'is-reported'),
  ...alike('messagerie', { deviceId }, 'device-gone'),
  ...alike('messagerie', {}, 'account-closed'),
] as const;

export const networkSlips = [
  ...alike('messagerie', {}, 'public-by-default', 'seen-by-nobody', 'left-open'),
  z.strictObject({ app, type: z.literal('post-incomplete'), word: z.string() }),
  z.strictObject({ app, type: z.literal('post-too-wide'), postId }),
  z.strictObject({ app, type: z.literal('field-too-wide'), field }),
  ...alike('messagerie', { personId }, 'copy-accepted', 'friend-declined', 'friend-blocked', 'friend-reported'),
  ...alike('messagerie', { deviceId }, 'own-device-out'),
] as const;

export type NetworkScenario = z.infer<typeof networkSchema>;
export type Audience = z.infer<typeof audience>;
export type Place = (typeof places)[number];
export type Field = z.infer<typeof field>;
export type NetworkEvent = z.infer<(typeof networkEvents)[number]>;
export type NetworkGoal = z.infer<(typeof networkGoals)[number]>;
export type NetworkSlip = z.infer<(typeof networkSlips)[number]>;
