// What Déclic says about the device: windows, folders, files.

import type { SentencesByLocale } from '../../apps/contract';
import { fr } from './fr';

export type Hand = 'mouse' | 'finger';

export type DeviceSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | { readonly id: 'pick-file'; readonly hand: Hand; readonly name: string }
  | { readonly id: 'look-taskbar' }
  | { readonly id: 'look-window' }
  | { readonly id: 'look-tabs' }
  | { readonly id: 'chooser-open' }
  | { readonly id: 'chooser-closed' }
  | { readonly id: 'window-open'; readonly window: 'internet' | 'documents' }
  | { readonly id: 'app-open'; readonly name: string }
  | { readonly id: 'folder-open'; readonly folder: string; readonly files: number }
  | { readonly id: 'file-open'; readonly name: string }
  | { readonly id: 'file-closed' };

export const sentences: SentencesByLocale<DeviceSay> = { fr };
