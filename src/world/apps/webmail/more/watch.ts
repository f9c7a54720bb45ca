// Mistakes that the second part sees in what any mailbox lets one do: a true message put away, a trap taken, a fake answered. Pure.

import type { Bare } from '../../../kit/gesture';
import type { Past, SecondPart } from '../../app-of';
import { isReached } from '../goals';
import { mailById, mailInFront } from '../mails';
import type { WebmailGoal, WebmailSlip } from '../schema';
import type { Mail, Mailbox, Webmail } from '../state';

type Seen = Past<Mailbox, unknown> & { readonly goals: readonly WebmailGoal[] };
type Slip = Bare<WebmailSlip> | undefined;

export const watches: SecondPart<Mailbox>['watches'] = {
  'message-binned': (past) => slipOfPuttingAway(past),
  'message-marked': (past) => slipOfPuttingAway(past),
  'draft-sent': slipOfAnswering,
  'send-confirmed': slipOfAnswering,
  'attachment-saved': ({ event, before, after: { notice } }) => {
    const trap = mailInFront(before)?.traps?.find(({ fileId }) => fileId === event.fileId);
    return trap !== undefined && notice?.type === 'file-blocked' ? { type: 'trap-taken', name: notice.name, sort: trap.sort } : undefined;
  },
};

/** What the practice says to be true, or a letter that it asks to stop, was put away. */
export function slipOfPuttingAway({ before, after, goals }: Seen, mailId = mailInFront(before)?.id): Slip {
  const gone = before.mails.find(({ id, folder }) => id === mailId && isLost(mailById(after, id)?.folder) && !isLost(folder));
  if (gone === undefined || goals.some((goal) => isToGo(goal, gone, after))) return undefined;
  // What one is asked to file is a proof to keep, whoever sent it.
  const isToKeep = gone.sort === 'real' || goals.some((goal) => goal.type === 'message-filed' && goal.mailId === gone.id);
  if (isToKeep) return { type: 'real-put-away', subject: gone.subject };
  const isAwaited = goals.some((goal) => goal.type === 'unsubscribed' && goal.mailId === gone.id) && !before.more?.stopped.includes(gone.id);
  return gone.sort === 'letter' && isAwaited ? { type: 'letter-put-away', subject: gone.subject } : undefined;
}

function isToGo(goal: WebmailGoal, { id }: Mail, after: Webmail): boolean {
  return goal.type === 'message-in-folder' ? isReached(goal, after) && goal.mailId === id : goal.type === 'message-removed' && goal.mailId === id;
}

function isLost(folder: Mail['folder'] | undefined): boolean {
  return folder === 'spam' || folder === 'bin';
}

/** Whoever answers a fake, or what one never asked for, shows that the address is somebody's. */
function slipOfAnswering({ before, after, goals }: Seen): Slip {
  const mail = after.notice?.type === 'sent' && after.notice !== before.notice ? mailById(after, after.notice.mailId) : undefined;
  const about = mail === undefined || mail.kind === 'forward' ? undefined : mailById(after, mail.about);
  const isAsked = goals.some((goal) => goal.type === 'message-sent' && isReached(goal, after) && !isReached(goal, before));
  return isAsked || (about?.sort !== 'fake' && about?.sort !== 'spam') ? undefined : { type: 'fake-answered', subject: about.subject };
}
