// The short line after a gesture. Not a live region: Déclic's player says what happened.

import { Undo2 } from 'lucide';
import { assertNever } from '../../../lesson/assert-never';
import type { Skin } from '../skins';
import type { Notice } from '../state';
import type { Part } from './part';
import { Tool } from './Tool';

export function NoticeBar({ app, notice }: { readonly app: Part; readonly notice: Notice }) {
  const canUndo = notice.type === 'binned' || notice.type === 'draft-thrown-away';
  return (
    <div className="webmail__notice">
      <p className="webmail__notice-words">{sentence(app.skin, notice)}</p>
      {canUndo && <Tool app={app} target="notice-undo" event={{ app: 'webmail', type: 'notice-undone' }} words={app.skin.undo} icon={Undo2} />}
    </div>
  );
}

function sentence({ notices }: Skin, notice: Notice): string {
  switch (notice.type) {
    case 'sent':
      return notices.sent;
    case 'binned':
      return notices.binned;
    case 'draft-kept':
      return notices.draftKept;
    case 'draft-thrown-away':
      return notices.draftThrownAway;
    case 'restored':
      return notices.restored;
    case 'marked':
      return { spam: notices.spam, 'not-spam': notices.notSpam, unread: notices.unread }[notice.as];
    case 'file-saved':
      return notices.fileSaved(notice.name);
    default:
      return assertNever(notice);
  }
}
