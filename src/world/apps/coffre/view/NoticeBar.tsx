// The short line after a gesture. Not a live region: Déclic's player says what happened.

import { Undo2 } from 'lucide';
import { noticeText } from '../remarks';
import type { Notice } from '../state';
import type { Part } from './part';
import { Tool } from './Tool';

export function NoticeBar({ app, notice }: { readonly app: Part; readonly notice: Notice }) {
  const isCovered = app.world.screen === 'narrow' && app.state.menu === 'open';
  return (
    <div className="app__notice" inert={isCovered}>
      <p className="coffre__notice-words">{noticeText(notice, app.state, app.skin)}</p>
      {notice.type === 'deleted' && <Tool app={app} target="notice-undo" event={{ app: 'coffre', type: 'notice-undone' }} words={app.skin.undo} icon={Undo2} />}
    </div>
  );
}
