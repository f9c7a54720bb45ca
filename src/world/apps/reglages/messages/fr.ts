// What Déclic says about the settings (not what they say: that is in skins.ts).

import type { SlipSentences } from '../../../kit/sentences';
import type { ReglagesSlip } from '../schema';
import type { Skin } from '../skins';
import type { Reglages } from '../state';
import { sourceNamed } from '../notices';
import { dataSize, leftMb, networkNamed } from '../usage';

export const says = {
  'settings-say': ({ text }: { readonly text: string }) => `${text}.`,
  narrated: ({ name, text }: { readonly name: string; readonly text: string }) => `${name}\u00a0: ${text}.`,
  'pull-down': ({ control }: { readonly control: string }) => `Faites glisser le haut de l’écran vers le bas, avec le doigt. Ou touchez [[${control}]].`,
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
  'still-turned': (_, { skin }) =>
    `L’écran tourne, mais il n’est pas droit. Cherchez [[${skin.settings.orientation}]], et choisissez [[${skin.levels.orientation[0] ?? ''}]].`,
  'arrow-gone': (_, { skin }) =>
    `Le pavé tactile est éteint, et la flèche ne se voit plus. Choisissez encore [[${skin.keys['pad-on']}]], sur les touches sous l’écran.`,
  'no-network': (_, { skin }) =>
    `L’appel ne part pas. Regardez en haut de l’écran\u00a0: il y a un petit avion. Faites glisser le haut de l’écran vers le bas, ou touchez [[${skin.categories.panel}]].`,
  'only-muted': (_, { skin }) =>
    `Le son baisse, mais la voix parle encore\u00a0: elle dit tout ce que vous montrez. Cherchez [[${skin.settings.narrator}]] sous [[${skin.categories.reading}]]. Ou choisissez [[${skin.keys.hush}]], sous l’écran.`,
  'talks-again': (_, { skin }) => `La voix est revenue\u00a0: ces touches l’éteignent et la rallument. Choisissez encore [[${skin.keys.hush}]], sous l’écran.`,
  'plan-eaten': (_, { state, skin }) =>
    `${whyThePlan(state)} La vidéo a donc pris des données au forfait. ${whatIsLeft(state)} Choisissez [[${skin.categories.wifi}]], puis un réseau avec internet.`,
  'paid-abroad': (_, { skin }) =>
    `Ici, vous êtes à l’étranger, et ce pays n’est pas dans le forfait. Cette vidéo peut se payer très cher. Choisissez [[${skin.categories.data}]]. Sous [[${skin.settings.roaming}]], choisissez [[${skin.levels.roaming[0] ?? ''}]]. Puis regardez la vidéo en Wi-Fi.`,
  'video-stuck': (_, { skin }) =>
    `Il n’y a pas d’internet ici : la vidéo ne vient pas, et rien n’est perdu. Choisissez [[${skin.categories.wifi}]], puis un réseau avec internet.`,
  'needed-silenced': ({ appId }, { state, skin }) => {
    const name = state.usage?.apps.find(({ id }) => id === appId)?.name ?? '';
    return `« ${name} » ne vous préviendra plus : vous en avez besoin, et il prend très peu. Choisissez [[${skin.background.on(name)}]].`;
  },
  'other-silenced': ({ appId }, { state, skin }) => {
    const app = state.usage?.apps.find(({ id }) => id === appId);
    return `Sans vous, «\u00a0${app?.name ?? ''}\u00a0» ne prend que ${dataSize(app?.behindMb ?? 0)}. Comparez les nombres «\u00a0en arrière-plan\u00a0», pas les totaux. Une autre application prend bien plus. Vous pouvez choisir [[${skin.background.on(app?.name ?? '')}]].`;
  },
  'needed-muted': ({ sourceId }, { state, skin }) => {
    const name = sourceNamed(sourceId, state.notices)?.name ?? '';
    return `«\u00a0${name}\u00a0» vous prévient de ce que vous attendez\u00a0: vous ne verriez plus rien. Choisissez [[${skin.noticesTo.on(name)}]].`;
  },
  'liar-let-in': ({ sourceId }, { state, skin }) => {
    const name = sourceNamed(sourceId, state.notices)?.name ?? '';
    return `«\u00a0${name}\u00a0» peut de nouveau vous faire peur. Choisissez [[${skin.noticesTo.off(name)}]].`;
  },
  'notice-believed': ({ sourceId }, { state, skin }) =>
    `Cette notification ment. Elle vient de «\u00a0${sourceNamed(sourceId, state.notices)?.name ?? ''}\u00a0»\u00a0: elle ne voit pas votre téléphone, elle vend. Ne payez pas. Choisissez [[${skin.categories.notices}]], et faites-la taire.`,
  'too-much': ({ setting }, { skin }) => `C’est plus que demandé pour [[${skin.settings[setting]}]]. Choisissez un peu moins, ou choisissez [[${skin.undo}]].`,
  'other-setting': ({ setting }, { skin }) =>
    `Vous avez changé [[${skin.settings[setting]}]]. Ce n’est pas ce réglage qui est demandé. Choisissez [[${skin.undo}]], puis cherchez l’autre.`,
};

/** On is not connected; and connected is not always on internet. */
function whyThePlan({ usage }: Reglages): string {
  return networkNamed(usage?.joined, usage) === undefined
    ? 'Le Wi-Fi était allumé, mais aucun réseau n’était choisi.'
    : 'Le Wi-Fi était connecté, mais sans internet.';
}

/** After a plan is used up, contracts differ. */
function whatIsLeft({ usage, levels }: Reglages): string {
  if (usage === undefined) return '';
  const left = leftMb(usage);
  if (left > 0) return `Il reste ${dataSize(left)}, à faire durer jusqu’au retour à zéro, ${usage.renews}.`;
  return levels.limit === 1
    ? `Les données sont coupées jusqu’au retour à zéro, ${usage.renews}.`
    : 'Le forfait est dépassé : selon le contrat, internet ralentit, s’arrête, ou se paie en plus.';
}
