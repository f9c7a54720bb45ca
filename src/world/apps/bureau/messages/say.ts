// Everything Déclic may have to say about the desk: ids and values. The sentences are in <locale>.ts.

export type Hand = 'mouse' | 'finger';
export type Place = 'top' | 'side' | 'bottom' | 'list' | 'above-list' | 'below-file' | 'field' | 'choices' | 'end-of-form' | 'middle';

export type BureauSay =
  | { readonly id: 'press'; readonly hand: Hand; readonly control: string }
  | { readonly id: 'open-file'; readonly hand: Hand; readonly name: string }
  | { readonly id: 'write-name'; readonly field: string; readonly example: string; readonly what: 'file' | 'folder' }
  | { readonly id: 'choose'; readonly group: string; readonly choice: string }
  | { readonly id: 'look'; readonly place: Place }
  | { readonly id: 'desk-says'; readonly text: string }
  | { readonly id: 'desk-asks'; readonly text: string }
  | { readonly id: 'folder-open'; readonly folder: string }
  | { readonly id: 'file-open' }
  | { readonly id: 'name-it'; readonly what: 'file' | 'folder' }
  | { readonly id: 'choose-place' }
  | { readonly id: 'print-open' }
  | { readonly id: 'printer-open'; readonly sheets: number }
  | { readonly id: 'left'; readonly traces: number }
  | { readonly id: 'slip-unclear-name'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-ending-lost'; readonly name: string; readonly button: string }
  | { readonly id: 'slip-wrong-folder'; readonly folder: string; readonly button: string }
  | { readonly id: 'slip-only-copy-binned'; readonly name: string; readonly bin: string; readonly button: string }
  | { readonly id: 'slip-house-file-binned'; readonly name: string; readonly bin: string; readonly button: string }
  | { readonly id: 'slip-wanted-file-gone'; readonly name: string }
  | { readonly id: 'slip-wrong-file-printed'; readonly name: string }
  | { readonly id: 'slip-wrong-printer'; readonly name: string }
  | { readonly id: 'slip-all-pages-printed'; readonly name: string }
  | { readonly id: 'slip-left-paper'; readonly resume: string; readonly printer: string }
  | { readonly id: 'slip-left-files'; readonly name: string; readonly resume: string }
  | { readonly id: 'slip-left-in-bin'; readonly name: string; readonly resume: string; readonly empty: string };
