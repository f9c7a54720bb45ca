import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fr } from '../messages/fr';
import { isMailbox, MOST_LETTERS, remarkMail, remarkText } from './outdated';

const { text } = fr.outdated;
const words = { ...text, subject: text.subject('Écrire et envoyer un e-mail') };
const remark = {
  page: 'Écrire et envoyer un e-mail',
  address: 'https://declic.example/lecons/ecrire-email/#objet',
  sentence: 'Touchez\n  Envoyer.',
  day: '30 novembre 2026',
};

test('the message says the page, where it is, the sentence on one line, and the day', () => {
  expect(remarkText(remark, words).split('\n')).toEqual([
    'Page\u00a0: Écrire et envoyer un e-mail',
    'Adresse\u00a0: https://declic.example/lecons/ecrire-email/#objet',
    'Phrase\u00a0: Touchez Envoyer.',
    'Lue le\u00a0: 30 novembre 2026',
  ]);
});

test('what was not written is left blank, to fill in by hand', () => {
  expect(remarkText({ ...remark, sentence: ' ', day: '' }, words)).toContain(`Phrase\u00a0: ${text.blank}\nLue le\u00a0: ${text.blank}`);
});

test('whatever is quoted, the mail goes to the host alone and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (sentence) => {
      const said = remarkText({ ...remark, sentence }, words);
      const mail = new URL(remarkMail('aide@declic.example', words.subject, said));
      expect(mail.protocol).toBe('mailto:');
      expect(mail.pathname).toBe('aide@declic.example');
      expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(mail.searchParams.get('subject')).toBe(words.subject);
      expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n').toWellFormed()).toBe(said.toWellFormed());
      expect(said.split('\n')).toHaveLength(4);
      expect([...said].length).toBeLessThan(MOST_LETTERS + 200);
    }),
  );
});

test('half of a letter, as a broken copy may hold, still makes a mail', () => {
  expect(() => remarkMail('aide@declic.example', 'a', 'a\uD800b\uDC00c')).not.toThrow();
});

test.each([
  ['aide@declic.example', true],
  ['prenom.nom+declic@ville.exemple.org', true],
  ['aide', false],
  ['aide@declic', false],
  ['a@b.fr, c@d.fr', false],
  ['a@b.fr?bcc=c@d.fr', false],
  ['https://declic.example', false],
  ['', false],
])('« %s » can be written to: %s', (address, can) => {
  expect(isMailbox(address)).toBe(can);
});
