// What Déclic says about the mailbox (not what the mailbox says: that is in skins.ts).

import type { SentencesByLocale } from '../../contract';
import { fr } from './fr';
import type { WebmailSay } from './say';

export const sentences: SentencesByLocale<WebmailSay> = { fr };
