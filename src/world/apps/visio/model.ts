// Video calls as an app of the practice world: what was achieved, the ways back. What each part does is in a file of its own.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { World } from '../contract';
import { allowingGestures } from './allowing';
import { admit, enteringGestures } from './entering';
import { openLine, reachingGestures, slipOfComing } from './reaching';
import { shows, speakerOf } from './remarks';
import type { Device, VisioEvent, VisioGoal, VisioScenario } from './schema';
import { skinOf } from './skins';
import { askedNow, END, isBare, isSeen, type Call, type Calls, type Visio } from './state';
import { buttonGestures, talkingGestures } from './talking';

const visio = appOf<Calls>({
  id: 'visio',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: (_, { name, site }) => ({ name, site }),
  top: 'own',
  start,
  gestures: { ...reachingGestures, ...allowingGestures, ...enteringGestures, ...buttonGestures, ...talkingGestures },
  only: (state) => (askedNow(state) === undefined ? undefined : ['access-given', 'access-refused']),
  receives: {
    'page-asked': {
      does: ({ state, effect }) => {
        const line = state.lines.find(({ link }) => link !== undefined && bare(link) === bare(effect.address));
        // Whoever is on the line stays there; an address of another site is not for us.
        if (line === undefined) return { state };
        return { state: state.pane.name === 'call' ? state : openLine(state, line.id), effects: [{ type: 'app-shown', app: 'visio' }] };
      },
      after: ({ after, skin }) => shows(after, skin),
      slip: ({ before, after }) => (before === after ? undefined : slipOfComing(after)),
    },
    'call-received': {
      does: ({ state, effect }) => admit(state, effect.lineId),
      after: ({ effect, after }) => ({ id: 'let-in', name: speakerOf(effect.lineId, after) }),
    },
  },
  isReached,
  exits,
  approach: (event, state) => (isBare(state) && hiddenOnes.has(event.type) ? { type: 'controls-shown' } : undefined),
  shows,
});

export default visio;

/** The buttons that a call hides. */
const hiddenOnes: ReadonlySet<VisioEvent['type']> = new Set<VisioEvent['type']>([
  'micro-switched',
  'camera-switched',
  'camera-turned',
  'hand-raised',
  'screen-shared',
  'share-stopped',
  'chat-opened',
  'hung-up',
]);

function bare(address: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function start(scenario: VisioScenario, { device }: World): Visio {
  const { skin, lines, refused, flaws, wifi, network, notebook, hides } = scenario;
  const accessTo = (one: Device): 'unasked' | 'refused' => (refused.includes(one) ? 'refused' : 'unasked');
  return {
    skin,
    machine: device,
    lines,
    notebook,
    hides,
    wifi,
    network: wifi === undefined ? 'wifi' : network,
    spent: 'none',
    access: { micro: accessTo('micro'), camera: accessTo('camera') },
    micro: 'on',
    camera: 'on',
    side: 'front',
    flaws,
    isTested: false,
    isHandUp: false,
    isSharing: false,
    written: [],
    known: lines.filter(({ known }) => known).map(({ id }) => id),
    at: {},
    told: [],
    over: [],
    pane: { name: 'home' },
  };
}

/** Judged on what came through, never on the pane; but a call is over when one is on the line no more. */
function isReached(goal: VisioGoal, state: Visio): boolean {
  switch (goal.type) {
    case 'told':
      return goal.answers.some((answer) => state.told.includes(`${goal.lineId}/${answer}`));
    case 'call-over':
      return state.over.includes(goal.lineId) && !(state.pane.name === 'call' && state.pane.lineId === goal.lineId);
    case 'micro-works':
      return state.isTested;
    case 'picture-clear':
      return state.access.camera === 'given' && state.flaws.length === 0;
    case 'line-known':
      return state.known.includes(goal.lineId);
    case 'network-is':
      return state.network === goal.network;
    default:
      return assertNever(goal);
  }
}

type Exits = readonly Bare<VisioEvent>[];

function exits(state: Visio): Exits {
  const asked = askedNow(state);
  if (asked !== undefined) return [{ type: 'access-given', device: asked }];
  const { pane } = state;
  switch (pane.name) {
    case 'home':
      return state.known.map((lineId) => ({ type: 'line-opened', lineId }));
    case 'person':
      return [...toSettings(state), { type: 'called', lineId: pane.lineId }, { type: 'pane-closed' }];
    case 'settings':
      return [...settled(state), { type: 'pane-closed' }];
    case 'door':
      return [...toSettings(state), ...heardAndSeen(state), { type: 'entered', lineId: pane.lineId }, { type: 'pane-closed' }];
    case 'call':
      return onTheLine(pane, state);
    case 'cut':
      return [{ type: 'called-again', lineId: pane.lineId }];
    case 'dial':
    case 'waiting':
    case 'nobody':
      return [{ type: 'pane-closed' }];
    default:
      return assertNever(pane);
  }
}

function onTheLine(pane: Call, state: Visio): Exits {
  const { lineId, chat, turn, by } = pane;
  const leave: Exits = [{ type: 'hung-up', lineId }];
  if (isBare(state)) return [{ type: 'controls-shown' }];
  if (turn === END || by === 'phone') return leave;
  return [
    ...(state.isSharing ? [{ type: 'share-stopped' } as const] : []),
    ...(chat === undefined ? [] : [{ type: 'chat-closed' } as const]),
    ...toSettings(state),
    ...heardAndSeen(state),
    ...leave,
  ];
}

function isToSettle({ access, network, wifi }: Visio): boolean {
  return access.micro === 'refused' || access.camera === 'refused' || (network === 'plan' && wifi !== undefined);
}

function toSettings(state: Visio): Exits {
  return isToSettle(state) ? [{ type: 'settings-opened' }] : [];
}

function settled({ access, network, wifi }: Visio): Exits {
  const refused = (['micro', 'camera'] as const).filter((device) => access[device] === 'refused');
  return [
    ...refused.map((device) => ({ type: 'access-set', device, access: 'given' }) as const),
    ...(network === 'plan' && wifi !== undefined ? [{ type: 'network-picked', network: 'wifi' } as const] : []),
  ];
}

function heardAndSeen(state: Visio): Exits {
  return [
    ...(state.micro === 'off' ? [{ type: 'micro-switched', to: 'on' } as const] : []),
    ...(state.camera === 'off' ? [{ type: 'camera-switched', to: 'on' } as const] : []),
    ...(isSeen(state) ? state.flaws.map((flaw) => ({ type: 'adjusted', flaw }) as const) : []),
  ];
}
