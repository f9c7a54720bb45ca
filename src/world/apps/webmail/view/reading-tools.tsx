// What one can do with a message being read, by group, so that each screen and skin places them.

import { ArrowLeft, Forward, Inbox, Mail as Envelope, OctagonAlert, Reply, ReplyAll, Trash2, Undo2 } from 'lucide';
import { hasOtherRecipients } from '../mail';
import type { Mail } from '../state';
import type { Part } from './part';
import { Tool } from './Tool';

type Look = 'plain' | 'quiet' | 'stacked';

interface Props {
  readonly app: Part;
  readonly mail: Mail;
  readonly look: Look;
}

export function Back({ app, look }: Omit<Props, 'mail'>) {
  const event = { app: 'webmail', type: 'message-closed' } as const;
  return <Tool app={app} target="back" event={event} words={app.skin.back} icon={ArrowLeft} look={look} />;
}

export function Answers({ app, mail, look }: Props) {
  const { skin, state } = app;
  const event = { app: 'webmail', type: 'reply-started' } as const;
  const common = { app, look };
  return (
    <>
      <Tool {...common} target="reply" event={{ ...event, kind: 'reply' }} words={skin.reply} icon={Reply} />
      {hasOtherRecipients(mail, state.me) && (
        <Tool {...common} target="reply-all" event={{ ...event, kind: 'reply-all' }} words={skin.replyAll} icon={ReplyAll} />
      )}
      <Tool {...common} target="forward" event={{ ...event, kind: 'forward' }} words={skin.forward} icon={Forward} />
    </>
  );
}

export function Bin({ app, mail, look }: Props) {
  const { skin } = app;
  const common = { app, look };
  return mail.folder === 'bin' ? (
    <Tool {...common} target="restore" event={{ app: 'webmail', type: 'message-restored' }} words={skin.restore} icon={Undo2} />
  ) : (
    <Tool {...common} target="bin" event={{ app: 'webmail', type: 'message-binned' }} words={skin.bin} icon={Trash2} />
  );
}

/** Spam or not, unread again: only where a message that came in can be. */
export function Sorting({ app, mail, look }: Props) {
  const { skin } = app;
  if (mail.folder !== 'inbox' && mail.folder !== 'spam') return null;
  const event = { app: 'webmail', type: 'message-marked' } as const;
  const common = { app, look };
  return (
    <>
      {mail.folder === 'spam' ? (
        <Tool {...common} target="mark:not-spam" event={{ ...event, as: 'not-spam' }} words={skin.notSpam} icon={Inbox} />
      ) : (
        <Tool {...common} target="mark:spam" event={{ ...event, as: 'spam' }} words={skin.spam} icon={OctagonAlert} />
      )}
      <Tool {...common} target="mark:unread" event={{ ...event, as: 'unread' }} words={skin.unread} icon={Envelope} />
    </>
  );
}
