// Outside the safe: closed, as a shared computer should show when one leaves; or the site's public page,
// which looks as if one had left while the safe is still open.

import { LogIn, LogOut } from 'lucide';
import { Heading } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

export function SignedOut({ app }: { readonly app: Part }) {
  return (
    <div className="app__door coffre__door">
      <p className="app__brand">{app.skin.brand}</p>
      <Heading app={app} words={app.skin.signedOut} />
      <Tool app={app} target="sign-in" event={{ app: 'coffre', type: 'signed-in' }} words={app.skin.signIn} icon={LogIn} look="main" />
    </div>
  );
}

export function Site({ app }: { readonly app: Part }) {
  const { skin } = app;
  return (
    <div className="app__door coffre__door">
      <p className="app__brand">{skin.brand}</p>
      <Heading app={app} words={skin.siteTitle} />
      <p>{skin.siteText}</p>
      <div className="app__tools coffre__tools">
        <Tool app={app} target="enter" event={{ app: 'coffre', type: 'safe-entered' }} words={skin.enter} icon={LogIn} look="main" />
        <Tool app={app} target="sign-out" event={{ app: 'coffre', type: 'signed-out' }} words={skin.signOut} icon={LogOut} />
      </div>
    </div>
  );
}
