// The short line after a gesture. Not a live region: Déclic's player says what happened.

import { Undo2 } from 'lucide';
import { noticeText } from '../remarks';
import type { Notice } from '../state';
import type { Part } from './part';
import { Tool } from './Tool';

export function NoticeBar({ app, notice }: { readonly app: Part; readonly notice: Notice }) {
  const canUndo = notice.type === 'binned' || notice.type === 'draft-thrown-away';
  const isCovered = app.world.screen === 'narrow' && app.state.menu === 'open';
  return (
    <div className="app__notice" inert={isCovered}>
      <p className="webmail__notice-words">{noticeText(notice, app.skin)}</p>
      {canUndo && <Tool app={app} target="notice-undo" event={{ app: 'webmail', type: 'notice-undone' }} words={app.skin.undo} icon={Undo2} />}
    </div>
  );
}
