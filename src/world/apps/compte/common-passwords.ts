// Passwords that are tried first, because so many people have them. Pure.

/** Nobody's secret: they may be tried in an exercise. */
export const COMMON = ['123456', 'azerty', 'qwerty', 'motdepasse', 'password', 'loulou', 'doudou', 'jetaime', 'abcdef', 'admin'] as const;

/** `folded`: lower case, without accents. */
export function looksCommon(folded: string): boolean {
  const bare = folded.replace(/[^\p{L}\d]/gu, '');
  return COMMON.some((one) => bare.startsWith(one)) || /^(.)\1{3,}/u.test(bare);
}
