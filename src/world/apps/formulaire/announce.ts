// What just happened, for the live region and for the person who looked away.

import type { Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { entryName, groupById, pageById, requestInFront } from './form';
import { headingOf } from './heading';
import { lookOf } from './looks';
import type { FormulaireSay } from './messages/say';
import { refusalTexts } from './remarks';
import type { FormulaireEvent, FormulaireSlip } from './schema';
import type { Formulaire } from './state';

export function announce(happening: Happening<FormulaireEvent>, before: Formulaire, after: Formulaire): FormulaireSay | undefined {
  if (before === after) return undefined;
  if (happening.by === 'world') return happening.effect.type === 'seat-left' ? undefined : announceFile(before, after);
  const look = lookOf(after.form.look);
  const { event } = happening;
  switch (event.type) {
    case 'answered':
    case 'chosen':
    case 'ticked':
    case 'unticked':
    case 'declared':
    case 'declaration-withdrawn':
    case 'file-asked':
      return undefined;
    case 'code-asked':
      return { id: 'form-says', text: look.codeSent.replace(/\.$/, '') };
    case 'suggestion-picked':
      return { id: 'picked', address: event.value };
    case 'file-removed':
      return { id: 'file-out' };
    case 'entry-removed':
      return { id: 'entry-out' };
    case 'entry-saved': {
      const group = groupById(after.form, event.field);
      const saved = before.pane.name === 'entry' ? after.entries[event.field]?.[before.pane.number - 1] : undefined;
      if (after.pane.name === 'entry' || group === undefined || saved === undefined) return announcePane(after);
      return { id: 'entry-in', name: entryName(group, saved) };
    }
    case 'sent':
      return after.isDoubled ? { id: 'form-says', text: look.onceOnly.replace(/\.$/, '') } : announcePane(after);
    case 'started':
    case 'entry-opened':
    case 'continued':
    case 'went-back':
    case 'change-asked':
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
      return announcePane(after);
    default:
      return assertNever(event);
  }
}

function announceFile(before: Formulaire, after: Formulaire): FormulaireSay | undefined {
  const added = Object.entries(after.files).find(([field, file]) => before.files[field] !== file);
  if (added !== undefined) return { id: 'file-in', name: added[1].name };
  const text = refusalTexts(after).join('. ');
  return text === '' || before.pane === after.pane ? undefined : { id: 'form-says', text };
}

function announcePane(after: Formulaire): FormulaireSay {
  const look = lookOf(after.form.look);
  if (after.session === 'warned') return { id: 'form-says', text: look.warning };
  const refusal = refusalTexts(after).join('. ');
  if (refusal !== '') return { id: 'form-says', text: refusal };
  if (after.pane.name === 'sent') return { id: 'sent', title: look.sentTitle, number: after.form.number };
  const { title, step } = headingOf(after);
  const request = requestInFront(after);
  if (request !== undefined) return { id: 'page', step: title, title: request.isCancelled ? look.cancelled : `${look.stages[request.status]}.` };
  return { id: 'page', title, step: after.pane.name === 'page' && pageById(after.form, after.pane.page) !== undefined ? step : '' };
}

export function explain(slip: FormulaireSlip, state: Formulaire): FormulaireSay {
  const look = lookOf(state.form.look);
  switch (slip.type) {
    case 'required-left-empty':
      return { id: 'slip-required-left-empty', label: slip.label };
    case 'date-format':
      return { id: 'slip-date-format', label: slip.label };
    case 'miscopied':
      return { id: 'slip-miscopied', label: slip.label };
    case 'wrong-answer':
      return { id: 'slip-wrong-answer', label: slip.label, isSent: state.submission === 'sent', back: look.back, reopen: look.reopen };
    case 'wrong-file':
      return { id: 'slip-wrong-file', name: slip.name };
    case 'file-too-heavy':
      return { id: 'slip-file-too-heavy', name: slip.name };
    case 'session-let-go':
      return { id: 'slip-session-let-go', resume: look.resume };
    case 'sent-without-declaration':
      return { id: 'slip-sent-without-declaration' };
    case 'began-again':
      return { id: 'slip-began-again', back: look.back, follow: look.follow };
    case 'wrong-request-cancelled':
      return { id: 'slip-wrong-request-cancelled', name: slip.name, restore: look.restoreRequest };
    case 'double-send':
    case 'left-open':
      return { id: `slip-${slip.type}` };
    default:
      return assertNever(slip);
  }
}
