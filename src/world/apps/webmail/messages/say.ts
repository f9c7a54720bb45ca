// Everything Déclic may have to say about the mailbox: ids and values. The sentences are in <locale>.ts.

/** How the learner's hand acts: a mouse clicks, a finger touches. */
export type Hand = 'mouse' | 'finger';

/** The parts of the screen one can be sent to look at. */
export type Place = 'top' | 'bottom' | 'side' | 'list' | 'above-message' | 'below-message' | 'first-field' | 'second-field' | 'big-field' | 'middle';

export type WebmailSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | { readonly id: 'open-message'; readonly hand: Hand; readonly from: string; readonly subject: string }
  | { readonly id: 'write-address'; readonly field: string; readonly address: string }
  | { readonly id: 'write-subject'; readonly field: string; readonly example: string }
  | { readonly id: 'write-body'; readonly field: string; readonly example: string }
  | { readonly id: 'pick-contact'; readonly hand: Hand; readonly name: string; readonly field: string }
  | { readonly id: 'search-words'; readonly field: string; readonly words: string }
  | { readonly id: 'look'; readonly place: Place }
  | { readonly id: 'opened-message'; readonly from: string; readonly subject: string }
  | { readonly id: 'opened-folder'; readonly folder: string; readonly messages: number }
  | { readonly id: 'opened-draft'; readonly kind: 'new' | 'reply' | 'reply-all' | 'forward'; readonly to: string }
  | { readonly id: 'added-address'; readonly name: string }
  | { readonly id: 'added-file'; readonly name: string }
  | { readonly id: 'removed-file'; readonly name: string }
  | { readonly id: 'sent'; readonly to: string }
  | { readonly id: 'webmail-says'; readonly text: string }
  | { readonly id: 'came-back'; readonly from: string }
  | { readonly id: 'mail-arrived'; readonly from: string; readonly subject: string }
  | { readonly id: 'found'; readonly messages: number }
  | { readonly id: 'menu-open' }
  | { readonly id: 'copies-open' }
  | { readonly id: 'signed-out' }
  | { readonly id: 'signed-in' }
  | { readonly id: 'slip-address-in-subject'; readonly subject: string; readonly to: string }
  | { readonly id: 'slip-sent-to-nobody'; readonly to: string }
  | { readonly id: 'slip-address-malformed'; readonly address: string }
  | { readonly id: 'slip-address-unknown'; readonly address: string }
  | { readonly id: 'slip-replied-to-all' }
  | { readonly id: 'slip-replied-to-one' }
  | { readonly id: 'slip-attachment-forgotten' }
  | { readonly id: 'slip-wrong-file'; readonly name: string }
  | { readonly id: 'slip-file-too-heavy'; readonly name: string }
  | { readonly id: 'slip-subject-empty' }
  | { readonly id: 'slip-sent-unfinished' }
  | { readonly id: 'slip-wrong-recipient'; readonly name: string }
  | { readonly id: 'slip-left-signed-in'; readonly signOut: string }
  | { readonly id: 'slip-recipient-visible' }
  | { readonly id: 'slip-recipient-missing'; readonly name: string }
  | { readonly id: 'slip-copy-misplaced'; readonly name: string; readonly cc: string }
  | { readonly id: 'slip-started-elsewhere'; readonly button: string; readonly subject: string };
