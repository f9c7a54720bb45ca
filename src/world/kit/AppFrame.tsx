// The frame of an app: its language, its skin and the room it has, for its sheet.

import type { ReactNode, RefObject } from 'react';

interface Props {
  /** The app's id: the name of its own class. */
  readonly name: string;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly screen: 'narrow' | 'wide';
  readonly pane: string;
  readonly skin?: string | undefined;
  /** Of a service with its places around: at the side, or under a bar of its own colour. */
  readonly shape?: 'side' | 'bar' | undefined;
  /** Over the app: a question it asks, a menu. The rest cannot be reached meanwhile. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
}

export function AppFrame({ name, root, screen, pane, skin, shape, over, children }: Props) {
  return (
    <div ref={root} className={`kit ${name}`} lang="fr" dir="ltr" data-skin={skin} data-shape={shape} data-screen={screen} data-pane={pane}>
      <div className="kit-app" inert={Boolean(over)}>
        {children}
      </div>
      {over}
    </div>
  );
}
