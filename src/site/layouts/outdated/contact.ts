// Where the host wants to be told that a sentence is outdated: CONTACT, when the site is built (docs/hosting.md). None: nothing is shown.

import { isMailbox } from '../../share/outdated';

export function hostAddress(): string | undefined {
  const address = process.env['CONTACT']?.trim() ?? '';
  if (address === '') return undefined;
  if (isMailbox(address)) return address;
  throw new Error(`CONTACT : « ${address} » n’est pas une adresse e-mail.\n  Pour réparer : CONTACT=aide@ville.exemple npm run build, ou retirez CONTACT.`);
}
