// What a practice may point at among these messages, and what is written on the controls, so that the prose quotes real buttons.

import type { Names } from '../authoring';
import { networkSkinOf } from './more/skins';
import type { MessagerieScenario } from './schema';
import { skinOf } from './skins';

/** How many messages, or posts, of one's own a practice may name. */
const OWN = [1, 2, 3, 4, 5, 6];

/** Field of a goal or gesture → the names it may hold. */
export function names({ talks, photos, network }: MessagerieScenario): Names {
  const photoIds = photos.map(({ id }) => id);
  return {
    talkId: talks.map(({ id }) => id),
    open: talks.map(({ id }) => id),
    photoId: photoIds,
    photos: photoIds,
    messageId: [...talks.flatMap(({ messages }) => messages.map(({ id }) => id)), ...OWN.map((number) => `me-${number}`)],
    postId: [...(network?.posts.map(({ id }) => id) ?? []), ...OWN.map((number) => `mine-${number}`)],
    personId: network?.people.map(({ id }) => id) ?? [],
    deviceId: network?.devices.map(({ id }) => id) ?? [],
  };
}

/** Everything that is written on a button or over a box. */
export function labels(scenario: MessagerieScenario): readonly string[] {
  const { talks, photos, network } = scenario;
  const skin = skinOf(scenario);
  const own = [
    ...talks.flatMap(({ name, messages }) => [name, skin.sendPhoto(name), ...messages.flatMap(({ asksMoney }) => asksMoney ?? [])]),
    ...photos.map(({ name }) => name),
  ];
  if (network === undefined) return [...plain(skin), ...own];
  const words = networkSkinOf(scenario);
  return [...plain(words), ...plain(words.places), ...plain(words.audiences), ...plain(words.fields), skin.back, ...network.people.map(({ name }) => name)];
}

function plain(words: object): readonly string[] {
  return Object.values(words).filter((word) => typeof word === 'string');
}
