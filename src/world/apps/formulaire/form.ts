// Questions about a form and its answers: which pages are asked, where a field is, what was answered.

import { foldText } from '../../../core/lesson/fold-text';
import { typedDate } from '../../../core/typed/date';
import { bareNumber } from '../../../core/typed/keys';
import type { DatePart, Field, Form, GroupField, Page, Section, When } from './schema';
import { skinOf } from './skins';
import type { Answers, Formulaire, SentRequest } from './state';

export const DATE_PARTS: readonly DatePart[] = ['jour', 'mois', 'annee'];

/** The box where the number of a request is typed, to follow it. */
export const NUMBER_FIELD = 'numero-de-la-demande';

export function partKey(field: string, part: DatePart): string {
  return `${field}.${part}`;
}

function read(form: Form) {
  const pages = form.sections.flatMap((section) => section.pages);
  const inside = (field: Field): readonly Field[] => (field.type === 'group' ? [field, ...field.fields] : [field]);
  const placed = pages.flatMap((page) => page.fields.flatMap(inside).map((field) => [field, page] as const));
  const fields = [...placed.map(([field]) => field), ...fieldsOfTracking(form)];
  return {
    pages,
    /** Those inside groups and those of the following as well. */
    fields,
    pageById: new Map(pages.map((page) => [page.id, page])),
    fieldById: new Map(fields.map((field) => [field.id, field])),
    /** The page a field stands on; for a field of a group, the group's. */
    pageOfField: new Map(placed.map(([field, page]) => [field.id, page])),
  };
}

const known = new WeakMap<Form, ReturnType<typeof read>>();

/** The guide asks thousands of times for one advice: a form, which never changes, is gone through once. */
export function contentsOf(form: Form): ReturnType<typeof read> {
  const contents = known.get(form) ?? read(form);
  known.set(form, contents);
  return contents;
}

function fieldsOfTracking(form: Form): readonly Field[] {
  const { tracking } = form;
  if (tracking === undefined) return [];
  const number: Field = { id: NUMBER_FIELD, type: 'text', label: skinOf({ form }).number, named: 'le numéro de votre demande', required: true };
  return tracking.document === undefined ? [number] : [number, tracking.document];
}

/** The request whose page is in front. */
export function requestInFront({ pane, requests }: Pick<Formulaire, 'pane' | 'requests'>): SentRequest | undefined {
  return pane.name === 'tracking' ? requests.find(({ number }) => number === pane.number) : undefined;
}

export function fieldById(form: Form, id: string): Field | undefined {
  return contentsOf(form).fieldById.get(id);
}

export function groupById(form: Form, id: string): GroupField | undefined {
  const field = fieldById(form, id);
  return field?.type === 'group' ? field : undefined;
}

export function sectionOf(form: Form, pageId: string): { readonly section: Section; readonly number: number } | undefined {
  const index = form.sections.findIndex((section) => section.pages.some((page) => page.id === pageId));
  const section = form.sections[index];
  return section === undefined ? undefined : { section, number: index + 1 };
}

/** The pages asked, as the answers stand. */
export function askedPages({ form, answers }: Pick<Formulaire, 'form' | 'answers'>): readonly Page[] {
  return contentsOf(form).pages.filter((page) => holds(page.when, answers) && askedFields(page.fields, answers).length > 0);
}

export function askedFields<F extends Field>(fields: readonly F[], answers: Answers): readonly F[] {
  return fields.filter((field) => holds(field.when, answers));
}

export function holds(when: When | undefined, answers: Answers): boolean {
  if (when === undefined) return true;
  const given = (answers[when.field] ?? '').split(' ');
  const wanted = typeof when.is === 'string' ? [when.is] : when.is;
  return wanted.some((one) => given.includes(one));
}

export function labelOf(id: string, { form }: Pick<Formulaire, 'form'>): string {
  return fieldById(form, id)?.label ?? '';
}

/** What stands in front: the fields of a page, or of one of a group. */
export function fieldsInFront(state: Formulaire): readonly Field[] {
  const { pane, form, answers } = state;
  if (pane.name === 'page') return askedFields(contentsOf(form).pageById.get(pane.page)?.fields ?? [], answers);
  if (pane.name === 'entry') return askedFields(groupById(form, pane.field)?.fields ?? [], valuesInFront(state));
  const [number, document] = fieldsOfTracking(form);
  if (pane.name === 'lookup') return number === undefined ? [] : [number];
  const request = requestInFront(state);
  return request?.status === 'wanted' && !request.isCancelled && document !== undefined ? [document] : [];
}

/** This field, where it stands in front. */
export function fieldInFront(id: string, state: Formulaire): Field | undefined {
  const { pane } = state;
  if ((pane.name === 'page' || pane.name === 'entry') && contentsOf(state.form).pageOfField.get(id)?.id !== pane.page) return undefined;
  return fieldsInFront(state).find((field) => field.id === id);
}

/** The answers the fields in front show. */
export function valuesInFront({ pane, answers, unsaved, entries }: Formulaire): Answers {
  if (pane.name !== 'entry') return answers;
  if (unsaved?.field === pane.field && unsaved.number === pane.number) return unsaved.values;
  return entries[pane.field]?.[pane.number - 1] ?? {};
}

export function isEmpty(field: Field, answers: Answers, state: Pick<Formulaire, 'files' | 'entries'>): boolean {
  if (field.type === 'file') return state.files[field.id] === undefined;
  if (field.type === 'group') return (state.entries[field.id] ?? []).length === 0;
  if (field.type === 'date') return DATE_PARTS.every((part) => (answers[partKey(field.id, part)] ?? '').trim() === '');
  return (answers[field.id] ?? '').trim() === '';
}

/** A date as it is understood, box by box. A month written with letters, alone in its box, stays so: the site wants digits. */
export function dateIn(field: string, answers: Answers): { readonly [P in DatePart]: string } {
  const written = (part: DatePart): string => answers[partKey(field, part)] ?? '';
  const { day, month, year } = typedDate({ day: written('jour'), month: written('mois'), year: written('annee') }, { months: MONTHS, monthAlone: 'letters' });
  return { jour: day, mois: month, annee: year };
}

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** An answer as the summary shows it; an empty text when there is none. */
export function shown(field: Field, answers: Answers, state: Pick<Formulaire, 'files' | 'entries'>): string {
  if (isEmpty(field, answers, state)) return '';
  const value = (answers[field.id] ?? '').trim();
  if (field.type === 'file') return state.files[field.id]?.name ?? '';
  if (field.type === 'group') return (state.entries[field.id] ?? []).map((entry) => entryName(field, entry)).join(', ');
  if (field.type === 'date') {
    const { jour, mois, annee } = dateIn(field.id, answers);
    return `${jour.replace(/^0/, '')} ${MONTHS[Number(mois) - 1] ?? mois} ${annee}`;
  }
  if ('options' in field) {
    const labels = value.split(' ').map((one) => field.options.find((option) => option.value === one)?.label ?? one);
    return labels.join(', ');
  }
  return field.type === 'money' ? `${value}\u00a0€` : value;
}

/** One of a group in a list: what was answered first, then the rest. */
export function entryName(group: GroupField, entry: Answers): string {
  const none = { files: {}, entries: {} };
  return askedFields(group.fields, entry)
    .map((field) => shown(field, entry, none))
    .filter((text) => text !== '')
    .join(' ');
}

/** An answer written in one piece, « 27/3/1968 » or « a, b », as the answers hold it. */
export function answersFrom(field: Field, written: string): Answers {
  if (field.type === 'multiple') return { [field.id]: (written.match(/[^,\s]+/g) ?? []).join(' ') };
  if (field.type !== 'date') return { [field.id]: written };
  const values = written.split('/');
  return Object.fromEntries(DATE_PARTS.map((part, index) => [partKey(field.id, part), (values[index] ?? '').trim()]));
}

/** The same answer for a person who reads it, whatever the spaces, the capitals or the zeros before a number. */
export function isAnswer(field: Field, answers: Answers, written: string): boolean {
  const wanted = answersFrom(field, written);
  if (field.type === 'date') {
    const [typed, meant] = [dateIn(field.id, answers), dateIn(field.id, wanted)];
    return DATE_PARTS.every((part) => folded(field, typed[part]) === folded(field, meant[part]));
  }
  return Object.keys(wanted).every((key) => {
    const [one = '', other = ''] = [answers[key], wanted[key]];
    return one === other || folded(field, one) === folded(field, other);
  });
}

/** What does not count when two answers are compared. */
const folds: { readonly [Type in Field['type']]?: (value: string) => string } = {
  nir: bareNumber,
  iban: bareNumber,
  code: bareNumber,
  date: withoutZeros,
  number: withoutZeros,
  money: (value) => value.replace(/[\s€]/g, '').replace('.', ',').replace(/,00?$/, ''),
  multiple: (value) => value.split(' ').toSorted().join(' '),
  text: withoutSigns,
  address: withoutSigns,
};

function folded({ type }: Field, value: string): string {
  return folds[type]?.(value) ?? value;
}

function withoutZeros(value: string): string {
  return value.trim().replace(/^0+(?=\d)/, '');
}

function withoutSigns(value: string): string {
  const words = foldText(value).replace(/[\s,.’'-]+/g, ' ');
  return words.trim();
}
