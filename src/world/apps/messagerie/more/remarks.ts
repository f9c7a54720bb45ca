// What the network itself writes on its screen.

import type { Past } from '../../app-of';
import type { Messagerie, Talking } from '../state';
import { networkSkinOf } from './skins';
import type { Person, Post } from './state';

export function postIn(postId: string, { network }: Messagerie): Post | undefined {
  return network?.posts.find(({ id }) => id === postId);
}

export function personIn(personId: string, { network }: Messagerie): Person | undefined {
  return network?.people.find(({ id }) => id === personId);
}

/** Two accounts may have the same name: the first line of their page tells one from the other. */
export function personName(personId: string, state: Messagerie): string {
  const person = personIn(personId, state);
  const words = networkSkinOf(state);
  if (person === undefined) return '';
  const { name, about, blocked, reported } = person;
  return [name, (about[0] ?? '').replace(/\.$/, ''), ...(blocked ? [words.blocked] : []), ...(reported ? [words.reported] : [])].join(', ');
}

/** The title of what is in front, where it is of the network. */
export function networkTitle(state: Messagerie): string | undefined {
  const { pane } = state;
  const words = networkSkinOf(state);
  switch (pane.name) {
    case 'wall':
    case 'profile':
    case 'people':
    case 'security':
    case 'stranger':
      return words.places[pane.name];
    case 'door':
      return words.doorLine;
    case 'post':
      return words.post;
    case 'field':
      return words.fields[pane.field];
    case 'one':
      return personIn(pane.personId, state)?.name ?? '';
    default:
      return undefined;
  }
}

/** After a gesture: its own line, else what one reads now. */
export function announced({ after }: Pick<Past<Talking, unknown>, 'after'>): { readonly id: 'app-says'; readonly text: string } {
  const { pane, notice } = after;
  if (notice?.type === 'network') return { id: 'app-says', text: notice.words };
  const about = pane.name === 'one' ? (personIn(pane.personId, after)?.about ?? []) : pane.name === 'stranger' ? strangerSees(after) : [];
  return { id: 'app-says', text: [networkTitle(after) ?? '', ...about].join('. ').replaceAll('..', '.') };
}

/** What somebody unknown finds: lines of the profile, then posts. */
export function strangerSees(state: Messagerie): readonly string[] {
  const words = networkSkinOf(state);
  const { profile = [], posts = [] } = state.network ?? {};
  return [
    ...profile.flatMap(({ field, value, seen }) => (seen === 'public' ? [`${words.fields[field]}\u00a0: ${value}`] : [])),
    ...posts.flatMap(({ text, seen }) => (seen === 'public' ? [text] : [])),
  ];
}
