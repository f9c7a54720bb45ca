// Gestures that bring one back to known ground, likeliest first; the guide tries them when the path does not
// go on from here.

import { assertNever } from '../../../core/lesson/assert-never';
import type { CompteEvent } from './schema';
import type { Compte } from './state';

const app = 'compte';

export function exits(state: Compte): readonly CompteEvent[] {
  const { pane } = state;
  switch (pane.name) {
    case 'page':
      return [...(pane.page === 'code' ? [{ app, type: 'code-resent' } as const] : []), { app, type: 'page-left' }];
    case 'home':
      return state.session === 'open'
        ? [
            { app, type: 'account-entered' },
            { app, type: 'signed-out' },
          ]
        : ways(state);
    case 'inside':
      return [
        { app, type: 'change-started' },
        { app, type: 'signed-out' },
      ];
    default:
      return assertNever(pane);
  }
}

/** The doors of the site: which of them lead somewhere, its kind says. */
function ways({ setting }: Compte): readonly CompteEvent[] {
  if (setting.kind === 'public') return [{ app, type: 'public-started' }];
  return [
    { app, type: 'sign-in-started' },
    { app, type: 'creation-started' },
  ];
}
