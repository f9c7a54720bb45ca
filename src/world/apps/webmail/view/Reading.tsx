// A message being read, and what one can do with it. Ancre puts every action above it; Plume puts the answers below; a phone
// keeps the answers under the thumb.

import { ArrowLeft, Download, Forward, Inbox, Mail as Envelope, OctagonAlert, Reply, ReplyAll, Trash2, Undo2 } from 'lucide';
import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { FileRow } from '../../../kit/FileRow';
import type { Bare } from '../../../kit/gesture';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { hasOtherRecipients, isOwn } from '../mails';
import type { Contact, WebmailEvent } from '../schema';
import type { Mail, MailView } from '../state';
import { Address, Cares, Links } from './Besides';

interface Props {
  readonly view: MailView;
  readonly mail: Mail;
}

type Tool = readonly [Bare<WebmailEvent>, IconNode];

export function Reading({ view, mail }: Props) {
  const { skin, state, world } = view;
  const back: Tool = [{ type: 'message-closed' }, ArrowLeft];
  const filing: Tool = mail.folder === 'bin' ? [{ type: 'message-restored' }, Undo2] : [{ type: 'message-binned' }, Trash2];
  const sorting = sortingOf(mail);
  const answers = answersTo(mail, state.me);
  if (world.screen === 'narrow') {
    return (
      <div className="kit-pane">
        <div className="kit-bar">
          <Tools view={view} tools={[back, filing]} look="quiet" />
        </div>
        <Article view={view} mail={mail}>
          <Tools view={view} tools={sorting} look="quiet" />
        </Article>
        <div className="kit-bar" data-edge="end">
          <Tools view={view} tools={answers} look="stacked" />
        </div>
      </div>
    );
  }
  const isAncre = skin.id === 'ancre';
  return (
    <div className="kit-pane">
      <div className="kit-bar" data-ribbon={isAncre ? '' : undefined}>
        <Tools view={view} tools={[back, ...(isAncre ? answers : []), filing, ...sorting]} look={isAncre ? 'stacked' : 'quiet'} />
      </div>
      <Article view={view} mail={mail}>
        {!isAncre && <Tools view={view} tools={answers} look="plain" />}
      </Article>
    </div>
  );
}

function answersTo(mail: Mail, me: Contact): readonly Tool[] {
  return [
    [{ type: 'reply-started', kind: 'reply' }, Reply],
    ...(hasOtherRecipients(mail, me) ? [[{ type: 'reply-started', kind: 'reply-all' }, ReplyAll] as const] : []),
    [{ type: 'reply-started', kind: 'forward' }, Forward],
  ];
}

/** Spam or not, unread again: only where a message that came in can be. */
function sortingOf({ folder }: Mail): readonly Tool[] {
  if (folder !== 'inbox' && folder !== 'spam' && !isOwn(folder)) return [];
  return [
    folder === 'spam' ? [{ type: 'message-marked', as: 'not-spam' }, Inbox] : [{ type: 'message-marked', as: 'spam' }, OctagonAlert],
    [{ type: 'message-marked', as: 'unread' }, Envelope],
  ];
}

function Tools({ view, tools, look }: { readonly view: MailView; readonly tools: readonly Tool[]; readonly look: 'plain' | 'quiet' | 'stacked' }) {
  return (
    <div className="kit-tools">
      {tools.map(([gesture, icon]) => (
        <Press key={view.control(gesture).id} view={view} gesture={gesture} icon={icon} look={look} />
      ))}
    </div>
  );
}

/** The message itself. It scrolls, so it can be reached with the keyboard (WCAG 2.1.1). */
function Article({ view, mail, children }: Props & { readonly children?: ReactNode }) {
  const { skin, state, world } = view;
  const cares = state.more !== undefined && <Cares view={view} mail={mail} more={state.more} />;
  const isBelow = skin.id === 'plume' || world.screen === 'narrow';
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long message without buttons must scroll by keyboard
    <article className="kit-scroll webmail__article" tabIndex={0} aria-labelledby={headingId(view)}>
      <Heading view={view} words={mail.subject || skin.noSubject} />
      <div className="webmail__sender">
        <span className="webmail__initial" aria-hidden="true">
          {mail.from.name.slice(0, 1)}
        </span>
        <strong>{mail.from.name}</strong> <Address view={view} mail={mail} /> <span className="webmail__at">{mail.at}</span>
      </div>
      <People words={skin.to} people={mail.to} />
      <People words={skin.cc} people={mail.cc} />
      {!isBelow && cares}
      <div className="webmail__text">
        {mail.body.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <Links view={view} mail={mail} />
      {mail.attachments.length > 0 && (
        <ul className="kit-files">
          {mail.attachments.map((file) => (
            <FileRow key={file.id} file={file}>
              <Press view={view} gesture={{ type: 'attachment-saved', fileId: file.id }} icon={Download} words={skin.saveFile} />
            </FileRow>
          ))}
        </ul>
      )}
      {isBelow && cares}
      {children}
    </article>
  );
}

function People({ words, people }: { readonly words: string; readonly people: readonly Contact[] }) {
  if (people.length === 0) return null;
  return <p className="kit-soft">{`${words}\u00a0: ${people.map(({ name }) => name).join(', ')}`}</p>;
}
