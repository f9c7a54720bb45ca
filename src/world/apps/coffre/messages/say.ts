// Everything Déclic may have to say about the safe: ids and values. The sentences are in <locale>.ts.

/** How the learner's hand acts: a mouse clicks, a finger touches. */
export type Hand = 'mouse' | 'finger';

/** The parts of the screen one can be sent to look at. */
export type Place = 'top' | 'bottom' | 'side' | 'list' | 'menu' | 'above-document' | 'below-document' | 'first-field' | 'choices' | 'end-of-form' | 'middle';

export type CoffreSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | { readonly id: 'open-document'; readonly hand: Hand; readonly name: string }
  | { readonly id: 'write-name'; readonly field: string; readonly example: string }
  | { readonly id: 'write-words'; readonly field: string; readonly words: string }
  | { readonly id: 'search-words'; readonly field: string; readonly words: string }
  | { readonly id: 'write-own'; readonly field: string; readonly value: string }
  | { readonly id: 'choose'; readonly group: string; readonly choice: string }
  | { readonly id: 'tick'; readonly box: string }
  | { readonly id: 'pick-contact'; readonly hand: Hand; readonly name: string; readonly field: string }
  | { readonly id: 'stop-share'; readonly hand: Hand; readonly control: string; readonly name: string; readonly person: string }
  | { readonly id: 'look'; readonly place: Place }
  | { readonly id: 'safe-says'; readonly text: string }
  | { readonly id: 'safe-asks'; readonly text: string }
  | { readonly id: 'opened-list'; readonly folder: string; readonly documents: number }
  | { readonly id: 'found'; readonly documents: number }
  | { readonly id: 'opened-document'; readonly name: string }
  | { readonly id: 'name-it'; readonly name: string }
  | { readonly id: 'received'; readonly name: string }
  | { readonly id: 'change-it' }
  | { readonly id: 'share-it'; readonly name: string }
  | { readonly id: 'chosen-person'; readonly name: string }
  | { readonly id: 'shares-open'; readonly shares: number }
  | { readonly id: 'log-open'; readonly lines: number }
  | { readonly id: 'menu-open' }
  | { readonly id: 'menu-closed' }
  | { readonly id: 'account-form' }
  | { readonly id: 'share-opened'; readonly person: string; readonly name: string }
  | { readonly id: 'left-open' }
  | { readonly id: 'signed-out' }
  | { readonly id: 'signed-in' }
  | { readonly id: 'slip-wrong-document'; readonly name: string }
  | { readonly id: 'slip-shared-wrong-document'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-unclear-name'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-wrong-folder'; readonly folder: string; readonly button: string }
  | { readonly id: 'slip-already-there'; readonly name: string }
  | { readonly id: 'slip-address-malformed'; readonly address: string }
  | { readonly id: 'slip-end-forgotten'; readonly field: string }
  | { readonly id: 'slip-shared-without-end'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-shared-with-wrong-person'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-wrong-end'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-wrong-share-stopped'; readonly name: string }
  | { readonly id: 'slip-deleted-only-copy'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-left-signed-in'; readonly signOut: string };
