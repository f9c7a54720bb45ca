// A blocked screen: a page that hides all the rest, or a window that answers no more. The keys of the keyboard are under it, as the real ones are.

import { X } from 'lucide';
import { useEffect, type ReactNode } from 'react';
import { Keys } from '../../../../kit/Keys';
import { Press } from '../../../../kit/Press';
import { blockedWords } from '../../more/words';
import { thingOf, windowOf, type Pane, type Win, type WindowsView } from '../../state';
import { titleOf } from '../../titles';
import { parts } from '../parts';

interface Props {
  readonly view: WindowsView;
  /** The desk, as it was when it stopped. */
  readonly children: ReactNode;
}

export function Screen({ view, children }: Props) {
  const { pane } = view.state;
  useRealKeys(view);
  if (pane.name === 'bare') return <Bare view={view} pane={pane} />;
  return pane.name === 'stuck' || pane.name === 'tasks' ? (
    <Stuck view={view} pane={pane}>
      {children}
    </Stuck>
  ) : null;
}

/**
 * On the whole page: nothing on this screen can be clicked first. A browser that keeps F11 for itself leaves the drawn one. What the page
 * opened over the practice keeps its keys, and Échap is never taken from it.
 */
function useRealKeys(view: WindowsView): void {
  const { name } = view.state.pane;
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('dialog, [popover]') !== null) return;
      if (name !== 'tasks' && event.key === 'Escape') view.send({ type: 'escape-pressed' });
      if (name !== 'bare' || (event.key !== 'F11' && !(event.key.toLowerCase() === 'f' && event.ctrlKey && event.metaKey))) return;
      event.preventDefault();
      view.send({ type: 'bare-left' });
    };
    document.addEventListener('keydown', down, true);
    return () => document.removeEventListener('keydown', down, true);
  });
}

function Bare({ view, pane }: { readonly view: WindowsView; readonly pane: Extract<Pane, { readonly name: 'bare' }> }) {
  const { state } = view;
  const words = blockedWords[state.skin];
  const window = windowOf(pane.window, state);
  return (
    <>
      <div className="fenetres__bare">
        {/* A pointer that moved there. One that lay there when the screen came did nothing: browsers tell of it all the same. */}
        <div className="fenetres__top" onPointerMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && view.send({ type: 'top-shown' })}>
          {pane.isTop ? (
            <Press view={view} gesture={{ type: 'bare-closed' }} icon={X} look="main" />
          ) : (
            <Press view={view} gesture={{ type: 'top-shown' }} words="" title={words.top} look="quiet" />
          )}
        </div>
        {window && <Content view={view} window={window} />}
      </div>
      <Keys label={words.keys}>
        <Press view={view} gesture={{ type: 'bare-left' }} look="stacked" />
        <Press view={view} gesture={{ type: 'escape-pressed' }} look="stacked" />
      </Keys>
    </>
  );
}

/** Of the page, nothing but what it says. */
function Content({ view, window }: { readonly view: WindowsView; readonly window: Win }) {
  const thing = thingOf(window.thing, view.state);
  const lines = thing?.kind === 'picture' ? thing.shows : [window.words];
  return (
    <div className="fenetres__page">
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}

function Stuck({ view, pane, children }: Props & { readonly pane: Extract<Pane, { readonly name: 'stuck' | 'tasks' }> }) {
  const { state } = view;
  const window = windowOf(pane.window, state);
  const { silent, keys } = blockedWords[state.skin];
  return (
    <>
      <div className="fenetres__stuck" data-waited={pane.hasWaited ? '' : undefined}>
        <div className="fenetres__still" inert>
          {children}
        </div>
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a click in vain, as on a real screen: the keyboard has nothing to press there */}
        <div className="fenetres__ice" onClick={() => view.send({ type: 'hurried' })}>
          {pane.name === 'stuck' && pane.hasWaited && window && <p>{`${titleOf(window, state, view.skin)}\u00a0: ${silent}`}</p>}
        </div>
        {pane.name === 'tasks' && <Tasks view={view} stuck={pane.window} />}
      </div>
      {pane.name === 'stuck' && (
        <Keys label={keys}>
          <Press view={view} gesture={{ type: 'waited' }} look="stacked" />
          <Press view={view} gesture={{ type: 'escape-pressed' }} look="stacked" />
          <Press view={view} gesture={{ type: 'tasks-shown' }} look="stacked" />
        </Keys>
      )}
    </>
  );
}

function Tasks({ view, stuck }: { readonly view: WindowsView; readonly stuck: string }) {
  const { state, skin } = view;
  const words = blockedWords[state.skin];
  return (
    <div className="kit-veil">
      <div className="kit-question">
        {/* Not the heading of the window, which is still there under it. */}
        <h3 data-tasks="" tabIndex={-1}>
          {words.tasksTitle}
        </h3>
        <ul className="fenetres__tasks">
          {state.windows.map((one) => (
            <li key={one.id}>
              <p>
                {titleOf(one, state, skin)}
                {one.id === stuck && <strong> ({words.silent})</strong>}
              </p>
              <Press view={view} gesture={{ type: 'task-ended', window: one.id }} words={words.end} />
            </li>
          ))}
        </ul>
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'tasks-closed' }} look="quiet" />
        </div>
      </div>
    </div>
  );
}

parts.Blocked = { Screen };
