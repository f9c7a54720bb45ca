// The settings: headings, a page under each, and the keys of the machine, which the light of the screen does not reach.

import {
  ArrowDownUp,
  ArrowLeft,
  Bell,
  Eye,
  Keyboard,
  Monitor,
  MousePointer2,
  Phone,
  RotateCcw,
  Square,
  Sun,
  SunDim,
  Volume1,
  Volume2,
  Wifi,
  type IconNode,
} from 'lucide';
import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { Keys } from '../../kit/Keys';
import { NoticeBar } from '../../kit/NoticeBar';
import { Places } from '../../kit/Places';
import { Press } from '../../kit/Press';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import reglages from './model';
import type { Category, Key, Listed, ReglagesEvent } from './schema';
import { isChanged, keyCap, keysOf, noticeText } from './setting';
import { settingsIn } from './skins';
import { categoriesOf, hasPanel, isBeside, type Reglages, type SettingsView } from './state';
import { Pad } from './view/Pad';
import { parts } from './view/parts';
import { Setting } from './view/Setting';

export default function View(props: ViewProps<Reglages, ReglagesEvent>) {
  const { root, view } = useView(props, reglages, { after: placeAfter });
  const { state, skin, world } = view;
  const { pane } = state;
  const notice = noticeText(state, skin);
  return (
    <AppFrame name="reglages" root={root} screen={world.screen} pane={pane.name} skin={state.skin}>
      <div className="reglages__glass">
        <div className="reglages__screen">
          {isBeside(state, world) && <Headings view={view} />}
          {pane.name === 'home' ? <Home view={view} /> : <Page view={view} category={pane.category} />}
          {notice !== undefined && <NoticeBar view={view} words={notice} undo={state.notice?.type === 'set' ? { type: 'notice-undone' } : undefined} />}
        </div>
      </div>
      {keysOf(state).includes('upright') && parts.Turned && <parts.Turned.RealKeys view={view} />}
      {state.levels.narrator === 1 && parts.Narrated && <parts.Narrated.Caption view={view} root={root} />}
      {keysOf(state).length > 0 && <MachineKeys view={view} />}
    </AppFrame>
  );
}

const pictures: { readonly [One in Listed]: IconNode } = {
  screen: Monitor,
  sound: Volume2,
  reading: Eye,
  pointer: MousePointer2,
  wifi: Wifi,
  data: ArrowDownUp,
  notices: Bell,
};

function Headings({ view }: { readonly view: SettingsView }) {
  const { state, skin } = view;
  const { pane } = state;
  return (
    <div className="reglages__headings" role="group" aria-label={skin.name}>
      <Places
        view={view}
        places={categoriesOf(state).map((category) => ({
          gesture: { type: 'category-opened', category } as const,
          icon: pictures[category],
          isHere: pane.name === 'category' && pane.category === category,
        }))}
      />
    </div>
  );
}

function Home({ view }: { readonly view: SettingsView }) {
  const { state, skin, world } = view;
  return (
    <div className="kit-pane">
      {hasPanel(state) && parts.Panel && <parts.Panel.Edge view={view} />}
      {parts.Usage && <parts.Usage.Top view={view} />}
      <div className="kit-bar">
        <Heading view={view} words={skin.name} />
      </div>
      {!isBeside(state, world) && <Headings view={view} />}
      <div className="kit-open">
        {state.usage === undefined && state.notices === undefined && <p>{skin.sample}</p>}
        {state.notices !== undefined && parts.Notices && <parts.Notices.Latest view={view} />}
        {state.usage !== undefined && parts.Usage && <parts.Usage.Watch view={view} />}
        {state.calls !== undefined && (
          <div className="kit-tools">
            <Press view={view} gesture={{ type: 'call-tried' }} icon={Phone} />
          </div>
        )}
        {isChanged(state) && (
          <div className="kit-tools">
            <Press view={view} gesture={{ type: 'all-restored' }} icon={RotateCcw} />
          </div>
        )}
      </div>
    </div>
  );
}

function Page({ view, category }: { readonly view: SettingsView; readonly category: Category }) {
  const { state, skin } = view;
  if (category === 'panel') return parts.Panel ? <parts.Panel.Panel view={view} /> : null;
  return (
    <div className="kit-pane">
      {hasPanel(state) && parts.Panel && <parts.Panel.Edge view={view} />}
      {parts.Usage && <parts.Usage.Top view={view} />}
      <div className="kit-bar">
        <Press view={view} gesture={{ type: 'category-closed' }} icon={ArrowLeft} look="quiet" />
        <Heading view={view} words={skin.categories[category]} />
      </div>
      <div className="kit-open kit-scroll">
        {category === 'notices' && parts.Notices && <parts.Notices.Sources view={view} />}
        {category === 'wifi' && parts.Usage && <parts.Usage.Networks view={view} />}
        {category === 'data' && parts.Usage && <parts.Usage.Plan view={view} />}
        {settingsIn(category, state).map((setting) => (
          <Setting key={setting} view={view} setting={setting} />
        ))}
        {category === 'sound' && (
          <div className="kit-tools">
            <Press view={view} gesture={{ type: 'sound-tried' }} icon={Volume2} />
          </div>
        )}
        {category === 'pointer' ? (
          <Pad words={skin.pad} speed={state.levels.speed} />
        ) : (
          (category === 'screen' || category === 'reading') && <p className="reglages__sample">{skin.sample}</p>
        )}
      </div>
    </div>
  );
}

const marks: { readonly [One in Key]: IconNode } = {
  darker: SunDim,
  brighter: Sun,
  softer: Volume1,
  louder: Volume2,
  upright: Monitor,
  'pad-on': Square,
  'pad-off': Square,
  hush: Keyboard,
  talk: Keyboard,
};

/** Real keys, around the screen: they work when the screen shows nothing. */
function MachineKeys({ view }: { readonly view: SettingsView }) {
  const { state, skin } = view;
  return (
    <Keys label={skin.keysTitle}>
      {keysOf(state).map((key) => (
        <Press key={keyCap(key)} view={view} gesture={{ type: 'key-pressed', key }} icon={marks[key]} look="stacked" />
      ))}
    </Keys>
  );
}

/** Another page, and the button that vanished with what it undid. */
function placeAfter(before: Reglages, after: Reglages): string | undefined {
  const [was, is] = [before.pane, after.pane].map((pane) => (pane.name === 'home' ? pane.name : pane.category));
  return was === is ? undefined : HEADING;
}
