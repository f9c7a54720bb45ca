// The device's own window: its files, each of them opened as a drawn page; and over an app that wants a file, the window that
// chooses one. The same list in both.

import { File, Image, Video, X } from 'lucide';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { StoredFile, ViewProps } from '../../apps/contract';
import { weightOf } from '../../kit/files';
import { named, type Bare } from '../../kit/gesture';
import { Heading, headingId } from '../../kit/Heading';
import { Paper } from '../../kit/Paper';
import { Press } from '../../kit/Press';
import type { Hands } from '../../kit/use-view';
import { foldersOf } from '../frame';
import { frameTarget } from '../gestures';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { WorldState } from '../state';

interface Props {
  readonly view: Hands<Bare<DeviceEvent>>;
  readonly state: WorldState;
  readonly life: 'live' | 'still';
}

export default function OwnWindow({ state, send, mark, idPrefix, life }: ViewProps<WorldState, DeviceEvent>) {
  const app = 'appareil';
  const view: Props['view'] = {
    mark,
    idPrefix: `${idPrefix}-${app}`,
    send: (gesture) => send(named<DeviceEvent>(app, gesture)),
    control: (gesture) => frameTarget(named<DeviceEvent>(app, gesture), state, String),
  };
  return state.frame.chooser === undefined ? <Files view={view} state={state} /> : <Chooser view={view} state={state} life={life} />;
}

function Files({ view, state }: Omit<Props, 'life'>) {
  const { frame, world } = state;
  const open = world.files.find((file) => file.id === frame.openFile && file.folder === frame.folder);
  return (
    <section className="kit files" aria-labelledby={headingId(view)}>
      <div className="kit-open">
        <Heading view={view} words={labels.documents} />
        <FileList view={view} state={state} gesture={({ id }) => ({ type: 'file-opened', fileId: id })} />
        {open && (
          <div className="files__open">
            <Bar title={<strong>{open.name}</strong>}>
              <Press view={view} gesture={{ type: 'file-closed' }} icon={X} />
            </Bar>
            <Paper file={open} />
          </div>
        )}
      </div>
    </section>
  );
}

/**
 * Focus goes in, and Échap leaves it. The rest of the device is inert, but the page is not: the learner must be able to reach
 * Déclic's help from here.
 */
function Chooser({ view, state, life }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Before the browser takes the focus away from what has become inert: a moment later, who asked is forgotten.
  useLayoutEffect(() => {
    if (life === 'still') return undefined;
    const asked = document.activeElement;
    // Only the learner's own gesture moves the focus; the demonstration leaves it where it is.
    const isHere = asked === document.body || box.current?.closest('.device')?.contains(asked) === true;
    // On the folder that is shown: its files come next, giving up is one step back, and the title stays in sight.
    if (isHere) box.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    return () => {
      // Once the rest is no longer inert; unless the app has found a better place.
      queueMicrotask(() => {
        if (isHere && asked instanceof HTMLElement && asked.isConnected && document.activeElement === document.body) asked.focus();
      });
    };
  }, [life]);
  return (
    <div className="kit chooser">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div
        ref={box}
        className="chooser__box"
        role="dialog"
        aria-labelledby={headingId(view)}
        onKeyDown={(event) => event.key === 'Escape' && view.send({ type: 'chooser-closed' })}
      >
        <Bar title={<Heading view={view} words={labels.chooser} />}>
          <Press view={view} gesture={{ type: 'chooser-closed' }} icon={X} />
        </Bar>
        <FileList view={view} state={state} gesture={({ id }) => ({ type: 'file-picked', fileId: id })} />
      </div>
    </div>
  );
}

function Bar({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="kit-line files__bar">
      {title}
      {children}
    </div>
  );
}

const pictures = { page: File, photo: Image, video: Video };

function FileList({ view, state: { frame, world }, gesture }: Omit<Props, 'life'> & { readonly gesture: (file: StoredFile) => Bare<DeviceEvent> }) {
  const files = world.files.filter((file) => file.folder === frame.folder);
  return (
    <>
      <div className="kit-tools" role="group" aria-label={labels.documents}>
        {foldersOf(frame).map((folder) => {
          const isHere = frame.folder === folder;
          return <Press key={folder} view={view} gesture={{ type: 'folder-shown', folder }} look={isHere ? 'main' : 'plain'} aria-pressed={isHere} />;
        })}
      </div>
      {files.length === 0 ? (
        <p>{labels.emptyFolder}</p>
      ) : (
        <ul className="files__list">
          {files.map((file) => (
            <li key={file.id}>
              <Press view={view} gesture={gesture(file)} icon={pictures[file.kind]} look="row">
                <span>{file.name}</span> <span className="kit-soft">{weightOf(file.sizeKb)}</span>
              </Press>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
