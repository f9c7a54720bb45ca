// A word processor as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { FileDown, Save } from 'lucide';
import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { Field } from '../../kit/Field';
import { Form } from '../../kit/Form';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import texte from './model';
import { pageCount } from './paging';
import type { TexteEvent } from './schema';
import { lineOf, places, type PageView, type Texte } from './state';
import { Sheet } from './view/Sheet';
import { Tools } from './view/Tools';

export default function View(props: ViewProps<Texte, TexteEvent>) {
  const { root, view } = useView(props, texte, { after: placeAfter });
  const { state, skin, world } = view;
  const { pane, notice, folder } = state;
  // On a phone they stand under the line that was chosen: a bar would leave it no room.
  const bar = world.screen === 'narrow' ? 'line' : skin.bar;
  return (
    <AppFrame name="texte" root={root} screen={world.screen} pane={pane.name} skin={state.skin}>
      {pane.name === 'naming' ? (
        <Form view={view} title={skin.save[pane.format]} submit={{ type: 'kept' }} cancel={{ type: 'pane-closed' }}>
          <Field
            view={view}
            gesture={(value) => ({ type: 'name-edited', value })}
            value={pane.words}
            problem={pane.problem && skin.noName}
            box={{ spellCheck: false, onFocus: ({ currentTarget }) => currentTarget.select() }}
          >
            <span>{skin.endings[pane.format]}</span>
          </Field>
        </Form>
      ) : (
        <>
          <Top view={view} />
          {bar === 'above' && <Tools view={view} />}
          <Sheet view={view} hasTools={bar === 'line'} />
          {bar === 'below' && <Tools view={view} />}
        </>
      )}
      {notice && <NoticeBar view={view} words={skin.kept(notice.file, places[folder])} />}
    </AppFrame>
  );
}

/** What is written, how long it is, and what it is kept as. */
function Top({ view }: { readonly view: PageView }) {
  const { state, skin } = view;
  return (
    <div className="kit-bar texte__top">
      <Heading view={view} words={skin.page} />
      <p className="texte__pages">
        {state.name}
        {', '}
        <strong>{skin.pages(pageCount(state.lines))}</strong>
      </p>
      <Press view={view} gesture={{ type: 'save-asked', format: 'doc' }} icon={Save} />
      <Press view={view} gesture={{ type: 'save-asked', format: 'pdf' }} icon={FileDown} />
    </div>
  );
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Texte, after: Texte): string | undefined {
  if (after.pane.name === 'naming') return before.pane.name === 'page' || after.pane.problem !== undefined ? 'name' : undefined;
  if (before.pane.name === 'naming') return HEADING;
  // A line was cut in two, or a word mended: one goes on writing there. Undoing stays on its button.
  const isWritten = after.past.length >= before.past.length && lineOf(after.current, after)?.text !== lineOf(after.current, before)?.text;
  return isWritten ? `line:${after.current}` : undefined;
}
