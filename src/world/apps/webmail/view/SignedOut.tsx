// The closed mailbox: what a shared computer should show when one leaves.

import { LogIn } from 'lucide';
import { Heading } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

export function SignedOut({ app }: { readonly app: Part }) {
  return (
    <div className="app__door">
      <p className="app__brand">{app.skin.brand}</p>
      <Heading app={app} words={app.skin.signedOut} />
      <Tool app={app} target="sign-in" event={{ app: 'webmail', type: 'signed-in' }} words={app.skin.signIn} icon={LogIn} look="main" />
    </div>
  );
}
