// One message in a list. The name is said whole by the button; what is drawn follows the screen.

import { Paperclip } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { rowName, rowPeople } from '../row-name';
import type { Mail } from '../state';
import type { Part } from './part';

export function Row({ app, mail }: { readonly app: Part; readonly mail: Mail }) {
  const { skin, mark, send } = app;
  return (
    <li className="app__row-item">
      <button
        type="button"
        className="webmail__row"
        data-unread={mail.read ? undefined : ''}
        aria-label={rowName(mail, skin, mail.folder)}
        {...mark(`message:${mail.id}`)}
        onClick={() => send({ app: 'webmail', type: 'message-opened', mailId: mail.id })}
      >
        <span className="webmail__row-dot" />
        <span className="webmail__row-people">{rowPeople(mail, mail.folder)}</span>{' '}
        <span className="webmail__row-subject">{mail.subject || skin.noSubject}</span>{' '}
        <span className="webmail__row-at">
          {mail.attachments.length > 0 && <Icon of={Paperclip} />}
          {mail.at}
        </span>
      </button>
    </li>
  );
}
