// Fields: what each is called, where its name stands, and what is expected in it.

import type { Checks } from '../finding.ts';
import { byIds, type Field, fields, isShown, nameOf, shown, textOf, wordsIn } from '../inside.ts';

const FAR_DOWN_PX = 110;
const FAR_ASIDE_PX = 160;
const isTicked = (field: Field): boolean => field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);
const said = (field: Field): string =>
  [nameOf(field), ...byIds(field, 'aria-describedby').map(textOf), field.closest('fieldset')?.querySelector('legend')?.textContent ?? ''].join(' ');
const isUnnamed = (field: Field): boolean =>
  (field.labels?.length ?? 0) === 0 && !field.hasAttribute('aria-label') && byIds(field, 'aria-labelledby').length === 0;
const typesOf = new Set(['text', 'email', 'tel', 'password', 'date', 'number', 'search', 'url']);
const isTyped = (field: Field): boolean => field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && typesOf.has(field.type));
const must = /required|mandatory|must|obligatoire|requis|compulsory|\*|optional|facultati/i;

/** What a browser can write in one’s place: the field’s words, and the purpose that tells it (https://www.w3.org/TR/WCAG22/#input-purposes). */
const purposes: readonly (readonly [words: RegExp, purpose: string])[] = [
  [/^(?:your |votre )?(?:e-?mail|courriel|adresse (?:e-?mail|électronique))(?: address)?$/i, 'email'],
  [/^(?:your |votre )?(?:tele?phone|phone|mobile|téléphone|portable)(?: number)?$|^(?:votre )?numéro de téléphone$/i, 'tel'],
  [/^(?:first|given) ?name$|^(?:votre )?prénom$/i, 'given-name'],
  [/^(?:last|family|sur) ?name$|^(?:votre )?nom(?: de famille)?$/i, 'family-name'],
  [/^(?:your )?(?:full )?name$|^nom et prénom$|^nom complet$/i, 'name'],
  [/^(?:post ?code|postal code|zip(?: code)?|code postal)$/i, 'postal-code'],
  [/^(?:your |votre )?(?:street |home )?address?e?$|^address line 1$/i, 'street-address'],
  [/^(?:date of birth|birthday|date de naissance|né\(?e?\)? le)$/i, 'bday'],
  [/^(?:town|city|ville|commune)$/i, 'address-level2'],
  [/^(?:country|pays)$/i, 'country-name'],
  [/^(?:card number|credit card number|numéro de carte)$/i, 'cc-number'],
];
const bareLabel = (field: Field): string =>
  nameOf(field)
    .replace(/\(.*?\)|\*|:|\brequired\b|\bobligatoire\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

export const aboutFields: Checks = {
  'field-named-by-example': {
    rgaa: ['11.1'],
    wcag: ['3.3.2', '1.3.1'],
    says: 'Le nom de ce champ disparaît dès que l’on écrit dedans.',
    mend: 'Écrivez une étiquette (<label>) au-dessus du champ.',
    look: () => fields().filter((field) => isUnnamed(field) && field.hasAttribute('placeholder')),
  },
  'field-name-hidden': {
    rgaa: ['11.1'],
    wcag: ['3.3.2'],
    says: 'Ce champ a un nom pour une machine, et aucun mot à l’écran.',
    mend: 'Montrez son étiquette.',
    look: () =>
      fields().filter((field) => {
        if (isUnnamed(field) || (field instanceof HTMLInputElement && field.type === 'search') || field.closest('[role=search], search, table') !== null)
          return false;
        const seen = [...(field.labels ?? []), ...byIds(field, 'aria-labelledby')].filter((one) => isShown(one) && one.getBoundingClientRect().width > 2);
        const isAlone = seen.length === 0 && field.closest('fieldset') === null;
        const beside = field.form?.querySelectorAll('input:not([type=hidden], [type=submit]), select, textarea').length ?? 1;
        return isAlone && !(beside === 1 && field.nextElementSibling?.matches('button, input[type=submit]'));
      }),
  },
  'label-tied-to-nothing': {
    rgaa: ['11.1'],
    wcag: ['1.3.1', '4.1.2'],
    says: 'Cette étiquette n’est liée à aucun champ.',
    mend: 'Mettez dans for le nom (id) du champ.',
    look: () => [...document.querySelectorAll('label')].filter((label) => isShown(label) && label.control === null && textOf(label) !== ''),
  },
  'label-empty': {
    rgaa: ['11.2'],
    wcag: ['2.4.6'],
    says: 'L’étiquette de ce champ est vide.',
    mend: 'Écrivez ce que l’on attend dans le champ.',
    look: () =>
      [...document.querySelectorAll('label')].filter(
        (label) => nameOf(label) === '' && label.querySelector('img[alt], svg') === null && label.control !== null && namesNothingElse(label),
      ),
  },
  'label-far': {
    rgaa: ['11.4'],
    wcag: ['3.3.2'],
    says: 'L’étiquette est loin de son champ : à la loupe, on ne voit pas l’un et l’autre.',
    mend: 'Mettez-la juste au-dessus du champ, ou juste après une case à cocher.',
    look: () =>
      fields().filter((field) =>
        [...(field.labels ?? [])].some((label) => {
          if (label.contains(field) && !isTicked(field)) return false;
          const words = document.createRange();
          words.selectNodeContents(label);
          const [near, own] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
          if (near.width <= 2 || own.width <= 2 || own.height <= 2) return false;
          const down = Math.max(own.top - near.bottom, near.top - own.bottom, 0);
          const aside = Math.max(own.left - near.right, near.left - own.right, 0);
          return down > FAR_DOWN_PX || aside > FAR_ASIDE_PX;
        }),
      ),
  },
  'label-wrong-side': {
    rgaa: ['11.4'],
    wcag: ['3.3.2'],
    says: 'L’étiquette n’est pas là où on la cherche : avant un champ, après une case à cocher.',
    mend: 'Mettez-la au-dessus ou à gauche d’un champ, et à droite d’une case.',
    look: () =>
      fields().filter((field) =>
        [...(field.labels ?? [])].some((label) => {
          const words = document.createRange();
          words.selectNodeContents(label);
          const [near, own] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
          if (near.width <= 2 || own.width <= 2 || own.height <= 2 || getComputedStyle(field).direction === 'rtl') return false;
          const isAfter = near.top >= own.bottom - 1 || (near.left >= own.right - 1 && near.bottom > own.top);
          const isBefore = near.right <= own.left + 1 && near.bottom > own.top && near.top < own.bottom;
          return isTicked(field) ? isBefore && label.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING : isTyped(field) && isAfter;
        }),
      ),
  },
  'label-shared': {
    rgaa: ['11.2', '11.3'],
    wcag: ['2.4.6'],
    says: 'Deux champs portent le même nom.',
    mend: 'Ajoutez à chacun ce qui le distingue.',
    look: () =>
      fields().filter((field, _index, all) => {
        const same = all.find(
          (one) =>
            nameOf(one) !== '' &&
            nameOf(one) === nameOf(field) &&
            one.form === field.form &&
            one.closest('fieldset, [role=group], tr, li') === field.closest('fieldset, [role=group], tr, li'),
        );
        return same !== undefined && same !== field;
      }),
  },
  'purpose-unsaid': {
    rgaa: ['11.13'],
    wcag: ['1.3.5'],
    says: 'Le navigateur ne peut pas remplir ce champ à votre place : rien ne dit ce qu’il attend.',
    mend: 'Ajoutez autocomplete.',
    look: () =>
      fields().flatMap((field) => {
        if (!isTyped(field)) return [];
        const purpose = purposes.find(([words]) => words.test(bareLabel(field)))?.[1];
        const given = field.getAttribute('autocomplete')?.trim() ?? '';
        return purpose !== undefined && (given === '' || given === 'off') ? [{ element: field, about: `autocomplete="${purpose}"` }] : [];
      }),
  },
  'purpose-wrong': {
    rgaa: ['11.13'],
    wcag: ['1.3.5'],
    says: 'Le navigateur remplirait ce champ avec autre chose que ce qu’il demande.',
    mend: 'Corrigez autocomplete.',
    look: () =>
      fields().filter((field) => {
        const purpose = purposes.find(([words]) => words.test(bareLabel(field)))?.[1];
        const given = field.getAttribute('autocomplete')?.trim().split(' ').pop() ?? '';
        const isNear =
          purpose !== undefined &&
          (given.startsWith(purpose.split('-')[0] ?? '') ||
            given.includes('name') === purpose.includes('name') ||
            (purpose === 'street-address' && given.startsWith('address')) ||
            (purpose === 'country-name' && given === 'country'));
        return (
          purpose !== undefined &&
          given !== '' &&
          !['on', 'off', purpose, 'username', 'one-time-code'].includes(given) &&
          !(
            isNear &&
            (given.includes('name') || given.includes('address') || given.startsWith('bday') || given.startsWith('tel') || given.startsWith('country'))
          )
        );
      }),
  },
  'required-unsaid': {
    rgaa: ['11.10'],
    wcag: ['3.3.2'],
    says: 'Ce champ est obligatoire, et rien ne le dit à l’écran.',
    mend: 'Écrivez « obligatoire » dans son étiquette.',
    look: () =>
      fields().filter(
        (field) =>
          (field.required || field.getAttribute('aria-required') === 'true') &&
          !isTicked(field) &&
          !must.test(said(field)) &&
          !/(?:all|every|each|tous|chaque|toutes)[^.]{0,40}(?:required|mandatory|obligatoire|requis)/i.test(textOf(field.form ?? document.body)),
      ),
  },
  'star-unexplained': {
    rgaa: ['11.10'],
    wcag: ['3.3.2'],
    says: 'Une étoile marque des champs, et rien ne dit ce qu’elle veut dire.',
    mend: 'Avant le premier champ, écrivez : « * : obligatoire ».',
    look: () =>
      shown('label, legend')
        .filter(
          (label) =>
            /\*\s*:?$/.test(textOf(label)) &&
            !/\*[^.]{0,60}(?:required|mandatory|obligatoire|requis|compulsory|must)|(?:required|mandatory|obligatoire|requis|compulsory)[^.]{0,60}\*/i.test(
              textOf(document.body).replaceAll(textOf(label), ' '),
            ),
        )
        .slice(0, 1),
  },
  'format-unsaid': {
    rgaa: ['11.10'],
    wcag: ['3.3.2'],
    says: 'Il faut écrire une date, et rien ne dit comment.',
    mend: 'Ajoutez un exemple dans l’étiquette : « par exemple 31/12/1980 ».',
    look: () =>
      fields().filter(
        (field) =>
          field instanceof HTMLInputElement &&
          ['text', 'tel'].includes(field.type) &&
          /\bdate\b/i.test(nameOf(field)) &&
          !/\d|[jdm]{2}|month|mois|year|année|day|jour/i.test(said(field)) &&
          wordsIn(nameOf(field)).length < 8,
      ),
  },
  'format-in-example-only': {
    rgaa: ['11.10'],
    wcag: ['3.3.2'],
    says: 'La consigne de ce champ disparaît dès que l’on écrit dedans.',
    mend: 'Écrivez-la sous l’étiquette, et liez-la par aria-describedby.',
    look: () =>
      fields().filter(
        (field) =>
          !isUnnamed(field) &&
          !field.hasAttribute('aria-describedby') &&
          /\bdd\b|\bmm\b|yyyy|jj\b|aaaa|format|exact|minimum|at least|au moins|caractères|characters|must/i.test(field.getAttribute('placeholder') ?? ''),
      ),
  },
};

function namesNothingElse(label: HTMLLabelElement): boolean {
  const { control } = label;
  return control !== null && !control.hasAttribute('aria-label') && !control.hasAttribute('aria-labelledby');
}
