// What one cell may hold. A host takes its file from anywhere, and others filled it: what is not plain text is refused, with how to mend it.

import { isIsoDate } from '../../core/lesson/calendar';
import { typedEmail } from '../../core/typed/email';
import { quoted, suggest } from '../library/nearest';
import { hoursInWords } from './hours';
import type { Field } from './schema';

export interface Fault {
  readonly what: string;
  readonly mend: string;
}

/** « | », says the schema. Between two addresses some write « ; »: kept as one, they would lead nowhere. */
const MANY = /\||;(?=\s*https?:\/\/)/i;
const links = ['site_web', 'fiche_acces_libre', 'prise_rdv'];
const numbers = ['latitude', 'longitude'];

/** Values of a cell that may hold several. */
export function valuesIn(cell: string): readonly string[] {
  return cell
    .split(MANY)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** What is wrong in it; nothing when it is right. */
export function faultIn(cell: string, field: Field): Fault | undefined {
  const { name, isRequired, values, pattern, maxLength } = field;
  if (cell === '') return isRequired ? { what: 'elle est vide.', mend: 'remplissez-la : le schéma la demande.' } : undefined;
  return (
    foreign(cell, name) ??
    unlisted(cell, values) ??
    (pattern !== undefined && !pattern.test(cell)
      ? { what: `${shown(cell)} n’est pas écrit comme il faut.`, mend: howTo[name] ?? `écrivez-le selon ${pattern.source}.` }
      : undefined) ??
    (maxLength !== undefined && cell.length > maxLength
      ? { what: `il y a ${cell.length} caractères.`, mend: `${maxLength} au plus. Mettez le reste dans presentation_detail.` }
      : undefined) ??
    ofItsKind(cell, name)
  );
}

const howTo: Readonly<Record<string, string>> = {
  pivot: 'écrivez le SIRET (14 chiffres) ou le numéro RNA. Inconnu : 14 zéros.',
  code_postal: 'écrivez cinq chiffres. Un tableur enlève le zéro du début : mettez la colonne en texte.',
  code_insee: 'écrivez le code officiel de la commune, cinq signes : 01004, 2A004.',
  telephone: 'écrivez-le sans espace, avec l’indicatif : +33199001122.',
};

/** What a cell of text never holds: what a spreadsheet would run, markup, signs that nobody sees. */
function foreign(cell: string, name: string): Fault | undefined {
  if (/^[=@\t\r]|^[+-](?=[\d(=@])/.test(cell) && name !== 'telephone' && !numbers.includes(name)) {
    return { what: `${shown(cell)} commence par un signe de calcul : un tableur le prendrait pour une formule.`, mend: 'enlevez ce signe.' };
  }
  if (/<[a-z!/?]/i.test(cell)) return { what: `il y a une balise dans ${shown(cell)}.`, mend: 'gardez le texte, enlevez ce qui est entre < et >.' };
  if (/&(#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(cell))
    return { what: `il y a un code de page dans ${shown(cell)}.`, mend: 'écrivez la lettre elle-même : é, et non son code.' };

  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/.test(cell)) {
    return { what: 'il y a un signe que l’on ne voit pas, ou une lettre perdue.', mend: 'effacez la case, puis écrivez-la de nouveau.' };
  }
  if (/[\r\n]/.test(cell) && name !== 'presentation_detail') return { what: 'elle est sur plusieurs lignes.', mend: 'écrivez-la sur une seule ligne.' };
  return undefined;
}

function unlisted(cell: string, values: readonly string[] | undefined): Fault | undefined {
  if (values === undefined) return undefined;
  // The schema writes « Étapes numériques(La Poste) », its own library and most files put a space.
  const folded = (value: string): string => value.replaceAll(/\s|’|'/g, '');
  const wrong = valuesIn(cell).find((value) => !values.some((one) => folded(one) === folded(value)));
  if (wrong === undefined) return undefined;
  const hint = wrong.includes(';') ? 'plusieurs valeurs se séparent par « | ». ' : '';
  return { what: `${shown(wrong)} n’est pas une valeur du schéma.`, mend: `${hint}${suggest(wrong, values, 'valeurs possibles')}` };
}

function ofItsKind(cell: string, name: string): Fault | undefined {
  if (numbers.includes(name)) return coordinate(cell, name === 'latitude' ? 90 : 180);
  if (links.includes(name)) {
    const wrong = valuesIn(cell).find((value) => !isLink(value));
    return wrong === undefined
      ? undefined
      : {
          what: `${shown(wrong)} n’est pas l’adresse d’un site.`,
          mend: 'écrivez-la en entier : https://www.exemple.fr/. Plusieurs adresses se séparent par « | ».',
        };
  }
  if (name === 'courriels') {
    const wrong = valuesIn(cell).find((value) => !('address' in typedEmail(value)) || /[<>]/.test(value));
    return wrong === undefined ? undefined : { what: `${shown(wrong)} n’est pas une adresse e-mail.`, mend: 'écrivez-la comme accueil@exemple.fr.' };
  }
  if (name === 'date_maj' && !isIsoDate(cell)) return { what: `${shown(cell)} n’est pas une date.`, mend: 'écrivez l’année, le mois et le jour : 2026-11-21.' };
  if (name === 'horaires') {
    const hours = hoursInWords(cell);
    if ('refused' in hours) {
      return {
        what: `les horaires ${shown(cell)} ne se lisent pas : ${hours.refused}.`,
        mend: 'écrivez-les comme Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00. Aide : projets.pavie.info/yohours',
      };
    }
  }
  return undefined;
}

function coordinate(cell: string, most: number): Fault | undefined {
  if (/^-?\d+,\d+$/.test(cell)) return { what: `${shown(cell)} a une virgule.`, mend: 'écrivez un point : 45.188.' };
  if (!/^-?\d{1,3}(\.\d+)?$/.test(cell)) return { what: `${shown(cell)} n’est pas un nombre de degrés.`, mend: 'écrivez-le comme 45.188.' };
  return Math.abs(Number(cell)) > most ? { what: `${shown(cell)} est hors du globe.`, mend: `il va de -${most} à ${most}.` } : undefined;
}

/** Of the web, and that does not hide where it goes behind a name. */
function isLink(value: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\^`{}]+$/i.test(value)) return false;
  const address = URL.parse(value);
  return address !== null && address.username === '' && address.password === '' && address.hostname.includes('.');
}

const LONGEST = 60;

function shown(cell: string): string {
  const seen = cell.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
  return quoted(seen.length > LONGEST ? `${seen.slice(0, LONGEST)}…` : seen);
}
