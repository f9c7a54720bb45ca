// What may go wrong with an account of a network; and what is said of it.

import { foldText } from '../../../../core/lesson/fold-text';
import type { Bare } from '../../../kit/gesture';
import type { Past, SecondPart } from '../../app-of';
import type { MessagerieGoal } from '../schema';
import type { Messagerie, Talking } from '../state';
import { personIn, postIn } from './remarks';
import type { NetworkSlip } from './schema';
import { networkSkinOf } from './skins';

type Goals = { readonly goals: readonly MessagerieGoal[] };
type Slip = Bare<NetworkSlip> | undefined;

export function publishing({ before, after, goals }: Past<Talking, unknown> & Goals): Slip {
  const post = after.network?.posts[0];
  const goal = goals.find((one) => one.type === 'published');
  if (after.sent === before.sent || post === undefined || goal?.type !== 'published') return undefined;
  const word = goal.says.find((one) => !foldText(post.text).includes(foldText(one)));
  if (!goal.by.includes(post.seen)) return { type: post.seen === 'me' ? 'seen-by-nobody' : 'public-by-default' };
  return word === undefined ? undefined : { type: 'post-incomplete', word };
}

export function widening({
  event: { postId, audience },
  before,
  after,
  goals,
}: Past<Talking, { readonly postId: string; readonly audience: 'public' | 'friends' | 'me' }> & Goals): Slip {
  if (before === after) return undefined;
  const isWrong = goals.some(
    (one) =>
      (one.type === 'post-is' && one.postId === postId && !one.by.includes(audience)) ||
      (one.type === 'published' && postId.startsWith('mine-') && !one.by.includes(audience)),
  );
  return isWrong ? { type: 'post-too-wide', postId } : undefined;
}

export function showing({
  event: { field, audience },
  before,
  after,
  goals,
}: Past<Talking, { readonly field: 'phone' | 'birthday' | 'town'; readonly audience: 'public' | 'friends' | 'me' }> & Goals): Slip {
  const isWrong = before !== after && goals.some((one) => one.type === 'field-is' && one.field === field && !one.by.includes(audience));
  return isWrong ? { type: 'field-too-wide', field } : undefined;
}

type OnPerson = { readonly personId: string };

export function accepting({ event: { personId }, before, after }: Past<Talking, OnPerson>): Slip {
  return before !== after && personIn(personId, after)?.sort !== 'real' ? { type: 'copy-accepted', personId } : undefined;
}

/** Somebody one knows is a friend no more, or was not let in. */
export function losing({ event: { personId }, before, after }: Past<Talking, OnPerson>): Slip {
  return isHurt(personId, before, after) ? { type: 'friend-declined', personId } : undefined;
}

export function blocking({ event: { personId }, before, after }: Past<Talking, OnPerson>): Slip {
  return isHurt(personId, before, after) ? { type: 'friend-blocked', personId } : undefined;
}

export function reporting({ event: { personId }, before, after }: Past<Talking, OnPerson>): Slip {
  return isHurt(personId, before, after) ? { type: 'friend-reported', personId } : undefined;
}

function isHurt(personId: string, before: Messagerie, after: Messagerie): boolean {
  return before !== after && personIn(personId, after)?.sort === 'real';
}

export function closing({ event: { deviceId }, before, after }: Past<Talking, { readonly deviceId: string }>): Slip {
  return after.pane.name === 'door' && before !== after ? { type: 'own-device-out', deviceId } : undefined;
}

/** One leaves, and the account is open elsewhere. */
export function leaving({ before, after, goals }: Past<Talking, unknown> & Goals): Slip {
  const isOpen = goals.some((one) => one.type === 'device-gone' && after.network?.devices.some(({ id }) => id === one.deviceId) === true);
  return before !== after && isOpen ? { type: 'left-open' } : undefined;
}

export const slips: SecondPart<Talking>['slips'] = {
  'public-by-default': (_, { state }) => {
    const words = networkSkinOf(state);
    return `C’est publié pour «\u00a0${words.audiences.public}\u00a0». Un inconnu peut le lire, et le garder. Touchez votre publication, puis choisissez [[${words.audiences.friends}]].`;
  },
  'seen-by-nobody': (_, { state }) => {
    const words = networkSkinOf(state);
    return `C’est publié pour vous seule. Personne d’autre ne le lira. Touchez votre publication, puis choisissez [[${words.audiences.friends}]].`;
  },
  'post-incomplete': ({ word }) => `C’est publié, mais il manque «\u00a0${word}\u00a0». Supprimez cette publication, puis écrivez-la encore.`,
  'post-too-wide': ({ postId }, { state }) =>
    `«\u00a0${postIn(postId, state)?.text ?? ''}\u00a0» n’est pas montré à qui il faut. Changez encore le choix, sous [[${networkSkinOf(state).audience}]].`,
  'field-too-wide': ({ field }, { state }) => {
    const words = networkSkinOf(state);
    return `«\u00a0${words.fields[field]}\u00a0» n’est pas montré à qui il faut. Changez encore le choix, sous [[${words.audience}]].`;
  },
  'copy-accepted': ({ personId }, { state }) => {
    const words = networkSkinOf(state);
    return `Ce compte n’est pas celui de ${personIn(personId, state)?.name ?? ''}. Il voit maintenant ce que voient vos amis, et peut vous demander de l’argent. Touchez [[${words.remove}]], puis [[${words.block}]].`;
  },
  'friend-declined': ({ personId }, { state }) => {
    const words = networkSkinOf(state);
    return `Vous connaissez ${personIn(personId, state)?.name ?? ''}. Son vrai compte ne fait plus partie de vos amis. Touchez [[${words.accept}]].`;
  },
  'friend-blocked': ({ personId }, { state }) => {
    const words = networkSkinOf(state);
    return `C’est le vrai compte de ${personIn(personId, state)?.name ?? ''}. Vous ne vous voyez plus. Touchez [[${words.unblock}]], puis [[${words.accept}]].`;
  },
  'friend-reported': ({ personId }, { state }) =>
    `Vous avez signalé ${personIn(personId, state)?.name ?? ''}, qui n’a rien fait de mal. Le service ne trouvera rien. Cherchez l’autre compte.`,
  'own-device-out': (_, { state }) =>
    `Vous avez fermé le compte ici, sur l’appareil que vous tenez. L’autre est peut-être encore ouvert. Touchez [[${networkSkinOf(state).logIn}]].`,
  'left-open': (_, { state }) =>
    `Ici, c’est fermé. Mais votre compte est encore ouvert sur un autre appareil\u00a0: quelqu’un peut écrire en votre nom. Touchez [[${networkSkinOf(state).logIn}]], puis fermez l’autre.`,
};
