// Messages as one sees them: a function of the state, conversations or a network. The stylesheet is linked by the page, not here.

import type { ViewProps } from '../contract';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import messagerie from './model';
import type { MessagerieEvent } from './schema';
import type { Messagerie, Pane } from './state';
import { parts } from './view/parts';

export default function View(props: ViewProps<Messagerie, MessagerieEvent>) {
  const { root, view } = useView(props, messagerie, { after: placeAfter });
  if (view.state.network !== undefined) return parts.Network && <parts.Network.NetworkPage root={root} view={view} />;
  return parts.Talks && <parts.Talks.TalksPage root={root} view={view} />;
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Messagerie, after: Messagerie): string | undefined {
  const { pane } = after;
  if (pane.name === 'leaving') return 'stay';
  if (keyOf(before.pane) !== keyOf(pane)) return pane.name === 'new' ? 'number' : HEADING;
  if (pane.name === 'new' && pane.problem !== undefined && before.pane !== pane) return 'number';
  // What one wrote has gone: one goes on writing.
  return pane.name === 'talk' && after.sent !== before.sent ? `text:${pane.talkId}` : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  const { name, ...which } = pane;
  if (name === 'new' || name === 'voice') return name;
  return [name, ...Object.values(which)].join(' ');
}
