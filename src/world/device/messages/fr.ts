import type { Sentences } from '../../apps/contract';
import { labels } from '../labels';
import { pressing } from '../../kit/messages/fr';
import type { DeviceSay } from './say';

export const fr: Sentences<DeviceSay> = {
  press: ({ hand, control }) => `${pressing(hand)} [[${control}]].`,
  'pick-file': ({ hand, name }) => `${pressing(hand)} le fichier [[${name}]].`,
  'take-device': ({ hand, device }) =>
    `${device === 'telephone' ? 'Prenez le téléphone' : 'Revenez à l’ordinateur'}. Pour cela, ${hand === 'mouse' ? 'cliquez sur' : 'touchez'} [[${labels.devices[device]}]].`,
  'look-devices': () => 'Regardez tout en haut, au-dessus de l’écran de l’appareil.',
  'look-taskbar': () => 'Regardez tout en bas de l’écran de l’appareil.',
  'look-window': () => 'Regardez dans la fenêtre qui est ouverte, au milieu.',
  'look-tabs': () => 'Regardez tout en haut de l’écran de l’appareil.',
  'device-taken': ({ device }) => (device === 'telephone' ? 'Vous avez le téléphone en main.' : 'Vous êtes devant l’ordinateur.'),
  'chooser-open': () => 'Une fenêtre s’ouvre avec vos fichiers.',
  'chooser-closed': () => 'La fenêtre des fichiers est fermée.',
  'window-open': ({ window }) => (window === 'internet' ? 'Vous êtes sur internet.' : 'Vous voyez vos fichiers.'),
  'app-open': ({ name }) => `${name} est ouvert.`,
  'folder-open': ({ folder, files }) => `Dossier ${folder}, ${files === 0 ? 'vide' : files === 1 ? '1 fichier' : `${files} fichiers`}.`,
  'file-open': ({ name }) => `Le fichier ${name} est ouvert.`,
  'file-closed': () => 'Le fichier est fermé.',
};
