// Tables: whether each cell says of what and of whom it is.

import type { Checks, Hit } from '../finding.ts';
import { byIds, isShown, nameOf, shown, textOf } from '../inside.ts';

const isTable = (element: Element): element is HTMLTableElement => element instanceof HTMLTableElement;
const isPlain = (table: Element): boolean => ['presentation', 'none'].includes(table.getAttribute('role') ?? '');
const tables = (): readonly HTMLTableElement[] => shown('table').filter(isTable);
const cellsOf = (table: HTMLTableElement): readonly HTMLTableCellElement[] => [...table.rows].flatMap((row) => [...row.cells]);
/** More than one row and one column: something to cross. */
const isGrid = (table: HTMLTableElement): boolean => table.rows.length > 1 && [...table.rows].some((row) => row.cells.length > 1);
const holdsBlocks = (table: HTMLTableElement): boolean =>
  cellsOf(table).some(
    (cell) =>
      cell.querySelector('table, form, nav, h1, h2, h3, h4, ul, ol, header, footer, main, video, iframe') !== null ||
      cell.querySelectorAll('p').length > 1 ||
      cell.querySelectorAll('input, select, textarea').length > 0,
  );
const hasHeads = (table: HTMLTableElement): boolean => table.querySelector('th, [role=columnheader], [role=rowheader]') !== null;
const isLayout = (table: HTMLTableElement): boolean => isPlain(table) || (!hasHeads(table) && (holdsBlocks(table) || !isGrid(table)));
const data = (): readonly HTMLTableElement[] => tables().filter((table) => !isLayout(table));
const isBoldWhole = (cell: Element): boolean =>
  textOf(cell) !== '' &&
  (Number(getComputedStyle(cell).fontWeight) >= 600 || [...cell.querySelectorAll('b, strong')].some((bold) => textOf(bold) === textOf(cell)));

/** How many columns a row takes, with the cells that come down into it from above. */
function widthOf(table: HTMLTableElement, row: HTMLTableRowElement): number {
  const own = [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
  const above = [...table.rows].slice(0, row.rowIndex).filter((other) => other.parentElement === row.parentElement);
  const down = above.flatMap((other) => [...other.cells].filter((cell) => cell.rowSpan === 0 || other.rowIndex + cell.rowSpan > row.rowIndex));
  return own + down.reduce((sum, cell) => sum + cell.colSpan, 0);
}

export const aboutTables: Checks = {
  'table-without-heads': {
    rgaa: ['5.6'],
    wcag: ['1.3.1'],
    says: 'Ce tableau n’a pas d’en-têtes : on entend des cases sans savoir de quoi elles parlent.',
    mend: 'Mettez les titres des colonnes et des lignes dans <th>.',
    look: () => data().filter((table) => !hasHeads(table)),
  },
  'table-head-faked': {
    rgaa: ['5.6'],
    wcag: ['1.3.1'],
    says: 'Ces cases en gras ont l’air d’en-têtes, et n’en sont pas.',
    mend: 'Faites-en des <th>.',
    look: () =>
      data().filter((table) => {
        const [first, ...others] = [...table.rows];
        const column = [...table.rows].slice(1).flatMap(({ cells: [cell] }) => cell ?? []);
        const isRowFake = first !== undefined && first.cells.length > 1 && [...first.cells].every((cell) => cell.localName === 'td' && isBoldWhole(cell));
        const isColumnFake = column.length > 1 && column.every((cell) => cell.localName === 'td' && isBoldWhole(cell));
        return (isRowFake || isColumnFake) && others.some((row) => [...row.cells].some((cell) => !isBoldWhole(cell)));
      }),
  },
  'table-only-heads': {
    rgaa: ['5.6'],
    wcag: ['1.3.1'],
    says: 'Toutes les cases de ce tableau sont des en-têtes.',
    mend: 'Gardez <th> pour les titres, et <td> pour les données.',
    look: () => tables().filter((table) => cellsOf(table).length > 2 && cellsOf(table).every(({ localName }) => localName === 'th')),
  },
  'table-without-caption': {
    rgaa: ['5.4'],
    wcag: ['1.3.1'],
    says: 'Ce tableau n’a pas de titre : on y entre sans savoir ce qu’il contient.',
    mend: 'Ajoutez <caption> au début du tableau.',
    look: () => data().filter((table) => textOf(table.caption) === '' && !table.hasAttribute('aria-label') && byIds(table, 'aria-labelledby').length === 0),
  },
  'table-caption-empty': {
    rgaa: ['5.5'],
    wcag: ['1.3.1'],
    says: 'Le titre de ce tableau est vide.',
    mend: 'Dites en quelques mots ce que contient le tableau.',
    look: () => tables().filter(({ caption }) => caption !== null && textOf(caption) === ''),
  },
  'table-for-layout': {
    rgaa: ['5.3'],
    wcag: ['1.3.1', '1.3.2'],
    says: 'Ce tableau sert à placer des blocs : une machine annonce des lignes et des colonnes qui ne veulent rien dire.',
    mend: 'Placez dans la feuille de style, ou ajoutez role="presentation".',
    look: () => tables().filter((table) => !isPlain(table) && isLayout(table)),
  },
  'table-for-layout-with-heads': {
    rgaa: ['5.8'],
    wcag: ['1.3.1'],
    says: 'Ce tableau de mise en page porte des en-têtes ou un titre de tableau.',
    mend: 'Retirez th, caption, scope, headers et summary, ou faites-en un vrai tableau.',
    look: () =>
      tables().filter(
        (table) =>
          (isPlain(table) ||
            (holdsBlocks(table) &&
              cellsOf(table).filter((cell) => cell.querySelector('p, ul, form, nav') !== null).length > 1 &&
              table.querySelector('form, nav, main, header') !== null)) &&
          (table.querySelector('th, caption, [scope], [headers]') !== null || table.hasAttribute('summary')),
      ),
  },
  'table-cell-empty': {
    rgaa: ['5.7'],
    wcag: ['1.3.1'],
    says: 'Des cases de ce tableau sont vides : on ne sait pas si la donnée manque ou vaut zéro.',
    mend: 'Écrivez « aucun », « 0 » ou « inconnu ».',
    look: () =>
      data().flatMap((table): readonly Hit[] => {
        const empty = cellsOf(table).filter(
          (cell) =>
            cell.localName === 'td' &&
            isShown(cell) &&
            nameOf(cell) === '' &&
            cell.querySelector('input, select, textarea, svg, img, button') === null &&
            !(cell.cellIndex === 0 && cell.parentElement === table.rows[0]),
        );
        return empty.length === 0 ? [] : [{ element: table, about: `${empty.length}` }];
      }),
  },
  'table-scope-wrong': {
    rgaa: ['5.7'],
    wcag: ['1.3.1'],
    says: 'Cet en-tête dit commander une ligne, et commande une colonne, ou le contraire.',
    mend: 'Écrivez scope="col" en haut d’une colonne, scope="row" au début d’une ligne.',
    look: () =>
      tables().flatMap((table) =>
        cellsOf(table).filter((cell) => {
          const row = cell.parentElement;
          if (!(row instanceof HTMLTableRowElement) || !cell.hasAttribute('scope')) return false;
          const scope = cell.scope.toLowerCase();
          const isHeadRow = [...row.cells].every(({ localName }) => localName === 'th') && row.cells.length > 1;
          const isRowHead = cell.cellIndex === 0 && !isHeadRow;
          return cell.localName === 'td'
            ? scope !== '' && cell.getAttribute('scope') !== 'row'
            : (isHeadRow && scope === 'row') ||
                (isRowHead && row.cells.length > 1 && scope === 'col') ||
                !['row', 'col', 'rowgroup', 'colgroup'].includes(cell.getAttribute('scope') ?? '');
        }),
      ),
  },
  'table-two-ways-without-scope': {
    rgaa: ['5.7'],
    wcag: ['1.3.1'],
    says: 'Ce tableau a des en-têtes en haut et à gauche, sans dire lesquels commandent quoi.',
    mend: 'Ajoutez scope="col" et scope="row".',
    look: () =>
      data().filter((table) => {
        const heads = cellsOf(table).filter(({ localName }) => localName === 'th');
        const top = heads.filter((head) => head.parentElement === table.rows[0]);
        const side = heads.filter((head) => head.cellIndex === 0 && head.parentElement !== table.rows[0]);
        return (
          top.length > 1 &&
          side.length > 1 &&
          heads.some((head) => !head.hasAttribute('scope') && textOf(head) !== '') &&
          table.querySelector('[headers]') === null
        );
      }),
  },
  'table-merged-without-ties': {
    rgaa: ['5.7', '5.1'],
    wcag: ['1.3.1'],
    says: 'Des cases de ce tableau sont réunies, et rien ne dit quels en-têtes commandent.',
    mend: 'Faites deux tableaux simples, ou liez les cases par headers et id.',
    look: () =>
      data().filter(
        (table) =>
          cellsOf(table).some(
            (cell) => cell.localName === 'th' && ((cell.colSpan > 1 && cell.scope !== 'colgroup') || (cell.rowSpan > 1 && cell.scope !== 'rowgroup')),
          ) && table.querySelector('td[headers]') === null,
      ),
  },
  'table-ragged': {
    rgaa: ['5.7', '8.2'],
    wcag: ['1.3.1'],
    says: 'Les lignes de ce tableau n’ont pas toutes autant de cases : une donnée est lue sous le mauvais en-tête.',
    mend: 'Donnez à chaque ligne une case par colonne, ou dites avec colspan combien elle en prend.',
    look: () =>
      data().filter((table) => {
        const widths = [...table.rows].filter(({ cells }) => cells.length > 0).map((row) => widthOf(table, row));
        return new Set(widths).size > 1;
      }),
  },
  'table-in-table': {
    rgaa: ['5.3'],
    wcag: ['1.3.2'],
    says: 'Un tableau est dans un autre tableau.',
    mend: 'Séparez-les.',
    look: () => tables().filter((table) => (table.parentElement ?? document.body).closest('table') !== null),
  },
};
