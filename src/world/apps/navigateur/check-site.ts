// What the schema of a site cannot see: names taken twice, links to nowhere, a page that nobody can reach. Build time.

import type { Block, BlockOf } from './block-schema';
import { waysOf } from './links';
import type { NavigateurScenario } from './schema';
import type { Site, SitePage } from './site-schema';

interface Fault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}

/** In one file. */
export function faultsOf(site: Site): readonly Fault[] {
  const ids = site.pages.map(({ id }) => id);
  return [
    ...twice(ids, (at) => ['pages', at, 'id'], 'la page'),
    ...twice(
      site.pages.map(({ path }) => path),
      (at) => ['pages', at, 'path'],
      'l’adresse',
    ),
    ...faultsOfSort(site),
    ...waysOf(site)
      .filter(({ to }) => !to.includes(':') && !ids.includes(to))
      .map(({ to, path }) => ({ path, what: `aucune page ne s’appelle « ${to} ».`, mend: `pages de ce site : ${ids.join(', ')}.` })),
    ...faultsOfCookies(site),
    ...alone(site),
    ...faultsOfCalendars(site),
    ...likeTheMenu(site),
    ...site.pages.flatMap((page, at) => faultsOfPage(page).map(({ path, ...fault }) => ({ ...fault, path: ['pages', at, ...path] }))),
  ];
}

function faultsOfCookies({ cookies, pages }: Site): readonly Fault[] {
  if (cookies === undefined) return [];
  const { style, purposes, pay } = cookies;
  if (style === 'hidden' && purposes.length === 0) {
    return [
      { path: ['cookies', 'style'], what: 'derrière « Paramétrer », il n’y a rien à décocher.', mend: 'ajoutez « purposes: » : une publicité, une mesure…' },
    ];
  }
  if (style !== 'wall' || pages.some(({ id }) => id === pay)) return [];
  return [{ path: ['cookies', 'style'], what: 'accepter ou payer, mais sans page pour payer.', mend: 'ajoutez « pay: » et le nom d’une page.' }];
}

/** Between the files of the room. */
export function faultsBetween(sites: ReadonlyMap<string, Site>): readonly (Fault & { readonly id: string })[] {
  const hosts = new Map<string, string>();
  return [...sites].flatMap(([id, site]) => {
    const first = hosts.get(site.host);
    if (first === undefined) hosts.set(site.host, id);
    const original = site.imitates === undefined ? undefined : sites.get(site.imitates);
    return [
      ...(first === undefined
        ? []
        : [
            {
              path: ['host'],
              what: `l’adresse « ${site.host} » est déjà celle du site « ${first} ».`,
              mend: 'donnez une autre adresse : une lettre de plus suffit.',
            },
          ]),
      ...(site.imitates !== undefined && original === undefined
        ? [{ path: ['imitates'], what: `aucun site ne s’appelle « ${site.imitates} ».`, mend: `sites possibles : ${[...sites.keys()].join(', ')}.` }]
        : []),
      ...waysOf(site).flatMap(({ to, path }) => faultsOfWay(to, path, sites)),
    ].map((fault) => ({ ...fault, id }));
  });
}

function faultsOfWay(to: string, path: Fault['path'], sites: ReadonlyMap<string, Site>): readonly Fault[] {
  const [name = '', page] = to.split(':');
  if (page === undefined || name === 'app') return [];
  const site = sites.get(name);
  if (site === undefined) return [{ path, what: `aucun site ne s’appelle « ${name} ».`, mend: `sites possibles : ${[...sites.keys()].join(', ')}.` }];
  const pages = site.pages.map(({ id }) => id);
  return pages.includes(page) ? [] : [{ path, what: `le site « ${name} » n’a pas de page « ${page} ».`, mend: `ses pages : ${pages.join(', ')}.` }];
}

/** In a practice: what its scenario names beside its sites. */
export function faultsOfScenario({ sites, search }: NavigateurScenario): readonly Fault[] {
  if (search === undefined) return [];
  const places = Object.entries(sites).flatMap(([name, { pages }]) => pages.map(({ id }) => `${name}:${id}`));
  const mend = `adresses possibles : ${places.join(', ')}.`;
  return [
    ...search.ads.flatMap(({ to }, at) =>
      places.includes(to) ? [] : [{ path: ['search', 'ads', at, 'to'], what: `l’annonce mène à « ${to} », qui n’existe pas dans cet exercice.`, mend }],
    ),
    ...Object.keys(search.dates).flatMap((place) =>
      places.includes(place) ? [] : [{ path: ['search', 'dates', place], what: `« ${place} » n’existe pas dans cet exercice.`, mend }],
    ),
  ];
}

function faultsOfSort({ sort, imitates }: Site): readonly Fault[] {
  if (sort === 'imitation' && imitates === undefined) {
    return [{ path: ['sort'], what: 'une imitation, de quel site ?', mend: 'ajoutez « imitates: » et le nom du vrai site.' }];
  }
  return sort !== 'imitation' && imitates !== undefined
    ? [{ path: ['imitates'], what: 'ce site en imite un autre, sans le dire.', mend: 'ajoutez « sort: imitation ».' }]
    : [];
}

/** Files and boxes that say when an appointment is: which one. */
function faultsOfCalendars({ pages }: Site): readonly Fault[] {
  const calendars = pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'slots' ? [block.id] : [])));
  return pages.flatMap(({ blocks }, page) =>
    blocks.flatMap((block, at) =>
      [('of' in block ? block.of : undefined) ?? []]
        .flat()
        .filter((name) => !calendars.includes(name))
        .map((name) => ({
          path: ['pages', page, 'blocks', at, 'of'],
          what: `aucun calendrier de ce site ne s’appelle « ${name} ».`,
          mend: `calendriers possibles : ${calendars.join(', ') || 'aucun, ce site n’en a pas'}.`,
        })),
    ),
  );
}

/** One control, one name: « Cliquez sur Acheter » means neither of two. A line of the menu stands on every page. */
function likeTheMenu({ menu, pages }: Site): readonly Fault[] {
  const inMenu = new Set(menu.map(({ label }) => label));
  return pages.flatMap(({ blocks }, page) =>
    blocks.flatMap((block, at) =>
      controlsOf(block)
        .filter((label) => inMenu.has(label))
        .map((label) => ({
          path: ['pages', page, 'blocks', at],
          what: `« ${label} » est aussi dans le menu : personne ne sait lequel toucher.`,
          mend: 'donnez un autre nom à l’un des deux.',
        })),
    ),
  );
}

function controlsOf(block: Block): readonly string[] {
  if (block.type === 'link' || block.type === 'download') return [block.label];
  return block.type === 'asks' ? [block.button] : [];
}

/** Pages that no link of the site leads to. Its own search finds them all: who has one leaves no page alone. */
function alone(site: Site): readonly Fault[] {
  const led = new Set([...waysOf(site).map(({ to }) => to), site.cookies?.pay]);
  const hasSearch = site.pages.some(({ blocks }) => blocks.some(({ type }) => type === 'search'));
  return site.pages.flatMap(({ id, fromOutside }, at) =>
    at === 0 || hasSearch || fromOutside || led.has(id)
      ? []
      : [
          {
            path: ['pages', at, 'id'],
            what: `aucun lien ne mène à la page « ${id} ».`,
            mend: 'ajoutez un lien, ou « fromOutside: true » si l’on y vient d’une recherche ou d’un message.',
          },
        ],
  );
}

function faultsOfPage({ blocks, popup, lang, french }: SitePage): readonly Fault[] {
  const named = namedIn(blocks);
  const wanted = namesIn(blocks);
  return [
    ...twice(
      named.map(([id]) => id),
      (at) => named[at]?.[1] ?? [],
      'le nom',
    ),
    ...(french !== undefined && namesIn(french.blocks) !== wanted
      ? [
          {
            path: ['french', 'blocks'],
            what: 'la traduction n’a pas les mêmes liens ni les mêmes cases que la page.',
            mend: `gardez ces noms : ${wanted || 'aucun'}.`,
          },
        ]
      : []),
    ...(lang === 'en' && french === undefined ? [{ path: ['lang'], what: 'une page en anglais, sans sa traduction.', mend: 'ajoutez « french: ».' }] : []),
    ...(popup?.kind === 'alarm' && popup.phone === undefined && popup.button === undefined
      ? [{ path: ['popup'], what: 'une fausse alerte qui ne demande rien.', mend: 'ajoutez « phone: » ou « button: ».' }]
      : []),
    ...blocks.flatMap((block, at) => faultsOfBlock(block).map(({ path, ...fault }) => ({ ...fault, path: ['blocks', at, ...path] }))),
  ];
}

/** What one may press or fill, and where its name is written. */
function namedIn(blocks: readonly Block[]): readonly (readonly [string, Fault['path']])[] {
  return blocks.flatMap((block, at): readonly (readonly [string, Fault['path']])[] => [
    ...('id' in block ? [[block.id, ['blocks', at, 'id']] as const] : []),
    ...(block.type === 'cards' ? block.items.map(({ id }, item) => [id, ['blocks', at, 'items', item, 'id']] as const) : []),
  ]);
}

function namesIn(blocks: readonly Block[]): string {
  return namedIn(blocks)
    .map(([id]) => id)
    .sort()
    .join(', ');
}

function faultsOfBlock(block: Block): readonly Fault[] {
  if (block.type === 'cards') return faultsOfCards(block);
  if (block.type !== 'table') return [];
  const wide = block.head.length;
  return block.rows.flatMap((row, at) =>
    row.length === wide ? [] : [{ path: ['rows', at], what: `${row.length} cases sous ${wide} titres.`, mend: 'autant de cases que de titres.' }],
  );
}

function faultsOfCards({ items, filters, sorts }: BlockOf<'cards'>): readonly Fault[] {
  const known = filters.map(({ id }) => id);
  return items.flatMap(({ has, order }, at) => [
    ...Object.keys(has)
      .filter((filter) => !known.includes(filter))
      .map((filter) => ({ path: ['items', at, 'has', filter], what: `aucun filtre ne s’appelle « ${filter} ».`, mend: 'ajoutez-le à « filters: ».' })),
    ...sorts
      .filter(({ id }) => !(id in order))
      .map(({ id }) => ({
        path: ['items', at, 'order'],
        what: `cette carte n’a pas de place dans le tri « ${id} ».`,
        mend: `ajoutez « ${id}: » et un nombre.`,
      })),
  ]);
}

function twice(ids: readonly string[], pathOf: (at: number) => Fault['path'], what: string): readonly Fault[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at ? [] : [{ path: pathOf(at), what: `${what} « ${id} » existe déjà.`, mend: 'donnez un nom différent.' }],
  );
}
