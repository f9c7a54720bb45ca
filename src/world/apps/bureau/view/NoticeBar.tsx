// The short line after a gesture. Not a live region: Déclic's player says what happened.

import { Undo2 } from 'lucide';
import { noticeText } from '../remarks';
import type { Notice } from '../state';
import { canUndo } from '../transition';
import type { Part } from './part';
import { Tool } from './Tool';

export function NoticeBar({ app, notice }: { readonly app: Part; readonly notice: Notice }) {
  return (
    <div className="bureau__notice">
      <p className="bureau__notice-words">{noticeText(notice, app.state, app.skin)}</p>
      {canUndo(notice) && <Tool app={app} target="notice-undo" event={{ app: 'bureau', type: 'notice-undone' }} words={app.skin.undo} icon={Undo2} />}
    </div>
  );
}
