import { describe, expect, test } from 'vitest';
import { aSite, back, code, mailboxPassword, next, password, phrase } from '../../../../tests/support/an-account';
import compte from './model';
import { codeTyped, passwordEdited, verdictOf } from './passwords';

const site = aSite({ account: { password: 'Nuage-Pull-38', memory: 'known' } });
const creating = aSite().after({ type: 'creation-started' }, { type: 'answered', field: 'login', value: 'camille.martin@courriel.example' }, next);

describe('the gauge says why, the worst reason first', () => {
  test.each([
    ['', 'empty'],
    ['citron', 'short'],
    ['citron gare nuage', 'kinds'],
    ['azerty123456', 'common'],
    ['aaaaaaaaaaaaaa', 'common'],
    ['Camille-2000-gare', 'name'],
    ['violon pull lune 1968 gare tram nuage', 'birth'],
    ['gare-27-03-pull-lune', 'birth'],
    [mailboxPassword, 'mailbox'],
    ['Nuage-Pull-38', 'old'],
    [phrase, 'strong'],
    ['citron citron citron citron citron citron citron', 'kinds'],
    ['Gare-Lune-38', 'strong'],
    ['Gare Lune 38', 'kinds'],
    ['GareLuneTram38', 'strong'],
  ])('« %s » is %s', (text, verdict) => {
    expect(verdictOf(text, site.state)).toBe(verdict);
  });
});

test('a site that wants a capital and a digit refuses a phrase all in small letters, and takes it once they are there', () => {
  const strict = aSite({ demands: 'mixed' });
  expect(verdictOf(phrase, strict.state)).toBe('kinds');
  expect(verdictOf('Citron-gare-nuage-violon-38', strict.state)).toBe('strong');
});

describe('what is typed in the box of a password', () => {
  test('the exercise’s own words are kept, letter after letter, whatever the capitals', () => {
    for (const text of ['c', 'Citro', 'citron-GARE', 'Nuage-Pull-38', 'Camille1968', phrase])
      expect(passwordEdited(text, site.state)).toMatchObject({ value: text });
  });

  test('of anything else only dots and a verdict leave the box', () => {
    const secret = 'MonVraiSecret-2020';
    const event = passwordEdited(secret, site.state);
    expect(event).toEqual({ type: 'password-edited', value: '•'.repeat(secret.length), verdict: 'strong' });
    expect(creating.typing(secret).state.secret.verdict).toBe('strong');
    const typed = creating.typing(secret).after(next, back);
    expect(JSON.stringify(typed.state)).not.toMatch(/vrai|secret-/i);
  });

  test('a gesture that carries somebody’s own letters changes nothing, and so leaves no trace', () => {
    expect(creating.after(password('MonVraiSecret-2020')).state).toBe(creating.state);
  });

  test('the words of the exercise are added one by one, with a space; they take the place of what is not kept', () => {
    const add = (word: string) => ({ type: 'word-added', word }) as const;
    expect(creating.after(add('citron'), add('gare')).state.secret.text).toBe('citron gare');
    expect(creating.typing('MonVraiSecret').after(add('lune')).state.secret.text).toBe('lune');
    expect(creating.after(add('inconnu')).state).toBe(creating.state);
  });

  test('its letters are one gesture to undo, kept or not, whatever each of them makes of the verdict', () => {
    const typed = (text: string) => ({ app: 'compte', ...passwordEdited(text, site.state) }) as const;
    for (const [before, after] of [
      ['citron', 'citron '],
      ['MonVraiSecret', 'MonVraiSecret-2020'],
    ] as const)
      expect(compte.merges(typed(before), typed(after))).toBe(true);
  });
});

describe('a password written by mistake in the box of the code', () => {
  const asked = aSite({ confirm: 'sms' }).after(
    { type: 'creation-started' },
    { type: 'answered', field: 'login', value: 'camille.martin@courriel.example' },
    next,
  );

  test('does not leave it either: dots only, letter after letter', () => {
    expect(codeTyped('MonVraiSecret', asked.state)).toBe('•'.repeat(13));
    expect(codeTyped('•••a', asked.state)).toBe('••••');
    expect(asked.after(code('MonVraiSecret')).state).toBe(asked.state);
  });

  test('digits, a code pasted with its sentence and the exercise’s own words are kept as they are', () => {
    for (const text of ['402', '402 817', '4O2 8l7', 'Votre code est : 402 817.', 'Citron', '']) expect(codeTyped(text, asked.state)).toBe(text);
  });
});
