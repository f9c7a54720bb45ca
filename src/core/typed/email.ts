// An e-mail address as real mailboxes take it: with a name around it, copied from a link or a sentence, with signs that
// nobody sees. When it is refused, the true cause is named.

import { visible } from './signs';

/** One name, one @, a site with a dot; no space, no accent: what real mailboxes accept. */
const WELL_FORMED = /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** Why a text is no address: what one sees first. */
export type AddressCause = 'name-alone' | 'no-at' | 'two-ats' | 'comma' | 'space' | 'accent' | 'no-name' | 'no-dot' | 'ending' | 'sign';

export type TypedEmail = { readonly address: string } | { readonly cause: AddressCause };

export function typedEmail(text: string): TypedEmail {
  const address = bare(visible(text));
  return WELL_FORMED.test(address) ? { address } : { cause: causeOf(address) };
}

/** The address alone where one is understood, else the text as it was. */
export function emailOr(text: string): string {
  const typed = typedEmail(text);
  return 'address' in typed ? typed.address : text.trim();
}

/** The same address for a mailbox: what is around it and its capitals do not count. */
export function sameAddress(one: string, other: string): boolean {
  return emailOr(one).toLowerCase() === emailOr(other).toLowerCase();
}

/** « Samira <samira@courriel.example> », « (mailto:samira@courriel.example). » → the address, or what stands for it. */
function bare(text: string): string {
  const inside = /<([^<>]*@[^<>]*)>/.exec(text)?.[1] ?? text;
  return inside
    .replace(/^[\s«»"“”„'‘’()[\]{}<>,;]+/, '')
    .replace(/^mailto:/i, '')
    .replace(/[\s«»"“”„'‘’()[\]{}<>,;.:!?]+$/, '')
    .replace(/\?(subject|body|cc|bcc)=.*$/i, '');
}

function causeOf(address: string): AddressCause {
  const ats = address.split('@').length - 1;
  if (WELL_FORMED.test(address.replaceAll(',', '.'))) return 'comma';
  if (ats === 0) return address.includes('.') ? 'no-at' : 'name-alone';
  if (ats > 1) return 'two-ats';
  if (/\s/.test(address)) return 'space';
  if (/\p{L}/u.test(address.replace(/[a-z]/gi, ''))) return 'accent';
  const [name = '', site = ''] = address.split('@');
  if (name === '') return 'no-name';
  if (!/^[a-z0-9._%+-]+$/i.test(name) || !/^[a-z0-9.-]*$/i.test(site)) return 'sign';
  if (!site.includes('.')) return 'no-dot';
  return /\.[a-z]{2,}$/i.test(site) ? 'sign' : 'ending';
}
