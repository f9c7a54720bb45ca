// A message being read. Ancre puts every action above it; Plume puts the answers below;
// a phone keeps the answers under the thumb.

import type { Mail } from '../state';
import { Article } from './Article';
import type { Part } from './part';
import { Answers, Back, Bin, Sorting } from './reading-tools';

interface Props {
  readonly app: Part;
  readonly mail: Mail;
}

export function Reading({ app, mail }: Props) {
  if (app.world.screen === 'narrow') return <OnPhone app={app} mail={mail} />;
  return app.skin.id === 'ancre' ? <InAncre app={app} mail={mail} /> : <InPlume app={app} mail={mail} />;
}

function OnPhone(parts: Props) {
  return (
    <>
      <div className="webmail__bar">
        <Back app={parts.app} look="quiet" />
        <Bin {...parts} look="quiet" />
      </div>
      <Article {...parts}>
        <div className="app__tools">
          <Sorting {...parts} look="quiet" />
        </div>
      </Article>
      <div className="webmail__bar" data-edge="end">
        <Answers {...parts} look="stacked" />
      </div>
    </>
  );
}

function InAncre(parts: Props) {
  return (
    <>
      <div className="webmail__bar" data-ribbon="">
        <Back app={parts.app} look="stacked" />
        <Answers {...parts} look="stacked" />
        <Bin {...parts} look="stacked" />
        <Sorting {...parts} look="stacked" />
      </div>
      <Article {...parts} />
    </>
  );
}

function InPlume(parts: Props) {
  return (
    <>
      <div className="webmail__bar">
        <Back app={parts.app} look="quiet" />
        <Bin {...parts} look="quiet" />
        <Sorting {...parts} look="quiet" />
      </div>
      <Article {...parts}>
        <div className="app__tools">
          <Answers {...parts} look="plain" />
        </div>
      </Article>
    </>
  );
}
