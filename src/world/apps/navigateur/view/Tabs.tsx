// The tabs: in a row above the bar, or in a list on a small screen.

import { EyeOff, Plus, X } from 'lucide';
import { Press } from '../../../kit/Press';
import { tabName } from '../remarks';
import type { BrowserView } from '../state';
import { Sign } from './Bar';

interface Props {
  readonly view: BrowserView;
}

export function TabRow({ view }: Props) {
  return (
    <div className="navigateur__tabs">
      <TabList view={view} />
      <Sign view={view} gesture={{ type: 'tab-opened' }} icon={Plus} />
      <span className="navigateur__gap" />
      <Sign view={view} gesture={{ type: 'window-closed' }} icon={X} />
    </div>
  );
}

export function TabPanel({ view }: Props) {
  return (
    <div className="navigateur__panel" role="group" aria-label={view.skin.tabs}>
      <TabList view={view} />
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'tab-opened' }} icon={Plus} />
      </div>
    </div>
  );
}

function TabList({ view }: Props) {
  const { state, skin } = view;
  return (
    <ul className="navigateur__tablist" aria-label={skin.tabs}>
      {state.tabs.map((tab) => (
        <li key={tab.id} className="navigateur__tab" data-here={tab.id === state.front ? '' : undefined}>
          <Press
            view={view}
            gesture={{ type: 'tab-chosen', tab: tab.id }}
            icon={tab.sort === 'private' ? EyeOff : undefined}
            look="quiet"
            words={tabName(tab, state, skin)}
            title={tabName(tab, state, skin)}
            aria-current={tab.id === state.front ? 'page' : undefined}
          />
          <Sign view={view} gesture={{ type: 'tab-closed', tab: tab.id }} icon={X} />
        </li>
      ))}
    </ul>
  );
}
