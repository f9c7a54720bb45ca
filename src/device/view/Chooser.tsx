// The window that opens when an app wants a file. Focus goes in, stays in, and Échap leaves it.

import { X } from 'lucide';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../../icons/Icon';
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
  useEffect(() => {
    if (life === 'still') return undefined;
    const asked = document.activeElement;
    // Only the learner's own gesture moves the focus; the demonstration leaves it where it is.
    const isHere = asked === document.body || box.current?.closest('.device')?.contains(asked) === true;
    if (isHere) box.current?.querySelector('button')?.focus();
    return () => {
      if (asked instanceof HTMLElement && asked.isConnected && isHere) asked.focus();
    };
  }, [life]);
  const close = (): void => send({ app: 'appareil', type: 'chooser-closed' });
  return (
    <div className="chooser">
      <div
        ref={box}
        className="chooser__box"
        role="dialog"
        aria-modal="true"
        aria-labelledby={`${idPrefix}-chooser`}
        onKeyDown={(event) => (event.key === 'Escape' ? close() : keepInside(event))}
      >
        <div className="chooser__bar">
          <h3 id={`${idPrefix}-chooser`} className="files__title">
            {labels.chooser}
          </h3>
          <button type="button" className="files__close" {...mark('close-chooser')} onClick={close}>
            <Icon of={X} />
            {labels.cancel}
          </button>
        </div>
        <FileList
          state={state}
          send={send}
          mark={mark}
          onFile={(file) => send({ app: 'appareil', type: 'file-picked', fileId: file.id })}
        />
      </div>
    </div>
  );
}

/** Tab goes round inside the window while it is open (WAI-ARIA dialog pattern). */
function keepInside(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Tab') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const last = buttons.at(event.shiftKey ? 0 : -1);
  if (document.activeElement !== last) return;
  event.preventDefault();
  buttons.at(event.shiftKey ? -1 : 0)?.focus();
}
