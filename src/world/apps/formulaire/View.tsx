// The form as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { useLayoutEffect, useRef } from 'react';
import type { ViewProps } from '../contract';
import { useFollowedFocus } from '../../kit/use-followed-focus';
import { assertNever } from '../../../core/lesson/assert-never';
import { lookOf } from './looks';
import type { FormulaireEvent } from './schema';
import type { Formulaire } from './state';
import { Asking } from './view/Asking';
import { Closed, Sent, Start } from './view/Doors';
import type { Part } from './view/part';
import { isWaiting, paneKey, placeAfter } from './view/place';
import { Summary } from './view/Summary';
import { Tracking } from './view/Tracking';
import { Warning } from './view/Warning';

export default function View(props: ViewProps<Formulaire, FormulaireEvent>) {
  const root = useRef<HTMLDivElement>(null);
  const { state, world, life } = props;
  const page = paneKey(state.pane);
  // Another page is read from its top, whoever turned it. (The frame around scrolls when letters are big.)
  useLayoutEffect(() => {
    if (life === 'still') return;
    for (const scroller of [root.current?.querySelector('.formulaire__app'), root.current?.parentElement]) scroller?.scrollTo(0, 0);
  }, [page, life]);
  const send = useFollowedFocus(props, root, { after: placeAfter, isWaiting });
  const app: Part = { ...props, send, look: lookOf(state.form.look) };
  // The click before this one was on the button that sends. `detail` counts clicks at one spot, in one moment.
  const wasOnSend = useRef(false);
  const isWarned = state.session === 'warned';
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a second click that falls where the button was; nothing to press here
    <div
      ref={root}
      className="formulaire"
      lang="fr"
      dir="ltr"
      data-look={state.form.look}
      data-screen={world.screen}
      onClick={(event) => {
        if (state.pane.name === 'sent' && event.detail > 1 && wasOnSend.current) send({ app: 'formulaire', type: 'sent' });
        wasOnSend.current = event.target instanceof Element && event.target.closest('[data-target="send"]') !== null;
      }}
    >
      <div className="formulaire__app" inert={isWarned}>
        <div className="formulaire__top">
          <div className="formulaire__service">{state.form.service}</div>
          {state.pane.name !== 'start' && <div className="formulaire__form">{state.form.title}</div>}
        </div>
        <div className="formulaire__sheet">
          <InFront app={app} />
        </div>
      </div>
      {isWarned && <Warning app={app} />}
    </div>
  );
}

function InFront({ app }: { readonly app: Part }) {
  const { pane } = app.state;
  switch (pane.name) {
    case 'start':
      return <Start app={app} />;
    case 'page':
      return <Asking key={pane.page} app={app} pane={pane} />;
    case 'entry':
      return <Asking key={`${pane.field} ${pane.number}`} app={app} pane={pane} />;
    case 'summary':
      return <Summary app={app} />;
    case 'sent':
      return <Sent app={app} />;
    case 'closed':
      return <Closed app={app} />;
    case 'lookup':
    case 'tracking':
      return <Tracking key={pane.name} app={app} pane={pane} />;
    default:
      return assertNever(pane);
  }
}
