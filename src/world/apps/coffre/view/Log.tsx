// The access log: who did what, newest first. It scrolls, so it can be reached with the keyboard.

import { ArrowLeft } from 'lucide';
import { logText } from '../remarks';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

export function Log({ app }: { readonly app: Part }) {
  const { skin, state } = app;
  return (
    <div className="app__list-pane coffre__list-pane">
      <div className="coffre__bar">
        <Tool app={app} target="back" event={{ app: 'coffre', type: 'pane-closed' }} words={skin.back} icon={ArrowLeft} look="quiet" />
        <Heading app={app} words={skin.log} />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list without buttons must scroll by keyboard */}
      <section className="app__scroll coffre__sheet" tabIndex={0} aria-labelledby={headingId(app)}>
        {state.log.length === 0 && <p className="app__nothing">{skin.noLog}</p>}
        {state.log.length > 0 && (
          <ol className="coffre__log">
            {state.log.map((line, index) => (
              <li className="coffre__log-line" key={state.log.length - index} data-by={line.what === 'opened' ? 'other' : undefined}>
                <span>{logText(line, skin)}</span> <span className="coffre__soft">{line.at}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
