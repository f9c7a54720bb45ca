import { describe, expect, test } from 'vitest';
import { readAddress } from './read-address';

const known = [
  { site: 'impots.gouv.fr', what: 'Les impôts' },
  { site: 'caf.fr', what: 'La Caf' },
];
const read = (pasted: string) => readAddress(pasted, known);
const nameOf = (pasted: string) => {
  const reading = read(pasted);
  return reading.type === 'site' ? `${reading.before}|${reading.name}` : reading.type;
};
const warned = (pasted: string) => {
  const reading = read(pasted);
  return reading.type === 'site' ? reading.warnings.map(({ type }) => type) : [];
};

describe('the name is what stands just before the first bar', () => {
  test.each([
    ['https://www.caf.fr/mes-droits', 'www.|caf.fr'],
    ['caf.fr', '|caf.fr'],
    ['https://impots.gouv.fr.paiement.example/espace', 'impots.gouv.fr.|paiement.example'],
    ['https://impots-gouv.example/', '|impots-gouv.example'],
    ['https://www.impots.gouv.fr/', 'www.|impots.gouv.fr'],
    ['https://administration.interieur.gouv.fr/', 'administration.|interieur.gouv.fr'],
    ['https://www.bbc.co.uk/news', 'www.|bbc.co.uk'],
    ['https://ville.example.com.br/', 'ville.|example.com.br'],
    ['https://co.uk', '|co.uk'],
    ['https://caf.com.de/', 'caf.|com.de'],
    ['https://www.musee.go.jp/', 'www.|musee.go.jp'],
    ['https://exemple.asso.fr', '|exemple.asso.fr'],
    ['https://CAF.FR/', '|caf.fr'],
    ['https://paiement.example:8443/caf.fr', '|paiement.example'],
    ['https://courriel.example./', '|courriel.example'],
  ])('%s', (pasted, name) => {
    expect(nameOf(pasted)).toBe(name);
  });

  test('it is found in the message that was pasted around it', () => {
    expect(nameOf('Votre colis attend : https://colis.suivi.example/paie?id=2. Merci !')).toBe('colis.|suivi.example');
    expect(nameOf('allez sur www.caf.fr, puis « Mon compte »')).toBe('www.|caf.fr');
  });

  test('without an address, nothing is said', () => {
    for (const pasted of ['', 'bonjour', 'localhost', 'https://', 'le 12.']) expect(nameOf(pasted), pasted).toBe('nothing');
  });

  test('digits in the place of a name are said as such', () => {
    expect(read('http://192.0.2.7/caf.fr')).toEqual({ type: 'digits', host: '192.0.2.7' });
  });
});

describe('what should make one stop', () => {
  test.each([
    ['https://www.caf.fr@paiement.example/', ['before-at', 'mimics']],
    ['https://caf.fr.compte.example/', ['mimics']],
    ['https://paiement.example/caf.fr/connexion', ['mimics']],
    ['https://paiement.example/caf%2Efr', ['mimics']],
    ['https://cаf.fr/', ['letters']],
    ['https://bit.ly/3xYz', ['short']],
    ['https://caf-aide.wixsite.com/compte', ['hosted']],
    ['http://mairie.example/', ['not-https']],
    ['prime@caf-aides.example', ['mailbox']],
    ['https://www.caf.fr/', []],
    ['mairie.example', []],
  ])('%s: %j', (pasted, warnings) => {
    expect(warned(pasted)).toEqual(warnings);
  });

  test('a percent sign that closes nothing does not stop the reading', () => {
    expect(nameOf('https://mairie.example/100%')).toBe('|mairie.example');
  });
});

test('a site that somebody has read about is said, under its own name only', () => {
  expect(read('https://www.caf.fr/')).toMatchObject({ known: { what: 'La Caf' }, isState: false });
  expect(read('https://cfspart.impots.gouv.fr/')).toMatchObject({ known: { what: 'Les impôts' }, isState: true });
  expect(read('https://fauxcaf.fr/')).toMatchObject({ known: undefined });
  expect(read('https://gouv.fr.example/')).toMatchObject({ isState: false });
});
