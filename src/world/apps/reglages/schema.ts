// The settings' contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';
import { tops, usual } from './levels';

const rung = (setting: keyof typeof tops) => z.number().int().min(0).max(tops[setting]).default(usual[setting]);
const setting = z
  .enum(['volume', 'brightness', 'letters', 'contrast', 'pointer', 'speed', 'orientation', 'pad', 'plane', 'rotation', 'narrator'])
  .describe(
    '`pointer`: its size; `speed`: its speed; `pad`: the touchpad. All three on a computer only. `plane`, `rotation`: in the panel of a phone; `narrator`: what reads the screen aloud.',
  );
const category = z.enum(['screen', 'sound', 'reading', 'pointer', 'panel']);
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
        orientation: rung('orientation').describe(
          '0 as it should be; 1, 2, 3: a quarter of a turn more each. Turned, it can be set; a turned phone stands up once `rotation` is on.',
        ),
        pad: rung('pad').describe('0: the touchpad is off, and no arrow is seen. It then has its key.'),
        plane: rung('plane').describe('1: nobody can call. The phone then has its panel.'),
        rotation: rung('rotation').describe('0: the phone does not follow the hand. It then has its panel.'),
        narrator: rung('narrator').describe('1: a computer reads aloud all that one points at. It can then be put out, and has its keys.'),
      })
      .readonly()
      .prefault({})
      .describe('How the machine is at the start. What is left out is as usual.'),
    says: z.string().min(1).default('Bonjour, on m’entend ?').describe('What the try of the sound says.'),
    calls: z.string().min(1).optional().describe('Whom one tries to call, from the first page.'),
  })
  .readonly();

const app = z.literal('reglages');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('reglages', {}, 'category-closed', 'sound-tried', 'call-tried', 'notice-undone', 'all-restored'),
    z.strictObject({ app, type: z.literal('category-opened'), category }),
    z.strictObject({ app, type: z.literal('level-set'), setting, level }),
    z.strictObject({
      app,
      type: z.literal('key-pressed'),
      key: z.enum(['brighter', 'darker', 'louder', 'softer', 'upright', 'pad-on', 'pad-off', 'hush', 'talk']),
    }),
    z.strictObject({ app, type: z.literal('switched'), setting: z.enum(['plane', 'rotation']), to: z.enum(['on', 'off']) }),
  ])
  .readonly();

export const goalSchema = z
  .discriminatedUnion('type', [
    z
      .strictObject({ app, type: z.literal('set'), setting, from: level.default(0), to: level.optional() })
      .describe('At this level or above, and not above `to`; on a screen that can be seen.'),
    z.strictObject({ app, type: z.literal('sound-heard') }).describe('The sound was tried, and heard.'),
    z.strictObject({ app, type: z.literal('call-passed') }).describe('A call was tried, and it rang.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('reglages', {}, 'screen-dark', 'sound-off', 'still-turned', 'arrow-gone', 'no-network', 'only-muted', 'talks-again'),
    ...alike('reglages', { setting }, 'too-much', 'other-setting'),
  ])
  .readonly();

export type SkinId = ReglagesScenario['skin'];
export type Category = z.infer<typeof category>;
/** What stands in the list of the first page. */
export type Listed = Exclude<Category, 'panel'>;
export type ReglagesScenario = z.infer<typeof scenarioSchema>;
export type ReglagesEvent = z.infer<typeof eventSchema>;
export type ReglagesGoal = z.infer<typeof goalSchema>;
export type ReglagesSlip = z.infer<typeof slipSchema>;
export type Key = Extract<ReglagesEvent, { type: 'key-pressed' }>['key'];
