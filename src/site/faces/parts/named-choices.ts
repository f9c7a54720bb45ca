// A question's radio buttons share a name of their own. The Choice does not know its Check,
// so the Check gives the name to the HTML of its choices.

import { foldText } from '../../../core/lesson/fold-text';

/** Stands for the question's name until the Check fills it in. */
export const CHOICE_NAME = 'question-without-name';

/** The HTML of the choices with their question's name, made from the question's words. */
export function nameChoices(html: string, question: string): string {
  return html.replaceAll(CHOICE_NAME, nameOf(question));
}

function nameOf(question: string): string {
  return `question-${foldText(question)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}
