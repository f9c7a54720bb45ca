// The message itself. It scrolls, so it can be reached with the keyboard (WCAG 2.1.1).

import type { ReactNode } from 'react';
import type { Contact } from '../schema';
import type { Mail } from '../state';
import { Files } from './Files';
import { Heading, headingId } from './Heading';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly mail: Mail;
  readonly children?: ReactNode;
}

export function Article({ app, mail, children }: Props) {
  const { skin } = app;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long message without buttons must scroll by keyboard
    <article className="app__scroll webmail__article" tabIndex={0} aria-labelledby={headingId(app)}>
      <Heading app={app} words={mail.subject || skin.noSubject} />
      <div className="webmail__sender">
        <span className="webmail__initial" aria-hidden="true">
          {mail.from.name.slice(0, 1)}
        </span>
        <p className="webmail__from">
          <strong>{mail.from.name}</strong> <span className="app__address">{mail.from.email}</span>
        </p>
        <p className="webmail__at">{mail.at}</p>
      </div>
      <People words={skin.to} people={mail.to} />
      <People words={skin.cc} people={mail.cc} />
      <div className="webmail__text">
        {mail.body.map((paragraph, index) => (
          <p className="webmail__paragraph" key={index}>
            {paragraph}
          </p>
        ))}
      </div>
      <Files app={app} files={mail.attachments} gesture="save" />
      {children}
    </article>
  );
}

function People({ words, people }: { readonly words: string; readonly people: readonly Contact[] }) {
  if (people.length === 0) return null;
  return <p className="webmail__people">{`${words}\u00a0: ${people.map(({ name }) => name).join(', ')}`}</p>;
}
