import type { Mode } from '../../practice/practice';

/** The mode an author asks for; « Avec moi » when nothing is said. */
export function modeOf(start: string | undefined): Mode {
  return start === 'show' || start === 'alone' ? start : 'guide';
}
