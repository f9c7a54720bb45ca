// The settings' contract, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';
import { tops, usual } from './levels';

const rung = (setting: keyof typeof tops) => z.number().int().min(0).max(tops[setting]).default(usual[setting]);
const setting = z
  .enum(['volume', 'brightness', 'letters', 'contrast', 'pointer', 'speed', 'orientation', 'pad', 'plane', 'rotation', 'narrator', 'alert', 'limit', 'roaming'])
  .describe(
    '`pointer`: its size; `speed`: its speed; `pad`: the touchpad. All three on a computer only. `plane`, `rotation`: in the panel of a phone; `narrator`: what reads the screen aloud. `alert`, `limit`, `roaming`: of the plan, where there is `usage`.',
  );
const category = z.enum(['screen', 'sound', 'reading', 'pointer', 'panel', 'wifi', 'data', 'notices']);
const level = z.number().int().min(0).max(4);
const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const appId = id.describe('An application of `usage`.');
const sourceId = id.describe('A site or an application of `notices`.');
const networkId = id.describe('A network of `usage`.');
const mb = z.number().int().positive();

/** What a phone uses of its plan, and the Wi-Fi that spares it. */
const usageSchema = z
  .strictObject({
    planMb: mb.describe('What the plan gives.'),
    renews: z.string().min(1).describe('When it begins anew: « le 12 ». Never a year.'),
    apps: z
      .array(
        z
          .strictObject({
            id,
            name: z.string().min(1),
            mb: mb.describe('Used since the plan began.'),
            behindMb: mb.optional().describe('Of these, while nobody looked at it.'),
            needed: z.boolean().default(false).describe('It must work while nobody looks at it: forbidding it is a slip.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    networks: z
      .array(
        z.strictObject({ id, name: z.string().min(1), works: z.boolean().default(true).describe('false: one is connected, without internet.') }).readonly(),
      )
      .min(1)
      .readonly(),
    joined: networkId.optional().describe('The network chosen at the start. Absent: the Wi-Fi is on, and no network was chosen.'),
    abroad: z.boolean().default(false).describe('In a country that the plan has not.'),
    video: z.strictObject({ name: z.string().min(1).describe('« la vidéo de Noé », after « Regarder ».'), mb: mb.describe('What it takes.') }).readonly(),
  })
  .readonly();

/** Who may show notifications: sites that one once allowed, and applications. */
const noticesSchema = z
  .strictObject({
    sources: z
      .array(
        z
          .strictObject({
            id,
            name: z.string().min(1),
            kind: z.enum(['site', 'app']),
            says: z.string().min(1).describe('Its last notification.'),
            opens: z.string().min(1).describe('What one reads once it is opened, without a full stop.'),
            needed: z.boolean().default(false).describe('The persona waits for it: putting it out is a slip.'),
            lies: z.boolean().default(false).describe('It frightens to sell: opening it is a slip, and so is letting it in again.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

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
        alert: rung('alert').describe('Tells before the plan is used up: 0 never, 1 at half, 2 near the end.'),
        limit: rung('limit').describe('1: the data stop where the plan ends.'),
        roaming: rung('roaming').describe('1: the data work abroad too, and are paid.'),
      })
      .readonly()
      .prefault({})
      .describe('How the machine is at the start. What is left out is as usual.'),
    says: z.string().min(1).default('Bonjour, on m’entend ?').describe('What the try of the sound says.'),
    calls: z.string().min(1).optional().describe('Whom one tries to call, from the first page.'),
    notices: noticesSchema.optional().describe('On a phone: who shows notifications, and may be forbidden to.'),
    usage: usageSchema.optional().describe('On a phone: what was used of the plan, the Wi-Fi, and a video to watch from the first page.'),
  })
  .readonly();

const app = z.literal('reglages');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('reglages', {}, 'category-closed', 'sound-tried', 'call-tried', 'video-watched', 'notice-undone', 'all-restored'),
    z.strictObject({ app, type: z.literal('category-opened'), category }),
    z.strictObject({ app, type: z.literal('level-set'), setting, level }),
    z.strictObject({
      app,
      type: z.literal('key-pressed'),
      key: z.enum(['brighter', 'darker', 'louder', 'softer', 'upright', 'pad-on', 'pad-off', 'hush', 'talk']),
    }),
    z.strictObject({ app, type: z.literal('network-picked'), networkId }),
    z.strictObject({ app, type: z.literal('notices-switched'), sourceId, to: z.enum(['on', 'off']) }),
    z.strictObject({ app, type: z.literal('notice-opened'), sourceId }),
    z.strictObject({ app, type: z.literal('background-switched'), appId, to: z.enum(['on', 'off']) }),
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
    z.strictObject({ app, type: z.literal('video-watched') }).describe('Over the Wi-Fi, so that the plan paid nothing.'),
    z.strictObject({ app, type: z.literal('notices-off'), sourceId }).describe('It shows nothing any more.'),
    z.strictObject({ app, type: z.literal('notices-on'), sourceId }).describe('It may still speak.'),
    z.strictObject({ app, type: z.literal('background-off'), appId }).describe('It uses nothing while nobody looks at it.'),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('reglages', {}, 'screen-dark', 'sound-off', 'still-turned', 'arrow-gone', 'no-network', 'only-muted', 'talks-again'),
    ...alike('reglages', {}, 'plan-eaten', 'paid-abroad', 'video-stuck'),
    ...alike('reglages', { sourceId }, 'needed-muted', 'liar-let-in', 'notice-believed'),
    ...alike('reglages', { appId }, 'needed-silenced', 'other-silenced'),
    ...alike('reglages', { setting }, 'too-much', 'other-setting'),
  ])
  .readonly();

export type NoticesScenario = z.infer<typeof noticesSchema>;
export type UsageScenario = z.infer<typeof usageSchema>;
export type SkinId = ReglagesScenario['skin'];
export type Category = z.infer<typeof category>;
/** What stands in the list of the first page. */
export type Listed = Exclude<Category, 'panel'>;
export type ReglagesScenario = z.infer<typeof scenarioSchema>;
export type ReglagesEvent = z.infer<typeof eventSchema>;
export type ReglagesGoal = z.infer<typeof goalSchema>;
export type ReglagesSlip = z.infer<typeof slipSchema>;
export type Key = Extract<ReglagesEvent, { type: 'key-pressed' }>['key'];
