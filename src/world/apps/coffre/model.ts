// The digital safe as an app of the practice world: its parts, put together.

import { appOf } from '../app-of';
import type { World } from '../contract';
import { accountGestures } from './account';
import { documentGestures } from './documents';
import { filingArrivals, filingGestures } from './filing';
import { isReached } from './goals';
import { UNSORTED } from './listed';
import { stem } from '../../kit/file-names';
import { approach, exits, EVERYTHING, placeGestures } from './places';
import { shows } from './remarks';
import type { CoffreEvent, CoffreScenario } from './schema';
import { sharingArrivals, sharingGestures } from './sharing';
import { IN_CHOOSER, skinOf } from './skins';
import type { Coffre, Doc, LogLine, Safe, Share } from './state';

const coffre = appOf<Safe>({
  id: 'coffre',
  role: 'site',
  folder: { id: 'coffre', name: IN_CHOOSER },
  words: () => import('./messages/fr'),
  skinOf,
  title: (_, { brand, site }) => ({ name: brand, site }),
  start,
  gestures: { ...placeGestures, ...documentGestures, ...filingGestures, ...sharingGestures, ...accountGestures },
  only,
  receives: {
    ...filingArrivals,
    ...sharingArrivals,
    'seat-left': {
      does: ({ state, pane }) => (pane.name === 'signed-out' ? state : { ...state, leftOpen: state.leftOpen + 1 }),
      slip: ({ before, after }) => (before === after ? undefined : { type: 'left-signed-in' }),
    },
  },
  isReached,
  exits,
  approach,
  shows,
});

export default coffre;

/** What answers when the safe is not open, or asks. */
function only({ pane }: Coffre): readonly CoffreEvent['type'][] | undefined {
  switch (pane.name) {
    case 'signed-out':
      return ['signed-in'];
    case 'site':
      return ['safe-entered', 'signed-out'];
    case 'account':
      return ['account-edited', 'terms-answered', 'account-opened'];
    case 'document':
      return pane.question === undefined ? undefined : ['delete-confirmed', 'delete-held'];
    default:
      return undefined;
  }
}

function start(scenario: CoffreScenario, world: World): Coffre {
  const me = { name: `${world.persona.firstName} ${world.persona.lastName}`, email: world.persona.email };
  const docs = docsAtStart(scenario, world);
  const shares = sharesAtStart(scenario);
  return {
    skin: scenario.skin,
    me,
    computer: scenario.computer,
    account: scenario.account,
    code: scenario.code,
    contacts: scenario.contacts,
    folders: scenario.folders,
    docs,
    shares,
    log: logAtStart(scenario, shares, docs),
    pane: scenario.account === 'open' ? EVERYTHING : { name: 'account', words: { name: '', email: '' }, terms: 'not-accepted' },
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
