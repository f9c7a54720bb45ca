// The same device as on screen, still: drawn at build time, with the control of this gesture numbered.

import type { Locale } from '../../../core/lesson/locale';
import type { Mark } from '../../../world/apps/contract';
import type { AnyView } from '../../../world/apps/views';
import type { DrawnRules, WorldState } from '../../../world/device/state';
import { Device } from '../../../world/device/view/Device';

interface Props {
  readonly state: WorldState;
  readonly rules: DrawnRules;
  readonly views: Readonly<Record<string, AnyView>>;
  readonly notice: string;
  readonly lang: Locale;
  readonly idPrefix: string;
  readonly target?: string;
  readonly number?: number;
}

export default function StillDevice({ target, number, ...rest }: Props) {
  const mark: Mark = (id) => ({ 'data-target': id, 'data-marked': id === target ? String(number) : undefined });
  return <Device {...rest} mark={mark} send={ignore} life="still" />;
}

function ignore(): void {
  // A picture does nothing.
}
