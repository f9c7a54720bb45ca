// What stands on the desk, or in a folder: a drawing and its name each.

import { FileText, Folder, Image, NotebookPen, type IconNode } from 'lucide';
import type { MouseEvent } from 'react';
import { Press } from '../../../kit/Press';
import type { Thing } from '../schema';
import type { WindowsView } from '../state';

export const pictures: { readonly [Kind in Thing['kind']]: IconNode } = { writer: NotebookPen, text: FileText, picture: Image, folder: Folder };

export function Icons({ view, things }: { readonly view: WindowsView; readonly things: readonly Thing[] }) {
  return (
    <ul className="fenetres__icons">
      {things.map(({ id, kind }) => (
        <li key={id} onClickCapture={onlyFirstOfTwo}>
          <Press view={view} gesture={{ type: 'thing-opened', thing: id }} icon={pictures[kind]} look="stacked" />
        </li>
      ))}
    </ul>
  );
}

/** Lessons teach that a drawing often wants a double click. Here one opens: the second would open a window more. */
function onlyFirstOfTwo(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}
