import { describe, expect, test } from 'vitest';
import { at, fill, go, type Request } from '../../../../tests/support/a-form';
import { attestation, aWorld, facture, video } from '../../../../tests/support/a-practice';
import { aloud } from '../../../../tests/support/french';
import formulaire from './model';
import { problemText } from './remarks';
import type { FormulaireGoal, FormulaireSlip } from './schema';
import type { Problem, ProblemKind } from './state';

const app = 'formulaire';
const bill: FormulaireGoal = { app, type: 'document-attached', field: 'facture', fileId: 'facture' };
const born: FormulaireGoal = { app, type: 'answered', field: 'ne-le', is: '27/3/1968' };

describe('each usual mistake is recognised', () => {
  test('a question left empty', () => {
    expect(at('identite').slipOf(go('identite'))).toEqual({ app, type: 'required-left-empty', label: 'Nom' });
  });

  test('a date that is not one', () => {
    expect(
      at('naissance')
        .after(...fill.birth('27', 'mars', '1968'))
        .slipOf(go('naissance')),
    ).toEqual({ app, type: 'date-format', label: 'Date de naissance' });
  });

  test('an IBAN copied with a digit changed', () => {
    const typed = at('aide').after(...fill.aide, { type: 'answered', field: 'compte', value: 'FR76 3000 6000 0112 3456 7890 188' });
    expect(typed.slipOf(go('aide'))).toEqual({ app, type: 'miscopied', label: 'IBAN' });
  });

  test('an answer that is not the situation’s, when the page is left; never while it is typed', () => {
    const typed = at('naissance').after(...fill.birth('26', '3', '1968'));
    expect(typed.slipOf(go('naissance'), born)).toEqual({ app, type: 'wrong-answer', label: 'Date de naissance' });
    expect(typed.slipOf({ type: 'answered', field: 'ne-le', part: 'jour', value: '25' }, born)).toBeUndefined();
    expect(
      at('naissance')
        .after(...fill.naissance)
        .slipOf(go('naissance'), born),
    ).toBeUndefined();
  });

  test('one of a list with an answer that no goal asks for; each of the wanted ones is right', () => {
    const wanted = ['Noé', 'Zoé'].map((is): FormulaireGoal => ({ app, type: 'answered', field: 'prenom-famille', is }));
    const named = (value: string) =>
      at('famille').after({ type: 'entry-opened', field: 'famille', number: '1' }, { type: 'answered', field: 'prenom-famille', value });
    const save = { type: 'entry-saved', field: 'famille' } as const;
    expect(named('Zoé').slipOf(save, ...wanted)).toBeUndefined();
    expect(named('Léa').slipOf(save, ...wanted)).toEqual({ app, type: 'wrong-answer', label: 'Prénom' });
  });

  test('another document, and one too heavy', () => {
    const asked = at('velo').after(...fill.withBike, go('velo'), { type: 'file-asked', field: 'facture' });
    const chosen = (file: typeof attestation) =>
      formulaire.slipOf({ by: 'world', effect: { type: 'file-chosen', to: app, file } }, asked.state, asked.receiving(file).state, [bill]);
    expect(chosen(attestation)).toEqual({ app, type: 'wrong-file', name: 'attestation.pdf' });
    expect(chosen(video)).toEqual({ app, type: 'file-too-heavy', name: 'video.mp4' });
    expect(chosen(facture)).toBeUndefined();
  });

  test('sending without the declaration, and sending twice', () => {
    expect(at('summary').slipOf({ type: 'sent' })).toEqual({ app, type: 'sent-without-declaration' });
    expect(at('summary').after({ type: 'declared' }).slipOf({ type: 'sent' })).toBeUndefined();
    expect(at('summary').after({ type: 'declared' }, { type: 'sent' }).slipOf({ type: 'sent' })).toEqual({ app, type: 'double-send' });
  });

  test('leaving at the summary, as if it were sent; nothing is wrong when sending is not asked', () => {
    expect(at('summary').slipOf({ type: 'put-off' }, { app, type: 'sent' })).toEqual({ app, type: 'left-unsent' });
    expect(at('summary').slipOf({ type: 'put-off' })).toBeUndefined();
  });

  test('the session let go; kept, nothing is wrong', () => {
    const warned = at('naissance', { trouble: [{ type: 'session-ends', after: 1 }] });
    expect(warned.slipOf({ type: 'session-left' })).toEqual({ app, type: 'session-let-go' });
    expect(warned.slipOf({ type: 'session-kept' })).toBeUndefined();
  });

  test('a field that the form empties is nobody’s mistake', () => {
    const request = at('identite', { trouble: [{ type: 'field-empties', field: 'age' }] }).after(...fill.identite);
    expect(request.slipOf(go('identite'))).toBeUndefined();
  });
});

test('one got up from a shared computer with the answers on the screen', () => {
  const effect = { type: 'seat-left', to: app } as const;
  const leave = ({ state }: Request): FormulaireSlip | undefined =>
    formulaire.slipOf({ by: 'world', effect }, state, formulaire.receive(state, effect, aWorld()).state, []);
  expect(leave(at('identite'))).toEqual({ app, type: 'left-open' });
  expect(leave(at('summary'))).toEqual({ app, type: 'left-open' });
  expect(leave(at('summary').after({ type: 'declared' }, { type: 'sent' }))).toBeUndefined();
});

// A record, so that a new slip does not compile until it is here.
const byType: { readonly [Type in FormulaireSlip['type']]: Extract<FormulaireSlip, { readonly type: Type }> } = {
  'required-left-empty': { app, type: 'required-left-empty', label: 'Nom' },
  'date-format': { app, type: 'date-format', label: 'Nom' },
  miscopied: { app, type: 'miscopied', label: 'Nom' },
  'wrong-answer': { app, type: 'wrong-answer', label: 'Nom' },
  'wrong-file': { app, type: 'wrong-file', name: 'facture.pdf' },
  'file-too-heavy': { app, type: 'file-too-heavy', name: 'facture.pdf' },
  'sent-without-declaration': { app, type: 'sent-without-declaration' },
  'left-unsent': { app, type: 'left-unsent' },
  'double-send': { app, type: 'double-send' },
  'session-let-go': { app, type: 'session-let-go' },
  'began-again': { app, type: 'began-again' },
  'wrong-request-cancelled': { app, type: 'wrong-request-cancelled', name: 'BT 1' },
  'left-open': { app, type: 'left-open' },
};

const FORBIDDEN = /veuillez|invalide|erreur|désolé/i;

test('each has its own explanation, in words that do not blame', () => {
  const said = Object.values(byType).map((slip) => aloud({ app, say: formulaire.explain(slip, at('summary').state) }));
  expect(new Set(said).size).toBe(said.length);
  expect(said.filter((text) => FORBIDDEN.test(text))).toEqual([]);
});

test('what the form objects to says what to do, with the label’s own words', () => {
  const { state } = at('identite', { trouble: [{ type: 'date-format' }] });
  const text = (field: string, kind: ProblemKind, more: Partial<Problem> = {}): string => problemText({ field, kind, ...more }, state);
  expect([
    text('ne-le', 'empty'),
    text('nom', 'empty'),
    text('facture', 'empty'),
    text('famille', 'empty'),
    text('ne-le', 'date-part', { part: 'mois' }),
    text('ne-le', 'date-two-digits', { part: 'jour' }),
    text('age', 'number'),
    text('compte', 'iban'),
    text('facture', 'heavy', { file: video }),
    text('age', 'emptied'),
  ]).toMatchInlineSnapshot(`
    [
      "Saisissez votre date de naissance, par exemple 5 9 1970",
      "Saisissez votre nom, par exemple Martin",
      "Ajoutez la facture",
      "Ajoutez au moins une personne",
      "Complétez votre date de naissance : écrivez le mois en chiffres, par exemple 5 9 1970",
      "Écrivez le jour avec deux chiffres dans votre date de naissance, par exemple 07 03 1968",
      "Écrivez votre âge en chiffres, entre 1 et 120",
      "Vérifiez votre IBAN : recopiez toutes les lettres et tous les chiffres, en commençant par FR",
      "Choisissez un fichier plus léger : video.mp4 pèse 94 Mo, la limite est 2 Mo",
      "La réponse s’est effacée : écrivez de nouveau votre âge",
    ]
  `);
});

test('typing is one gesture box by box, and its text can be refused before it is kept', () => {
  const typed = { app, type: 'answered', field: 'ne-le', part: 'jour', value: '2' } as const;
  expect(formulaire.merges(typed, { ...typed, value: '27' })).toBe(true);
  expect(formulaire.merges(typed, { ...typed, part: 'mois' })).toBe(false);
  expect(formulaire.typedText(typed)).toBe('2');
  expect(formulaire.retype(typed, '')).toEqual({ ...typed, value: '' });
});
