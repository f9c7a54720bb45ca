// What stands around the screen: the two devices on the table, the apps and the files, the tabs and the address.

import { Folder, Globe, Lock, Monitor, Settings, Smartphone, type IconNode } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import { Press } from '../../kit/Press';
import type { Bare } from '../../kit/gesture';
import { elementId } from '../../kit/control';
import type { Hands } from '../../kit/use-view';
import type { DeviceKind } from '../../apps/contract';
import { appInFront, hasDock, isPhoneInHand } from '../frame';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { DrawnRules, WorldState } from '../state';

export interface BarProps {
  readonly view: Hands<Bare<DeviceEvent>>;
  readonly state: WorldState;
  readonly rules: DrawnRules;
}

const machines = { ordinateur: Monitor, telephone: Smartphone };

/** One takes the phone, and comes back to the computer. What arrived shows on each. */
export function Devices({ view, state, rules }: BarProps) {
  const { frame } = state;
  const appsOn = (device: DeviceKind): readonly string[] => (device === 'telephone' && frame.phone !== undefined ? [frame.phone] : frame.sites);
  return (
    <div className="device__bar device__devices" role="group" aria-label={labels.table} inert={frame.chooser !== undefined}>
      {frame.devices.map((device) => (
        <Task
          key={device}
          view={view}
          gesture={{ type: 'device-taken', device }}
          icon={machines[device]}
          here={frame.held === device ? 'true' : undefined}
          news={appsOn(device).reduce((sum, id) => sum + rules.newsOf(id, state), 0)}
        />
      ))}
    </div>
  );
}

/** At the bottom of a phone that has its home screen: the phone itself, its apps, its files. */
export function Dock({ view, state, rules }: BarProps) {
  const { frame, world } = state;
  const hasFiles = frame.desk !== undefined || world.files.some(({ folder }) => folder === 'documents' || folder === 'telechargements');
  if (frame.sites.length < 2 && !hasFiles) return null;
  return (
    <div className="device__bar device__taskbar device__dock" inert={frame.chooser !== undefined}>
      {frame.sites.map((id) => (
        <Task
          key={id}
          view={view}
          gesture={{ type: 'app-opened', id }}
          icon={id === frame.phone ? Smartphone : Globe}
          here={frame.window === 'internet' && frame.front === id ? 'page' : undefined}
          news={rules.newsOf(id, state)}
        />
      ))}
      {hasFiles && (
        <Task
          view={view}
          gesture={{ type: 'window-opened', window: 'documents' }}
          icon={ownIcon(frame.desk, rules, state)}
          here={frame.window === 'documents' ? 'true' : undefined}
        />
      )}
    </div>
  );
}

/** From the internet to one's files and back. Only where the practice has files. */
export function Taskbar({ view, state, rules }: BarProps) {
  const { frame, world } = state;
  if (frame.sites.length === 0 || (world.files.length === 0 && frame.desk === undefined)) return null;
  const icons = { internet: Globe, documents: ownIcon(frame.desk, rules, state) };
  return (
    <div className="device__bar device__taskbar" inert={frame.chooser !== undefined}>
      {(['internet', 'documents'] as const).map((window) => (
        <Task key={window} view={view} gesture={{ type: 'window-opened', window }} icon={icons[window]} here={frame.window === window ? 'true' : undefined} />
      ))}
    </div>
  );
}

/** Of the computer's own window: its files, its settings, or its windows. */
function ownIcon(desk: string | undefined, rules: DrawnRules, state: WorldState): IconNode {
  if (desk === undefined || rules.titleOf(desk, state).name === labels.documents) return Folder;
  return rules.isDressing(desk) ? Settings : Monitor;
}

interface TaskProps {
  readonly view: BarProps['view'];
  readonly gesture: Bare<DeviceEvent>;
  readonly icon?: IconNode | undefined;
  /** What one is in, and how that is said. */
  readonly here: 'true' | 'page' | undefined;
  /** How much arrived elsewhere and was not looked at. */
  readonly news?: number | undefined;
}

/** The number of news is drawn; the button is described by its words, so that its name stays the one that the sentences say. */
function Task({ view, gesture, icon, here, news = 0 }: TaskProps) {
  const id = elementId(view.idPrefix, `news-${view.control(gesture).id}`);
  const hasNews = here === undefined && news > 0;
  return (
    <Press
      view={view}
      gesture={gesture}
      icon={icon}
      look="quiet"
      aria-current={here}
      aria-describedby={hasNews ? id : undefined}
      beside={
        hasNews && (
          <>
            <span className="device__badge" aria-hidden="true">
              {news}
            </span>
            <span id={id} hidden>
              {labels.news(news)}
            </span>
          </>
        )
      }
    />
  );
}

/** A computer shows a browser: tabs when there are several sites, and the address, unless the app draws its own. A phone shows its hour. */
export function TopBar({ view, state, rules }: BarProps) {
  const { frame, world } = state;
  const front = appInFront(frame);
  const hasAddress = frame.held === 'ordinateur' && (front === undefined || rules.topOf(front) === undefined);
  const tabs = isPhoneInHand(frame) || hasDock(frame) ? [] : frame.sites;
  const here = frame.window === 'documents' || !frame.sites.includes(frame.front) ? undefined : rules.titleOf(frame.front, state);
  if (frame.held === 'ordinateur' && !hasAddress && tabs.length < 2) return null;
  return (
    <div className="device__top">
      {frame.held === 'telephone' && <span className="device__hour">{world.hour}</span>}
      {tabs.length > 1 && (
        <div className="device__bar device__tabs">
          {tabs.map((id) => (
            <Task key={id} view={view} gesture={{ type: 'app-opened', id }} here={frame.window === 'internet' && frame.front === id ? 'page' : undefined} />
          ))}
        </div>
      )}
      {hasAddress && (
        <p className="device__address">
          {here && <Icon of={Lock} />}
          <span className="visually-hidden">
            {labels.address}
            {'\u00a0: '}
          </span>
          <span>{here === undefined ? labels.documents : here.site}</span>
        </p>
      )}
    </div>
  );
}
