// A person who writes in every box there is. Boxes are found on the screen, not in a list: one that is added tomorrow
// is filled tomorrow.

import { expect, type Locator } from '@playwright/test';
import { labels } from '../../src/world/device/labels';
import { fr } from '../../src/site/messages/fr';
import { MOMENT_MS, written, type Player } from './player';

const { practice: words } = fr;

export interface Field {
  readonly id: string;
  /** The same box met again is the same field, even drawn anew. */
  readonly key: string;
  readonly label: string;
  /** What is written there is drawn with dots. */
  readonly isSecret: boolean;
  /** What the browser is asked to do with what is written there. */
  readonly autocomplete: string;
}

export interface Writer {
  /** What is typed in a field, the nth one met, one value after another. */
  readonly types: (field: Field, nth: number) => readonly string[];
  /** Buttons off the guide's way, behind which there are fields. */
  readonly opens: readonly string[];
  /** Done each time new fields were filled, and again once they were sent. */
  readonly looks: () => Promise<void>;
}

/** Gestures of the guide before one says that it leads nowhere: the longest way, and as many repairs. */
const MOST_GESTURES = 90;

/**
 * Goes to the end with the guide, and on the way writes in every field the first time it shows, then sends it with
 * Entrée, right or not: what is written is also in what the app answers.
 */
export async function fillsEverything(player: Player, { types, opens, looks }: Writer): Promise<readonly Field[]> {
  const met = new Map<string, Field>();
  const opened = new Set<string>();
  for (let gestures = 0; gestures < MOST_GESTURES; gestures += 1) {
    await player.drawn();
    await pressNew(player, opens, opened);
    const fresh = (await fieldsOn(player)).filter(({ key }) => !met.has(key));
    for (const field of fresh) {
      for (const value of types(field, met.size)) await box(player, field).fill(value);
      met.set(field.key, field);
    }
    if (fresh.length > 0) await looks();
    for (const field of fresh) {
      if (await box(player, field).isVisible()) await box(player, field).press('Enter');
    }
    // An answer to what was sent comes now, and not between two presses on a machine that has much to do.
    if (fresh.length > 0) await player.page.clock.fastForward(MOMENT_MS);
    await player.drawn();
    if (fresh.length > 0) await looks();
    if (await player.done.isVisible()) return [...met.values()];
    if (fresh.length === 0) await isGuided(player);
  }
  await expect(player.done, `after ${MOST_GESTURES} gestures of the guide`).toBeVisible();
  return [...met.values()];
}

/** The next gesture, done by the guide; a moment when it waits for something; a step back when it knows no way. */
async function isGuided(player: Player): Promise<void> {
  // What the panel says next may be on its way still.
  const [lost, wait, help, doForMe] = [
    player.sentence(written(words.lost)),
    player.sentence(words.wait),
    player.button(words.help),
    player.button(words.doForMe),
  ];
  await expect(player.done.or(lost).or(wait).or(help).or(doForMe).first()).toBeVisible();
  if (await player.done.isVisible()) return;
  if (await lost.isVisible()) await player.button(words.undoLabel).click();
  else if (await wait.isVisible()) await player.page.clock.fastForward(MOMENT_MS);
  else {
    if (await help.isVisible()) await help.click();
    await doForMe.click();
  }
}

/** The boxes one can write in now, whatever their role: a password has none. */
async function fieldsOn(player: Player): Promise<readonly Field[]> {
  const boxes = machines(player).locator(':read-write:not([inert] *)').filter({ visible: true });
  return boxes.evaluateAll((all) =>
    all.map((element) => {
      const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : undefined;
      const label = (field?.labels?.[0]?.textContent ?? element.ariaLabel ?? '').replace(/\s+/g, ' ').trim();
      const place = element instanceof HTMLElement ? element.dataset['target'] : undefined;
      return {
        id: element.id,
        key: `${place ?? element.id} ${label}`,
        label,
        isSecret: field?.type === 'password' || element.hasAttribute('data-secret'),
        autocomplete: field?.getAttribute('autocomplete') ?? field?.form?.autocomplete ?? '',
      };
    }),
  );
}

function box(player: Player, { id }: Field): Locator {
  return player.page.locator(`[id="${id}"]`);
}

/** The computer or the telephone, whichever is in hand. */
function machines({ page }: Player): Locator {
  const { ordinateur, telephone } = labels.devices;
  return page.getByRole('group', { name: ordinateur, exact: true }).or(page.getByRole('group', { name: telephone, exact: true }));
}

async function pressNew(player: Player, names: readonly string[], pressed: Set<string>): Promise<void> {
  for (const name of names) {
    const button = machines(player).getByRole('button', { name, exact: true });
    if (pressed.has(name) || !(await button.isVisible())) continue;
    pressed.add(name);
    await button.click();
    await player.drawn();
  }
}
