// A false message that opens the browser: its page copies a true one, and only its address says so. Whoever reads it and leaves is
// praised; whoever writes in it is told what strangers have now, and does not reach the goals before it is protected.

import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import type { Gesture } from '../../src/world/apps/contract';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Session } from '../../src/world/practice/session';
import { explainedInFrench, inFrench } from '../support/french';

const { practices } = await readLibrary();
const app = 'navigateur';

/** As an author writes it. */
type Written = Gesture & Readonly<Record<string, unknown>>;

interface Trap {
  /** From the start to the page of the copy. */
  readonly link: readonly Written[];
  /** What the copy asks for, written and sent. */
  readonly gives: readonly Written[];
  /** By a bookmark, to the true site. */
  readonly leaves: readonly Written[];
  /** What is said of a gift names what strangers may do with it, and who mends it. */
  readonly said: readonly string[];
}

const menu: Written = { app, type: 'menu-opened' };
const bookmark = (page: string): Written => ({ app, type: 'bookmark-opened', page });
const filled = (block: string, field: string, value: string): Written => ({ app, type: 'box-filled', block, field, value });

const traps: Readonly<Record<string, Trap>> = {
  'reperer-faux-sms/deux-sms-pour-un-colis': {
    link: [
      { app: 'telephone', type: 'tool-opened', tool: 'messages' },
      { app: 'telephone', type: 'thread-opened', from: 'Colis du Port' },
      { app: 'telephone', type: 'link-opened', from: 'Colis du Port' },
    ],
    gives: [filled('payer', 'carte', '••••'), { app, type: 'boxes-sent', block: 'payer' }],
    leaves: [menu, bookmark('colis:suivre')],
    said: ['colis-du-port.suivi-client.example', 'Banque du Pont'],
  },
  'reperer-faux-email/un-remboursement-qui-attend': {
    link: [
      { app: 'webmail', type: 'message-opened', mailId: 'accord' },
      { app: 'webmail', type: 'link-opened', mailId: 'accord', link: 'espace' },
    ],
    gives: [filled('entrer', 'numero', '4417'), filled('entrer', 'mot-de-passe', '••••'), { app, type: 'boxes-sent', block: 'entrer' }],
    leaves: [menu, bookmark('mutuelle:espace')],
    said: ['mutuelle-des-ponts-adherent.example', 'Mutuelle des Ponts'],
  },
  'utiliser-franceconnect/quitter-une-fausse-connexion': {
    link: [],
    gives: [filled('entrer', 'mot-de-passe', '••••'), { app, type: 'boxes-sent', block: 'entrer' }],
    leaves: [menu, bookmark('guichet:accueil')],
    said: ['clef-publique-acces.example', 'Guichet des Tilleuls'],
  },
};

describe.each(Object.entries(traps))('%s', (name, { link, gives, leaves, said }) => {
  test('its false link opens a copy; nothing is said while one reads its address, and leaving it is praised', async () => {
    const { bench, start } = await opened(name);
    const there = play(bench, start, link);
    expect(there.slips).toEqual([]);
    expect(play(bench, there, leaves).heard.join(' ')).toContain('Bien vu');
  });

  test('whoever writes in the copy is told what happened, and the guide leads to who mends it', async () => {
    const { bench, start } = await opened(name);
    const caught = play(bench, start, [...link, ...gives]);
    expect(caught.slips).toHaveLength(1);
    for (const word of said) expect(caught.slips[0]?.replace(/\u00a0/g, ' ')).toContain(word);
    const { walkthrough } = bench.practice;
    expect(bench.isDone(play(bench, caught, [...leaves, ...walkthrough]).session.state), 'as if nothing had happened').toBe(false);
    expect(bench.isDone(guided(bench, caught).session.state)).toBe(true);
  });
});

const chosen = (tab: number): Written => ({ app, type: 'tab-chosen', tab });
const sent = (block: string): Written => ({ app, type: 'boxes-sent', block });

test('whoever goes on past the warning of the browser is told at once, and is not left with what was given', async () => {
  const { bench, start } = await opened('lire-adresse-site/le-navigateur-previent');
  const braved = play(bench, start, [chosen(2), { app, type: 'warning-passed' }]);
  expect(braved.slips.join(' ')).toContain('Le navigateur vous avait arrêté');
  const caught = play(bench, braved, [filled('recevoir', 'carte', '••••'), sent('recevoir')]);
  expect(caught.slips.at(-1)).toContain('Banque du Pont');
  expect(bench.isDone(play(bench, start, bench.practice.walkthrough).session.state)).toBe(true);
  expect(bench.isDone(play(bench, caught, [chosen(1), ...bench.practice.walkthrough]).session.state)).toBe(false);
  expect(bench.isDone(guided(bench, caught).session.state)).toBe(true);
});

interface Run {
  readonly session: Session;
  readonly slips: readonly string[];
  readonly heard: readonly string[];
}

async function opened(name: string): Promise<{ readonly bench: Bench; readonly start: Run }> {
  const practice = practices.get(name);
  if (practice === undefined) throw new Error(`Nobody wrote ${name}.`);
  const bench = await openPractice(practice);
  return { bench, start: { session: bench.start(practice.device === 'telephone' ? 'narrow' : 'wide'), slips: [], heard: [] } };
}

function play(bench: Bench, from: Run, gestures: readonly Gesture[]): Run {
  return gestures.reduce((now, gesture) => {
    const turn = bench.send(now.session, gesture);
    const { slip } = bench.judge(turn);
    const said = turn.happened.flatMap((one) => bench.rules.announce(one) ?? []).map(inFrench);
    return {
      session: bench.pass(turn.session).session,
      slips: slip === undefined ? now.slips : [...now.slips, explainedInFrench(slip)],
      heard: [...now.heard, ...said],
    };
  }, from);
}

/** With the guide, as far as it leads. */
function guided(bench: Bench, from: Run): Run {
  const advice = bench.advise(from.session);
  return advice.type === 'next' ? guided(bench, play(bench, from, [advice.gesture])) : from;
}
