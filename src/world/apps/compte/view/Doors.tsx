// The site's public page, with or without an account left open; and the inside of the account.

import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { linesOf } from '../remarks';
import type { SiteView } from '../state';

interface Props {
  readonly view: SiteView;
}

export function Home({ view }: Props) {
  const { skin, state } = view;
  const isOpen = state.session === 'open';
  return (
    <>
      <Heading view={view} words={skin.homeTitle} />
      <p>{isOpen ? skin.stillOpen : state.signOuts > 0 ? skin.closed : state.setting.about}</p>
      {isOpen ? (
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'account-entered' }} look="main" />
          <Press view={view} gesture={{ type: 'signed-out' }} />
        </div>
      ) : (
        <ClosedDoors view={view} />
      )}
    </>
  );
}

function ClosedDoors({ view }: Props) {
  if (view.state.setting.kind === 'public') {
    return (
      <>
        <Press view={view} gesture={{ type: 'public-started' }} look="main" />
        <p className="kit-soft">{view.skin.publicHelp}</p>
      </>
    );
  }
  return (
    <div className="kit-tools" data-doors="">
      <Press view={view} gesture={{ type: 'sign-in-started' }} look="main" />
      <Press view={view} gesture={{ type: 'creation-started' }} />
    </div>
  );
}

export function Inside({ view }: Props) {
  const { skin, state } = view;
  return (
    <>
      <div className="kit-tools" data-edge="">
        <Press view={view} gesture={{ type: 'home-opened' }} look="link" />
        <Press view={view} gesture={{ type: 'signed-out' }} />
      </div>
      <Heading view={view} words={skin.welcome(state.me.firstName)} />
      <dl className="compte__lines">
        {linesOf(state, skin).map(([what, value]) => (
          <div key={what}>
            <dt className="kit-soft">{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {state.setting.kind !== 'public' && <Press view={view} gesture={{ type: 'change-started' }} />}
    </>
  );
}
