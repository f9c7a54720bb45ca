// The site with an account as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import compte from './model';
import { problemIn, questions } from './questions';
import { isElsewhere, pageOwner } from './remarks';
import type { CompteEvent } from './schema';
import type { Compte, Pane, SiteView } from './state';
import { Asking } from './view/Asking';
import { Home, Inside } from './view/Doors';

export default function View(props: ViewProps<Compte, CompteEvent>) {
  const { root, view } = useView(props, compte, { after: placeAfter });
  const { state, skin, world } = view;
  return (
    <AppFrame name="compte" root={root} screen={world.screen} pane={state.pane.name} skin={skin.id}>
      <p className="compte__brand" data-whose={isElsewhere(state) ? 'other' : undefined}>
        {pageOwner(state, skin).name}
      </p>
      <div className="compte__sheet">
        <InFront view={view} />
      </div>
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: SiteView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'home':
      return <Home view={view} />;
    case 'inside':
      return <Inside view={view} />;
    case 'page':
      return <Asking key={keyOf(pane)} view={view} pane={pane} />;
    default:
      return assertNever(pane);
  }
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Compte, after: Compte): string | undefined {
  if (keyOf(before.pane) !== keyOf(after.pane) || before.session !== after.session) return HEADING;
  const problem = problemIn(after);
  if (after.pane.name === 'page' && problem !== undefined && (problem !== problemIn(before) || before.secret !== after.secret)) {
    return problem === 'other-password' ? 'password' : (questions[after.pane.page].at ?? HEADING);
  }
  // The address that was picked leaves the list: back to its box.
  return before.answers.address !== after.answers.address ? 'field:address' : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return pane.name === 'page' ? `${pane.task} ${pane.page}` : pane.name;
}
