// What draws the device's own window, and its style sheet: they come as an app's do (src/world/apps/views.ts), when it is
// about to be shown.

import type { AnyView } from '../apps/views';
import style from './own-window.css?url&no-inline';

export const ownWindow = {
  style,
  view: (): Promise<{ readonly default: AnyView }> => import('./view/OwnWindow'),
};
