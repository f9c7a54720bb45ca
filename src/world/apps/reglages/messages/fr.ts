// What Déclic says about the settings (not what they say: that is in skins.ts).

import type { SlipSentences } from '../../../kit/sentences';
import type { ReglagesSlip } from '../schema';
import type { Skin } from '../skins';
import type { Reglages } from '../state';

export const says = {
  'settings-say': ({ text }: { readonly text: string }) => `${text}.`,
  undone: () => 'Ce réglage est comme juste avant.',
};

/** Where to look. */
export const areas = {
  keys: 'Regardez sous l’écran, sur les touches de l’appareil.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<ReglagesSlip, Reglages, Skin> = {
  'screen-dark': (_, { skin, state }) =>
    state.machine === 'telephone'
      ? `L’écran est presque noir. Il n’est pas cassé : la lumière est au plus bas. Mettez-vous à l’ombre pour voir un peu. Puis choisissez [[${skin.levels.brightness[3]}]], sous [[${skin.settings.brightness}]].`
      : `L’écran est tout noir. Il n’est pas cassé : la lumière est au plus bas. Choisissez [[${skin.keys.brighter}]], sur les touches sous l’écran.`,
  'sound-off': (_, { skin }) =>
    `Le son est coupé : vous n’entendrez plus rien. Sous [[${skin.settings.volume}]], choisissez un chiffre plus grand. Ou choisissez [[${skin.keys.louder}]].`,
  'too-much': ({ setting }, { skin }) => `C’est plus que demandé pour [[${skin.settings[setting]}]]. Choisissez un peu moins, ou choisissez [[${skin.undo}]].`,
  'other-setting': ({ setting }, { skin }) =>
    `Vous avez changé [[${skin.settings[setting]}]]. Ce n’est pas ce réglage qui est demandé. Choisissez [[${skin.undo}]], puis cherchez l’autre.`,
};
