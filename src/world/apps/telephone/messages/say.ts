// Everything Déclic may have to say about the phone: ids and values. The sentences are in <locale>.ts.

import type { Adjustment, Flaw } from '../schema';

/** The parts of the phone one can be sent to look at. */
export type Place = 'top' | 'bottom' | 'tools' | 'list' | 'field' | 'above-messages' | 'below-messages' | 'below-picture';

export type TelephoneSay =
  | { readonly id: 'press'; readonly control: string }
  | { readonly id: 'open-thread'; readonly from: string }
  | { readonly id: 'open-picture'; readonly name: string }
  | { readonly id: 'choose-network'; readonly name: string }
  | { readonly id: 'write'; readonly field: string; readonly words: string }
  | { readonly id: 'adjust'; readonly how: Adjustment; readonly control: string }
  | { readonly id: 'look'; readonly place: Place }
  | { readonly id: 'rings' }
  | { readonly id: 'phone-says'; readonly text: string }
  | { readonly id: 'phone-shows'; readonly text: string }
  | { readonly id: 'screen-open'; readonly title: string }
  | { readonly id: 'threads-open'; readonly threads: number }
  | { readonly id: 'thread-open'; readonly from: string; readonly text: string }
  | { readonly id: 'camera-open'; readonly side: string; readonly text: string }
  | { readonly id: 'photo-taken'; readonly side: string; readonly text: string }
  | { readonly id: 'pages-open'; readonly pages: string }
  | { readonly id: 'gallery-open'; readonly pictures: number }
  | { readonly id: 'picture-open'; readonly name: string }
  | { readonly id: 'key-asked'; readonly network: string }
  | { readonly id: 'reply-gone' }
  | { readonly id: 'back-again' }
  | { readonly id: 'slip-bad-photo-kept'; readonly flaw: Flaw; readonly button: string }
  | { readonly id: 'slip-verso-forgotten' }
  | { readonly id: 'slip-bad-picture-sent'; readonly name: string }
  | { readonly id: 'slip-unknown-network-joined'; readonly name: string }
  | { readonly id: 'slip-fake-link-opened'; readonly from: string }
  | { readonly id: 'slip-fake-answered'; readonly from: string }
  | { readonly id: 'slip-code-given'; readonly from: string }
  | { readonly id: 'slip-real-removed'; readonly from: string };
