// An image of the page in front, which stays as a file: the address, the day and the hour, and what the page said. Pure.

import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { Outcome, StoredFile } from '../contract';
import type { Block } from './block-schema';
import { daysOf } from './holding';
import { linesOf } from './page-text';
import { placeName } from './remarks';
import type { NavigateurGoal, NavigateurSlip } from './schema';
import { addressOf, inFront } from './sites';
import type { Skin } from './skins';
import type { Browser, Navigateur } from './state';
import { tell } from './travel';

/** The name of the file, for goals and other apps. `page` is `site:page`. */
function captureId(page: string): string {
  return `capture-${page.replace(':', '-')}`;
}

/** The file one has when one captures this page. Its lines are written when it is made. */
export function captureOf(page: string, shows: readonly string[]): StoredFile {
  return { id: captureId(page), name: `${captureId(page)}.png`, sizeKb: 240, folder: 'telechargements', kind: 'page', shows };
}

interface Shot {
  readonly page: string;
  readonly skin: Skin;
  readonly hour: string;
}

/** Done again, the new image takes the place of the first. */
export function capture(state: Navigateur, { page, skin, hour }: Shot): Outcome<Navigateur> {
  const { done, setting } = state;
  const when = [...(setting.today === undefined ? [] : [setting.today]), hour].join(', ');
  const found = inFront(state);
  if (found === undefined) return { state };
  const lines = found.page.blocks.flatMap((block) => shown(block, state, skin));
  const file = captureOf(page, [addressOf(page, setting), when, found.site.name, found.page.title, ...lines]);
  const kept = { ...state, panel: undefined, done: { ...done, captured: [...done.captured.filter((one) => one !== page), page] } };
  return { state: tell(kept, { type: 'captured', name: file.name }), effects: [{ type: 'file-saved', file }] };
}

/** A calendar is seen as it stands now. */
function shown(block: Block, state: Navigateur, skin: Skin): readonly string[] {
  if (block.type !== 'slots') return linesOf(block);
  const days = daysOf(block, state);
  const hours = days.map(({ day, hours: free }) => `${day}\u00a0: ${free.length === 0 ? skin.full : free.join(', ')}`);
  return [block.label, ...hours, ...(days.some(({ hours: free }) => free.length > 0) ? [] : [skin.noSlot])];
}

/** Only where the practice asks for images of other pages. */
export function slipOfCapture({
  before,
  after,
  goals,
}: Past<Browser, unknown> & { readonly goals: readonly NavigateurGoal[] }): Bare<NavigateurSlip> | undefined {
  const wanted = goals.flatMap((goal) => (goal.type === 'captured' ? [goal.page] : []));
  if (before === after || after.pane.name !== 'page' || wanted.length === 0 || wanted.includes(after.pane.page)) return undefined;
  return { type: 'proof-empty', name: placeName(after.pane.page, after) };
}
