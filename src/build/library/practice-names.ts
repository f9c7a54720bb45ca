// The names and data inside a practice: those that point must point at something,
// those that name must be different, and none may belong to a real person.

import type { Names } from '../../world/apps/authoring';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { fictionalPhone } from './persona-schema';
import { placeOf } from './schema-issues';
import { entriesOf, walk } from './texts';
import { valueAt, type Path, type YamlSource } from './yaml-source';

export interface Court {
  readonly source: YamlSource;
  readonly report: Report;
}

const hints: { readonly [field: string]: string } = {
  email: ' Sinon, ajoutez la personne aux contacts.',
  to: ' Sinon, ajoutez la personne aux contacts.',
};

/** Every name that stands in a field of references is one of the names there are. */
export function checkNames(value: unknown, { names, path, ...court }: Court & { readonly names: Names; readonly path: Path }): void {
  walk(value, path, (text, at, field) => {
    const known = names[field];
    if (known === undefined || known.includes(text)) return;
    court.report({
      file: court.source.file,
      line: court.source.lineOf(at),
      what: `${placeOf(at)} : ${quoted(text)} n’existe pas dans cet exercice.`,
      mend: suggest(text, known, 'Noms possibles') + (hints[field] ?? ''),
    });
  });
}

/** What has a name has it alone. The gestures of the walkthrough give none: the same app may be opened twice. */
export function checkUniqueIds(value: unknown, { path, source, report }: Court & { readonly path: Path }): void {
  if (typeof value !== 'object' || value === null) return;
  const ids = Array.isArray(value) ? value.map((one: unknown) => valueAt(one, ['id'])) : [];
  ids.forEach((id, index) => {
    if (typeof id !== 'string' || ids.indexOf(id) === index) return;
    const at = [...path, index];
    report({
      file: source.file,
      line: source.lineOf([...at, 'id']),
      what: `${placeOf(at)} : le nom ${quoted(id)} est déjà pris.`,
      mend: 'donnez un nom différent.',
    });
  });
  for (const [key, inside] of entriesOf(value)) {
    const isWalkthrough = path.length === 0 && key === 'walkthrough';
    if (!isWalkthrough) checkUniqueIds(inside, { path: [...path, key], source, report });
  }
}

/** Invented people only: an address that exists, or a number that rings, is somebody's. */
export function checkNothingIsReal(value: unknown, { path, source, report }: Court & { readonly path: Path }): void {
  walk(value, path, (text, at) => {
    const say = (what: string, mend: string): void => {
      report({ file: source.file, line: source.lineOf(at), what: `${placeOf(at)} : ${what}`, mend });
    };
    for (const [address, domain = ''] of text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)) {
      if (!domain.endsWith('.example')) say(`l’adresse ${quoted(address)} peut exister.`, 'une adresse inventée finit par .example.');
    }
    for (const [number] of text.matchAll(/(?<!\d)0\d([ .\u00A0]?\d\d){4}(?!\d)/g)) {
      if (!fictionalPhone.test(number.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '))) {
        say(`le numéro ${quoted(number)} peut exister.`, 'prenez un numéro réservé à la fiction : 06 39 98 et quatre chiffres.');
      }
    }
  });
}
