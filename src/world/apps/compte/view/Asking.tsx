// A page of the site that asks for one thing: its title, what the site objects to, its boxes, its buttons.

import { problemId } from '../../../kit/Form';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { Problem } from '../../../kit/Problem';
import { titleOf } from '../proofs';
import { problemText } from '../remarks';
import type { Page, SiteView } from '../state';
import { Asker, Boxes } from './boxes';

export function Asking({ view, pane }: { readonly view: SiteView; readonly pane: Page }) {
  const { skin, state } = view;
  const back = <Press view={view} gesture={{ type: 'page-left' }} look="link" />;
  const isTop = skin.id === 'brume';
  const isChoice = pane.page === 'providers';
  const inside = (
    <>
      {isTop && back}
      <Heading view={view} words={titleOf(pane.page, state, skin.titles)} />
      <Problem id={problemId(view)} words={problemText(state, skin)} />
      <Boxes view={view} pane={pane} />
      <div className="kit-tools" data-end="">
        {!isTop && back}
        {!isChoice && <Press view={view} gesture={{ type: 'page-submitted', page: pane.page }} type="submit" look="main" />}
      </div>
      {pane.page === 'code' && <Asker view={view} />}
    </>
  );
  // A choice among buttons sends nothing of its own.
  if (isChoice) return <div className="compte__page">{inside}</div>;
  return (
    <form
      className="compte__page"
      noValidate
      autoComplete="off"
      aria-labelledby={headingId(view)}
      onSubmit={(event) => {
        event.preventDefault();
        view.send({ type: 'page-submitted', page: pane.page });
      }}
    >
      {inside}
    </form>
  );
}
