// What Déclic says about the store (not what the store says: that is in skins.ts).

import { counted } from '../../../kit/counted';
import type { SlipSentences } from '../../../kit/sentences';
import type { MagasinSlip } from '../schema';
import type { Skin } from '../skins';
import { nameOf, productOf, type Magasin } from '../state';

interface Text {
  readonly text: string;
}

interface Page {
  readonly name: string;
  readonly publisher: string;
}

export const says = {
  // What to do.
  'open-app': ({ name, publisher }: Page) => `Touchez [[${name}]]. Son éditeur\u00a0: ${publisher}.`,

  // What just happened.
  'store-says': ({ text }: Text) => `Le téléphone affiche\u00a0: ${text}`,
  'store-asks': ({ text }: Text) => `Une question s’affiche\u00a0: ${text}`,
  'results-open': ({ results }: { readonly results: number }) => `${counted(results, 'application', 'Aucune')} dans la liste.`,
  'owned-open': ({ apps }: { readonly apps: number }) => `${counted(apps, 'application', 'Aucune')} sur le téléphone.`,
  'sheet-open': ({ name, publisher }: Page) => `Page de l’application ${name}. Son éditeur\u00a0: ${publisher}.`,
  'app-shows': ({ name, text }: Text & { readonly name: string }) => `${name} affiche\u00a0: ${text}`,
};

/** Where to look. */
export const areas = {
  tabs: 'Regardez les trois boutons qui restent toujours à l’écran.',
  'under-title': 'Regardez les boutons, sous le nom de l’application.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<MagasinSlip, Magasin, Skin> = {
  'lookalike-installed': ({ appId }, { state, skin }) =>
    `«\u00a0${nameOf(appId, state)}\u00a0» vient de «\u00a0${productOf(appId, state)?.publisher ?? ''}\u00a0». Ce n’est pas le service que vous cherchez. Touchez [[${skin.remove}]], puis comparez les éditeurs.`,
  'space-full': (_, { skin }) =>
    `Le téléphone n’a plus assez de place, et rien n’est perdu. Touchez [[${skin.tabs.mine}]], ouvrez une application qui ne sert plus, puis touchez [[${skin.remove}]].`,
  'plan-spent': ({ appId }, { state, skin }) =>
    `«\u00a0${nameOf(appId, state)}\u00a0» a pris une partie de votre forfait. Cela ne se reprend pas, mais la suite peut être gratuite. Touchez [[${skin.tabs.data}]], puis choisissez le Wi-Fi.`,
  'needed-app-removed': ({ appId }, { state, skin }) =>
    `Vous vous servez de «\u00a0${nameOf(appId, state)}\u00a0». Touchez son nom dans la liste, puis [[${skin.install}]].`,
  'permission-too-much': ({ appId, permission }, { state, skin }) =>
    `«\u00a0${nameOf(appId, state)}\u00a0» n’a pas besoin de cela pour marcher. Ouvrez sa page, puis touchez [[${skin.takeBack(skin.things[permission])}]].`,
};
