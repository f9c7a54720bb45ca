// Where a postcode is, and where the national map speaks of it. Names and addresses of the map: its own documentation,
// « codes-territoires.md » of anct-cartographie-nationale/cartographie, read in November 2026.

import { foldText } from '../../core/lesson/fold-text';

export interface Department {
  readonly code: string;
  readonly name: string;
  /** Its place in addresses: `haute-savoie`. The national map has the same. */
  readonly slug: string;
  /** Its region, as the national map names it; none where the map has no page. */
  readonly region: string | undefined;
}

const NATIONAL_MAP = 'https://cartographie.societenumerique.gouv.fr/';

const rows: readonly (readonly [string, string, string | undefined])[] = [
  ['01', 'Ain', 'auvergne-rhone-alpes'],
  ['02', 'Aisne', 'hauts-de-france'],
  ['03', 'Allier', 'auvergne-rhone-alpes'],
  ['04', 'Alpes-de-Haute-Provence', 'provence-alpes-cote-dazur'],
  ['05', 'Hautes-Alpes', 'provence-alpes-cote-dazur'],
  ['06', 'Alpes-Maritimes', 'provence-alpes-cote-dazur'],
  ['07', 'Ardèche', 'auvergne-rhone-alpes'],
  ['08', 'Ardennes', 'grand-est'],
  ['09', 'Ariège', 'occitanie'],
  ['10', 'Aube', 'grand-est'],
  ['11', 'Aude', 'occitanie'],
  ['12', 'Aveyron', 'occitanie'],
  ['13', 'Bouches-du-Rhône', 'provence-alpes-cote-dazur'],
  ['14', 'Calvados', 'normandie'],
  ['15', 'Cantal', 'auvergne-rhone-alpes'],
  ['16', 'Charente', 'nouvelle-aquitaine'],
  ['17', 'Charente-Maritime', 'nouvelle-aquitaine'],
  ['18', 'Cher', 'centre-val-de-loire'],
  ['19', 'Corrèze', 'nouvelle-aquitaine'],
  ['2A', 'Corse-du-Sud', 'corse'],
  ['2B', 'Haute-Corse', 'corse'],
  ['21', 'Côte-d’Or', 'bourgogne-franche-comte'],
  ['22', 'Côtes-d’Armor', 'bretagne'],
  ['23', 'Creuse', 'nouvelle-aquitaine'],
  ['24', 'Dordogne', 'nouvelle-aquitaine'],
  ['25', 'Doubs', 'bourgogne-franche-comte'],
  ['26', 'Drôme', 'auvergne-rhone-alpes'],
  ['27', 'Eure', 'normandie'],
  ['28', 'Eure-et-Loir', 'centre-val-de-loire'],
  ['29', 'Finistère', 'bretagne'],
  ['30', 'Gard', 'occitanie'],
  ['31', 'Haute-Garonne', 'occitanie'],
  ['32', 'Gers', 'occitanie'],
  ['33', 'Gironde', 'nouvelle-aquitaine'],
  ['34', 'Hérault', 'occitanie'],
  ['35', 'Ille-et-Vilaine', 'bretagne'],
  ['36', 'Indre', 'centre-val-de-loire'],
  ['37', 'Indre-et-Loire', 'centre-val-de-loire'],
  ['38', 'Isère', 'auvergne-rhone-alpes'],
  ['39', 'Jura', 'bourgogne-franche-comte'],
  ['40', 'Landes', 'nouvelle-aquitaine'],
  ['41', 'Loir-et-Cher', 'centre-val-de-loire'],
  ['42', 'Loire', 'auvergne-rhone-alpes'],
  ['43', 'Haute-Loire', 'auvergne-rhone-alpes'],
  ['44', 'Loire-Atlantique', 'pays-de-la-loire'],
  ['45', 'Loiret', 'centre-val-de-loire'],
  ['46', 'Lot', 'occitanie'],
  ['47', 'Lot-et-Garonne', 'nouvelle-aquitaine'],
  ['48', 'Lozère', 'occitanie'],
  ['49', 'Maine-et-Loire', 'pays-de-la-loire'],
  ['50', 'Manche', 'normandie'],
  ['51', 'Marne', 'grand-est'],
  ['52', 'Haute-Marne', 'grand-est'],
  ['53', 'Mayenne', 'pays-de-la-loire'],
  ['54', 'Meurthe-et-Moselle', 'grand-est'],
  ['55', 'Meuse', 'grand-est'],
  ['56', 'Morbihan', 'bretagne'],
  ['57', 'Moselle', 'grand-est'],
  ['58', 'Nièvre', 'bourgogne-franche-comte'],
  ['59', 'Nord', 'hauts-de-france'],
  ['60', 'Oise', 'hauts-de-france'],
  ['61', 'Orne', 'normandie'],
  ['62', 'Pas-de-Calais', 'hauts-de-france'],
  ['63', 'Puy-de-Dôme', 'auvergne-rhone-alpes'],
  ['64', 'Pyrénées-Atlantiques', 'nouvelle-aquitaine'],
  ['65', 'Hautes-Pyrénées', 'occitanie'],
  ['66', 'Pyrénées-Orientales', 'occitanie'],
  ['67', 'Bas-Rhin', 'grand-est'],
  ['68', 'Haut-Rhin', 'grand-est'],
  ['69', 'Rhône', 'auvergne-rhone-alpes'],
  ['70', 'Haute-Saône', 'bourgogne-franche-comte'],
  ['71', 'Saône-et-Loire', 'bourgogne-franche-comte'],
  ['72', 'Sarthe', 'pays-de-la-loire'],
  ['73', 'Savoie', 'auvergne-rhone-alpes'],
  ['74', 'Haute-Savoie', 'auvergne-rhone-alpes'],
  ['75', 'Paris', 'ile-de-france'],
  ['76', 'Seine-Maritime', 'normandie'],
  ['77', 'Seine-et-Marne', 'ile-de-france'],
  ['78', 'Yvelines', 'ile-de-france'],
  ['79', 'Deux-Sèvres', 'nouvelle-aquitaine'],
  ['80', 'Somme', 'hauts-de-france'],
  ['81', 'Tarn', 'occitanie'],
  ['82', 'Tarn-et-Garonne', 'occitanie'],
  ['83', 'Var', 'provence-alpes-cote-dazur'],
  ['84', 'Vaucluse', 'provence-alpes-cote-dazur'],
  ['85', 'Vendée', 'pays-de-la-loire'],
  ['86', 'Vienne', 'nouvelle-aquitaine'],
  ['87', 'Haute-Vienne', 'nouvelle-aquitaine'],
  ['88', 'Vosges', 'grand-est'],
  ['89', 'Yonne', 'bourgogne-franche-comte'],
  ['90', 'Territoire de Belfort', 'bourgogne-franche-comte'],
  ['91', 'Essonne', 'ile-de-france'],
  ['92', 'Hauts-de-Seine', 'ile-de-france'],
  ['93', 'Seine-Saint-Denis', 'ile-de-france'],
  ['94', 'Val-de-Marne', 'ile-de-france'],
  ['95', 'Val-d’Oise', 'ile-de-france'],
  ['971', 'Guadeloupe', 'guadeloupe'],
  ['972', 'Martinique', 'martinique'],
  ['973', 'Guyane', 'guyane'],
  ['974', 'La Réunion', 'la-reunion'],
  ['975', 'Saint-Pierre-et-Miquelon', undefined],
  ['976', 'Mayotte', 'mayotte'],
  ['977', 'Saint-Barthélemy', undefined],
  ['978', 'Saint-Martin', 'saint-martin'],
  ['986', 'Wallis-et-Futuna', undefined],
  ['987', 'Polynésie française', undefined],
  ['988', 'Nouvelle-Calédonie', undefined],
];

const departments = new Map(rows.map(([code, name, region]): [string, Department] => [code, { code, name, slug: slugOf(name), region }]));

/** Undefined for a postcode of no département. */
export function departmentOf(postcode: string): Department | undefined {
  return departments.get(codeOf(postcode));
}

/** The national map, as near to this département as it goes; the whole of it without one. */
export function nationalMap(department?: Department): string {
  return department?.region === undefined ? NATIONAL_MAP : `${NATIONAL_MAP}${department.region}/${department.slug}/lieux`;
}

function codeOf(postcode: string): string {
  if (postcode === '97133') return '977';
  if (postcode === '97150') return '978';
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  // Corsica has one number, and two départements.
  if (/^20[01]/.test(postcode)) return '2A';
  if (postcode.startsWith('20')) return '2B';
  return postcode.slice(0, 2);
}

function slugOf(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
