// The settings' contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';
import { tops, usual } from './levels';

const rung = (setting: keyof typeof tops) => z.number().int().min(0).max(tops[setting]).default(usual[setting]);
const setting = z
  .enum(['volume', 'brightness', 'letters', 'contrast', 'pointer', 'speed'])
  .describe('`pointer`: its size; `speed`: its speed. Both on a computer only.');
const category = z.enum(['screen', 'sound', 'reading', 'pointer']);
const level = z.number().int().min(0).max(4);

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['colonne', 'galet']).describe('Which invented settings are shown: other words, other places.'),
    levels: z
      .strictObject({
        volume: rung('volume').describe('0 to 4; 0: no sound.'),
        brightness: rung('brightness').describe('0 to 4; 0: one sees nothing, or nearly.'),
        letters: rung('letters').describe('0 to 3: small, usual, big, very big.'),
        contrast: rung('contrast').describe('0 or 1.'),
        pointer: rung('pointer').describe('0 to 2.'),
        speed: rung('speed').describe('0 to 2.'),
      })
      .readonly()
      .prefault({})
      .describe('How the machine is at the start. What is left out is as usual.'),
    says: z.string().min(1).default('Bonjour, on m’entend ?').describe('What the try of the sound says.'),
  })
  .readonly();

const app = z.literal('reglages');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('reglages', {}, 'category-closed', 'sound-tried', 'notice-undone', 'all-restored'),
    z.strictObject({ app, type: z.literal('category-opened'), category }),
    z.strictObject({ app, type: z.literal('level-set'), setting, level }),
    z.strictObject({ app, type: z.literal('key-pressed'), key: z.enum(['brighter', 'darker', 'louder', 'softer']) }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z
      .strictObject({ app, type: z.literal('set'), setting, from: level.default(0), to: level.optional() })
      .describe('At this level or above, and not above `to`; on a screen that can be seen.'),
    z.strictObject({ app, type: z.literal('sound-heard') }).describe('The sound was tried, and heard.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [...alike('reglages', {}, 'screen-dark', 'sound-off'), ...alike('reglages', { setting }, 'too-much', 'other-setting')])
  .readonly();

export type SkinId = ReglagesScenario['skin'];
export type Category = z.infer<typeof category>;
export type ReglagesScenario = z.infer<typeof scenarioSchema>;
export type ReglagesEvent = z.infer<typeof eventSchema>;
export type ReglagesGoal = z.infer<typeof goalSchema>;
export type ReglagesSlip = z.infer<typeof slipSchema>;
export type Key = Extract<ReglagesEvent, { type: 'key-pressed' }>['key'];
