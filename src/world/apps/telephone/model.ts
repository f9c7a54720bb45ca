// The phone as an app of the practice world: its parts, put together.

import type { App, World } from '../contract';
import { announce, explain } from './announce';
import { exits } from './exits';
import { isReached } from './goals';
import type { TelephoneSay } from './messages/say';
import type { TelephoneEvent, TelephoneGoal, TelephoneScenario, TelephoneSlip } from './schema';
import { slipOf } from './slips';
import type { Paper, Picture, Telephone } from './state';
import { describe, placeOf, targetOf } from './talk';
import { unread } from './texting';
import { receive, transition } from './transition';
import { words } from './words';

export const telephone: App<TelephoneScenario, Telephone, TelephoneEvent, TelephoneGoal, TelephoneSlip, TelephoneSay> = {
  id: 'telephone',
  title: () => ({ name: words.name, site: words.name }),
  news: unread,
  start,
  transition,
  receive,
  isReached,
  exits,
  slipOf,
  target: targetOf,
  where: (event, state) => ({ id: 'look', place: placeOf(event, state) }),
  describe,
  announce,
  explain,
  merges: (previous, next) => previous.type === next.type && (next.type === 'reply-edited' || next.type === 'key-edited'),
  typedText: (event) => ('value' in event ? event.value : undefined),
  retype: (event, text) => ('value' in event ? { ...event, value: text } : event),
};

function start(scenario: TelephoneScenario, { files }: World): Telephone {
  return {
    threads: scenario.conversations.map(({ messages, ...thread }) => ({
      ...thread,
      messages: messages.map((sms) => ({ ...sms, read: sms.read || sms.by === 'me' })),
      place: 'list',
    })),
    paper: paperOf(scenario, files),
    photos: [],
    pictures: files
      .filter(({ folder }) => folder === 'telephone')
      .map((file): Picture => {
        const flaws = scenario.flawed.find(({ fileId }) => fileId === file.id)?.flaws ?? [];
        return { file, photos: [{ side: 'recto', flaws }] };
      }),
    safe: scenario.safe,
    networks: scenario.networks,
    pane: { name: 'home' },
    deleted: [],
  };
}

function paperOf({ paper }: TelephoneScenario, files: World['files']): Paper | undefined {
  const file = files.find(({ id }) => id === paper?.fileId);
  if (paper === undefined || file === undefined) return undefined;
  return { name: paper.name, sides: paper.sides, file };
}
