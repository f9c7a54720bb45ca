// A folder, or what was found: one button a message.

import { Menu } from 'lucide';
import type { Mail } from '../state';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { Row } from './Row';
import { Search, wordsAsked } from './Search';
import { Write } from './Shell';
import { Tool } from './Tool';

interface Props {
  readonly app: Part;
  readonly title: string;
  readonly mails: readonly Mail[];
  /** Said when there is nothing to show. */
  readonly nothing: string;
}

export function List({ app, title, mails, nothing }: Props) {
  const isPhone = app.world.screen === 'narrow';
  const menu = { app: 'webmail', type: 'menu-opened' } as const;
  return (
    <div className="app__list-pane webmail__list-pane">
      <div className="webmail__bar">
        {isPhone && <Tool app={app} target="menu" event={menu} words={app.skin.menu} icon={Menu} />}
        <Heading app={app} words={title} />
      </div>
      {isPhone && <Search key={wordsAsked(app)} app={app} asked={wordsAsked(app)} />}
      <div className="app__scroll">
        {mails.length === 0 && <p className="app__nothing">{nothing}</p>}
        {mails.length > 0 && (
          <ul className="app__rows" aria-labelledby={headingId(app)}>
            {mails.map((mail) => (
              <Row key={mail.id} app={app} mail={mail} />
            ))}
          </ul>
        )}
      </div>
      {isPhone && (
        <div className="webmail__float">
          <Write app={app} />
        </div>
      )}
    </div>
  );
}
