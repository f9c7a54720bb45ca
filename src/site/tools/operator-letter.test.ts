import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterWords } from '../messages/fr/tool-letter';
import { letterFields, letterOf, subjectOf, textOf, type Letter, type LetterAnswers } from './operator-letter';

const camille = {
  name: 'Camille Martin',
  street: '12 rue des Lilas',
  postcode: '99120',
  town: 'Trois-Ponts',
  operator: 'Télécom du Port',
  operatorAddress: '3 quai des Brumes\n99120 Trois-Ponts',
  customer: 'TP-204-518',
  when: 'mardi 3 mars',
};

function aLetter(answers: Partial<LetterAnswers> = {}): Letter {
  return letterOf({ fields: camille, form: 'letter', request: 'asked', line: 'internet', ...answers }, letterWords, '4 mars');
}

/** The letter, with usual spaces. */
function read(answers: Partial<LetterAnswers> = {}): string {
  return textOf(aLetter(answers), answers.form ?? 'letter').replaceAll('\u00a0', ' ');
}

describe('the letter to the operator', () => {
  test('says who writes, to whom, and what was asked', () => {
    expect(read()).toBe(
      [
        'Camille Martin\n12 rue des Lilas\n99120 Trois-Ponts\nNuméro de client : TP-204-518',
        'Télécom du Port\n3 quai des Brumes, 99120 Trois-Ponts',
        'Trois-Ponts, le 4 mars',
        'Demande d’aide au FSL : merci de maintenir ma ligne',
        'Madame, Monsieur,',
        'Je n’ai pas pu payer une facture. J’ai demandé l’aide du fonds de solidarité pour le logement (FSL) de mon territoire. Date de ma demande : mardi 3 mars.',
        'La loi prévoit que l’accès à internet est maintenu pendant l’étude de cette demande (article L. 115-3 du code de l’action sociale et des familles). La connexion peut être plus lente, mais les services en ligne et le courrier électronique doivent fonctionner.',
        'Je vous demande donc de maintenir ma ligne jusqu’à la décision.',
        'Merci de me confirmer par écrit que vous avez bien reçu cette lettre.',
        'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
        'Camille Martin',
      ].join('\n\n'),
    );
  });

  test('speaks of the telephone only when it was asked', () => {
    expect(read()).not.toContain('appels');
    expect(read({ line: 'internet-and-phone' })).toContain(
      'Je dois pouvoir recevoir des appels, appeler localement, et joindre les numéros gratuits et d’urgence.',
    );
  });

  test('claims no right before the help is asked for', () => {
    const text = read({ request: 'soon', line: 'internet-and-phone' });
    expect(text).not.toContain('loi');
    expect(text).not.toContain('appels');
    expect(text).toContain('Date de mon rendez-vous : mardi 3 mars.');
    expect(text).toContain('Je vous demande de ne pas couper ma ligne d’ici là.');
  });

  test('as an e-mail, the subject goes to its own box and the name closes the text', () => {
    const mail = aLetter({ form: 'mail' });
    expect(subjectOf(mail)).toBe('Demande d’aide au FSL\u00a0: merci de maintenir ma ligne');
    const text = read({ form: 'mail' });
    expect(text.startsWith('Madame, Monsieur,')).toBe(true);
    expect(text.endsWith('Cordialement,\n\nCamille Martin\n12 rue des Lilas\n99120 Trois-Ponts\nNuméro de client : TP-204-518')).toBe(true);
  });

  test('says no amount and no year by itself', () => {
    for (const form of ['letter', 'mail'] as const) {
      for (const request of ['asked', 'soon'] as const) {
        expect(read({ form, request, line: 'internet-and-phone' })).not.toMatch(/€|euro|\b(19|20)\d\d\b/);
      }
    }
  });
});

describe('what is not answered', () => {
  test('stays a gap with its name, in the letter and in the text', () => {
    const letter = aLetter({ fields: { ...camille, customer: '   ' } });
    expect(letter.gaps).toEqual(['customer']);
    expect(textOf(letter, 'letter')).toContain('Numéro de client\u00a0: [numéro]');
  });

  test('a letter without any answer has every gap', () => {
    expect(aLetter({ fields: {} }).gaps.toSorted()).toEqual([...letterFields].toSorted());
  });

  test('the operator’s address is not a gap of an e-mail', () => {
    expect(aLetter({ form: 'mail', fields: {} }).gaps).not.toContain('operatorAddress');
  });
});

test('an answer is only an answer, even with the signs of a gap', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(name, (typed) => {
      const letter = aLetter({ fields: { ...camille, name: typed } });
      expect(letter.gaps).toEqual([]);
      const lines = letter.parts.find(({ part }) => part === 'signature')?.lines ?? [];
      expect(lines).toHaveLength(1);
      expect(lines[0]).toHaveLength(1);
    }),
  );
  expect(read({ fields: { ...camille, name: '{customer}' } })).toContain('{customer}');
});
