// What some messages have besides their text: who really writes, links and where they lead, what one may do about them.

import { FolderInput, Funnel, Hand, Link, OctagonAlert, X } from 'lucide';
import { elementId } from '../../../kit/control';
import { Press } from '../../../kit/Press';
import type { Mail, MailView, More } from '../state';
import { Table } from './Sheet';

interface Props {
  readonly view: MailView;
  readonly mail: Mail;
}

/** The sender's address, or the button that shows it. */
export function Address({ view, mail: { id, from } }: Props) {
  const { more } = view.state;
  const isHidden = more?.addresses !== undefined && !more.checked.includes(id);
  return isHidden ? <Press view={view} gesture={{ type: 'sender-shown', mailId: id }} look="link" /> : <span className="kit-soft">{from.email}</span>;
}

/** Moved, reported, blocked, stopped. Only where a message that came in can be. */
export function Cares({ view, mail: { id: mailId, folder, unsubscribe, from }, more }: Props & { readonly more: More }) {
  const isIn = folder !== 'spam' && folder !== 'bin';
  if (folder === 'sent') return null;
  return (
    <div className="kit-tools webmail__cares">
      {unsubscribe && !more.stopped.includes(mailId) && <Press view={view} gesture={{ type: 'unsubscribed', mailId }} icon={X} look="quiet" />}
      {isIn && <Press view={view} gesture={{ type: 'move-asked', mailId }} icon={FolderInput} look="quiet" />}
      {isIn && more.sorting !== undefined && <Press view={view} gesture={{ type: 'rule-asked', mailId }} icon={Funnel} look="quiet" />}
      {folder !== 'spam' && <Press view={view} gesture={{ type: 'report-asked', mailId }} icon={OctagonAlert} look="quiet" />}
      {!more.blocked.includes(from.email) && <Press view={view} gesture={{ type: 'sender-blocked', mailId }} icon={Hand} look="quiet" />}
      <Table view={view} />
    </div>
  );
}

/**
 * Where a link really leads shows under it while it has the pointer or the focus, as at the foot of a browser. A long press, the
 * right button, or the button beside it says it too: not everyone can keep a pointer still.
 */
export function Links({ view, mail: { id: mailId, links = [] } }: Props) {
  if (links.length === 0) return null;
  return (
    <ul className="webmail__links">
      {links.map(({ id: link, to, look }) => {
        const where = elementId(view.idPrefix, `where-${link}`);
        const looked = { type: 'link-looked', mailId, link } as const;
        return (
          <li key={link} data-look={look}>
            <Press
              view={view}
              gesture={{ type: 'link-opened', mailId, link }}
              icon={look === 'button' ? undefined : Link}
              look={look === 'button' ? 'main' : 'link'}
              aria-describedby={where}
              onContextMenu={(event) => {
                event.preventDefault();
                view.send(looked);
              }}
            />
            <Press view={view} gesture={looked} words="?" />
            <span id={where} className="webmail__leads">
              {to}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
