// What is left behind in a page that one leaves. Pure.

import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { placeName } from './remarks';
import { pageAt } from './sites';
import type { NavigateurGoal, NavigateurSlip } from './schema';
import type { Browser, Navigateur } from './state';

export function slipOfLeaving({
  before,
  after,
  goals,
}: Past<Browser, unknown> & { readonly goals: readonly NavigateurGoal[] }): Bare<NavigateurSlip> | undefined {
  const lost = before.done.booked.find(({ block, held }) => held !== undefined && !after.done.booked.some((one) => one.block === block));
  if (lost !== undefined) return { type: 'hold-lost', day: lost.day, hour: lost.hour };
  if (forgotSlot(before, after)) return { type: 'unconfirmed' };
  return slipOfNoProof(before, after, goals) ?? slipOfNoFile(before, after, goals);
}

/** A page whose image is to be kept was left without one. */
function slipOfNoProof(before: Navigateur, after: Navigateur, goals: readonly NavigateurGoal[]): Bare<NavigateurSlip> | undefined {
  if (before.pane.name !== 'page' || before.pane === after.pane) return undefined;
  const { page } = before.pane;
  const isWanted = goals.some((goal) => goal.type === 'captured' && goal.page === page);
  return isWanted && !before.done.captured.includes(page) ? { type: 'proof-left', name: placeName(page, before) } : undefined;
}

/** A page that gives a file to keep was left without it. */
function slipOfNoFile(before: Navigateur, after: Navigateur, goals: readonly NavigateurGoal[]): Bare<NavigateurSlip> | undefined {
  if (before.pane.name !== 'page' || before.pane === after.pane) return undefined;
  const wanted = goals.flatMap((goal) => (goal.type === 'downloaded' && !before.done.downloaded.includes(goal.fileId) ? [goal.fileId] : []));
  const given = pageAt(before.pane.page, before.setting)?.page.blocks ?? [];
  return given.some((block) => block.type === 'download' && wanted.includes(block.file.id))
    ? { type: 'download-left', name: placeName(before.pane.page, before) }
    : undefined;
}

/** An hour was chosen on the page one leaves, and it was not booked. */
function forgotSlot(before: Navigateur, after: Navigateur): boolean {
  if (before.pane.name !== 'page' || before.pane === after.pane) return false;
  const { page } = before.pane;
  const isKept = (block: string, { day, hour }: { readonly day: string; readonly hour: string }): boolean =>
    before.done.booked.some((one) => `${page}/${one.block}` === block && one.day === day && one.hour === hour);
  return Object.entries(before.blocks).some(([block, { slot }]) => slot !== undefined && block.startsWith(`${page}/`) && !isKept(block, slot));
}
