// The window that opens when an app wants a file. Focus goes in, and Échap leaves it. The rest of the
// device is inert, but the page is not: the learner must be able to reach Déclic's help from here.

import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'react';
import { Icon } from '../../../core/icons/Icon';
import type { Mark } from '../../apps/contract';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { WorldState } from '../world';
import { FileList } from './FileList';

interface Props {
  readonly state: WorldState;
  readonly send: (event: DeviceEvent) => void;
  readonly mark: Mark;
  readonly idPrefix: string;
  readonly life: 'live' | 'still';
}

export function Chooser({ state, send, mark, idPrefix, life }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Before the browser takes the focus away from what has become inert: a moment later, who asked is forgotten.
  useLayoutEffect(() => {
    if (life === 'still') return undefined;
    const asked = document.activeElement;
    // Only the learner's own gesture moves the focus; the demonstration leaves it where it is.
    const isHere = asked === document.body || box.current?.closest('.device')?.contains(asked) === true;
    // On what one came for: a file, or else the folder that holds none. Giving up stays one step back.
    if (isHere) box.current?.querySelector<HTMLElement>('.files__file, .files__folder[aria-pressed="true"]')?.focus();
    return () => {
      // Once the rest is no longer inert; unless the app has found a better place.
      queueMicrotask(() => {
        if (isHere && asked instanceof HTMLElement && asked.isConnected && document.activeElement === document.body) asked.focus();
      });
    };
  }, [life]);
  const close = (): void => send({ app: 'appareil', type: 'chooser-closed' });
  return (
    <div className="chooser">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div ref={box} className="chooser__box" role="dialog" aria-labelledby={`${idPrefix}-chooser`} onKeyDown={(event) => event.key === 'Escape' && close()}>
        <div className="chooser__bar">
          <h3 id={`${idPrefix}-chooser`} className="files__title">
            {labels.chooser}
          </h3>
          <button type="button" className="files__close" {...mark('close-chooser')} onClick={close}>
            <Icon of={X} />
            {labels.cancel}
          </button>
        </div>
        <FileList state={state} send={send} mark={mark} onFile={(file) => send({ app: 'appareil', type: 'file-picked', fileId: file.id })} />
      </div>
    </div>
  );
}
