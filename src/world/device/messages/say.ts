// Everything Déclic may have to say about the device: ids and values. The sentences are in <locale>.ts.

import type { DeviceKind } from '../../apps/contract';
import type { Hand } from '../../kit/hand';

export type DeviceSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | { readonly id: 'pick-file'; readonly hand: Hand; readonly name: string }
  | { readonly id: 'look-taskbar' }
  | { readonly id: 'take-device'; readonly hand: Hand; readonly device: DeviceKind }
  | { readonly id: 'look-devices' }
  | { readonly id: 'look-window' }
  | { readonly id: 'look-tabs' }
  | { readonly id: 'device-taken'; readonly device: DeviceKind }
  | { readonly id: 'chooser-open' }
  | { readonly id: 'chooser-closed' }
  | { readonly id: 'window-open'; readonly window: 'internet' | 'documents' }
  | { readonly id: 'app-open'; readonly name: string }
  | { readonly id: 'folder-open'; readonly folder: string; readonly files: number }
  | { readonly id: 'file-open'; readonly name: string }
  | { readonly id: 'file-closed' };
