// A computer that speaks by itself: what its voice says is written, and what one points at changes it at once, as it does there.

import { useEffect, useState, type RefObject } from 'react';
import { narrated, narratedControl } from '../../narrating';
import type { Reglages, SettingsView } from '../../state';
import { parts } from '../parts';

interface Props {
  readonly view: SettingsView;
  readonly root: RefObject<HTMLElement | null>;
}

export function Caption({ view: { state, skin }, root }: Props) {
  const [pointed, point] = useState<{ readonly text: string; readonly on: Reglages } | undefined>();
  useEffect(() => {
    const here = root.current;
    const tell = ({ target }: Event): void => {
      const control = target instanceof Element ? target.closest('button, label, input') : null;
      if (control === null) return;
      const name = control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent.trim();
      point({ text: narratedControl(name, control.matches('button') ? 'button' : 'radio'), on: state });
    };
    here?.addEventListener('pointerover', tell);
    here?.addEventListener('focusin', tell);
    return () => {
      here?.removeEventListener('pointerover', tell);
      here?.removeEventListener('focusin', tell);
    };
  }, [root, state]);
  return (
    <p className="reglages__caption">
      <strong>{skin.settings.narrator}</strong>
      {'\u00a0: «\u00a0'}
      {pointed?.on === state ? pointed.text : narrated(state, skin)}
      {'\u00a0»'}
    </p>
  );
}

parts.Narrated = { Caption };
