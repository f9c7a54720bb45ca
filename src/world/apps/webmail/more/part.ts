// The second part of the mailbox, brought for the practices whose scenario says `more`.

import type { Bare } from '../../../kit/gesture';
import type { SecondPart } from '../../app-of';
import { mailById } from '../mails';
import type { WebmailEvent } from '../schema';
import type { Mailbox, Webmail } from '../state';
import { careGestures } from './care';
import { folderGestures, isFiled } from './folders';
import { ruleGestures } from './rules';
import { named } from './sheet';
import { slips } from './slips';
import { choiceOf, visitGestures } from './visits';
import { watches } from './watch';

const part: SecondPart<Mailbox> = {
  gestures: { ...folderGestures, ...ruleGestures, ...careGestures, ...visitGestures },
  slips,
  watches,
  goals: {
    'sender-checked': ({ mailId }, { more }) => more?.checked.includes(mailId) === true,
    'message-reported': ({ mailId }, { more, mails }) =>
      more?.reported.includes(mailId) === true && mails.some(({ id, folder }) => id === mailId && folder !== 'inbox'),
    'message-removed': ({ mailId }, state) => ['spam', 'bin'].includes(mailById(state, mailId)?.folder ?? ''),
    'message-filed': isFiled,
    'folder-there': (goal, { more }) => more?.folders.some((one) => named(`own:${one}`, goal.named)) === true,
    'folder-gone': (goal, { more }) => more?.folders.some((one) => named(`own:${one}`, goal.named)) === false,
    unsubscribed: ({ mailId }, { more }) => more?.stopped.includes(mailId) === true,
    'spam-empty': (_, { mails }) => mails.every(({ folder }) => folder !== 'spam'),
    'rule-there': (goal, { more, mails }) => {
      const email = mails.find(({ id }) => id === goal.mailId)?.from.email;
      return more?.rules.some(({ from, folder }) => from === email && named(folder, goal.named)) === true;
    },
    'visit-answered': ({ visit, choice }, { more }) => more?.answered.includes(`${visit}/${choice}`) === true,
    safe: (_, { more }) => more?.harms.length === 0,
  },
  exits,
};

export default part;

/** What mends first; then the folders one made, where a message may have gone; then out of what was opened. */
function exits({ pane, more }: Webmail): readonly Bare<WebmailEvent>[] {
  if (more === undefined) return [];
  const isHarmed = more.harms.length > 0;
  if (pane.name === 'sheet') return [...pane.gestures.filter((one) => one.type === 'rule-removed' || (isHarmed && mends(one))), { type: 'sheet-left' }];
  const mending: readonly Bare<WebmailEvent>[] = isHarmed ? [{ type: 'table-opened' }] : [];
  if (pane.name !== 'list' && pane.name !== 'results') return mending;
  const ruling: readonly Bare<WebmailEvent>[] = more.rules.length > 0 ? [{ type: 'rules-opened' }] : [];
  return [...mending, ...ruling, ...more.folders.map((name) => ({ type: 'folder-opened', folder: `own:${name}` }) as const)];

  function mends(gesture: Bare<WebmailEvent>): boolean {
    if (gesture.type === 'visit-opened') return more?.visits?.find(({ id }) => id === gesture.visit)?.choices.some((one) => one.mends !== undefined) === true;
    return gesture.type === 'visit-answered' && choiceOf(gesture.visit, gesture.choice, more)?.mends !== undefined;
  }
}
