// Le navigateur tel qu’on le voit : une fonction de l’état, dessinée avec le kit.

import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { Field } from '../../kit/Field';
import { Heading } from '../../kit/Heading';
import { Press } from '../../kit/Press';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import navigateur, { type Navigateur } from './model';
import type { NavigateurEvent } from './schema';
import { skin } from './skin';

export default function View(props: ViewProps<Navigateur, NavigateurEvent>) {
  const { root, view } = useView(props, navigateur, { after: (before, after) => (before.pane.name === after.pane.name ? undefined : HEADING) });
  const { pane, words } = view.state;
  return (
    <AppFrame name="navigateur" root={root} screen={view.world.screen} pane={pane.name}>
      <div className="kit-open">
        <Heading view={view} words={pane.name === 'kept' ? skin.kept : skin.title} />
        {pane.name === 'kept' ? (
          <>
            <p>{words}</p>
            <div className="kit-tools">
              <Press view={view} gesture={{ type: 'note-reopened' }} />
            </div>
          </>
        ) : (
          <>
            <Field view={view} gesture={(value) => ({ type: 'note-edited', value })} value={words} rows={3} />
            <div className="kit-tools">
              <Press view={view} gesture={{ type: 'note-kept' }} look="main" />
            </div>
          </>
        )}
      </div>
    </AppFrame>
  );
}
