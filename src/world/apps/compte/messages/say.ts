// Everything Déclic may have to say about an account: ids and values. The sentences are in <locale>.ts.

/** How the learner's hand acts: a mouse clicks, a finger touches. */
export type Hand = 'mouse' | 'finger';

/** The parts of the screen one can be sent to look at. */
export type Place = 'top' | 'middle' | 'field' | 'under-field' | 'box' | 'list' | 'end';

interface Written {
  readonly field: string;
  readonly value: string;
}

/** One message for each of these ids, with the same values. */
type Each<Id extends string, Values> = Id extends string ? Readonly<{ id: Id } & Values> : never;

export type CompteSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | Each<'write-address' | 'write-login' | 'write-phone' | 'write-code' | 'write-password' | 'invent-password', Written>
  | Each<'tick' | 'untick', { box: string }>
  | { readonly id: 'look'; readonly place: Place }
  | { readonly id: 'site-says'; readonly text: string }
  | { readonly id: 'page-open'; readonly title: string }
  | { readonly id: 'password-is'; readonly text: string; readonly verdict: string }
  | { readonly id: 'address-is'; readonly address: string }
  | { readonly id: 'code-is-given'; readonly name: string }
  | Each<'inside' | 'home', { brand: string }>
  | { readonly id: 'left-open' }
  | { readonly id: 'slip-address-malformed'; readonly address: string }
  | Each<'slip-address-unclear' | 'slip-address-shows-birth' | 'slip-address-mistyped' | 'slip-code-elsewhere', { address: string; button: string }>
  | { readonly id: 'slip-account-exists'; readonly button: string; readonly signIn: string; readonly forgotten: string }
  | { readonly id: 'slip-password-weak'; readonly why: 'short' | 'kinds' | 'common' }
  | { readonly id: 'slip-password-personal'; readonly holds: 'name' | 'birth' }
  | { readonly id: 'slip-password-of-mailbox'; readonly button: string }
  | Each<'slip-password-old' | 'slip-password-mistyped' | 'slip-other-password' | 'slip-code-mistyped', object>
  | Each<'slip-code-given-away' | 'slip-no-account-there', { name: string }>
  | { readonly id: 'slip-kept-signed-in'; readonly box: string; readonly signOut: string }
  | { readonly id: 'slip-left-signed-in'; readonly enter: string | undefined; readonly signOut: string };
