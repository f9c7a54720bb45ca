// What a page keeps of what is written, what a file shows of it, and which mistakes are told.

import { describe, expect, test } from 'vitest';
import type { World } from '../contract';
import { aFile, aWorld, camille } from '../../../../tests/support/a-practice';
import { somePage } from '../../../../tests/support/some-page';
import texte from './model';
import { pageCount } from './paging';
import { toMend } from './spelling';

const app = 'texte';
const nir = '2 68 13 99 000 001 19';
const iban = 'FR76 3000 6000 0112 3456 7890 189';
const pdf = { app, type: 'pdf-made', says: [], without: [], shaped: [] } as const;
const asPdf = (name: string) => [{ type: 'save-asked', format: 'pdf' }, { type: 'name-edited', value: name }, { type: 'kept' }] as const;
const [ask, write, keep] = asPdf('CV-Camille-Martin');
const textOf = (page: ReturnType<typeof somePage>, id: string): string | undefined => page.state.lines.find((line) => line.id === id)?.text;
const known: World = { ...aWorld(), persona: { ...camille, nir, iban } };
const alone = { lines: [{ id: 'nom', text: 'Camille Martin' }] };

describe('a page', () => {
  test('keeps what is written, and goes back one change at a time', () => {
    const written = somePage().after({ type: 'text-edited', line: 'nom', value: 'C' }, { type: 'text-edited', line: 'nom', value: 'Camille' });
    expect(textOf(written, 'nom')).toBe('Camille');
    expect(textOf(written.after({ type: 'undone' }), 'nom')).toBe('Votre nom');
    const dressed = written.after({ type: 'style-set', line: 'nom', value: 'part' }, { type: 'undone' });
    expect([textOf(dressed, 'nom'), dressed.state.lines[0]?.style]).toEqual(['Camille', 'title']);
    expect(somePage().after({ type: 'undone' }).state).toEqual(somePage().state);
  });

  test('gives back with « Annuler » a line that was wiped before one came', () => {
    const page = somePage({ erased: 'emploi' });
    expect([textOf(page, 'emploi'), textOf(page.after({ type: 'undone' }), 'emploi')]).toEqual(['', 'Jardinière']);
  });

  test('begins a line of its own at each « Entrée », and the tools go with it', () => {
    const page = somePage().after({ type: 'text-edited', line: 'emploi', value: 'Jardinière\nVendeuse' });
    expect(page.state.lines.map(({ text }) => text)).toEqual(['Votre nom', 'Expérience', 'Jardinière', 'Vendeuse', 'couturiére']);
    expect(page.state.lines.find(({ id }) => id === page.state.current)).toMatchObject({ text: 'Vendeuse', style: 'list' });
  });

  test('loses the line that was chosen, and never the last one', () => {
    const page = somePage();
    expect(page.after({ type: 'line-removed', line: 'emploi' }).state).toBe(page.state);
    const removed = page.after({ type: 'line-entered', line: 'emploi' }, { type: 'line-removed', line: 'emploi' });
    expect([textOf(removed, 'emploi'), removed.state.current]).toEqual([undefined, 'metier']);
    const only = somePage(alone);
    expect(only.after({ type: 'line-removed', line: 'nom' }).state).toBe(only.state);
  });

  test('changes the line that was chosen, and no other', () => {
    const page = somePage();
    expect(page.after({ type: 'style-set', line: 'titre', value: 'part' }).state).toBe(page.state);
    const dressed = page.after(
      { type: 'line-entered', line: 'titre' },
      { type: 'style-set', line: 'titre', value: 'part' },
      { type: 'bold-set', line: 'titre', to: 'on' },
      { type: 'centre-set', line: 'titre', to: 'on' },
    );
    expect(dressed.state.lines[1]).toMatchObject({ style: 'part', bold: 'on', align: 'centre' });
    expect(dressed.state.lines[0]).toEqual(page.state.lines[0]);
  });

  test('leads to its line first, for who does not know which one the tools are about', () => {
    const { state } = somePage();
    expect(texte.approach?.({ app, type: 'style-set', line: 'titre', value: 'part' }, state, aWorld())).toEqual({ app, type: 'line-entered', line: 'titre' });
    expect(texte.approach?.({ app, type: 'style-set', line: 'nom', value: 'part' }, state, aWorld())).toBeUndefined();
  });

  test('proposes a word for the one it underlines, and for that word alone', () => {
    const page = somePage();
    expect(toMend('couturiéres', page.state)).toEqual([]);
    const mended = page.after({ type: 'word-mended', line: 'metier', word: 'couturiére' });
    expect(textOf(mended, 'metier')).toBe('couturière');
    expect(mended.after({ type: 'word-mended', line: 'metier', word: 'couturiére' }).state).toBe(mended.state);
  });

  test('is longer with big letters, long lines and empty ones', () => {
    const line = (text: string, style: 'title' | 'text' = 'text') => ({ id: 'x', text, style, align: 'left', bold: 'off' }) as const;
    const rows = (count: number) => Array.from({ length: count }, () => line(''));
    expect([pageCount(rows(18)), pageCount(rows(19))]).toEqual([1, 2]);
    expect(pageCount([...rows(17), line('Camille', 'title')])).toBe(2);
    expect(pageCount([...rows(17), line('mot '.repeat(20))])).toBe(2);
    expect(pageCount([line('mot '.repeat(400))])).toBe(2);
  });
});

describe('a file', () => {
  test('lands in Documents on a computer, in Téléchargements on a phone, with what the page says', () => {
    const { effects } = somePage(alone).after(...asPdf('CV-Camille-Martin'));
    expect(effects).toMatchObject([{ type: 'file-saved', file: { name: 'CV-Camille-Martin.pdf', folder: 'documents', shows: ['Camille Martin'] } }]);
    const onPhone = somePage({ ...alone, skin: 'nuage' }, { ...aWorld(), device: 'telephone' }).after({ type: 'save-asked', format: 'doc' }, { type: 'kept' });
    expect(onPhone.effects).toMatchObject([{ type: 'file-saved', file: { name: 'Document1.docx', folder: 'telechargements' } }]);
  });

  test('takes the place of the one with its name, and leaves those with another', () => {
    const there: World = { ...aWorld(), files: [aFile({ id: 'CV.pdf', name: 'CV.pdf' })] };
    expect(somePage(alone, there).after(...asPdf('CV.pdf')).effects).toMatchObject([{ type: 'file-changed', fileId: 'CV.pdf', from: 'documents' }]);
    expect(somePage(alone, there).after(...asPdf('CV-Camille')).effects).toMatchObject([{ type: 'file-saved', file: { name: 'CV-Camille.pdf' } }]);
  });

  test('asks for a name', () => {
    const page = somePage(alone).after(ask, { type: 'name-edited', value: '  ' }, keep);
    expect([page.state.pane, page.effects]).toEqual([{ name: 'naming', format: 'pdf', words: '  ', problem: 'no-name' }, []]);
    expect(page.after(write, keep).state.pane).toEqual({ name: 'page' });
  });

  test('does not follow what changes on the page: the PDF is made again', () => {
    const goal = { ...pdf, says: ['06 39 98 12 34'] };
    const mended = somePage(alone)
      .after(...asPdf('CV'))
      .after({ type: 'text-edited', line: 'nom', value: 'Camille Martin, 06.39.98.12.34' });
    expect(mended.reaches(goal)).toBe(false);
    expect(mended.after(...asPdf('CV')).reaches(goal)).toBe(true);
  });

  test('is saved to be changed later, whatever PDF there is', () => {
    const goal = { app, type: 'doc-saved', nameSays: ['CV', 'Martin'] } as const;
    expect(
      somePage(alone)
        .after(...asPdf('CV-Martin'))
        .reaches(goal),
    ).toBe(false);
    const saved = somePage(alone).after({ type: 'save-asked', format: 'doc' }, { type: 'name-edited', value: 'cv camille martin' }, { type: 'kept' });
    expect(saved.reaches(goal)).toBe(true);
  });
});

describe('what an employer would see wrong', () => {
  const slipOf = (page: ReturnType<typeof somePage>, goal: object = {}, name = 'CV-Camille-Martin') => {
    const [asked, named, kept] = asPdf(name);
    return page.after(asked, named).slipOf(kept, { ...pdf, ...goal });
  };

  test('an example of the template, also with other words around it', () => {
    const lines = [{ id: 'nom', text: 'Votre nom', example: true }];
    expect(slipOf(somePage({ lines }))).toEqual({ app, type: 'example-left', words: 'Votre nom' });
    expect(slipOf(somePage({ lines }).after({ type: 'text-edited', line: 'nom', value: 'Camille Votre nom' }))).toMatchObject({ type: 'example-left' });
    expect(slipOf(somePage({ lines }).after({ type: 'text-edited', line: 'nom', value: 'Camille' }))).toBeUndefined();
  });

  test('a private number of the person, however it is cut', () => {
    const with_ = (value: string) => slipOf(somePage(alone, known).after({ type: 'text-edited', line: 'nom', value }));
    expect(with_(`Sécu : ${nir.replaceAll(' ', '.')}`)).toEqual({ app, type: 'secret-written', what: 'nir' });
    expect(with_(iban.replaceAll(' ', ''))).toEqual({ app, type: 'secret-written', what: 'iban' });
    expect(with_('06 39 98 12 34')).toBeUndefined();
  });

  test('a telephone that is not the right one, an address for fun', () => {
    const lines = [
      { id: 'a', text: '06 39 98 12 43' },
      { id: 'b', text: 'reine@courriel.example' },
    ];
    expect(slipOf(somePage({ lines }), { says: ['06 39 98 12 34'] })).toEqual({ app, type: 'not-said', words: '06 39 98 12 34' });
    expect(slipOf(somePage({ lines }), { without: ['reine'] })).toEqual({ app, type: 'still-said', words: 'reine' });
  });

  test('two pages, and whether empty lines alone make them', () => {
    const empty = Array.from({ length: 20 }, (_, index) => ({ id: `v${index}` }));
    expect(slipOf(somePage({ lines: [...empty, { id: 'nom', text: 'Camille' }] }))).toEqual({ app, type: 'second-page', why: 'blank' });
    expect(slipOf(somePage({ lines: [{ id: 'nom', text: 'mot '.repeat(400) }] }))).toEqual({ app, type: 'second-page', why: 'long' });
  });

  test('spaces that push a word, told as they are typed and in the file', () => {
    expect(somePage(alone).slipOf({ type: 'text-edited', line: 'nom', value: '    Camille Martin' })).toEqual({ app, type: 'spaced' });
    expect(['    C', '    Ca', '      C', '      Ca'].map((value) => somePage(alone).slipOf({ type: 'text-edited', line: 'nom', value })?.type)).toEqual([
      'spaced',
      undefined,
      'spaced',
      undefined,
    ]);
    expect(slipOf(somePage({ lines: [{ id: 'nom', text: '      Camille' }] }))).toEqual({ app, type: 'spaced' });
    expect(somePage(alone).slipOf({ type: 'text-edited', line: 'nom', value: 'Camille  Martin   ' })).toBeUndefined();
  });

  test('a second page as soon as it begins, by « Entrée » or by a style', () => {
    const full = somePage({ lines: Array.from({ length: 18 }, (_, index) => ({ id: `l${index}`, text: 'mot' })) });
    expect(full.slipOf({ type: 'text-edited', line: 'l17', value: 'mot\n' })).toEqual({ app, type: 'second-page', why: 'blank' });
    expect(full.slipOf({ type: 'style-set', line: 'l0', value: 'title' })).toEqual({ app, type: 'second-page', why: 'long' });
    expect(full.slipOf({ type: 'text-edited', line: 'l17', value: 'mots' })).toBeUndefined();
  });

  test('a word underlined, a line without its style', () => {
    expect(slipOf(somePage({ ...alone, lines: [{ id: 'metier', text: 'couturiére' }] }))).toEqual({ app, type: 'misspelt', words: 'couturiére' });
    const shaped = [{ says: 'Camille', style: 'title' }];
    expect(slipOf(somePage(alone), { shaped })).toEqual({ app, type: 'unshaped', words: 'Camille', lacks: 'style' });
    expect(slipOf(somePage(alone).after({ type: 'style-set', line: 'nom', value: 'title' }), { shaped })).toBeUndefined();
    expect(slipOf(somePage(alone), { shaped: [{ says: 'Camille', align: 'centre' }] })).toMatchObject({ lacks: 'align' });
    expect(slipOf(somePage(alone), { shaped: [{ says: 'Camille', bold: 'on' }] })).toMatchObject({ lacks: 'bold' });
    expect(slipOf(somePage(alone), { shaped: [{ says: 'Expérience', style: 'part' }] })).toMatchObject({ type: 'not-said', words: 'Expérience' });
  });

  test('a name that says nothing', () => {
    const nameSays = ['CV', 'Camille'];
    expect(slipOf(somePage(alone), { nameSays }, 'Document1')).toEqual({ app, type: 'unclear-name', name: 'Document1' });
    expect(slipOf(somePage(alone), { nameSays }, 'CV')).toEqual({ app, type: 'unclear-name', name: 'CV' });
    expect(slipOf(somePage(alone), { nameSays }, 'cv camille')).toBeUndefined();
  });

  test('a file that changes, where a PDF is asked for; not where both are', () => {
    const saving = somePage(alone).after({ type: 'save-asked', format: 'doc' }, write);
    expect(saving.slipOf(keep, pdf)).toEqual({ app, type: 'not-pdf', name: 'CV-Camille-Martin' });
    expect(saving.slipOf(keep, pdf, { app, type: 'doc-saved' })).toBeUndefined();
    expect(saving.slipOf(keep, { app, type: 'doc-saved', nameSays: ['Samira'] })).toMatchObject({ type: 'unclear-name' });
  });

  test('nothing, in the PDF that is asked for', () => {
    expect(
      somePage(alone)
        .after(...asPdf('CV-Camille-Martin'))
        .reaches({ ...pdf, nameSays: ['CV', 'Camille'], says: ['Martin'] }),
    ).toBe(true);
  });
});

describe('the ways back', () => {
  test('out of the name, a change undone, and the line that should not be there emptied', () => {
    expect(texte.exits(somePage(alone).after(ask).state, aWorld())).toEqual([{ app, type: 'pane-closed' }]);
    const there = somePage({ lines: [{ id: 'nom', text: nir }] }, known);
    expect(texte.exits(there.state, known)).toEqual([]);
    const wrong = somePage(alone, known).after({ type: 'text-edited', line: 'nom', value: nir });
    expect(texte.exits(wrong.state, known)).toEqual([
      { app, type: 'undone' },
      { app, type: 'text-edited', line: 'nom', value: '' },
    ]);
  });
});
