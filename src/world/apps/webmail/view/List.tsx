// A folder, or what was found: one button a message. Its name is said whole; what is drawn follows the screen.

import { Funnel, Menu, Paperclip, PenLine, Trash2 } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { isOwn, listed, rowPeople } from '../mails';
import type { ListPane, MailView } from '../state';
import { Search, Write } from './Around';
import { Table } from './Sheet';

interface Props {
  readonly view: MailView;
  readonly pane: ListPane;
  readonly title: string;
  /** Said when there is nothing to show. */
  readonly nothing: string;
}

export function List({ view, pane, title, nothing }: Props) {
  const { state, skin, world } = view;
  const mails = listed(pane, state.mails);
  const isPhone = world.screen === 'narrow';
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        {isPhone && <Press view={view} gesture={{ type: 'menu-opened' }} icon={Menu} />}
        <Heading view={view} words={title} />
        {state.more !== undefined && <Besides view={view} pane={pane} />}
      </div>
      {isPhone && <Search view={view} />}
      <div className="kit-scroll">
        {mails.length === 0 && <p className="kit-nothing">{nothing}</p>}
        {mails.length > 0 && (
          <ul className="kit-rows" aria-labelledby={headingId(view)}>
            {mails.map((mail) => (
              <li key={mail.id}>
                <Press view={view} gesture={{ type: 'message-opened', mailId: mail.id }} look="row" data-unread={mail.read ? undefined : ''}>
                  <span className="webmail__dot" />
                  <span className="webmail__people">{rowPeople(mail)}</span> <span className="webmail__subject">{mail.subject || skin.noSubject}</span>{' '}
                  <span className="webmail__at">
                    {mail.attachments.length > 0 && <Icon of={Paperclip} />}
                    {mail.at}
                  </span>
                </Press>
              </li>
            ))}
          </ul>
        )}
      </div>
      {isPhone && (
        <div className="webmail__float">
          <Write view={view} />
        </div>
      )}
    </div>
  );
}

/** What one may do with a folder of one's own, or with the spam folder. */
function Besides({ view, pane }: Pick<Props, 'view' | 'pane'>) {
  const folder = pane.name === 'list' ? pane.folder : undefined;
  return (
    <>
      {folder === 'spam' && listed(pane, view.state.mails).length > 0 && <Press view={view} gesture={{ type: 'spam-emptied' }} icon={Trash2} look="quiet" />}
      {folder !== undefined && isOwn(folder) && (
        <>
          <Press view={view} gesture={{ type: 'folder-asked', folder }} icon={PenLine} look="quiet" />
          <Press view={view} gesture={{ type: 'folder-removed', folder }} icon={Trash2} look="quiet" />
        </>
      )}
      {(view.state.more?.rules ?? []).length > 0 && folder !== undefined && <Press view={view} gesture={{ type: 'rules-opened' }} icon={Funnel} look="quiet" />}
      <Table view={view} />
    </>
  );
}
