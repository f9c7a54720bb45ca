/** Lower case, without accents: « Pièce jointe » and « piece jointe » are the same to a person who looks. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase();
}
