// What a practice may begin with, and what follows once a request left.

import { describe, expect, test } from 'vitest';
import { aRequest, at, fill, go, tenFields } from '../../../../tests/support/a-form';
import { facture } from '../../../../tests/support/a-practice';
import { refusalTexts } from './remarks';
import { formSchema, type Form } from './schema';
import { skinOf } from './skins';

const mails = [
  { from: { name: 'Roue libre', email: 'accueil@roue-libre.example' }, subject: 'Vous êtes inscrit', body: ['Bonjour.'] },
  {
    from: { name: 'Roue libre', email: 'accueil@roue-libre.example' },
    subject: 'Votre aide',
    body: ['Bonjour.'],
    when: { field: 'a-un-velo', is: 'non' },
  },
];
const tracking = { says: { received: 'Nous lisons votre demande.', studied: 'Votre demande est complète.' } };
const followed: Form = formSchema.parse({ ...tenFields, mails, tracking });
const subjects = (effects: readonly { readonly type: string }[]) =>
  effects.map((effect) => ('mail' in effect && typeof effect.mail === 'object' && effect.mail !== null && 'subject' in effect.mail ? effect.mail.subject : ''));

describe('what follows a request', () => {
  const summary = at('summary', { form: followed }).after({ type: 'declared' });

  test('the messages of other services come after the receipt, and those of an answer only where it was given', () => {
    expect(subjects(summary.after({ type: 'sent' }).effects)).toEqual(['Bien reçu', 'Vous êtes inscrit', 'Votre aide']);
  });

  test('corrected and sent again, nothing comes twice, and what the new answer brings comes', () => {
    const form: Form = formSchema.parse({
      ...followed,
      mails: mails.map((mail, at) => ({ ...mail, when: { field: 'a-un-velo', is: at === 0 ? 'oui' : 'non' } })),
    });
    const sent = at('summary', { form }).after({ type: 'declared' }, { type: 'sent' });
    expect(subjects(sent.effects)).toEqual(['Bien reçu', 'Votre aide']);
    const changed = sent.after({ type: 'reopened' }, { type: 'change-asked', field: 'a-un-velo' }, ...fill.withBike, go('velo'));
    const asked = changed.after({ type: 'file-asked', field: 'facture' }).receiving(facture).after(go('facture'));
    expect(subjects(asked.after({ type: 'sent' }).effects)).toEqual(['Vous êtes inscrit']);
    expect(asked.after({ type: 'sent' }, { type: 'reopened' }, { type: 'sent' }).effects).toEqual([]);
  });

  test('cancelled, corrected and sent again, the request holds', () => {
    const sent = summary.after({ type: 'sent' });
    const look = [
      { type: 'tracking-opened' },
      { type: 'answered', field: 'numero-de-la-demande', value: followed.number },
      { type: 'request-looked-up' },
    ] as const;
    const cancelled = sent.after(...look, { type: 'request-cancelled', request: followed.number });
    expect(cancelled.state.requests).toMatchObject([{ isCancelled: true }]);
    const again = cancelled.after({ type: 'went-back' }, { type: 'went-back' }, { type: 'reopened' }, { type: 'sent' });
    expect(again.state.requests).toMatchObject([{ number: followed.number, isCancelled: false }]);
  });
});

describe('what a practice may begin with', () => {
  const written = { answers: { nom: 'Martin' }, entries: { famille: [{ 'prenom-famille': 'Noé' }] }, files: {} };

  test('a request sent before is open to correction, and is not sent while it is open', () => {
    const sent = aRequest({ form: followed, begun: { ...written, session: 'sent' } });
    expect(sent.inFront).toBe('sent');
    expect(sent.isReached({ app: 'formulaire', type: 'sent' })).toBe(true);
    expect(sent.state.requests).toMatchObject([{ number: followed.number }]);
    expect(sent.after({ type: 'reopened' }).isReached({ app: 'formulaire', type: 'sent' })).toBe(false);
  });

  test('a request left at the summary is a draft: taken up, it is there, and nothing was sent', () => {
    const left = aRequest({ begun: { ...written, session: 'later' } });
    expect(left.inFront).toBe('closed');
    expect(left.isReached({ app: 'formulaire', type: 'sent' })).toBe(false);
    expect(left.after({ type: 'resumed' }).inFront).toBe('summary');
  });

  test('a document may be there already, where the device has it', () => {
    const attached = { app: 'formulaire', type: 'document-attached', field: 'facture', fileId: 'facture' } as const;
    expect(aRequest({ begun: { ...written, files: { facture: 'facture' }, session: 'later' } }).isReached(attached)).toBe(true);
    expect(aRequest({ begun: { ...written, files: { facture: 'autre' }, session: 'later' } }).isReached(attached)).toBe(false);
  });

  test('a list may have somebody in it already', () => {
    const begun = aRequest({ begun: { ...written, session: 'later' } });
    expect(begun.isReached({ app: 'formulaire', type: 'group-has', field: 'famille', n: 1 })).toBe(true);
    expect(begun.isReached({ app: 'formulaire', type: 'answered', field: 'prenom-famille', is: 'Noé' })).toBe(true);
  });
});

describe('what a form says in its own way', () => {
  test('its own words stand in the place of those of its skin, and the others stay', () => {
    const signed: Form = formSchema.parse({ ...tenFields, words: { send: 'Signer' } });
    expect(skinOf({ form: signed }).send).toBe('Signer');
    expect(skinOf({ form: signed }).next).toBe(skinOf({ form: tenFields }).next);
    const mandate = skinOf({ form: formSchema.parse({ ...tenFields, tracking: { ...tracking, stages: { studied: 'En vigueur' }, sent: 'Signé' } }) });
    expect(mandate.sentOn('lundi')).toBe('Signé lundi.');
    expect(mandate.stages).toEqual({ ...skinOf({ form: tenFields }).stages, studied: 'En vigueur' });
  });

  test('a number with so many digits is refused with fewer, and its spaces do not count', () => {
    const [first, ...others] = tenFields.sections;
    const page = { id: 'numero', fields: [{ id: 'fiscal', type: 'text', label: 'Numéro fiscal', named: 'votre numéro fiscal', digits: 13 }] };
    const form: Form = formSchema.parse({ ...tenFields, sections: [{ title: 'Numéro', pages: [page] }, first, ...others] });
    const typed = (value: string) =>
      aRequest({ form }).after({ type: 'started' }, { type: 'answered', field: 'fiscal', value }, { type: 'continued', page: 'numero' });
    expect(typed('1234567').toMend).toEqual(['fiscal digits']);
    expect(refusalTexts(typed('1234567').state)).toEqual(['Vérifiez votre numéro fiscal\u00a0: il a 13 chiffres']);
    expect(typed('30 99 412 860 573').inFront).toBe('identite');
  });
});
