// The digital safe as an app of the practice world: its parts, put together.

import type { App, World } from '../contract';
import { announce, explain } from './announce';
import { approach, exits } from './exits';
import { isReached } from './goals';
import { ALL, UNSORTED } from './listed';
import { fr } from './messages/fr';
import type { CoffreSay } from './messages/say';
import { stem } from './names-of-files';
import type { CoffreEvent, CoffreGoal, CoffreScenario, CoffreSlip } from './schema';
import { skinOf } from './skins';
import { slipOf } from './slips';
import type { Coffre, Doc, LogLine, Share } from './state';
import { describe, placeOf, targetOf } from './talk';
import { receive, transition } from './transition';

export const coffre: App<CoffreScenario, Coffre, CoffreEvent, CoffreGoal, CoffreSlip, CoffreSay> = {
  id: 'coffre',
  role: 'site',
  receives: ['file-chosen', 'file-offered', 'seat-left', 'share-opened'],
  words: { says: fr },
  folder: { id: 'coffre', name: 'Mon coffre-fort' },
  title: (state) => ({ name: skinOf(state.skin).brand, site: skinOf(state.skin).site }),
  start,
  transition,
  receive,
  isReached,
  exits,
  approach,
  slipOf,
  target: targetOf,
  where: (event, state, world) => ({ id: 'look', place: placeOf(event, state, world) }),
  describe,
  announce,
  explain,
  merges: (previous, next) =>
    (previous.type === 'name-edited' && next.type === 'name-edited') ||
    (previous.type === 'recipient-edited' && next.type === 'recipient-edited') ||
    (previous.type === 'account-edited' && next.type === 'account-edited' && previous.field === next.field),
  typedText: (event) => ('value' in event ? event.value : event.type === 'searched' ? event.words : undefined),
  retype: (event, text) => ('value' in event ? { ...event, value: text } : event.type === 'searched' ? { ...event, words: text } : event),
};

export default coffre;

function start(scenario: CoffreScenario, world: World): Coffre {
  const me = { name: `${world.persona.firstName} ${world.persona.lastName}`, email: world.persona.email };
  const docs = docsAtStart(scenario, world);
  const shares = sharesAtStart(scenario);
  return {
    skin: scenario.skin,
    me,
    computer: scenario.computer,
    account: scenario.account,
    contacts: scenario.contacts,
    folders: scenario.folders,
    docs,
    shares,
    log: logAtStart(scenario, shares, docs),
    pane: scenario.account === 'open' ? { name: 'list', folder: ALL } : { name: 'account', words: { name: '', email: '' }, terms: 'not-accepted' },
    menu: 'closed',
    seen: [],
    found: [],
    downloaded: [],
    deleted: [],
    signOuts: 0,
    leftOpen: 0,
  };
}

/** The practice’s files that stand in the safe, in the order and the folders the scenario says. */
function docsAtStart({ documents }: CoffreScenario, { files }: World): readonly Doc[] {
  return documents.flatMap(({ fileId, folder, at }) =>
    files
      .filter((file) => file.id === fileId && file.folder === 'coffre')
      .map((file): Doc => ({ file, name: stem(file.name), folder: folder ?? UNSORTED, at })),
  );
}

function sharesAtStart({ shares, contacts }: CoffreScenario): readonly Share[] {
  return shares.map((share): Share => ({
    id: share.id,
    fileId: share.fileId,
    with: contacts.find((one) => one.email === share.with) ?? { name: share.with, email: share.with },
    end: share.end,
    at: share.at,
    status: 'open',
    opened: share.openedAt === undefined ? 'no' : 'yes',
    seen: 'no',
    by: 'scenario',
  }));
}

/** What happened before the practice, as the log tells it. */
function logAtStart(scenario: CoffreScenario, shares: readonly Share[], docs: readonly Doc[]): readonly LogLine[] {
  const nameOf = (fileId: string): string => docs.find((doc) => doc.file.id === fileId)?.name ?? '';
  const ofShares = scenario.shares.flatMap((share, index): readonly LogLine[] => {
    const name = nameOf(share.fileId);
    const person = shares[index]?.with;
    const shared: LogLine = { what: 'shared', name, person, at: share.at };
    return share.openedAt === undefined ? [shared] : [{ what: 'opened', name, person, at: share.openedAt }, shared];
  });
  return [...ofShares, ...docs.map((doc): LogLine => ({ what: 'deposited', name: doc.name, at: doc.at }))];
}
