// What a control is, said in a few plain words: its name, then how it stands.

import type { Messages } from '../../site/messages';

type Words = Messages['listen']['control'];

const FIELDS = 'input, select, textarea';

/** « Objet. Vous avez écrit : Dimanche. » The words typed in a password are never said. */
export function spokenControl(control: Element, words: Words): string {
  const parts = [nameOf(control), ...standing(control, words), descriptionOf(control)];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Its accessible name, by the usual order (https://www.w3.org/TR/accname-1.2/), for what our pages hold. */
function nameOf(control: Element): string {
  const labelled = textOfIds(control, 'aria-labelledby');
  if (labelled !== '') return labelled;
  const label = control.getAttribute('aria-label');
  if (label !== null) return label;
  if (isField(control)) {
    const labels = [...(control.labels ?? [])].map((one) => textOf(one)).join(' ');
    if (labels.trim() !== '') return labels;
  }
  const text = textOf(control);
  return text.trim() === '' ? (control.getAttribute('title') ?? control.getAttribute('placeholder') ?? '') : text;
}

function standing(control: Element, words: Words): readonly string[] {
  const said: string[] = [];
  if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
    said.push(control.checked ? words.checked : words.unchecked);
  } else if (control instanceof HTMLSelectElement) {
    said.push(words.chosen(control.selectedOptions[0]?.text ?? ''));
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    const isSecret = control.type === 'password' || control.autocomplete.includes('password');
    said.push(control.value === '' ? words.empty : isSecret ? words.secret : words.written(control.value));
  }
  const pressed = control.getAttribute('aria-pressed') ?? control.getAttribute('aria-checked') ?? control.getAttribute('aria-selected');
  if (pressed !== null) said.push(pressed === 'true' ? words.checked : words.unchecked);
  const expanded = control.getAttribute('aria-expanded');
  if (expanded !== null) said.push(expanded === 'true' ? words.open : words.closed);
  if (control.matches(':disabled, [aria-disabled=true]')) said.push(words.notNow);
  return said;
}

function descriptionOf(control: Element): string {
  return textOfIds(control, 'aria-describedby');
}

function textOfIds(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => textOf(document.getElementById(id))).join(' ');
}

/** The text inside, without that of the fields it holds nor what is only drawn. */
function textOf(element: Element | null): string {
  if (element === null) return '';
  const parts = [...element.childNodes].map((child) => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof Element) || child.matches(`${FIELDS}, [aria-hidden=true], svg`)) return '';
    return child instanceof HTMLImageElement ? child.alt : textOf(child);
  });
  return parts.join(' ');
}

function isField(control: Element): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return control.matches(FIELDS);
}
