// What the form itself says of an answer: what to do, with the label's own words. Never what the person did wrong.

import { assertNever } from '../../../core/lesson/assert-never';
import { weightOf } from '../../kit/files';
import { isSent } from './code';
import { fieldById } from './form';
import { lookOf } from './looks';
import type { DatePart, Field } from './schema';
import type { Formulaire, Problem } from './state';

const DATE_EXAMPLE = '5 9 1970';
const KB_PER_MB = 1000;

const parts: { readonly [P in DatePart]: string } = { jour: 'le jour', mois: 'le mois', annee: 'l’année' };

export function problemText(problem: Problem, state: Formulaire): string {
  const field = fieldById(state.form, problem.field);
  if (field === undefined) return '';
  const { named } = field;
  const part = parts[problem.part ?? 'jour'];
  switch (problem.kind) {
    case 'empty':
      return field.missing ?? emptyText(field);
    case 'date-part':
      return `Complétez ${named} : écrivez ${part} en chiffres, par exemple ${DATE_EXAMPLE}`;
    case 'date-two-digits':
      return `Écrivez ${part} avec deux chiffres dans ${named}, par exemple 07 03 1968`;
    case 'date-year':
      return `Écrivez l’année avec quatre chiffres dans ${named}, par exemple ${DATE_EXAMPLE}`;
    case 'date-unreal':
      return `Vérifiez ${part} dans ${named} : cette date n’est pas dans le calendrier`;
    case 'number':
      return field.type === 'number' ? `Écrivez ${named} en chiffres, entre ${field.least} et ${field.most}` : '';
    case 'money':
      return `Écrivez ${named} en chiffres, par exemple 450 ou 450,50`;
    case 'nir':
      return `Vérifiez ${named} : recopiez les 15 chiffres, un par un`;
    case 'iban':
      return `Vérifiez ${named} : recopiez toutes les lettres et tous les chiffres, en commençant par FR`;
    case 'code':
      return field.type === 'code' && isSent(field, state)
        ? `Vérifiez ${named} : recopiez les 6 chiffres du SMS`
        : `Demandez d’abord le code : choisissez « ${lookOf(state.form.look).receiveCode} »`;
    case 'heavy':
      return problem.file === undefined
        ? ''
        : `Choisissez un fichier plus léger : ${problem.file.name} pèse ${weightOf(problem.file.sizeKb)}, la limite est ${weightOf(state.limitMb * KB_PER_MB)}`;
    case 'unknown':
      return `Vérifiez ${named} : il est écrit dans le message de confirmation`;
    case 'emptied':
      return `La réponse s’est effacée : écrivez de nouveau ${named}`;
    default:
      return assertNever(problem.kind);
  }
}

function emptyText(field: Field): string {
  switch (field.type) {
    case 'text':
      return `Saisissez ${field.named}${field.example === undefined ? '' : `, par exemple ${field.example}`}`;
    case 'date':
      return `Saisissez ${field.named}, par exemple ${DATE_EXAMPLE}`;
    case 'number':
    case 'money':
    case 'address':
    case 'nir':
    case 'iban':
    case 'code':
      return `Saisissez ${field.named}`;
    case 'choice':
    case 'select':
    case 'multiple':
      return `Choisissez ${field.named}`;
    case 'file':
      return `Ajoutez ${field.named}`;
    case 'group':
      return `Ajoutez au moins ${field.one}`;
    default:
      return assertNever(field);
  }
}

/** What the form objects to now, as one reads it at the top of the page. */
export function refusalTexts(state: Formulaire): readonly string[] {
  const { pane } = state;
  if (pane.name === 'summary') return pane.refusal === undefined ? [] : [lookOf(state.form.look).tickDeclaration];
  return ('refusal' in pane ? (pane.refusal?.problems ?? []) : []).map((problem) => problemText(problem, state));
}
