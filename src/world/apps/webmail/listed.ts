// Which messages stand in a list, newest first.

import { foldText } from '../../../core/lesson/fold-text';
import type { ListPane, Mail, Webmail } from './state';

export function listed(pane: ListPane, mails: readonly Mail[]): readonly Mail[] {
  if (pane.name === 'list') return mails.filter((mail) => mail.folder === pane.folder);
  const wanted = foldText(pane.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return mails.filter((mail) => {
    if (mail.folder === 'bin') return false;
    const text = foldText([mail.from.name, mail.from.email, ...mail.to.flatMap((one) => [one.name, one.email]), mail.subject, ...mail.body].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

export function mailById(state: Webmail, id: string): Mail | undefined {
  return state.mails.find((mail) => mail.id === id);
}
