// Ce que Déclic dit du navigateur (pas ce que le navigateur dit : c’est dans skin.ts).

import type { SlipSentences } from '../../../kit/sentences';
import type { NavigateurSlip } from '../schema';
import type { skin as words } from '../skin';

export const says = {
  kept: ({ words: note }: { readonly words: string }) => `La note est gardée : ${note}`,
};

export const slips: SlipSentences<NavigateurSlip, unknown, typeof words> = {
  'kept-empty': (_, { skin }) => `La note est vide. Choisissez [[${skin.reopen}]], puis écrivez quelques mots.`,
};
