// Which control a gesture uses, where it is, what to say of it. The sentences are in messages/<locale>.ts.

import type { Target, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { entryName, fieldById, groupById } from './form';
import { lookOf, type Look } from './looks';
import type { FormulaireSay, Place } from './messages/say';
import type { DatePart, FormulaireEvent } from './schema';
import type { Formulaire } from './state';

export function targetOf(event: FormulaireEvent, state: Formulaire): Target {
  const look = lookOf(state.form.look);
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'started':
      return button('start', look.start);
    case 'answered':
      return { id: `field:${event.field}${event.part === undefined ? '' : `.${event.part}`}`, role: 'textbox', name: boxName(event, state, look) };
    case 'chosen': {
      const field = fieldById(state.form, event.field);
      if (field?.type === 'select') return { id: `field:${event.field}`, role: 'combobox', name: field.label };
      return { id: `option:${event.field}:${event.value}`, role: 'radio', name: optionLabel(event.field, event.value, state) };
    }
    case 'ticked':
    case 'unticked':
      return { id: `option:${event.field}:${event.value}`, role: 'checkbox', name: optionLabel(event.field, event.value, state) };
    case 'suggestion-picked':
      return button(`suggestion:${event.value}`, event.value);
    case 'code-asked':
      return button(`code:${event.field}`, state.codesSent.includes(event.field) ? look.newCode : look.receiveCode);
    case 'file-asked':
      return button(`attach:${event.field}`, state.files[event.field] === undefined ? look.chooseFile : look.otherFile);
    case 'file-removed':
      return button(`remove-file:${event.field}`, `${look.removeFile} ${state.files[event.field]?.name ?? ''}`);
    case 'entry-opened':
      return entryTarget(event.field, Number(event.number), state, look);
    case 'entry-saved':
      return button('save-entry', look.saveEntry);
    case 'entry-removed':
      return button(`remove-entry:${event.number}`, `${look.removeEntry} ${nameOfEntry(event.field, Number(event.number), state)}`);
    case 'continued':
      return button('continue', look.next);
    case 'went-back':
      return button('back', look.back);
    case 'change-asked':
      return button(`change:${event.field}`, `${look.change} ${labelOf(event.field, state)}`);
    case 'declared':
    case 'declaration-withdrawn':
      return { id: 'declare', role: 'checkbox', name: state.form.declaration };
    case 'sent':
      return button('send', look.send);
    case 'reopened':
      return button('reopen', look.reopen);
    case 'session-kept':
      return button('stay', look.stay);
    case 'session-left':
      return button('leave', look.leave);
    case 'resumed':
      return button('resume', look.resume);
    case 'tracking-opened':
      return button('follow', look.follow);
    case 'request-looked-up':
      return button('look-up', look.lookUp);
    case 'document-sent':
      return button('send-document', look.sendDocument);
    case 'document-reopened':
      return button('reopen-document', look.otherDocument);
    case 'request-cancelled':
      return button('cancel-request', look.cancelRequest);
    case 'request-restored':
      return button('restore-request', look.restoreRequest);
    default:
      return assertNever(event);
  }
}

export function describe(event: FormulaireEvent, state: Formulaire, world: World): FormulaireSay {
  const hand = world.device === 'telephone' || world.screen === 'narrow' ? 'finger' : 'mouse';
  const { name } = targetOf(event, state);
  switch (event.type) {
    case 'answered':
      return event.part === undefined
        ? { id: 'write', field: name, value: event.value }
        : { id: 'write-part', part: name, field: labelOf(event.field, state), value: event.value };
    case 'chosen':
      return fieldById(state.form, event.field)?.type === 'select'
        ? { id: 'choose-in-list', field: name, option: optionLabel(event.field, event.value, state) }
        : { id: 'choose', hand, option: name };
    case 'ticked':
      return { id: 'tick', option: name };
    case 'unticked':
      return { id: 'untick', option: name };
    case 'declaration-withdrawn':
      return { id: 'untick', option: name };
    case 'declared':
      return { id: 'declare', option: name };
    case 'suggestion-picked':
      return { id: 'pick-address', hand, address: event.value };
    case 'change-asked':
      return { id: 'change', hand, control: lookOf(state.form.look).change, field: labelOf(event.field, state) };
    case 'started':
    case 'code-asked':
    case 'file-asked':
    case 'file-removed':
    case 'entry-opened':
    case 'entry-saved':
    case 'entry-removed':
    case 'continued':
    case 'went-back':
    case 'sent':
    case 'reopened':
    case 'session-kept':
    case 'session-left':
    case 'resumed':
    case 'tracking-opened':
    case 'request-looked-up':
    case 'document-sent':
    case 'document-reopened':
    case 'request-cancelled':
    case 'request-restored':
      return { id: 'press', hand, control: name };
    default:
      return assertNever(event);
  }
}

/** Hint 1: the part of the screen where the control is. */
export function placeOf(event: FormulaireEvent, state: Formulaire): Place {
  switch (event.type) {
    case 'answered':
    case 'chosen':
    case 'ticked':
    case 'unticked':
    case 'code-asked':
    case 'file-asked':
    case 'file-removed':
      return 'question';
    case 'entry-opened':
    case 'entry-removed':
    case 'change-asked':
      return 'list';
    case 'suggestion-picked':
      return 'under-box';
    case 'went-back':
      return state.form.look === 'nacre' ? 'top' : 'bottom';
    case 'declared':
    case 'declaration-withdrawn':
      return 'end-of-list';
    case 'started':
    case 'entry-saved':
    case 'continued':
    case 'sent':
    case 'reopened':
    case 'tracking-opened':
    case 'request-looked-up':
    case 'document-sent':
    case 'document-reopened':
    case 'request-cancelled':
    case 'request-restored':
      return 'bottom';
    case 'session-kept':
    case 'session-left':
    case 'resumed':
      return 'middle';
    default:
      return assertNever(event);
  }
}

export function partName(part: DatePart, look: Look): string {
  return { jour: look.day, mois: look.month, annee: look.year }[part];
}

function boxName({ field, part }: Extract<FormulaireEvent, { type: 'answered' }>, state: Formulaire, look: Look): string {
  return part === undefined ? labelOf(field, state) : partName(part, look);
}

function labelOf(field: string, { form }: Formulaire): string {
  return fieldById(form, field)?.label ?? '';
}

function optionLabel(id: string, value: string, { form }: Formulaire): string {
  const field = fieldById(form, id);
  return field !== undefined && 'options' in field ? (field.options.find((option) => option.value === value)?.label ?? '') : '';
}

function nameOfEntry(field: string, number: number, { form, entries }: Formulaire): string {
  const group = groupById(form, field);
  return group === undefined ? '' : entryName(group, entries[field]?.[number - 1] ?? {});
}

function entryTarget(field: string, number: number, state: Formulaire, look: Look): Target {
  const isNew = number > (state.entries[field] ?? []).length;
  const name = isNew ? look.add(groupById(state.form, field)?.one ?? '') : `${look.changeEntry} ${nameOfEntry(field, number, state)}`;
  return { id: isNew ? 'add-entry' : `change-entry:${number}`, role: 'button', name };
}
