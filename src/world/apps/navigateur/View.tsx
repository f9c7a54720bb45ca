// The browser as one sees it: a function of the state. Its own bars around, a page of a site in the middle. The stylesheet is linked
// by the page, not here.

import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { NoticeBar } from '../../kit/NoticeBar';
import { useView } from '../../kit/use-view';
import navigateur from './model';
import { noticeText } from './remarks';
import type { NavigateurEvent } from './schema';
import type { BrowserView, Navigateur } from './state';
import { isCompact } from './tabs';
import { Bar } from './view/Bar';
import { Page } from './view/Page';
import { parts } from './view/parts';
import { placeAfter } from './view/place-after';
import { TabPanel, TabRow } from './view/Tabs';

export default function View(props: ViewProps<Navigateur, NavigateurEvent>) {
  const { root, view } = useView(props, navigateur, { after: placeAfter });
  const { state, world, skin } = view;
  const isOpen = state.pane.name !== 'closed';
  return (
    <AppFrame name="navigateur" root={root} screen={world.screen} pane={state.pane.name} skin={skin.id}>
      {isOpen && (
        <div className="navigateur__chrome" data-compact={isCompact(world) ? '' : undefined}>
          {!isCompact(world) && <TabRow view={view} />}
          <Bar view={view} />
          {state.panel === 'menu' && parts.Panels && <parts.Panels.Menu view={view} />}
          {state.panel === 'padlock' && parts.Panels && <parts.Panels.Site view={view} />}
          {state.panel === 'tabs' && <TabPanel view={view} />}
        </div>
      )}
      <div className="navigateur__pane" data-zoom={state.zoom}>
        <InFront view={view} />
      </div>
      {state.notice && <NoticeBar view={view} words={noticeText(state.notice, skin)} />}
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: BrowserView }) {
  const { name } = view.state.pane;
  if (name === 'page') return <Page view={view} />;
  if (name === 'engine' || name === 'results') return parts.Engine && <parts.Engine.Engine view={view} />;
  return parts.Own && <parts.Own.Own view={view} />;
}
