// A screen that turned: the keys that put it upright on some computers do it here too, where the browser gets them.

import { useEffect } from 'react';
import type { SettingsView } from '../../state';
import { parts } from '../parts';

export function RealKeys({ view }: { readonly view: SettingsView }) {
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.altKey || event.key !== 'ArrowUp') return;
      event.preventDefault();
      view.send({ type: 'key-pressed', key: 'upright' });
    };
    document.addEventListener('keydown', down, true);
    return () => document.removeEventListener('keydown', down, true);
  });
  return null;
}

parts.Turned = { RealKeys };
