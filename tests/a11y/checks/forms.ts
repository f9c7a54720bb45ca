// Forms as a whole: groups, choices, buttons, and what is said when something is missing.

import type { Checks, Hit } from '../finding.ts';
import { byIds, type Field, fields, isShown, nameOf, shown, textOf } from '../inside.ts';

const isInput = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement;
const isNamedGroup = (field: Element): boolean => {
  const group = field.closest('fieldset, [role=group], [role=radiogroup]');
  return group !== null && (group.localName === 'fieldset' ? textOf(group.querySelector('legend')) !== '' || hasGroupName(group) : hasGroupName(group));
};
const hasGroupName = (group: Element): boolean => group.hasAttribute('aria-label') || byIds(group, 'aria-labelledby').length > 0;
const vagueButton = /^(?:click|click here|button|bouton|go|here|ici|cliquez|cliquez ici|image|submit query|untitled|press|do it|x|…|\.\.\.|>>?|→)$/i;
const alarming = /(?:^|[^\p{L}])(?:error|erreur|invalid|alert-danger|has-error|field-error|form-error)/iu;
const red = (colour: string): boolean => {
  const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return r > 130 && g < 90 && b < 90;
};
const tied = (field: Field): readonly Element[] => [
  ...byIds(field, 'aria-describedby'),
  ...byIds(field, 'aria-errormessage'),
  ...byIds(field, 'aria-labelledby'),
  ...(field.labels ?? []),
];
const formsShown = (): readonly HTMLFormElement[] => shown('form').filter((form): form is HTMLFormElement => form instanceof HTMLFormElement);
const edge = (field: Element): string =>
  `${getComputedStyle(field).borderTopColor} ${getComputedStyle(field).borderTopWidth} ${getComputedStyle(field).backgroundColor}`;

/** That it is wrong, and not what is expected: no example, no form, nothing after. */
const saysOnlyWrong =
  /^(?:[\p{L}\p{N} ’'-]{1,40} )?(?:(?:is not|are not|isn['’]t|aren['’]t) (?:valid|correct|right)|(?:is|are|was) (?:invalid|incorrect|wrong)|n['’]est pas (?:valide|correcte?|bonne?)|est (?:invalide|incorrecte?|fausse?))[.!]?$/iu;
const speaksOfFaults =
  /(?:^|[^\p{L}])(?:errors?|mistakes?|problems?|erreurs?|corriger|correct|fix|invalid|missing|manque|incomplete?|incomplète?)(?![\p{L}])/iu;
const helping = /(?:^|[-_ ])(?:hint|help|helper|tip|description|instructions?|aide|indice|consigne|exemple)(?:$|[-_ ])/i;

export const aboutForms: Checks = {
  'choices-without-question': {
    rgaa: ['11.5', '11.6'],
    wcag: ['1.3.1', '3.3.2'],
    says: 'On entend les choix, et pas la question.',
    mend: 'Mettez les choix dans <fieldset>, et la question dans <legend>.',
    look: () => {
      const groups = Map.groupBy(
        fields()
          .filter(isInput)
          .filter(({ type }) => type === 'radio' || type === 'checkbox'),
        (field) =>
          field.type === 'radio'
            ? `radio ${field.name}`
            : `checkbox ${field.name === '' ? '' : field.name.replace(/\d+$|\[.*\]$/, '')} ${field.closest('fieldset, ul, div:has(input ~ input), form')?.localName ?? ''}`,
      );
      return [...groups.values()].flatMap((group): readonly Hit[] =>
        group.length > 1 && group[0] !== undefined && group.every((field) => !isNamedGroup(field)) ? [group[0]] : [],
      );
    },
  },
  'group-without-legend': {
    rgaa: ['11.6'],
    wcag: ['1.3.1'],
    says: 'Ce groupe de champs n’a pas de titre.',
    mend: 'Écrivez <legend> au début de <fieldset>.',
    look: () =>
      shown('fieldset, [role=group], [role=radiogroup]').filter((group) =>
        group.localName === 'fieldset'
          ? textOf(group.querySelector(':scope > legend')) === '' && !hasGroupName(group)
          : !hasGroupName(group) && group.querySelector('input, select, textarea') !== null,
      ),
  },
  'group-of-one': {
    rgaa: ['11.5'],
    wcag: [],
    says: 'Un seul champ est dans un groupe : son titre est lu pour rien.',
    mend: 'Retirez <fieldset>.',
    look: () =>
      shown('fieldset').filter(
        (group) =>
          group.querySelectorAll('input:not([type=hidden], [type=submit]), select, textarea').length === 1 &&
          group.querySelector('input[type=checkbox], input[type=radio]') === null &&
          group.querySelector('label, legend') !== null &&
          group.querySelector('button') === null,
      ),
  },
  'choices-separated-by-dashes': {
    rgaa: ['11.8'],
    wcag: ['1.3.1'],
    says: 'Des traits séparent les choix de la liste : une machine les lit comme des choix.',
    mend: 'Rangez les choix dans <optgroup>.',
    look: () =>
      shown('select').filter(
        (select) =>
          [...select.querySelectorAll('option')].filter(
            (option) => /^[\s\-–—_=*.]{2,}$/.test(option.textContent) || (option.disabled && option.value === '' && option !== select.querySelector('option')),
          ).length > 0,
      ),
  },
  'choices-many-ungrouped': {
    rgaa: ['11.8'],
    wcag: ['1.3.1'],
    says: 'Des choix de cette liste ont l’air de titres.',
    mend: 'Faites-en des <optgroup>.',
    look: () =>
      shown('select').filter(
        (select) =>
          select.querySelector('optgroup') === null &&
          [...select.querySelectorAll('option')].filter((option) => /^(?:\u00a0| {2}|[-–>•])/.test(option.textContent)).length > 1,
      ),
  },
  'form-without-button': {
    rgaa: ['11.9'],
    wcag: ['3.2.2'],
    says: 'Ce formulaire n’a pas de bouton pour envoyer.',
    mend: 'Ajoutez un bouton qui dit ce qu’il fait.',
    look: () =>
      formsShown().filter(
        (form) =>
          [...form.elements].some((field) => field.matches('input:not([type=hidden]), select, textarea')) &&
          ![...form.elements].some((one) => one.matches('button, input[type=submit], input[type=image], input[type=button]')),
      ),
  },
  'button-vague': {
    rgaa: ['11.9'],
    wcag: ['2.4.6', '4.1.2'],
    says: 'Ce bouton ne dit pas ce qu’il fait.',
    mend: 'Écrivez l’action : « Envoyer la demande ».',
    look: () =>
      shown('button, [role=button], input[type=submit], input[type=button], input[type=image]').filter((button) => vagueButton.test(nameOf(button).trim())),
  },
  'button-erases': {
    rgaa: ['11.12'],
    wcag: ['3.3.4'],
    says: 'Un bouton efface tout le formulaire, sans rien demander.',
    mend: 'Retirez-le.',
    look: () => shown('input[type=reset], button[type=reset]'),
  },
  'buttons-alike': {
    rgaa: ['11.9'],
    wcag: ['2.4.6'],
    says: 'Plusieurs boutons portent les mêmes mots : on ne sait pas lequel fait quoi.',
    mend: 'Ajoutez à chacun ce qu’il change : « Supprimer l’adresse de Léa ».',
    look: () => {
      const byName = Map.groupBy(
        shown('button, [role=button], input[type=submit]').filter((button) => nameOf(button) !== '' && !button.hasAttribute('aria-describedby')),
        (button) => `${nameOf(button)} ${button.closest('form, li, tr, fieldset, section, article')?.tagName === 'FORM' ? 'in form' : ''}`,
      );
      return [...byName.values()].flatMap((alike): readonly Hit[] =>
        alike.length > 1 && alike[1] !== undefined && alike.some((one) => one.closest('form') === alike[0]?.closest('form')) ? [alike[1]] : [],
      );
    },
  },
  'fault-untied': {
    rgaa: ['11.10'],
    wcag: ['3.3.1', '1.3.1'],
    says: 'Le message qui dit ce qui manque n’est pas lié à son champ.',
    mend: 'Donnez un nom (id) au message, et citez-le dans aria-describedby du champ.',
    look: () =>
      shown('form *, [role=alert]').filter((message) => {
        const marks = `${message.getAttribute('class') ?? ''} ${message.id}`;
        if (!alarming.test(marks) || message.matches('input, select, textarea, label, form, fieldset, legend') || textOf(message) === '') return false;
        if (message.querySelector('input, select, textarea, a[href^="#"]') !== null || message.matches('a') || message.closest('a, label, legend') !== null)
          return false;
        const near = message.closest('form') ?? document.body;
        const all = [...near.querySelectorAll('input, select, textarea')].filter(
          (field): field is Field => field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement,
        );
        const group = message.closest('fieldset, [role=group]');
        return (
          all.length > 0 &&
          !all.some((field) => tied(field).some((one) => one.contains(message))) &&
          !(group !== null && byIds(group, 'aria-describedby').some((one) => one.contains(message)))
        );
      }),
  },
  'fault-unsaid': {
    rgaa: ['11.10', '3.1'],
    wcag: ['3.3.1', '1.4.1'],
    says: 'Seule la couleur dit que ce champ est à revoir.',
    mend: 'Écrivez à côté ce qui manque, et liez ces mots au champ.',
    look: () =>
      fields().filter((field, _index, all) => {
        const isMarked =
          field.getAttribute('aria-invalid') === 'true' ||
          alarming.test(field.className) ||
          (red(getComputedStyle(field).borderTopColor) && all.some((other) => edge(other) !== edge(field)));
        // Three boxes of one date: the words are the group's.
        const sayers = [field, ...[field.closest('fieldset, [role=group]')].filter((group) => group !== null)];
        const said = sayers
          .flatMap((one) => [...byIds(one, 'aria-describedby'), ...byIds(one, 'aria-errormessage')])
          .some((one) => isShown(one) && textOf(one) !== '');
        return (
          isMarked &&
          !said &&
          ![...(field.labels ?? [])].some((label) => label.querySelector('[class*=error], [class*=erreur]') !== null) &&
          !shown('[role=alert]').some((one) => textOf(one) !== '')
        );
      }),
  },
  'fault-not-marked': {
    rgaa: ['11.10'],
    wcag: ['3.3.1', '4.1.2'],
    says: 'Un message est lié à ce champ, et rien ne dit à une machine que le champ est à revoir.',
    mend: 'Ajoutez aria-invalid="true" au champ.',
    look: () =>
      fields().filter(
        (field) =>
          field.getAttribute('aria-invalid') !== 'true' &&
          byIds(field, 'aria-describedby').some((one) => alarming.test(`${one.className} ${one.id}`) && isShown(one) && textOf(one) !== ''),
      ),
  },
  'fault-says-nothing': {
    rgaa: ['11.10', '11.11'],
    wcag: ['3.3.1', '3.3.3'],
    says: 'Ce message dit que quelque chose ne va pas, sans dire quoi.',
    mend: 'Dites ce que l’on attend, avec un exemple.',
    look: () =>
      shown('[role=alert], [class*=error], [class*=erreur], [class*=invalid]').filter(
        (message) =>
          saysOnlyWrong.test(textOf(message)) ||
          /^(?:(?:an )?errors?(?: occurred| found)?|invalid(?: (?:input|entry|field|value|data))?|wrong|erreur|saisie invalide|champ invalide|invalide|there (?:is|was) (?:a problem|an error)|something went wrong|error in form|incorrect)[.!]?$/i.test(
            textOf(message),
          ),
      ),
  },
  'faults-without-place': {
    rgaa: ['11.10'],
    wcag: ['3.3.1'],
    says: 'La page dit que quelque chose est à corriger, et rien ne dit dans quel champ.',
    mend: 'Nommez chaque champ à corriger, avec un lien vers lui, et écrivez la même phrase à côté du champ.',
    look: () =>
      shown('[role=alert], [class*=error-summary], [class*=validation-summary], [class*=errors]').filter((summary) => {
        const near = summary.closest('form') ?? document.querySelector('form');
        const all = near === null ? [] : fields().filter((field) => near.contains(field));
        const isTied = (field: Field): boolean =>
          field.getAttribute('aria-invalid') === 'true' || tied(field).some((one) => one !== summary && alarming.test(`${one.className} ${one.id}`));
        const isNamed = (field: Field): boolean => nameOf(field) !== '' && textOf(summary).toLowerCase().includes(nameOf(field).toLowerCase());
        return (
          !summary.matches('form, input, select, textarea') &&
          speaksOfFaults.test(textOf(summary)) &&
          summary.querySelector('a[href^="#"], input, select, textarea') === null &&
          all.length > 1 &&
          !all.some((field) => isTied(field) || isNamed(field))
        );
      }),
  },
  'label-twice': {
    rgaa: ['11.1', '11.2'],
    wcag: ['1.3.1', '3.3.2'],
    says: 'Deux étiquettes sont liées à ce champ : certaines machines n’en lisent qu’une.',
    mend: 'Gardez une étiquette. Pour un groupe de champs, prenez <fieldset> et <legend>.',
    look: () => fields().filter((field) => [...(field.labels ?? [])].filter((label) => isShown(label) && textOf(label) !== '').length > 1),
  },
  'hint-untied': {
    rgaa: ['11.10', '11.1'],
    wcag: ['1.3.1', '3.3.2'],
    says: 'Cette aide se voit à côté du champ, et ne s’entend pas avec lui.',
    mend: 'Donnez un nom (id) à l’aide, et citez-le dans aria-describedby du champ.',
    look: () =>
      shown('p, div, span, small').filter((hint) => {
        if (!helping.test(`${hint.className} ${hint.id}`) || textOf(hint) === '' || hint.querySelector('input, select, textarea, button, a') !== null)
          return false;
        const beside = [hint.previousElementSibling, hint.nextElementSibling].flatMap((one) =>
          one === null ? [] : one.matches('input, select, textarea') ? [one] : one.matches('label') ? [one.querySelector('input, select, textarea')] : [],
        );
        const field = fields().find((one) => beside.includes(one));
        const group = field?.closest('fieldset, [role=group]') ?? null;
        const isOfGroup = group !== null && byIds(group, 'aria-describedby').some((one) => one.contains(hint));
        return field !== undefined && hint.closest('label') === null && !isOfGroup && !tied(field).some((one) => one.contains(hint));
      }),
  },
  'choice-by-colour': {
    rgaa: ['11.10', '3.1'],
    wcag: ['1.4.1'],
    says: 'Seule la couleur de l’étiquette dit que ce champ est obligatoire.',
    mend: 'Écrivez « obligatoire ».',
    look: () => {
      const labels = shown('label').filter((label) => label.closest('form') !== null);
      const usual = getComputedStyle(labels[0]?.closest('form') ?? document.body).color;
      return labels.filter(
        (label) => red(getComputedStyle(label).color) && getComputedStyle(label).color !== usual && !/\*|required|obligatoire|mandatory/i.test(textOf(label)),
      );
    },
  },
  'paste-refused': {
    rgaa: [],
    wcag: ['3.3.8'],
    says: 'On ne peut pas coller dans ce champ : il faut tout retaper.',
    mend: 'Laissez coller.',
    look: () => shown('[onpaste*="false"], [onpaste*="preventDefault"]'),
  },
};
