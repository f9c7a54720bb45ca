import { describe, expect, test } from 'vitest';
import { lexiconRule, type Entry } from './lexicon';
import { lexiconFr } from './lexicon-fr';
import { rewrite } from './rewrite';

const entries: readonly Entry[] = [
  { term: 'mail', say: 'mèl', mode: 'alias' },
  { term: 'QR', say: 'Q R', mode: 'spell' },
  { term: 'QR code', say: 'Q R code', mode: 'alias' },
];
const said = (text: string): string => rewrite(text, [lexiconRule(entries)]).said;

test('a term is a whole word, the longest first, with its capitals', () => {
  expect(said('un mail')).toBe('un mèl');
  expect(said('un email, un mailing')).toBe('un email, un mailing');
  expect(said('le QR code, un QR')).toBe('le Q R code, un Q R');
  expect(said('un qr')).toBe('un qr');
});

test('a term in small letters may begin a sentence, or be several', () => {
  expect(said('Mail reçu')).toBe('mèl reçu');
  expect(said('deux mails')).toBe('deux mèl');
});

describe('the French lexicon', () => {
  test('has each term once', () => {
    expect(new Set(lexiconFr.map(({ term }) => term)).size).toBe(lexiconFr.length);
  });

  test('says only French letters: the device’s own voices would read phonemes aloud', () => {
    for (const { term, say } of lexiconFr) expect(say, term).toMatch(/^[A-Za-zÀ-ÖØ-öø-ÿœŒ\d' -]+$/);
  });

  test('knows what people of these workshops meet', () => {
    const known = new Set(lexiconFr.map(({ term }) => term));
    const met =
      'CAF RSA FSL APL CPAM ANTS CMU C2S URSSAF CNAF MSA ASPA AAH ALS ALF SMIC CDI CDD CV RIB IBAN NIR SMS MMS PDF JPG PNG USB e-mail mail email webmail spam phishing cloud smartphone login Ameli FranceConnect CNIL Arcep CCAS MDPH PMI EPN www HTTPS URL OK Cc Cci TGV Bluetooth streaming password messenger';
    expect(met.split(' ').filter((term) => !known.has(term) && !known.has(term.toLowerCase()))).toEqual([]);
  });
});
