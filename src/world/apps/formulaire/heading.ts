// The title of what is in front, and how far one is. Without React, so that the live region says the same.

import { assertNever } from '../../../core/lesson/assert-never';
import { fieldsInFront, groupById, pageById, sectionOf } from './form';
import { lookOf } from './looks';
import type { Formulaire } from './state';

export interface Heading {
  readonly title: string;
  /** «\u00a0Étape 2 sur 3 : Votre foyer\u00a0»; empty out of the questions. */
  readonly step: string;
  /** The title is the label of the only field. */
  readonly asks?: string | undefined;
}

export function headingOf(state: Formulaire): Heading {
  const { form, pane } = state;
  const look = lookOf(form.look);
  switch (pane.name) {
    case 'start':
      return { title: form.title, step: '' };
    case 'page': {
      const page = pageById(form, pane.page);
      const step = stepOf(state, pane.page);
      if (page?.title !== undefined) return { title: page.title, step };
      const first = fieldsInFront(state)[0];
      return { title: first?.label ?? '', step, asks: first?.id };
    }
    case 'entry': {
      const one = groupById(form, pane.field)?.one ?? '';
      return { title: one.charAt(0).toLocaleUpperCase('fr') + one.slice(1), step: stepOf(state, pane.page) };
    }
    case 'summary':
      return { title: look.summary, step: '' };
    case 'lookup':
      return { title: look.follow, step: '' };
    case 'tracking':
      return { title: `${look.request} ${pane.number}`, step: '' };
    case 'sent':
      return { title: look.sentTitle, step: '' };
    case 'closed':
      return { title: look.closedTitle, step: '' };
    default:
      return assertNever(pane);
  }
}

function stepOf({ form }: Formulaire, pageId: string): string {
  const place = sectionOf(form, pageId);
  return place === undefined ? '' : `${lookOf(form.look).step(place.number, form.sections.length)} : ${place.section.title}`;
}
