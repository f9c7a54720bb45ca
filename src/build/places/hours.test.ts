import { expect, test } from 'vitest';
import { hoursInWords } from './hours';

function said(text: string): string {
  const hours = hoursInWords(text);
  return 'refused' in hours ? `REFUSED ${hours.refused}` : hours.lines.join(' / ').replaceAll('\u00a0', ' ');
}

test.each([
  ['Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00', 'Du lundi au vendredi : 9 h à 12 h et 14 h à 18 h 30 / Samedi : 8 h 30 à 12 h'],
  // A later rule takes the place of an earlier one: Wednesday is not both.
  ['Mo-Fr 09:00-12:00,14:00-17:00; We 09:00-12:00', 'Lundi, mardi, jeudi et vendredi : 9 h à 12 h et 14 h à 17 h / Mercredi : 9 h à 12 h'],
  ['Mo-Fr 08:30-12:00; Th off', 'Du lundi au mercredi et vendredi : 8 h 30 à 12 h'],
  ['24/7', 'Tous les jours : toute la journée'],
  ['Mo-Su 10:00-12:00', 'Tous les jours : 10 h à 12 h'],
  ['Mo-Fr', 'Du lundi au vendredi : demandez les heures'],
  ['Mo-Fr "sur rendez-vous"', 'Du lundi au vendredi : sur rendez-vous'],
  ['Mo 09:00-12:00 "sur rendez-vous"', 'Lundi : 9 h à 12 h (sur rendez-vous)'],
  ['Mo-Fr 09:00-12:00; PH off', 'Du lundi au vendredi : 9 h à 12 h / Fermé les jours fériés'],
  ['Mo-Fr 09:00-12:00; PH,SH off', 'Du lundi au vendredi : 9 h à 12 h / Fermé les jours fériés / Fermé pendant les vacances scolaires'],
  ['Th[1,3] 14:00-17:00', 'Le 1er et 3e jeudi du mois : 14 h à 17 h'],
  ['Sep-Jun Mo-Fr 09:00-12:00; Jul-Aug Mo 09:00-12:00', 'De septembre à juin, du lundi au vendredi : 9 h à 12 h / De juillet à août, lundi : 9 h à 12 h'],
  ['Fr 22:00-02:00', 'Vendredi : 22 h à 2 h'],
  ['Mo-Fr 09:00+', 'Du lundi au vendredi : à partir de 9 h'],
  ['Fr 18:00-24:00', 'Vendredi : 18 h à minuit'],
  ['week 1-53/2 Mo 09:00-12:00', 'Les horaires changent. Demandez avant de venir.'],
])('« %s » is said « %s »', (written, words) => {
  expect(said(written)).toBe(words);
});

test.each(['Mo 9h30-12h', 'Mar 09:00-12:00', 'Ma 09:00-10:00', 'lundi 9:00-12:00', 'Mo-Fr 25:00-26:00', 'foo', '=1+1', '<b>'])(
  '« %s » is refused, not guessed',
  (written) => {
    expect(said(written)).toMatch(/^REFUSED .{3,}/);
  },
);

test('whatever is written, nothing is thrown and a line is never empty', () => {
  for (const written of [
    'SH 09:00-12:00',
    'Mo-Fr 09:00-12:00; SH 10:00-11:00',
    '2026 Dec 25 off; Mo 10:00-11:00',
    ';;;',
    '"',
    'PH off',
    'sunrise-sunset',
    'Mo[9] 10:00-11:00',
  ]) {
    const hours = hoursInWords(written);
    if ('lines' in hours) for (const line of hours.lines) expect(line).toMatch(/\S/);
  }
});
