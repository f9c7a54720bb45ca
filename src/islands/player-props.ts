import type { Locale } from '../lesson/locale';
import type { Messages } from '../messages';
import type { Mode, Practice } from '../practice/practice';

/** What the page gives the island: data only, since functions cannot cross. */
export interface PlayerProps {
  readonly practice: Practice;
  readonly words: Messages['practice'];
  readonly locale: Locale;
  readonly start: Mode;
  /** Address of the next step, where « Continuer la leçon » leads. */
  readonly next: string;
}
