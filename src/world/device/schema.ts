// Gestures on the device itself: windows, folders, the file chooser. Types only from here in the models.

import { z } from 'zod';
import { chosenFrom } from '../kit/files';

const app = z.literal('appareil');
const fileId = z.string().describe('A file of the practice.');
/** `coffre` is offered by the file chooser where a digital safe is installed; `telephone`, on a phone that takes pictures. */
const folder = z.enum(chosenFrom);

export const deviceEventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ app, type: z.literal('device-taken'), device: z.enum(['ordinateur', 'telephone']) }),
    z.strictObject({ app, type: z.literal('window-opened'), window: z.enum(['internet', 'documents']) }),
    z.strictObject({ app, type: z.literal('app-opened'), id: z.string().describe('An installed app.') }),
    z.strictObject({ app, type: z.literal('folder-shown'), folder }),
    z.strictObject({ app, type: z.literal('file-opened'), fileId }),
    z.strictObject({ app, type: z.literal('file-closed') }),
    z.strictObject({ app, type: z.literal('file-picked'), fileId }),
    z.strictObject({ app, type: z.literal('chooser-closed') }),
  ])
  .readonly();

export const deviceGoalSchema = z.discriminatedUnion('type', [z.strictObject({ app, type: z.literal('file-seen'), fileId })]).readonly();

export type DeviceEvent = z.infer<typeof deviceEventSchema>;
export type DeviceGoal = z.infer<typeof deviceGoalSchema>;
export type Window = Extract<DeviceEvent, { type: 'window-opened' }>['window'];
export type FolderId = z.infer<typeof folder>;
