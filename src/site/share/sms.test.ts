import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forSms, SMS_LENGTH } from './sms';

test('accents that telephones have stay, the others go', () => {
  expect(forSms('À bientôt François, c’est réglé où ça ?')).toBe("A bientot Francois, c'est réglé où ca ?");
  expect(forSms('« Œuvre »\u00a0: 3 € … 👋')).toBe('" OEuvre " : 3  ... ');
});

test('a link is never changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^https:\/\/[a-z.]{3,20}\/parcours\/mon-parcours\/#[\w-]{0,80}$/), (link) => {
      expect(forSms(link)).toBe(link);
    }),
  );
});

test('whatever is written, each sign counts for one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(forSms(forSms(text))).toBe(forSms(text));
    }),
  );
  expect(SMS_LENGTH).toBe(160);
});
