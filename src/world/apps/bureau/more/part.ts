// The second part of the desk, brought where several files make one PDF: what was made, and what may be wrong with it.

import { weightOf } from '../../../kit/files';
import type { Bare } from '../../../kit/gesture';
import type { Past, SecondPart } from '../../app-of';
import type { BureauGoal, BureauSlip } from '../schema';
import type { Bureau, Desk } from '../state';
import { joiningGestures } from './joining';
import { joiningWords } from './words';

type MadeGoal = Extract<BureauGoal, { readonly type: 'pdf-made' }>;
type Made = Bureau['joined'][number];
type Slip = Bare<BureauSlip>;

const part: SecondPart<Desk> = {
  gestures: joiningGestures,
  watches: { 'print-made': (past) => slipOfSending(past) ?? slipOfJoining(past) },
  goals: { 'pdf-made': (goal, { joined }) => joined.some((one) => isAs(goal, one)) },
  slips: {
    'stray-joined': ({ name }, { skin }) =>
      `Votre PDF contient aussi « ${name} ». Ce n’est pas une page de ce document. Choisissez [[${joiningWords(skin).several}]] et refaites le PDF sans ce fichier.`,
    'page-not-joined': (_, { skin }) =>
      `Il manque une page dans le PDF. La personne qui le reçoit n’aura pas tout. Choisissez [[${joiningWords(skin).several}]] et refaites le PDF avec toutes les pages.`,
    'joined-out-of-order': (_, { skin }) =>
      `Tout est dans le PDF, mais pas dans l’ordre. Choisissez [[${joiningWords(skin).several}]] et cochez d’abord la page 1.`,
    'joined-too-heavy': ({ weight }, { skin }) =>
      `Le PDF pèse ${weight}, c’est trop lourd ici. Choisissez [[${joiningWords(skin).several}]] et refaites-le. Dans [[${joiningWords(skin).quality}]], prenez [[${joiningWords(skin).qualities.light}]].`,
    'none-picked': (_, { skin }) => `Aucun fichier n’est choisi. ${joiningWords(skin).help}`,
    'sent-online': ({ name }, { skin }) =>
      `Vos pages sont parties sur « ${name} », un site que vous ne connaissez pas. On ne peut plus les reprendre. Dans la vie, notez son nom et signalez-le sur 17Cyber. Ici, choisissez [[${skin.pdf}]]. Rien ne sort de l’ordinateur.`,
  },
  exits: ({ pane }) => (pane.name === 'picking' ? pane.picked.map((fileId) => ({ type: 'file-picked', fileId, as: 'out' }) as const) : []),
};

export default part;

function isAs({ of, atMostKb = Infinity }: MadeGoal, made: Made): boolean {
  return idsOf(made) === of.join(' ') && made.sizeKb <= atMostKb;
}

function idsOf({ of }: Made): string {
  return of.map(({ id }) => id).join(' ');
}

/** The trap: the pages leave the computer, and come back from a stranger. */
function slipOfSending({ before, after: { notice } }: Past<Desk, unknown>): Slip | undefined {
  return notice?.type === 'sent-online' && notice !== before.notice ? { type: 'sent-online', name: notice.name } : undefined;
}

/** A page of something else first: it cannot be taken back once it is sent. */
function slipOfJoining({ before, after, goals }: Past<Desk, unknown> & { readonly goals: readonly BureauGoal[] }): Slip | undefined {
  const made = after.joined.length > before.joined.length ? after.joined.at(-1) : undefined;
  const goal = goals.find((one) => one.type === 'pdf-made');
  if (made === undefined || goal === undefined || isAs(goal, made)) return undefined;
  const stray = made.of.find(({ id }) => !goal.of.includes(id));
  if (stray !== undefined) return { type: 'stray-joined', name: stray.name };
  if (made.of.length < goal.of.length) return { type: 'page-not-joined' };
  return idsOf(made) === goal.of.join(' ') ? { type: 'joined-too-heavy', weight: weightOf(made.sizeKb) } : { type: 'joined-out-of-order' };
}
