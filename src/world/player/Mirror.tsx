// Ties a practice to the same one in another window: draws nothing, tells what was done here, does what was done there.

import { useEffect, useRef } from 'react';
import { follow, parseRecord, recordOf } from '../practice/follow';
import type { Practice } from '../practice/practice';
import type { StageView } from './use-stage';
import type { Mirrored } from './use-wall';

export interface MirrorProps extends Mirrored {
  readonly practice: Practice;
  readonly view: Pick<StageView, 'play' | 'demo' | 'change' | 'showAt'>;
}

export function Mirror({ mirror, hold, practice, view }: MirrorProps) {
  const { play, demo, change, showAt } = view;
  /** What both windows are known to hold: it is not said again. */
  const shared = useRef<string>(undefined);
  const before = useRef<string>(undefined);
  /** What was told by the other window and is not drawn here yet: two may come before the first is drawn, which must not be told back. */
  const coming = useRef<string[]>([]);
  useEffect(() => {
    const allowed = Object.values(practice.persona).filter((value) => typeof value === 'string');
    return mirror.join({
      hold,
      follow: (found) => {
        const record = parseRecord(found);
        if (record === undefined) return;
        shared.current = JSON.stringify(record);
        coming.current.push(shared.current);
        if (record.shown !== undefined) showAt(record.shown);
        change((now, { bench }) => follow(now, record, bench, allowed));
      },
    });
  }, [mirror, practice, hold]);

  const record = recordOf(play, demo && { index: demo.number - 1 + (demo.isOver ? 1 : 0), isPlaying: demo.isPlaying });
  const now = JSON.stringify(record);
  useEffect(() => {
    const isFirst = before.current === undefined;
    if (now === before.current) return;
    before.current = now;
    const at = coming.current.indexOf(now);
    coming.current.splice(0, at + 1);
    if (at !== -1 || now === shared.current) return;
    // At first this window has its say only where the other has none, and only if something was done here.
    if (isFirst && (shared.current !== undefined || (play.beat === 0 && play.session.log.length === 0))) return;
    shared.current = now;
    coming.current = [];
    mirror.tell({ ...record });
  }, [now, mirror]);
  return null;
}
