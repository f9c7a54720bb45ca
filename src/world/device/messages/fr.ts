// What Déclic says about the device: windows, folders, files.

import type { DeviceKind } from '../../apps/contract';
import { counted } from '../../kit/counted';
import type { Hand } from '../../kit/hand';
import { pressing, type KitSay } from '../../kit/messages/fr';
import type { SayOf } from '../../kit/sentences';
import { labels } from '../labels';
import type { Window } from '../schema';

interface Name {
  readonly name: string;
}

export const says = {
  'pick-file': ({ hand, name }: Name & { readonly hand: Hand }) => `${pressing(hand)} le fichier [[${name}]].`,
  'take-device': ({ hand, device }: { readonly hand: Hand; readonly device: DeviceKind }) =>
    `${device === 'telephone' ? 'Prenez le téléphone' : 'Revenez à l’ordinateur'}. Pour cela, ${pressing(hand).toLowerCase()} [[${labels.devices[device]}]].`,
  'device-taken': ({ device }: { readonly device: DeviceKind }) =>
    device === 'telephone' ? 'Vous avez le téléphone en main.' : 'Vous êtes devant l’ordinateur.',
  'chooser-open': () => 'Une fenêtre s’ouvre avec vos fichiers.',
  'chooser-closed': () => 'La fenêtre des fichiers est fermée.',
  'window-open': ({ window }: { readonly window: Window }) => (window === 'internet' ? 'Vous êtes sur internet.' : 'Vous voyez vos fichiers.'),
  'app-open': ({ name }: Name) => `Vous êtes dans «\u00a0${name}\u00a0».`,
  'folder-open': ({ folder, files }: { readonly folder: string; readonly files: number }) =>
    `Dossier ${folder}, ${files === 0 ? 'vide' : counted(files, 'fichier')}.`,
  'file-open': ({ name }: Name) => `Le fichier ${name} est ouvert.`,
  'file-closed': () => 'Le fichier est fermé.',
};

/** Where to look. */
export const areas = {
  devices: 'Regardez tout en haut, au-dessus de l’écran de l’appareil.',
  taskbar: 'Regardez tout en bas de l’écran de l’appareil.',
  window: 'Regardez dans la fenêtre qui est ouverte, au milieu.',
  tabs: 'Regardez tout en haut de l’écran de l’appareil.',
};

export type Area = keyof typeof areas;
export type DeviceSay = SayOf<typeof says> | KitSay;
