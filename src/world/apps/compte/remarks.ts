// What the site writes about what is in front: an objection, whose page it is, what one reads in the account. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import type { KitSay } from '../../kit/messages/fr';
import { codeText } from './codes';
import { providerOf } from './keys';
import { refusalOf, titleOf } from './proofs';
import { problemIn } from './questions';
import type { Skin } from './skins';
import type { Compte, Site } from './state';

/** Coming in with another site's account, the pages are not this site's any more. */
export function isElsewhere({ pane }: Compte): boolean {
  return pane.name === 'page' && pane.task === 'public';
}

/** Whose page it is, and its address. */
export function pageOwner(state: Compte, { publicBrand, publicSite }: Skin): { readonly name: string; readonly site: string } {
  const { pane, setting } = state;
  const own = { name: setting.brand, site: setting.site };
  if (!isElsewhere(state)) return own;
  const provider = pane.name === 'page' && pane.page === 'sign-in' ? providerOf(state) : undefined;
  return provider ?? { name: publicBrand, site: publicSite };
}

export function problemText(state: Compte, { problems }: Skin): string | undefined {
  const problem = problemIn(state);
  if (problem === 'number-refused') return refusalOf(state);
  return problem === undefined ? undefined : problems[problem];
}

/** What one reads inside the account. */
export function linesOf({ account, me, setting }: Compte, skin: Skin): readonly (readonly [string, string])[] {
  if (setting.kind === 'public') return skin.identity.map((what, index) => [what, [`${me.firstName} ${me.lastName}`, me.born, skin.publicBrand][index] ?? '']);
  if (account === undefined) return [];
  return [
    [setting.number === undefined ? skin.addressLine : skin.identifier, account.login],
    [skin.password, account.changed === 'yes' || account.by === 'learner' ? skin.newToday : skin.longAgo],
    ...(setting.kind === 'mail' ? [[skin.messagesLine, skin.noMessage] as const] : []),
  ];
}

/** What the screen shows now, said. */
export function shows(state: Compte, skin: Skin): Site['say'] | KitSay {
  const { pane, setting, session } = state;
  const problem = problemText(state, skin);
  if (problem !== undefined) return { id: 'site-says', text: problem };
  switch (pane.name) {
    case 'page':
      return pane.page === 'code' ? { id: 'site-says', text: codeText(state) } : { id: 'page-open', title: titleOf(pane.page, state, skin.titles) };
    case 'inside':
      return { id: 'inside', brand: setting.brand };
    case 'home':
      return session === 'open' ? { id: 'left-open' } : { id: 'home', brand: setting.brand };
    default:
      return assertNever(pane);
  }
}
