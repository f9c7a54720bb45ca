// What keeps a page from being left. Real formats are checked with their real keys.

import { daysInMonth } from '../../../core/lesson/calendar';
import { hasRightIbanKey, hasRightNirKey } from '../../../core/typed/keys';
import { digitsIn } from '../../../core/typed/signs';
import { askedFields, askedPages, DATE_PARTS, dateIn, fieldsInFront, isEmpty, valuesInFront } from './form';
import type { Field, Page } from './schema';
import type { Answers, Formulaire, Problem } from './state';

/** What stands in the way is said on the page in front, and trying again is something that happens. */
export function refuse(state: Formulaire, problems: readonly Problem[]): Formulaire {
  const { pane } = state;
  if (pane.name === 'start' || pane.name === 'sent' || pane.name === 'closed') return state;
  return { ...state, pane: { ...pane, refusal: { problems, tries: (pane.refusal?.tries ?? 0) + 1 } } };
}

/** The page in front, when it cannot be left as it is. */
export function refusedInFront(state: Formulaire): Formulaire | undefined {
  const problems = problemsOf(fieldsInFront(state), valuesInFront(state), state);
  return problems.length === 0 ? undefined : refuse(state, problems);
}

/** The problems of these fields, in their order. */
function problemsOf(fields: readonly Field[], answers: Answers, state: Formulaire): readonly Problem[] {
  return fields.flatMap((field) => problemOf(field, answers, state) ?? []);
}

/** The first page that cannot be sent as it is. */
export function unfinishedPage(state: Formulaire): { readonly page: Page; readonly problems: readonly Problem[] } | undefined {
  for (const page of askedPages(state)) {
    const problems = problemsOf(askedFields(page.fields, state.answers), state.answers, state);
    if (problems.length > 0) return { page, problems };
  }
  return undefined;
}

function problemOf(field: Field, answers: Answers, state: Formulaire): Problem | undefined {
  if (isEmpty(field, answers, state)) return field.required ? { field: field.id, kind: 'empty' } : undefined;
  const value = (answers[field.id] ?? '').trim();
  switch (field.type) {
    case 'date':
      return dateProblem(field.id, answers, state);
    case 'number': {
      const isRight = /^\d+$/.test(value) && Number(value) >= field.least && Number(value) <= field.most;
      return isRight ? undefined : { field: field.id, kind: 'number' };
    }
    case 'text':
      return field.digits === undefined || new RegExp(`^\\d{${field.digits}}$`).test(value.replace(/\s/g, ''))
        ? undefined
        : { field: field.id, kind: 'digits' };
    case 'money':
      return /^\d{1,3}([\s\u00a0\u202f]?\d{3})*([.,]\d{1,2})?\s?€?$/.test(value) ? undefined : { field: field.id, kind: 'money' };
    case 'nir':
      return hasRightNirKey(value) ? undefined : { field: field.id, kind: 'nir' };
    case 'iban':
      return hasRightIbanKey(value) ? undefined : { field: field.id, kind: 'iban' };
    case 'code':
      return isRightCode(field, value, state) ? undefined : { field: field.id, kind: 'code' };
    // What is chosen, added or written in one's own words is right as it is.
    default:
      return undefined;
  }
}

function dateProblem(field: string, answers: Answers, { trouble }: Formulaire): Problem | undefined {
  const date = dateIn(field, answers);
  const missing = DATE_PARTS.find((part) => !/^\d+$/.test(date[part]));
  if (missing !== undefined) return { field, kind: 'date-part', part: missing };
  const { jour: day, mois: month, annee: year } = date;
  if (year.length !== 4) return { field, kind: 'date-year', part: 'annee' };
  if (Number(month) < 1 || Number(month) > 12) return { field, kind: 'date-unreal', part: 'mois' };
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return { field, kind: 'date-unreal', part: 'jour' };
  if (!trouble.some(({ type }) => type === 'date-format')) return undefined;
  if (day.length !== 2) return { field, kind: 'date-two-digits', part: 'jour' };
  return month.length === 2 ? undefined : { field, kind: 'date-two-digits', part: 'mois' };
}

/** Whatever was copied around the digits does not count. A code nobody asked for is no code. */
function isRightCode({ id, digits }: Extract<Field, { readonly type: 'code' }>, typed: string, { codesSent }: Formulaire): boolean {
  return codesSent.includes(id) && digitsIn(typed) === digits;
}
