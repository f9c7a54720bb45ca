// The site's public page, with or without an account left open; and the inside of the account.

import { linesOf } from '../remarks';
import { Press } from './Press';
import { Title } from './Title';
import type { Part } from './part';

export function Home({ app }: { readonly app: Part }) {
  const { look, state } = app;
  const { setting } = state;
  if (state.session === 'open') {
    return (
      <>
        <Title app={app} words={look.homeTitle} />
        <p className="compte__line">{look.stillOpen}</p>
        <div className="compte__tools">
          <Press app={app} target="enter" event={{ app: 'compte', type: 'account-entered' }} words={look.enter} look="main" />
          <Press app={app} target="sign-out" event={{ app: 'compte', type: 'signed-out' }} words={look.signOut} />
        </div>
      </>
    );
  }
  return (
    <>
      <Title app={app} words={look.homeTitle} />
      <p className="compte__line">{state.signOuts > 0 ? look.closed : setting.about}</p>
      {setting.kind === 'public' ? <PublicDoor app={app} /> : <OwnDoors app={app} />}
    </>
  );
}

function OwnDoors({ app }: { readonly app: Part }) {
  const { look } = app;
  return (
    <div className="compte__tools" data-doors="">
      <Press app={app} target="sign-in" event={{ app: 'compte', type: 'sign-in-started' }} words={look.signIn} look="main" />
      <Press app={app} target="create" event={{ app: 'compte', type: 'creation-started' }} words={look.create} />
    </div>
  );
}

function PublicDoor({ app }: { readonly app: Part }) {
  const { look } = app;
  return (
    <>
      <div className="compte__tools" data-doors="">
        <Press app={app} target="public" event={{ app: 'compte', type: 'public-started' }} words={look.publicDoor} look="main" />
      </div>
      <p className="compte__help">{look.publicHelp}</p>
    </>
  );
}

export function Inside({ app }: { readonly app: Part }) {
  const { look, state } = app;
  const lines = linesOf(state);
  return (
    <>
      <div className="compte__tools" data-edge="">
        <Press app={app} target="home" event={{ app: 'compte', type: 'home-opened' }} words={look.home} look="link" />
        <Press app={app} target="sign-out" event={{ app: 'compte', type: 'signed-out' }} words={look.signOut} />
      </div>
      <Title app={app} words={look.welcome(state.me.firstName)} />
      <dl className="compte__lines">
        {lines.map(([what, value]) => (
          <div key={what} className="compte__pair">
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {state.setting.kind !== 'public' && <Press app={app} target="change" event={{ app: 'compte', type: 'change-started' }} words={look.change} />}
    </>
  );
}
