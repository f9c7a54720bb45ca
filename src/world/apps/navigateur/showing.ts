// What the screen shows, said: in the live region, after a gesture. Pure.

import type { KitSay } from '../../kit/messages/fr';
import { canForget } from './banners';
import { noticeText, siteCard, titleOf } from './remarks';
import { inFront } from './sites';
import type { Skin } from './skins';
import type { Browser, Navigateur } from './state';

/** What the screen shows now, said: the line after a gesture, else the panel one opened, else what is in front. */
export function shows(state: Navigateur, skin: Skin): Browser['say'] | KitSay {
  const { pane, notice, panel } = state;
  if (notice !== undefined) return { id: 'browser-says', text: noticeText(notice, skin) };
  if (panel === 'menu') return { id: 'screen-open', title: skin.menu };
  if (panel === 'tabs') return { id: 'screen-open', title: skin.showTabs(state.tabs.length) };
  if (panel === 'padlock') return { id: 'browser-says', text: siteText(state, skin) };
  const found = inFront(state);
  if (found !== undefined) return { id: 'page-open', title: found.page.title, host: found.site.host };
  if (pane.name === 'unreachable') return { id: 'browser-says', text: `${skin.unreachableTitle}. ${skin.unreachable(pane.address)}` };
  return { id: 'screen-open', title: titleOf(state, skin) };
}

/** What the panel of the padlock says, in one go. */
function siteText(state: Navigateur, skin: Skin): string {
  const card = siteCard(state, skin);
  if (card === undefined) return '';
  return [`${skin.youAreOn} ${card.host}.`, card.safety.join('. '), card.owner, ...(canForget(state) ? [skin.hasPassword] : [])].join(' ');
}
