import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameAddress, typedEmail } from './email';

const letters = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const anAddress = fc.tuple(letters, letters, letters).map(([name, other, site]) => `${name}.${other}@${site}.example`);
const around: readonly ((address: string) => string)[] = [
  (address) => `Samira Haddad <${address}>`,
  (address) => `"Haddad, Samira" <${address}>`,
  (address) => `<${address}>`,
  (address) => `mailto:${address}`,
  (address) => `<mailto:${address}?subject=Bonjour>`,
  (address) => `« ${address} »`,
  (address) => `“${address}”`,
  (address) => `(${address})`,
  (address) => `(${address}).`,
  (address) => `${address}.`,
  (address) => `${address},`,
  (address) => `\u200b${address}\u00ad`,
  (address) => `\u00a0\u202f ${address}\t`,
  (address) => address.replace('@', '\u2060@\u200b'),
  (address) => address.replace('@', '＠'),
];

test('an address is taken as real mailboxes take it, whatever stands around it', () => {
  fc.assert(
    fc.property(anAddress, fc.constantFrom(...around), (address, wrap) => {
      expect(typedEmail(wrap(address))).toEqual({ address });
      expect(sameAddress(wrap(address), address.toUpperCase())).toBe(true);
    }),
  );
});

test.each([
  ['samira@courriel,example', 'comma'],
  ['samira,haddad@courriel.example', 'comma'],
  ['samira @courriel.example', 'space'],
  ['samira', 'name-alone'],
  ['samira haddad', 'name-alone'],
  ['', 'name-alone'],
  ['samira.courriel.example', 'no-at'],
  ['samira@@courriel.example', 'two-ats'],
  ['samira@courriel.example karim@courriel.example', 'two-ats'],
  ['samïra@courriel.example', 'accent'],
  ['@courriel.example', 'no-name'],
  ['samira@courriel', 'no-dot'],
  ['samira@', 'no-dot'],
  ['samira@courriel.e', 'ending'],
  ['samira/haddad@courriel.example', 'sign'],
  ['samira@courriel..example', 'sign'],
] as const)('« %s » is refused for its true cause: %s', (text, cause) => {
  expect(typedEmail(text)).toEqual({ cause });
});

test('whatever is typed is an address that is understood again, or has a cause', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const typed = typedEmail(text);
      if ('address' in typed) expect(typedEmail(typed.address)).toEqual(typed);
      else expect(typed.cause).not.toBe('');
    }),
  );
});
