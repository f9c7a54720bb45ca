// Le navigateur tel qu’on le voit : une fonction de l’état, dessinée avec le kit. Le contenu des pages est dans view/Page.tsx.

import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import navigateur from './model';
import { noticeText, titleOf } from './remarks';
import type { NavigateurEvent } from './schema';
import type { Navigateur } from './state';

export default function View(props: ViewProps<Navigateur, NavigateurEvent>) {
  const { root, view } = useView(props, navigateur, { after: (before, after) => (before.pane === after.pane ? undefined : HEADING) });
  const { state, skin } = view;
  return (
    <AppFrame name="navigateur" root={root} screen={view.world.screen} pane={state.pane.name} skin={skin.id}>
      <div className="kit-open">
        <Heading view={view} words={titleOf(state, skin)} />
      </div>
      {state.notice && <NoticeBar view={view} words={noticeText(state.notice, skin)} />}
    </AppFrame>
  );
}
