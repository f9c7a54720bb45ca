// What may be wrong with the PDF of a pile, the gravest first; and what is said of it.

import { isUnclear, says } from '../../../kit/file-names';
import { weightOf } from '../../../kit/files';
import type { Bare } from '../../../kit/gesture';
import type { Past, SecondPart } from '../../app-of';
import { pictureOf } from '../gallery';
import type { TelephoneGoal, TelephoneSlip } from '../schema';
import { sideOf, theSide } from '../sides';
import type { Phone, Telephone } from '../state';
import { pileWords } from './words';

type ReadyGoal = Extract<TelephoneGoal, { readonly type: 'pdf-ready' }>;
type Slip = Bare<TelephoneSlip>;

export function slipOfSaving({ before, after, goals }: Past<Phone, unknown> & { readonly goals: readonly TelephoneGoal[] }): Slip | undefined {
  const goal = goals.find((one) => one.type === 'pdf-ready');
  return before.pane.name !== 'saving' || after === before || goal === undefined ? undefined : faultOf(goal, after);
}

export function isReady(goal: ReadyGoal, state: Telephone): boolean {
  return faultOf(goal, state) === undefined;
}

/** A page of somebody else is the gravest: it cannot be taken back once it is sent. */
function faultOf({ nameSays = [], atMostKb = Infinity }: ReadyGoal, state: Telephone): Slip | undefined {
  const { paper } = state;
  const picture = pictureOf(paper?.file.id ?? '', state);
  if (paper === undefined || picture === undefined) return { type: 'page-missing' };
  const sides = picture.photos.map(({ side }) => side);
  const stray = sides.find((side) => sideOf(side, paper)?.stray === true);
  if (stray !== undefined) return { type: 'stray-page-saved', page: theSide(stray, paper) };
  const wanted = paper.sides.filter((side) => !side.stray).map(({ id }) => id);
  if (sides.length < wanted.length) return { type: 'page-missing' };
  const [flaw] = picture.photos.flatMap(({ flaws }) => flaws);
  if (flaw !== undefined) return { type: 'bad-photo-kept', flaw };
  if (sides.join(' ') !== wanted.join(' ')) return { type: 'pages-out-of-order' };
  const { name, sizeKb } = picture.file;
  if (sizeKb > atMostKb) return { type: 'pdf-too-heavy', weight: weightOf(sizeKb) };
  return isUnclear(name) || !says(name, nameSays) ? { type: 'pdf-unclear', name } : undefined;
}

const { remove, up, reopen, nameOf, qualities, about } = pileWords;

export const slips: SecondPart<Phone>['slips'] = {
  'stray-page-saved': ({ page }) =>
    `Votre PDF contient ${page}. Elle parle d’autre chose, ou de quelqu’un d’autre. Touchez [[${reopen}]], puis [[${about(remove, page)}]].`,
  'page-missing': () =>
    `Une page n’est pas dans le PDF. Lisez en bas de chaque feuille combien il y en a. Touchez [[${reopen}]] et photographiez celle qui manque.`,
  'pages-out-of-order': () =>
    `Toutes les pages sont là, mais pas dans l’ordre. Touchez [[${reopen}]]. Lisez le numéro de chaque page, puis servez-vous de [[${up}]].`,
  'pdf-too-heavy': ({ weight }) =>
    `Le PDF pèse ${weight}. C’est trop lourd pour l’endroit où il va. Touchez [[${reopen}]], terminez de nouveau, puis choisissez [[${qualities.light}]].`,
  'pdf-unclear': ({ name }) =>
    `Le nom «\u00a0${name}\u00a0» ne dit pas assez ce que c’est. Touchez [[${reopen}]], terminez de nouveau, et écrivez dans [[${nameOf}]] quel papier c’est.`,
};
