// What the form itself says: the title of its pages, and of an answer what to do, with the label's own words. Never what the person did wrong.

import { assertNever } from '../../../core/lesson/assert-never';
import { KB_PER_MB, weightOf } from '../../kit/files';
import type { KitSay } from '../../kit/messages/fr';
import { contentsOf, fieldById, fieldsInFront, groupById, requestInFront, sectionOf } from './form';
import type { DatePart, Field } from './schema';
import { skinOf, type Skin } from './skins';
import type { Formulaire, OnlineForm, Problem, ProblemKind } from './state';

const DATE_EXAMPLE = '5 9 1970';

const parts: { readonly [P in DatePart]: string } = { jour: 'le jour', mois: 'le mois', annee: 'l’année' };

interface Told {
  readonly problem: Problem;
  readonly field: Field;
  readonly named: string;
  readonly part: string;
  readonly state: Formulaire;
}

const texts: { readonly [Kind in ProblemKind]: (told: Told) => string } = {
  empty: ({ field }) => field.missing ?? emptyText(field),
  'date-part': ({ named, part }) => `Complétez ${named} : écrivez ${part} en chiffres, par exemple ${DATE_EXAMPLE}`,
  'date-two-digits': ({ named, part }) => `Écrivez ${part} avec deux chiffres dans ${named}, par exemple 07 03 1968`,
  'date-year': ({ named }) => `Écrivez l’année avec quatre chiffres dans ${named}, par exemple ${DATE_EXAMPLE}`,
  'date-unreal': ({ named, part }) => `Vérifiez ${part} dans ${named} : cette date n’est pas dans le calendrier`,
  number: ({ field, named }) => (field.type === 'number' ? `Écrivez ${named} en chiffres, entre ${field.least} et ${field.most}` : ''),
  digits: ({ field, named }) => (field.type === 'text' ? `Vérifiez ${named}\u00a0: il a ${field.digits} chiffres` : ''),
  money: ({ named }) => `Écrivez ${named} en chiffres, par exemple 450 ou 450,50`,
  nir: ({ named }) => `Vérifiez ${named} : recopiez les 15 chiffres, un par un`,
  iban: ({ named }) => `Vérifiez ${named} : recopiez toutes les lettres et tous les chiffres, en commençant par FR`,
  code: ({ field, named, state }) =>
    state.codesSent.includes(field.id)
      ? `Vérifiez ${named} : recopiez les 6 chiffres du SMS`
      : `Demandez d’abord le code : choisissez « ${skinOf(state).receiveCode} »`,
  heavy: ({ problem: { file }, state }) =>
    file === undefined
      ? ''
      : `Choisissez un fichier plus léger : ${file.name} pèse ${weightOf(file.sizeKb)}, la limite est ${weightOf(state.limitMb * KB_PER_MB)}`,
  unknown: ({ named }) => `Vérifiez ${named} : il est écrit dans le message de confirmation`,
  emptied: ({ named }) => `La réponse s’est effacée : écrivez de nouveau ${named}`,
};

export function problemText(problem: Problem, state: Formulaire): string {
  const field = fieldById(state.form, problem.field);
  return field === undefined ? '' : texts[problem.kind]({ problem, field, named: field.named, part: parts[problem.part ?? 'jour'], state });
}

function emptyText(field: Field): string {
  if ('options' in field) return `Choisissez ${field.named}`;
  if (field.type === 'file') return `Ajoutez ${field.named}`;
  if (field.type === 'group') return `Ajoutez au moins ${field.one}`;
  const example = field.type === 'text' ? field.example : field.type === 'date' ? DATE_EXAMPLE : undefined;
  return `Saisissez ${field.named}${example === undefined ? '' : `, par exemple ${example}`}`;
}

/** What the form objects to now, as one reads it at the top of the page. */
export function refusalTexts(state: Formulaire): readonly string[] {
  const { pane } = state;
  const refusal = 'refusal' in pane ? pane.refusal : undefined;
  if (pane.name === 'summary') return refusal === undefined ? [] : [skinOf(state).tickDeclaration];
  return (refusal?.problems ?? []).map((problem) => problemText(problem, state));
}

export interface Heading {
  readonly title: string;
  /** « Étape 2 sur 3 : Votre foyer »; empty out of the questions. */
  readonly step: string;
  /** The title is the label of the only field. */
  readonly asks?: string | undefined;
}

/** The title of what is in front, and how far one is: on the screen, and in the live region. */
export function headingOf(state: Formulaire): Heading {
  const { form, pane } = state;
  const skin = skinOf(state);
  switch (pane.name) {
    case 'start':
      return { title: form.title, step: '' };
    case 'page': {
      const title = contentsOf(form).pageById.get(pane.page)?.title;
      const [first] = fieldsInFront(state);
      return title === undefined ? { title: first?.label ?? '', step: stepOf(state, pane.page), asks: first?.id } : { title, step: stepOf(state, pane.page) };
    }
    case 'entry': {
      const one = groupById(form, pane.field)?.one ?? '';
      return { title: one.charAt(0).toLocaleUpperCase('fr') + one.slice(1), step: stepOf(state, pane.page) };
    }
    case 'summary':
      return { title: skin.summary, step: '' };
    case 'lookup':
      return { title: skin.follow, step: '' };
    case 'tracking':
      return { title: `${skin.oneRequest} ${pane.number}`, step: '' };
    case 'sent':
      return { title: skin.sentTitle, step: '' };
    case 'closed':
      return { title: pane.why === 'later' ? skin.laterTitle : skin.closedTitle, step: '' };
    default:
      return assertNever(pane);
  }
}

function stepOf(state: Formulaire, pageId: string): string {
  const { form } = state;
  const place = sectionOf(form, pageId);
  return place === undefined ? '' : `${skinOf(state).step(place.number, form.sections.length)} : ${place.section.title}`;
}

/** The way back stands on top in one of the two services, and where one follows a request; else beside the button. */
export function isBackOnTop({ form, pane }: Formulaire): boolean {
  return form.skin === 'nacre' || pane.name === 'lookup' || pane.name === 'tracking';
}

/** What the form asks, what it objects to, else its page. */
export function shows(state: Formulaire, skin: Skin): OnlineForm['say'] | KitSay {
  if (state.session === 'warned') return { id: 'form-says', text: skin.warning };
  const refusal = refusalTexts(state).join('. ');
  if (refusal !== '') return { id: 'form-says', text: refusal };
  if (state.pane.name === 'sent') return { id: 'sent', title: skin.sentTitle, number: state.form.number };
  const { title, step } = headingOf(state);
  const request = requestInFront(state);
  if (request !== undefined) return { id: 'page', step: title, title: request.isCancelled ? skin.cancelled : `${skin.stages[request.status]}.` };
  return { id: 'page', title, step: state.pane.name === 'page' ? step : '' };
}
