// How the learner's hand acts: a mouse clicks, a finger touches.

export type Hand = 'mouse' | 'finger';

/** A phone, and a screen as narrow as one, are touched. */
export function handOf({ device, screen }: { readonly device: 'ordinateur' | 'telephone'; readonly screen: 'narrow' | 'wide' }): Hand {
  return device === 'telephone' || screen === 'narrow' ? 'finger' : 'mouse';
}
