import { describe, expect, test } from 'vitest';
import { aRequest, at, fill, go } from '../../../../tests/support/a-form';
import { attestation, video } from '../../../../tests/support/a-practice';

describe('turning pages', () => {
  test('one page at a time, to the summary', () => {
    expect(aRequest().inFront).toBe('start');
    expect(at('identite').inFront).toBe('identite');
    expect(at('summary').inFront).toBe('summary');
  });

  test('going back loses nothing, even what is not finished', () => {
    const back = at('naissance').after({ type: 'answered', field: 'ne-le', part: 'jour', value: '2' }, { type: 'went-back' });
    expect(back.inFront).toBe('identite');
    expect(back.state.answers).toMatchObject({ nom: 'Martin', 'ne-le.jour': '2' });
  });

  test('the same gesture never turns two pages', () => {
    const turned = at('identite').after(...fill.identite, go('identite'));
    expect(turned.after(go('identite')).state).toBe(turned.state);
  });

  test('an answer on another page cannot be given from here', () => {
    const request = at('identite');
    expect(request.after({ type: 'answered', field: 'adresse', value: 'ici' }).state).toBe(request.state);
  });

  test('a gesture that makes no sense here changes nothing at all', () => {
    const start = aRequest();
    expect(
      start.after(
        { type: 'went-back' },
        { type: 'sent' },
        { type: 'declared' },
        { type: 'reopened' },
        { type: 'resumed' },
        { type: 'session-kept' },
        { type: 'change-asked', field: 'nom' },
        { type: 'file-removed', field: 'facture' },
        { type: 'entry-saved', field: 'famille' },
      ).state,
    ).toBe(start.state);
  });
});

describe('conditions', () => {
  test('with a bike the bill is asked for, without one the help', () => {
    expect(at('velo').after(...fill.withBike, go('velo')).inFront).toBe('facture');
    expect(at('velo').after(...fill.withoutBike, go('velo')).inFront).toBe('aide');
  });

  test('a change that opens a question goes through it before the summary', () => {
    const changed = at('summary').after({ type: 'change-asked', field: 'a-un-velo' }, ...fill.withBike, go('velo'));
    expect(changed.inFront).toBe('facture');
    expect(changed.state.answers['revenus']).toBe('450,50');
  });

  test('a change that opens nothing comes straight back to the summary', () => {
    expect(at('summary').after({ type: 'change-asked', field: 'nom' }, go('identite')).inFront).toBe('summary');
  });
});

describe('what the form refuses', () => {
  const refused = (value: string, field: 'revenus' | 'compte'): readonly string[] =>
    at('aide').after(...fill.aide, { type: 'answered', field, value }, go('aide')).toMend;

  test('empty answers, in the order of the page', () => {
    expect(at('identite').after(go('identite')).toMend).toEqual(['nom empty', 'age empty']);
  });

  test('a number out of its bounds, an amount in letters, an IBAN with a digit changed', () => {
    expect(at('identite').after(...fill.identite, { type: 'answered', field: 'age', value: '200' }, go('identite')).toMend).toEqual(['age number']);
    expect(refused('beaucoup', 'revenus')).toEqual(['revenus money']);
    expect(refused('FR76 3000 6000 0112 3456 7890 188', 'compte')).toEqual(['compte iban']);
    expect(refused('1 450 €', 'revenus')).toEqual([]);
  });

  test('a date with a box missing, a short year, a day that does not exist', () => {
    const date = (...parts: readonly [string, string, string]) => at('naissance').after(...fill.birth(...parts), go('naissance')).toMend;
    expect(date('27', '', '1968')).toEqual(['ne-le date-part']);
    expect(date('27', 'mars', '1968')).toEqual(['ne-le date-part']);
    expect(date('27', '3', '68')).toEqual(['ne-le date-year']);
    expect(date('31', '4', '1968')).toEqual(['ne-le date-unreal']);
    expect(date('29', '2', '1968')).toEqual([]);
    expect(date('7', '3', '1968')).toEqual([]);
  });

  test.each([
    ['1er', '3', '1968'],
    ['12.', '3', '1968'],
    ['lundi 12', '3', '1968'],
    ['١٢', '٣', '١٩٦٨'],
    ['۱۲', '۳', '۱۹۶۸'],
    ['12/03/1968', '', ''],
    ['12 mars 1968', '', ''],
  ])('« %s » « %s » « %s » is understood as the person meant it', (...parts) => {
    expect(at('naissance').after(...fill.birth(...parts), go('naissance')).toMend).toEqual([]);
  });

  test('optional questions may stay empty', () => {
    expect(at('envies').after(go('envies')).inFront).toBe('famille');
  });
});

describe('a list of persons', () => {
  const opened = at('famille').after({ type: 'entry-opened', field: 'famille', number: '1' });
  const named = opened.after({ type: 'answered', field: 'prenom-famille', value: 'Noé' });

  test('add, change, remove', () => {
    const saved = named.after({ type: 'entry-saved', field: 'famille' });
    expect(saved.state.entries).toEqual({ famille: [{ 'prenom-famille': 'Noé' }] });
    const changed = saved.after(
      { type: 'entry-opened', field: 'famille', number: '1' },
      { type: 'answered', field: 'prenom-famille', value: 'Zoé' },
      { type: 'entry-saved', field: 'famille' },
    );
    expect(changed.state.entries).toEqual({ famille: [{ 'prenom-famille': 'Zoé' }] });
    expect(changed.after({ type: 'entry-removed', field: 'famille', number: '1' }).state.entries).toEqual({ famille: [] });
  });

  test('going back from a person half written keeps what was written', () => {
    const back = named.after({ type: 'went-back' });
    expect(back.state.entries).toEqual({});
    expect(back.after({ type: 'entry-opened', field: 'famille', number: '1' }, { type: 'entry-saved', field: 'famille' }).state.entries).toEqual({
      famille: [{ 'prenom-famille': 'Noé' }],
    });
  });

  test('a person without a name is asked for it', () => {
    expect(opened.after({ type: 'entry-saved', field: 'famille' }).toMend).toEqual(['prenom-famille empty']);
  });
});

describe('a document', () => {
  const asked = at('velo').after(...fill.withBike, go('velo'), { type: 'file-asked', field: 'facture' });

  test('the device is asked for it, and it can be taken away', () => {
    expect(asked.effects).toEqual([{ type: 'file-wanted', by: 'formulaire' }]);
    const attached = asked.receiving(attestation);
    expect(attached.state.files).toEqual({ facture: attestation });
    expect(attached.after({ type: 'file-removed', field: 'facture' }).state.files).toEqual({});
  });

  test('one too heavy is refused, and the first one stays', () => {
    const again = asked.receiving(attestation).after({ type: 'file-asked', field: 'facture' }).receiving(video);
    expect(again.toMend).toEqual(['facture heavy']);
    expect(again.state.files).toEqual({ facture: attestation });
  });
});

describe('several answers and suggestions', () => {
  test('ticking twice ticks once, in the order of the form', () => {
    const ticked = at('envies').after(
      { type: 'ticked', field: 'envies', value: 'frein' },
      { type: 'ticked', field: 'envies', value: 'roue' },
      { type: 'ticked', field: 'envies', value: 'roue' },
    );
    expect(ticked.state.answers['envies']).toBe('roue frein');
    expect(ticked.after({ type: 'unticked', field: 'envies', value: 'roue' }).state.answers['envies']).toBe('frein');
  });

  test('an address is proposed from its first letters only', () => {
    const pick = { type: 'suggestion-picked', field: 'adresse', value: '12 rue des Lys, 99120 Trois-Ponts' } as const;
    const empty = at('domicile');
    expect(empty.after(pick).state).toBe(empty.state);
    expect(empty.after({ type: 'answered', field: 'adresse', value: '12 rue des ly' }, pick).state.answers['adresse']).toBe(pick.value);
  });
});

describe('sending', () => {
  const ready = at('summary').after({ type: 'declared' });

  test('the receipt goes to the mailbox, once', () => {
    const sent = ready.after({ type: 'sent' });
    expect(sent.effects).toMatchObject([{ type: 'mail-delivered', when: 'soon', mail: { subject: 'Bien reçu' } }]);
    expect(sent.after({ type: 'sent' }).effects).toEqual([]);
  });

  test('without the declaration nothing leaves', () => {
    const held = at('summary').after({ type: 'sent' });
    expect(held.state.submission).toBe('none');
    expect(held.inFront).toBe('summary');
  });

  test('left for later, it is not sent; one comes back to every answer, and to the box that was ticked', () => {
    const left = ready.after({ type: 'put-off' });
    expect([left.inFront, left.state.submission, left.effects]).toEqual(['closed', 'none', []]);
    const resumed = left.after({ type: 'resumed' });
    expect([resumed.inFront, resumed.state.declared]).toEqual(['summary', true]);
    expect(resumed.after({ type: 'sent' }).inFront).toBe('sent');
  });

  test('a request can be reopened, and is sent again only by sending it', () => {
    const reopened = ready.after({ type: 'sent' }, { type: 'reopened' });
    expect(reopened.isReached({ app: 'formulaire', type: 'sent' })).toBe(false);
    expect(reopened.after({ type: 'sent' }).isReached({ app: 'formulaire', type: 'sent' })).toBe(true);
  });
});

describe('trouble, when the practice asks for it', () => {
  test('date-format: a day with one digit is refused, with two it passes', () => {
    const strict = at('naissance', { trouble: [{ type: 'date-format' }] });
    expect(strict.after(...fill.birth('07', '3', '1968'), go('naissance')).toMend).toEqual(['ne-le date-two-digits']);
    expect(strict.after(...fill.birth('07', '03', '1968'), go('naissance')).inFront).toBe('domicile');
  });

  test('file-too-heavy: the limit is lower', () => {
    const strict = at('velo', { trouble: [{ type: 'file-too-heavy', limitMb: 0.1 }] }).after(...fill.withBike, go('velo'), {
      type: 'file-asked',
      field: 'facture',
    });
    expect(strict.receiving(attestation).toMend).toEqual(['facture heavy']);
  });

  test('session-ends: a question, where staying goes on and leaving keeps the answers', () => {
    const warned = at('naissance', { trouble: [{ type: 'session-ends', after: 1 }] });
    expect(warned.state.session).toBe('warned');
    expect(warned.after({ type: 'went-back' }).state).toBe(warned.state);
    expect(warned.after({ type: 'session-kept' }).inFront).toBe('naissance');
    const left = warned.after({ type: 'session-left' });
    expect(left.inFront).toBe('closed');
    const resumed = left.after({ type: 'resumed' });
    expect(resumed.inFront).toBe('identite');
    expect(resumed.state.answers).toMatchObject({ nom: 'Martin', age: '57' });
    expect(resumed.after(go('identite')).state.session).toBe('kept');
  });

  test('field-empties: once, and the form says which', () => {
    const emptied = at('identite', { trouble: [{ type: 'field-empties', field: 'age' }] }).after(...fill.identite, go('identite'));
    expect(emptied.toMend).toEqual(['age emptied']);
    expect(emptied.state.answers).toEqual({ nom: 'Martin' });
    expect(emptied.after(...fill.identite, go('identite')).inFront).toBe('naissance');
  });

  test('a request begun before opens closed, with its answers', () => {
    const begun = aRequest({ begun: { answers: { nom: 'Martin', 'ne-le': '27/3/1968' }, entries: {}, files: {}, session: 'closed' } });
    expect(begun.inFront).toBe('closed');
    expect(begun.state.answers).toEqual({ nom: 'Martin', 'ne-le.jour': '27', 'ne-le.mois': '3', 'ne-le.annee': '1968' });
  });
});

describe('goals', () => {
  const answered = (field: string, is: string) => ({ app: 'formulaire', type: 'answered', field, is }) as const;

  test('an answer is the same whatever its spaces, its capitals and its zeros', () => {
    const summary = at('summary');
    expect(summary.isReached(answered('nom', 'MARTIN'))).toBe(true);
    expect(summary.isReached(answered('ne-le', '27/03/1968'))).toBe(true);
    expect(summary.isReached(answered('compte', 'FR7630006000011234567890189'))).toBe(true);
    expect(summary.isReached(answered('nom', 'Martine'))).toBe(false);
    expect(at('identite').isReached(answered('nom', 'Martin'))).toBe(false);
  });

  test('a list has exactly so many, and one of them answers', () => {
    const one = at('famille').after(
      { type: 'entry-opened', field: 'famille', number: '1' },
      { type: 'answered', field: 'prenom-famille', value: 'Noé' },
      { type: 'entry-saved', field: 'famille' },
    );
    expect(one.isReached({ app: 'formulaire', type: 'group-has', field: 'famille', n: 1 })).toBe(true);
    expect(one.isReached({ app: 'formulaire', type: 'group-has', field: 'famille', n: 2 })).toBe(false);
    expect(one.isReached(answered('prenom-famille', 'noe'))).toBe(true);
  });
});
