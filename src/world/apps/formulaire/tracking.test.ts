import { describe, expect, test } from 'vitest';
import { aRequest, at, tenFields } from '../../../../tests/support/a-form';
import { attestation, facture, video } from '../../../../tests/support/a-practice';
import formulaire from './model';
import { formSchema, type Form, type FormulaireGoal } from './schema';

const app = 'formulaire';
const form: Form = formSchema.parse({
  ...tenFields,
  tracking: {
    document: { id: 'quittance', type: 'file', label: 'Votre quittance', named: 'votre quittance' },
    says: { received: 'Nous lisons votre demande.', wanted: 'Ajoutez votre quittance.', studied: 'Votre demande est complète.' },
    mail: { subject: 'Document reçu', body: ['Merci.'] },
  },
});
const requests = [
  { number: 'BT 2', sentOn: 'hier', status: 'received' },
  { number: 'BT 1', sentOn: 'lundi', status: 'wanted' },
] as const;
const followed = aRequest({ form, requests });
const look = (number: string) =>
  [{ type: 'tracking-opened' }, { type: 'answered', field: 'numero-de-la-demande', value: number }, { type: 'request-looked-up' }] as const;

describe('following a request', () => {
  test('its number opens its page, however it is written', () => {
    for (const written of ['BT 1', 'bt1', ' bt-1 ']) expect(followed.after(...look(written)).state.pane).toMatchObject({ name: 'tracking', number: 'BT 1' });
    expect(followed.after(...look('BT 1')).isReached({ app, type: 'status-read', request: 'BT 1' })).toBe(true);
    expect(followed.after(...look('BT 1')).isReached({ app, type: 'status-read', request: 'BT 2' })).toBe(false);
  });

  test('without a number, or with one that nobody has, the form asks again and keeps what is typed', () => {
    expect(followed.after({ type: 'tracking-opened' }, { type: 'request-looked-up' }).toMend).toEqual(['numero-de-la-demande empty']);
    const unknown = followed.after(...look('BT 9'));
    expect(unknown.toMend).toEqual(['numero-de-la-demande unknown']);
    expect(unknown.state.answers['numero-de-la-demande']).toBe('BT 9');
  });

  test('a form that cannot be followed has no such page', () => {
    const start = aRequest();
    expect(start.after({ type: 'tracking-opened' }).state).toBe(start.state);
  });

  test('a request sent now can be followed with the number it got', () => {
    const sent = at('summary', { form }).after({ type: 'declared' }, { type: 'sent' });
    const read = sent.after(...look(form.number));
    expect(read.isReached({ app, type: 'status-read', request: form.number })).toBe(true);
    expect(read.after({ type: 'went-back' }, { type: 'went-back' }).inFront).toBe('sent');
    expect(sent.after({ type: 'reopened' }, { type: 'sent' }).state.requests).toHaveLength(1);
  });
});

describe('a document asked for afterwards', () => {
  const supplied: FormulaireGoal = { app, type: 'document-supplied', request: 'BT 1', fileId: 'facture' };
  const asked = followed.after(...look('BT 1'), { type: 'file-asked', field: 'quittance' });
  const send = { type: 'document-sent', request: 'BT 1' } as const;

  test('it is chosen, then sent: the status changes and a message is on its way', () => {
    const chosen = asked.receiving(facture);
    expect(chosen.isReached(supplied)).toBe(false);
    const sent = chosen.after(send);
    expect(sent.isReached(supplied)).toBe(true);
    expect(sent.effects).toMatchObject([{ type: 'mail-delivered', when: 'soon', mail: { subject: 'Document reçu' } }]);
    expect(sent.after(send).state).toBe(sent.state);
  });

  test('nothing chosen, or too heavy: the page says so', () => {
    expect(followed.after(...look('BT 1'), send).toMend).toEqual(['quittance empty']);
    expect(asked.receiving(video).toMend).toEqual(['quittance heavy']);
  });

  test('the wrong one can be replaced, and the message is not sent twice', () => {
    const wrong = asked.receiving(attestation).after(send);
    expect(wrong.isReached(supplied)).toBe(false);
    const again = wrong.after({ type: 'document-reopened', request: 'BT 1' }, { type: 'file-asked', field: 'quittance' }).receiving(facture).after(send);
    expect(again.isReached(supplied)).toBe(true);
    expect(again.effects).toEqual([]);
  });

  test('another document than the goal’s is named when it is chosen, and when it is sent', () => {
    const chosen = formulaire.slipOf(
      { by: 'world', effect: { type: 'file-chosen', to: app, file: attestation } },
      asked.state,
      asked.receiving(attestation).state,
      [supplied],
    );
    expect(chosen).toEqual({ app, type: 'wrong-file', name: 'attestation.pdf' });
    expect(asked.receiving(attestation).slipOf(send, supplied)).toEqual({ app, type: 'wrong-file', name: 'attestation.pdf' });
    expect(asked.receiving(facture).slipOf(send, supplied)).toBeUndefined();
  });
});

describe('a request sent twice', () => {
  const one: FormulaireGoal = { app, type: 'requests-left', requests: ['BT 1'] };
  const twice = aRequest({ form, requests });

  test('one of the two is cancelled, and can be taken back', () => {
    const cancelled = twice.after(...look('BT 2'), { type: 'request-cancelled', request: 'BT 2' });
    expect(cancelled.isReached(one)).toBe(true);
    expect(cancelled.after({ type: 'request-restored', request: 'BT 2' }).isReached(one)).toBe(false);
  });

  test('cancelling the one to keep is a slip, cancelling the other is not', () => {
    expect(twice.after(...look('BT 1')).slipOf({ type: 'request-cancelled', request: 'BT 1' }, one)).toEqual({
      app,
      type: 'wrong-request-cancelled',
      name: 'BT 1',
    });
    expect(twice.after(...look('BT 2')).slipOf({ type: 'request-cancelled', request: 'BT 2' }, one)).toBeUndefined();
  });

  test('only the request in front can be cancelled', () => {
    const other = twice.after(...look('BT 2'));
    expect(other.after({ type: 'request-cancelled', request: 'BT 1' }).state).toBe(other.state);
  });

  test('beginning a new request instead of following the first is a slip, unless one is asked for', () => {
    expect(twice.slipOf({ type: 'started' }, one)).toEqual({ app, type: 'began-again' });
    expect(twice.slipOf({ type: 'started' }, one, { app, type: 'sent' })).toBeUndefined();
    expect(twice.slipOf({ type: 'started' })).toBeUndefined();
  });
});
