// A file of the national schema → the places it holds; what cannot be trusted is reported, with its line, its column, and how to mend it.

import { isIsoDate } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import type { Point, Wish } from '../../core/places/place';
import type { Report } from '../library/content-error';
import { nearest, quoted } from '../library/nearest';
import { faultIn, valuesIn } from './check-cell';
import { readCsv, type Row } from './csv';
import { departmentOf, type Department } from './departments';
import { hoursInWords } from './hours';
import { fields } from './schema';
import { isOnItsLand, strays } from './where';

/** A place, whole: what its sheet says. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly postcode: string;
  readonly department: Department;
  readonly address: string;
  readonly more: string;
  readonly point: Point | undefined;
  readonly phone: string;
  readonly emails: readonly string[];
  readonly sites: readonly string[];
  readonly hours: readonly string[];
  readonly summary: string;
  readonly services: readonly string[];
  readonly publics: readonly string[];
  readonly access: readonly string[];
  readonly ways: readonly string[];
  readonly fees: readonly string[];
  readonly programmes: readonly string[];
  readonly isTravelling: boolean;
  readonly accessPage: string;
  readonly booking: string;
  readonly source: string;
  readonly updated: IsoDate;
  readonly grants: readonly Wish[];
}

export interface Desk {
  readonly report: Report;
  /** What is not refused, but should be looked at. */
  readonly review: Report;
}

export function readPlaces(source: { readonly file: string; readonly bytes: Uint8Array }, { report, review }: Desk): readonly Place[] {
  const rows = readCsv(source, report);
  const [head, ...body] = rows ?? [];
  if (head === undefined) return [];
  const { file } = source;
  const columns = head.cells.map((cell) => cell.trim());
  if (!checkHead(columns, file, report)) return [];
  const ids = new Set<string>();
  const places = body.flatMap((row): readonly Place[] => {
    if (row.cells.every((cell) => cell.trim() === '')) return [];
    const place = readRow(row, { columns, file, ids, report });
    return place === undefined ? [] : [place];
  });
  const byPostcode = Map.groupBy(places, ({ postcode }) => postcode);
  const lost = new Set([...byPostcode.values()].flatMap((those) => [...strays(those.flatMap(({ point }) => point ?? []))]));
  return places.map((place) => {
    if (place.point === undefined || !lost.has(place.point)) return place;
    review({
      file,
      what: `${quoted(place.id)} : sa latitude et sa longitude sont loin des autres lieux de ${place.postcode}. Il n’est pas dessiné.`,
      mend: 'cherchez l’adresse sur adresse.data.gouv.fr, puis corrigez les deux nombres.',
    });
    return { ...place, point: undefined };
  });
}

function checkHead(columns: readonly string[], file: string, report: Report): boolean {
  const names = fields.map(({ name }) => name);
  const [only = ''] = columns;
  if (columns.length === 1 && only.includes(';')) {
    report({
      file,
      line: 1,
      what: 'Les colonnes sont séparées par des points-virgules.',
      mend: 'enregistrez le fichier en CSV avec des virgules : le schéma les demande.',
    });
    return false;
  }
  const missing = fields.filter(({ name, isRequired }) => isRequired && !columns.includes(name));
  for (const { name } of missing) {
    const close = nearest(
      name,
      columns.filter((column) => !names.includes(column)),
    );
    report({
      file,
      line: 1,
      what: `La colonne ${quoted(name)} manque.`,
      mend: close === undefined ? 'ajoutez-la : le schéma la demande.' : `renommez ${quoted(close)} en ${quoted(name)}.`,
    });
  }
  const twice = columns.filter((column, place) => column !== '' && columns.indexOf(column) !== place);
  for (const column of twice) report({ file, line: 1, what: `La colonne ${quoted(column)} est là deux fois.`, mend: 'gardez-en une.' });
  return missing.length === 0 && twice.length === 0;
}

interface Reading {
  readonly columns: readonly string[];
  readonly file: string;
  readonly ids: Set<string>;
  readonly report: Report;
}

/** Undefined, and reports, when one of its cells is wrong. */
function readRow({ line, cells }: Row, { columns, file, ids, report }: Reading): Place | undefined {
  const faults: string[] = [];
  const say = (column: string, what: string, mend: string): void => {
    faults.push(column);
    report({ file, line, what: `Colonne ${quoted(column)} (n° ${columns.indexOf(column) + 1}) : ${what}`, mend });
  };
  if (cells.length !== columns.length) {
    report({
      file,
      line,
      what: `Il y a ${cells.length} cases pour ${columns.length} colonnes.`,
      mend: 'une case qui contient une virgule s’écrit entre guillemets.',
    });
    return undefined;
  }
  const cell = (name: string): string => (cells[columns.indexOf(name)] ?? '').trim();
  for (const field of fields) {
    const fault = faultIn(cell(field.name), field);
    if (fault !== undefined) say(field.name, fault.what, fault.mend);
  }
  const id = cell('id');
  if (ids.has(id)) say('id', `${quoted(id)} est déjà pris.`, 'donnez un autre identifiant à ce lieu, ou enlevez le doublon.');
  ids.add(id);
  const department = departmentOf(cell('code_postal'));
  if (faults.length === 0 && department === undefined)
    say('code_postal', `${quoted(cell('code_postal'))} n’est d’aucun département.`, 'vérifiez les premiers chiffres.');
  const point = faults.length === 0 ? pointIn(cell, department, say) : undefined;
  const updated = cell('date_maj');
  if (faults.length > 0 || department === undefined || !isIsoDate(updated)) return undefined;
  const hours = cell('horaires') === '' ? undefined : hoursInWords(cell('horaires'));
  const access = valuesIn(cell('modalites_acces'));
  return {
    id,
    name: cell('nom'),
    commune: cell('commune'),
    postcode: cell('code_postal'),
    department,
    address: cell('adresse'),
    more: cell('complement_adresse'),
    point,
    phone: cell('telephone'),
    emails: valuesIn(cell('courriels')),
    sites: valuesIn(cell('site_web')),
    hours: hours !== undefined && 'lines' in hours ? hours.lines : [],
    summary: cell('presentation_resume'),
    services: valuesIn(cell('services')),
    publics: valuesIn(cell('publics_specifiquement_adresses')),
    access,
    ways: valuesIn(cell('modalites_accompagnement')),
    fees: valuesIn(cell('frais_a_charge')),
    programmes: valuesIn(cell('dispositif_programmes_nationaux')),
    isTravelling: valuesIn(cell('itinerance')).includes('Itinérant'),
    accessPage: cell('fiche_acces_libre'),
    booking: cell('prise_rdv'),
    source: cell('source'),
    updated,
    grants: grantsOf(valuesIn(cell('frais_a_charge')), access, valuesIn(cell('prise_en_charge_specifique'))),
  };
}

function pointIn(
  cell: (name: string) => string,
  department: Department | undefined,
  say: (column: string, what: string, mend: string) => void,
): Point | undefined {
  const [lat, lon] = [cell('latitude'), cell('longitude')];
  if (lat === '' && lon === '') return undefined;
  if (lat === '' || lon === '') {
    say(lat === '' ? 'latitude' : 'longitude', 'elle manque, et l’autre est là.', 'donnez les deux, ou aucune.');
    return undefined;
  }
  const point = { lat: Number(lat), lon: Number(lon) };
  if (department === undefined || isOnItsLand(point, department.code)) return point;
  const isSwapped = isOnItsLand({ lat: point.lon, lon: point.lat }, department.code);
  say(
    'latitude',
    isSwapped ? 'elle semble échangée avec la longitude.' : `${lat}, ${lon} n’est pas là où est le code postal.`,
    isSwapped ? 'échangez les deux nombres.' : 'cherchez l’adresse sur adresse.data.gouv.fr, puis recopiez les deux nombres.',
  );
  return undefined;
}

const granted: readonly (readonly [Wish, string])[] = [
  ['english', 'Langues étrangères (anglais)'],
  ['languages', 'Langues étrangères (autres)'],
  ['deaf', 'Surdité'],
  ['sight', 'Déficience visuelle'],
  ['motor', 'Handicaps moteurs'],
  ['mental', 'Handicaps mentaux'],
  ['reading', 'Illettrisme'],
];

function grantsOf(fees: readonly string[], access: readonly string[], care: readonly string[]): readonly Wish[] {
  return [
    // « Gratuit sous condition » is not free for who does not fulfil it.
    ...(fees.includes('Gratuit') ? (['free'] as const) : []),
    ...(access.includes('Se présenter') ? (['walk-in'] as const) : []),
    ...granted.flatMap(([wish, value]) => (care.includes(value) ? [wish] : [])),
  ];
}
