// Passwords that are tried first, because so many people have them. Pure.

const COMMON = ['123456', 'azerty', 'qwerty', 'motdepasse', 'password', 'bonjour1', 'soleil1', 'loulou', 'doudou', 'jetaime', 'abcdef', 'admin'];

/** `folded`: lower case, without accents. */
export function looksCommon(folded: string): boolean {
  const bare = folded.replace(/[^\p{L}\d]/gu, '');
  return COMMON.some((one) => bare.startsWith(one)) || /^(.)\1{3,}/u.test(bare);
}
