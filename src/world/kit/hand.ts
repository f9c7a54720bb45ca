// How a gesture is written down: a mouse clicks, a finger touches. On paper the pretend device says which. On screen
// the page knows the learner's real pointer, and turns every sentence for it (core/lesson/hand.ts).

import type { Hand } from '../../core/lesson/hand';

export type { Hand };

export function handOf({ device }: { readonly device: 'ordinateur' | 'telephone' }): Hand {
  return device === 'telephone' ? 'finger' : 'mouse';
}
