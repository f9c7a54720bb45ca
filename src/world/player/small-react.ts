// What the pages take for React: Preact's core and hooks, and React's way with events. preact/compat does this and
// much that no view of ours asks for, in 1.1 kB more (docs/decisions/0002). A name that is missing here stops the build.

import { options, render, type ComponentChildren, type VNode } from 'preact';
import { keepOwnText } from './own-text';

export { Component, createElement, Fragment } from 'preact';
export { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** React's event → the browser's, where they differ: React's focus events rise, and its change comes with each letter. */
const events: Readonly<Record<string, string>> = { onFocus: 'onfocusin', onBlur: 'onfocusout' };

/** These tell their change at once, and have no letters. */
const changing = new Set(['checkbox', 'radio', 'file']);

options.vnode = ({ type, props }: VNode<Record<string, unknown>>) => {
  if (typeof type !== 'string') return;
  // Preact sets the property, which is true or false; React writes the attribute.
  if (props['translate'] === 'no') props['translate'] = false;
  const isWritten = type === 'textarea' || (type === 'input' && !changing.has(String(props['type'])));
  for (const [name, event] of Object.entries(isWritten ? { ...events, onChange: 'oninput' } : events)) {
    if (name in props) {
      props[event] = props[name];
      props[name] = undefined;
    }
  }
};

/** React wraps the browser's event, and gives it under this name; here it is the event itself. */
options.event = (event: Event) => Object.assign(event, { nativeEvent: event });

/** A browser's translator may have taken the page's text in hand: what is drawn next must find its own. */
const own = keepOwnText();
options.debounceRendering = (draw) => queueMicrotask(() => own.while(draw));

export function createRoot(host: Element): { readonly render: (tree: ComponentChildren) => void } {
  return {
    render(tree) {
      own.while(() => render(tree, host));
      own.watch(host);
    },
  };
}
