// Everything Déclic may have to say about a form: ids and values. The sentences are in <locale>.ts.

/** How the learner's hand acts: a mouse clicks, a finger touches. */
export type Hand = 'mouse' | 'finger';

/** The parts of the screen one can be sent to look at. */
export type Place = 'top' | 'bottom' | 'middle' | 'question' | 'under-box' | 'list' | 'end-of-list';

export type FormulaireSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | { readonly id: 'write'; readonly field: string; readonly value: string }
  | { readonly id: 'write-part'; readonly part: string; readonly field: string; readonly value: string }
  | { readonly id: 'choose'; readonly hand: Hand; readonly option: string }
  | { readonly id: 'choose-in-list'; readonly field: string; readonly option: string }
  | { readonly id: 'tick'; readonly option: string }
  | { readonly id: 'untick'; readonly option: string }
  | { readonly id: 'pick-address'; readonly hand: Hand; readonly address: string }
  | { readonly id: 'change'; readonly hand: Hand; readonly control: string; readonly field: string }
  | { readonly id: 'declare'; readonly option: string }
  | { readonly id: 'look'; readonly place: Place }
  | { readonly id: 'page'; readonly title: string; readonly step: string }
  | { readonly id: 'form-says'; readonly text: string }
  | { readonly id: 'file-in'; readonly name: string }
  | { readonly id: 'file-out' }
  | { readonly id: 'entry-in'; readonly name: string }
  | { readonly id: 'entry-out' }
  | { readonly id: 'picked'; readonly address: string }
  | { readonly id: 'sent'; readonly title: string; readonly number: string }
  | { readonly id: 'slip-required-left-empty'; readonly label: string }
  | { readonly id: 'slip-date-format'; readonly label: string }
  | { readonly id: 'slip-miscopied'; readonly label: string }
  | { readonly id: 'slip-wrong-answer'; readonly label: string; readonly isSent: boolean; readonly back: string; readonly reopen: string }
  | { readonly id: 'slip-wrong-file'; readonly name: string }
  | { readonly id: 'slip-file-too-heavy'; readonly name: string }
  | { readonly id: 'slip-sent-without-declaration' }
  | { readonly id: 'slip-double-send' }
  | { readonly id: 'slip-left-open' }
  | { readonly id: 'slip-began-again'; readonly back: string; readonly follow: string }
  | { readonly id: 'slip-wrong-request-cancelled'; readonly name: string; readonly restore: string }
  | { readonly id: 'slip-session-let-go'; readonly resume: string };
