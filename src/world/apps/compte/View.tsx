// The site with an account as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { useRef } from 'react';
import type { ViewProps } from '../contract';
import { useFollowedFocus } from '../../kit/use-followed-focus';
import { assertNever } from '../../../core/lesson/assert-never';
import { looksOf } from './looks';
import type { CompteEvent } from './schema';
import type { Compte } from './state';
import { providerOf } from './submit';
import { Asking } from './view/Asking';
import { Home, Inside } from './view/Doors';
import type { Part } from './view/part';
import { placeAfter } from './view/place';

export default function View(props: ViewProps<Compte, CompteEvent>) {
  const root = useRef<HTMLDivElement>(null);
  const send = useFollowedFocus(props, root, { after: placeAfter });
  const { state, world } = props;
  const app: Part = { ...props, send, look: looksOf(state.setting.look) };
  return (
    <div ref={root} className="compte" lang="fr" dir="ltr" data-look={state.setting.look} data-screen={world.screen}>
      <div className="compte__app">
        <p className="compte__brand" data-whose={isElsewhere(state) ? 'other' : undefined}>
          {brandOf(app)}
        </p>
        <div className="compte__sheet">
          <InFront app={app} />
        </div>
      </div>
    </div>
  );
}

/** Coming in with another site's account, the pages are not this site's any more. */
function isElsewhere({ pane }: Compte): boolean {
  return pane.name === 'page' && pane.task === 'public';
}

function brandOf({ look, state }: Part): string {
  if (!isElsewhere(state)) return state.setting.brand;
  const isProviders = state.pane.name === 'page' && state.pane.page === 'sign-in';
  return (isProviders ? providerOf(state)?.name : undefined) ?? look.publicBrand;
}

function InFront({ app }: { readonly app: Part }) {
  const { pane } = app.state;
  switch (pane.name) {
    case 'home':
      return <Home app={app} />;
    case 'inside':
      return <Inside app={app} />;
    case 'page':
      return <Asking key={`${pane.task} ${pane.page}`} app={app} pane={pane} />;
    default:
      return assertNever(pane);
  }
}
