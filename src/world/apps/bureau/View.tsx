// The computer's files as one sees them: a function of the state. The stylesheet is linked by the page, not here.

import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { Field } from '../../kit/Field';
import { Form, problemId } from '../../kit/Form';
import { NoticeBar } from '../../kit/NoticeBar';
import { QuestionBox } from '../../kit/QuestionBox';
import { useView } from '../../kit/use-view';
import { fileInFront } from './files';
import { canNavigate } from './folders';
import bureau from './model';
import { canUndo } from './placing';
import { noticeText, problemText } from './remarks';
import type { BureauEvent } from './schema';
import type { Bureau, DeskView, NamingPane } from './state';
import { FileSheet, Moving } from './view/FileSheet';
import { List } from './view/List';
import { placeAfter } from './view/place-after';
import { Picking } from './view/Picking';
import { Places } from './view/Places';
import { Printing } from './view/Printing';
import { Left, Tray } from './view/Tray';

export default function View(props: ViewProps<Bureau, BureauEvent>) {
  const { root, view } = useView(props, bureau, { after: placeAfter });
  const { state, world, skin } = view;
  const { pane, notice } = state;
  const isAsking = pane.name === 'list' && pane.question !== undefined;
  const hasPlaces = canNavigate(state, world) || isAsking;
  const question = <QuestionBox view={view} ask={skin.askEmpty} help={skin.askEmptyHelp} hold={{ type: 'empty-held' }} confirm={{ type: 'empty-confirmed' }} />;
  return (
    <AppFrame name="bureau" root={root} screen={world.screen} pane={pane.name} skin={state.skin} over={isAsking && question}>
      {hasPlaces && <Places view={view} isAsking={isAsking} />}
      <InFront view={view} />
      {notice && (
        <NoticeBar view={view} words={noticeText(notice, state, skin)} undo={canUndo(notice) ? { type: 'notice-undone' } : undefined} inert={isAsking} />
      )}
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: DeskView }) {
  const { pane } = view.state;
  const file = fileInFront(view.state, view.world);
  switch (pane.name) {
    case 'list':
      return <List key={pane.folder} view={view} folder={pane.folder} />;
    case 'file':
      return file ? <FileSheet key={file.id} view={view} file={file} folder={pane.folder} /> : null;
    case 'naming':
      return <Naming view={view} pane={pane} />;
    case 'moving':
      return file ? <Moving view={view} file={file} folder={pane.folder} /> : null;
    case 'printing':
      return file ? <Printing view={view} pane={pane} file={file} /> : null;
    case 'picking':
      return <Picking view={view} pane={pane} />;
    case 'printer':
      return <Tray view={view} />;
    case 'left':
      return <Left view={view} pane={pane} />;
    default:
      return assertNever(pane);
  }
}

/** One box for a name: of a file that has one already, or of a new folder. */
function Naming({ view, pane }: { readonly view: DeskView; readonly pane: NamingPane }) {
  const { skin } = view;
  const problem = problemText(pane, skin);
  return (
    <Form
      view={view}
      title={pane.what === 'folder' ? skin.folderTitle : skin.renameTitle}
      problem={problem}
      submit={{ type: 'name-saved' }}
      cancel={{ type: 'pane-closed' }}
    >
      <Field
        view={view}
        gesture={(value) => ({ type: 'name-edited', value })}
        value={pane.words}
        atFault={problem === undefined ? undefined : problemId(view)}
      />
    </Form>
  );
}
