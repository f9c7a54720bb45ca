// What Déclic says about the word processor (not what it writes itself: that is in skins.ts).

import type { Hand } from '../../../kit/hand';
import { pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import type { TexteSlip } from '../schema';
import type { Skin } from '../skins';
import type { Texte } from '../state';

interface To {
  readonly to: 'on' | 'off';
}

export const says = {
  // What to do.
  'enter-line': ({ hand, line }: { readonly hand: Hand; readonly line: string }) => `${pressing(hand)} le numéro de [[${line}]], dans la marge.`,
  'choose-style': ({ list, style }: { readonly list: string; readonly style: string }) => `Ouvrez la liste [[${list}]], et choisissez «\u00a0${style}\u00a0».`,

  // What just happened.
  bold: ({ to }: To) => (to === 'on' ? 'La ligne est en gras.' : 'La ligne n’est plus en gras.'),
  centred: ({ to }: To) => (to === 'on' ? 'La ligne est au milieu de la page.' : 'La ligne revient à gauche.'),
  removed: ({ line }: { readonly line: string }) => `La ligne est partie. Vous êtes sur ${line}.`,
  mended: ({ word }: { readonly word: string }) => `Le mot est corrigé\u00a0: ${word}.`,
  undone: () => 'La page est comme avant.',
  'file-kept': ({ text }: { readonly text: string }) => text,
};

/** Where to look. */
export const areas = {
  page: 'Regardez la page, ligne par ligne.',
  margin: 'Regardez les numéros, dans la marge.',
  tools: 'Regardez les boutons qui changent la ligne.',
  'under-line': 'Regardez sous la ligne où un mot est souligné.',
};

/** A PDF is a photo of the page. */
function anew(skin: Skin): string {
  return `Puis cliquez de nouveau sur [[${skin.save.pdf}]]\u00a0: l’ancien PDF ne change pas tout seul.`;
}

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<TexteSlip, Texte, Skin> = {
  spaced: (_, { skin }) =>
    `Ces espaces poussent le mot. Sur un autre écran, il tombe ailleurs, et la page a l’air bancale. Enlevez les espaces, puis cliquez sur [[${skin.centre}]].`,
  'example-left': ({ words }, { skin }) =>
    `«\u00a0${words}\u00a0» est resté sur la page\u00a0: c’était un exemple. L’employeur croit le CV pas fini. Écrivez à la place, ou supprimez la ligne. ${anew(skin)}`,
  'secret-written': ({ what }, { skin }) =>
    `${what === 'nir' ? 'Votre numéro de sécurité sociale' : 'Le numéro de votre compte, le RIB,'} est dans le PDF. Un CV passe de main en main\u00a0: une autre personne peut s’en servir. Supprimez cette ligne. ${anew(skin)}`,
  'not-said': ({ words }, { skin }) => `Le PDF ne dit pas «\u00a0${words}\u00a0». Comparez la page et le papier, signe par signe. Corrigez. ${anew(skin)}`,
  'still-said': ({ words }, { skin }) => `Le PDF dit encore «\u00a0${words}\u00a0». Changez cette ligne, ou supprimez-la. ${anew(skin)}`,
  'second-page': ({ why }, { skin }) =>
    why === 'blank'
      ? `Les lignes vides ont fait une deuxième page. L’employeur reçoit une feuille presque blanche. Supprimez ces lignes. Pour un grand titre, il y a la liste [[${skin.style}]].`
      : 'Le texte déborde sur une deuxième page. L’employeur lit la première, souvent en une minute. Enlevez ce qui compte le moins.',
  misspelt: ({ words }, { skin }) =>
    `Un mot souligné est resté dans le PDF\u00a0: «\u00a0${words}\u00a0». L’employeur le voit tout de suite. Cliquez sur la correction, sous la ligne. ${anew(skin)}`,
  unshaped: ({ words, lacks }, { skin }) =>
    `${lacks === 'style' ? `«\u00a0${words}\u00a0» n’a pas le bon style\u00a0: on lit tout d’un bloc.` : `«\u00a0${words}\u00a0» n’a pas la forme demandée.`} Choisissez cette ligne. Changez-la avec [[${lacks === 'style' ? skin.style : lacks === 'bold' ? skin.bold : skin.centre}]]. ${anew(skin)}`,
  'unclear-name': ({ name }, { skin }) =>
    `Le fichier s’appelle «\u00a0${name}\u00a0». L’employeur en reçoit dix, et perd le vôtre. Cliquez de nouveau sur [[${skin.save.pdf}]]. Écrivez CV, le prénom et le nom.`,
  'not-pdf': ({ name }, { skin }) =>
    `«\u00a0${name}${skin.endings.doc}\u00a0» est gardé\u00a0: vous pourrez le changer. Mais chez l’employeur, ses lignes bougent, ou il ne s’ouvre pas. Pour envoyer, cliquez sur [[${skin.save.pdf}]].`,
};
