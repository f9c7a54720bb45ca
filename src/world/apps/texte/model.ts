// A word processor as an app of the practice world: its parts put together, what was achieved, the ways back.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { World } from '../contract';
import { faultOf, isSpaced, nameFault, secretIn } from './faults';
import { keepingGestures } from './keeping';
import type { TexteEvent, TexteGoal, TexteScenario } from './schema';
import { skinOf } from './skins';
import { bareNumber, lineOf, places, type Line, type Page, type Texte } from './state';
import { writingGestures } from './writing';

const texte = appOf<Page>({
  id: 'texte',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: (_, { name, site }) => ({ name, site }),
  start,
  gestures: { ...writingGestures, ...keepingGestures },
  receives: {},
  isReached,
  exits,
  approach: (event, state) => {
    if (state.pane.name !== 'page') return undefined;
    const isAboutLine = event.type === 'style-set' || event.type === 'bold-set' || event.type === 'centre-set' || event.type === 'line-removed';
    return isAboutLine && state.current !== event.line && lineOf(event.line, state) !== undefined ? { type: 'line-entered', line: event.line } : undefined;
  },
  shows: ({ pane, notice, folder }, skin) => {
    if (notice !== undefined) return { id: 'file-kept', text: skin.kept(notice.file, places[folder]) };
    if (pane.name === 'page') return { id: 'screen-open', title: skin.page };
    return { id: 'screen-open', title: pane.problem === undefined ? skin.save[pane.format] : skin.noName };
  },
});

export default texte;

function start({ skin, name, lines, paper, spelling, erased }: TexteScenario, { persona, device }: World): Texte {
  const written = lines.map(({ example, ...line }): Line => ({ ...line, example: example && line.text }));
  const page = written.map((line) => (line.id === erased ? { ...line, text: '' } : line));
  return {
    skin,
    folder: device === 'telephone' ? 'telechargements' : 'documents',
    name,
    paper,
    spelling,
    secrets: { nir: persona.nir && bareNumber(persona.nir), iban: persona.iban && bareNumber(persona.iban) },
    lines: page,
    current: erased ?? page[0]?.id ?? '',
    past: erased === undefined ? [] : [written],
    born: 0,
    pane: { name: 'page' },
    made: [],
  };
}

/** Judged on the files that were made, never on the page: a PDF does not follow it. */
function isReached(goal: TexteGoal, state: Texte): boolean {
  switch (goal.type) {
    case 'pdf-made':
      return state.made.some((made) => made.format === 'pdf' && faultOf(made, goal, state) === undefined);
    case 'doc-saved':
      return state.made.some(({ format, name }) => format === 'doc' && nameFault(name, goal.nameSays) === undefined);
    default:
      return assertNever(goal);
  }
}

type Exits = readonly Bare<TexteEvent>[];

/** Out of the name, a change undone; else a line that should not be there is emptied. */
function exits(state: Texte): Exits {
  const { pane, past, lines } = state;
  if (pane.name === 'naming') return [{ type: 'pane-closed' }];
  const undo: Exits = past.length > 0 ? [{ type: 'undone' }] : [];
  // What was there at the start is the walkthrough's to mend.
  const isNew = ({ id, text }: Line): boolean => lineOf(id, { lines: past[0] ?? lines })?.text !== text;
  const wrong = lines.filter((line) => isNew(line) && (isSpaced(line) || secretIn(line.text, state.secrets) !== undefined));
  return [...undo, ...wrong.map(({ id }) => ({ type: 'text-edited', line: id, value: '' }) as const)];
}
