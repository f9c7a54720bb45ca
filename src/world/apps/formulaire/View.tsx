// The form as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { useLayoutEffect, useRef, type MouseEvent } from 'react';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { QuestionBox } from '../../kit/QuestionBox';
import { useView } from '../../kit/use-view';
import type { ViewProps } from '../contract';
import formulaire from './model';
import type { FormulaireEvent } from './schema';
import type { Formulaire, FormView } from './state';
import { Asking } from './view/Asking';
import { Closed, Sent, Start } from './view/Doors';
import { isWaiting, paneKey, placeAfter } from './view/place-after';
import { Summary } from './view/Summary';
import { Lookup, Tracking } from './view/Tracking';

export default function View(props: ViewProps<Formulaire, FormulaireEvent>) {
  const { root, view } = useView(props, formulaire, { after: placeAfter, isWaiting });
  const { state, world, skin } = view;
  const { form, pane, session } = state;
  const page = paneKey(pane);
  // Another page is read from its top, whoever turned it. (The frame around scrolls when letters are big.)
  useLayoutEffect(() => {
    if (props.life === 'still') return;
    for (const scroller of [root.current?.querySelector('.kit-app'), root.current?.parentElement]) scroller?.scrollTo(0, 0);
  }, [page, props.life, root]);
  const onClick = useSecondClick(view);
  const isWarned = session === 'warned';
  const warning = <QuestionBox view={view} ask={skin.warning} help={skin.warningMore} hold={{ type: 'session-kept' }} confirm={{ type: 'session-left' }} />;
  return (
    <AppFrame name="formulaire" root={root} screen={world.screen} pane={pane.name} skin={form.skin} over={isWarned && warning}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a second click that falls where the button was; nothing to press here */}
      <div className="formulaire__site" inert={isWarned} onClick={onClick}>
        <div className="kit-top">
          <div className="kit-brand">{form.service}</div>
          {pane.name !== 'start' && <div>{form.title}</div>}
        </div>
        <div className="formulaire__sheet">
          <InFront view={view} />
        </div>
      </div>
    </AppFrame>
  );
}

/** A double click on the button that sends: the second one falls where the button was. `detail` counts clicks at one spot, in one moment. */
function useSecondClick({ state, send }: FormView): (event: MouseEvent) => void {
  const wasOnSend = useRef(false);
  return ({ detail, target }) => {
    if (state.pane.name === 'sent' && detail > 1 && wasOnSend.current) send({ type: 'sent' });
    wasOnSend.current = target instanceof Element && target.closest('[data-target="send"]') !== null;
  };
}

function InFront({ view }: { readonly view: FormView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'start':
      return <Start view={view} />;
    case 'page':
    case 'entry':
      return <Asking key={paneKey(pane)} view={view} pane={pane} />;
    case 'summary':
      return <Summary view={view} />;
    case 'sent':
      return <Sent view={view} />;
    case 'closed':
      return <Closed view={view} />;
    case 'lookup':
      return <Lookup view={view} />;
    case 'tracking':
      return <Tracking view={view} />;
    default:
      return assertNever(pane);
  }
}
