// Je regarde, J’essaie avec de l’aide, J’essaie sans aide; the help that grows; undo, start again, come back.

import type { Page } from '@playwright/test';
import { stillsOf } from '../../../src/world/practice/stills';
import { fr } from '../../../src/site/messages/fr';
import type { AnyGesture } from '../../support/a-practice';
import { expect, seatOf, test } from '../../support/fixture';
import { inFrench } from '../../support/french';
import { heard, listen } from '../../support/heard';
import { words } from '../../support/lessons';
import { Player, WORD_MS } from '../../support/player';

const { practice } = fr;
const samira = seatOf('a-samira');
const app = 'webmail';
const open: AnyGesture = { app, type: 'message-opened', mailId: 'samira' };
const elsewhere: AnyGesture = { app, type: 'message-opened', mailId: 'livre' };
const reply: AnyGesture = { app, type: 'reply-started', kind: 'reply' };
const write: AnyGesture = { app, type: 'draft-edited', field: 'body', value: 'Oui, je viens.' };
const send: AnyGesture = { app, type: 'draft-sent' };

/** Longer than a slow reader needs for one gesture of the demonstration. */
const GESTURE_MS = 20_000;

test.describe('Je regarde', () => {
  function storyOf(player: Player): readonly string[] {
    return stillsOf(player.bench, player.screen).gestures.map(({ say }) => inFrench(say));
  }

  test('goes gesture by gesture with « Geste suivant », to its end', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    await player.choose('show');
    for (const sentence of storyOf(player)) {
      await expect(player.sentence(player.written(sentence))).toBeVisible();
      await expect(page.getByText(practice.notice)).toBeVisible();
      await player.button(practice.demo.next).click();
    }
    await expect(page.getByRole('heading', { name: practice.done.show })).toBeVisible();
  });

  test('plays by itself to its end, each gesture said once, in order', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    await listen(page);
    await player.choose('show');
    const end = page.getByRole('heading', { name: practice.done.show });
    for (const sentence of storyOf(player)) {
      await expect(player.sentence(player.written(sentence))).toBeVisible();
      await playedOn(player);
    }
    await expect(end).toBeVisible();
    const sentences = stillsOf(player.bench, player.screen).gestures.map(({ say }) => words(player.aloud(inFrench(say))));
    expect(await heard(page)).toEqual(sentences);
  });

  test('waits as long as one likes when it is paused', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    await player.choose('show');
    const [first = '', second = ''] = storyOf(player);
    await player.button(practice.demo.pause).click();
    await player.drawn();
    await page.clock.fastForward(10 * GESTURE_MS);
    await player.drawn();
    await expect(player.sentence(player.written(first))).toBeVisible();
    await player.button(practice.demo.play).click();
    await player.drawn();
    await playedOn(player);
    await expect(player.sentence(player.written(second))).toBeVisible();
  });

  test('waits while nobody sees it: on another step, and goes on when one comes back', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    await player.choose('show');
    const [first = '', second = ''] = storyOf(player);
    await expect(player.sentence(player.written(first))).toBeVisible();
    await page.evaluate(() => (location.hash = '#debut'));
    await player.drawn();
    for (let time = 0; time < 4; time += 1) {
      await page.clock.fastForward(GESTURE_MS);
      await player.drawn();
    }
    await page.goBack();
    await player.drawn();
    await expect(player.sentence(player.written(first))).toBeVisible();
    await playedOn(player);
    await expect(player.sentence(player.written(second))).toBeVisible();
  });

  test('leaves what one was doing as it was', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    await player.does(open);
    await player.choose('show');
    await player.choose('guide');
    await expect(player.sentence(player.instruction ?? '')).toBeVisible();
  });

  test('is not an exercise done: one is invited to try', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    await player.choose('show');
    for (const _ of storyOf(player)) await player.button(practice.demo.next).click();
    await player.button(practice.done.tryGuided).click();
    await expect(player.sentence(player.instruction ?? '')).toBeVisible();
  });

  /** One gesture further: the sentence is read, then the hand presses. */
  async function playedOn(player: Player): Promise<void> {
    await player.page.clock.fastForward(GESTURE_MS);
    await player.drawn();
    await player.page.clock.fastForward(GESTURE_MS);
    await player.drawn();
  }
});

test.describe('J’essaie sans aide', { tag: '@phone' }, () => {
  test('the situation is said, and no gesture; nothing is marked', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    await expect(player.sentence(samira.practice.brief.fr)).toBeVisible();
    await expect(player.sentence(player.instruction ?? '')).toHaveCount(0);
    expect(await marked(page)).toBe(0);
  });

  test('the help grows: where to look, what to do, the control, then the gesture done', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    const { rules, practice: task } = player.bench;
    const [first] = task.walkthrough;
    if (first === undefined) throw new Error('There is no first gesture.');
    const where = player.sentence(player.written(inFrench(rules.where(first, player.session.state))));
    const what = player.sentence(player.instruction ?? '');

    await player.button(practice.help).click();
    await expect(where).toBeVisible();
    await expect(what).toHaveCount(0);
    await player.button(practice.moreHelp).click();
    await expect(what).toBeVisible();
    expect(await marked(page)).toBe(0);
    await player.button(practice.moreHelp).click();
    await expect.poll(() => marked(page)).toBe(1);
    await player.button(practice.doForMe).click();
    await expect(player.control(reply)).toBeVisible();
    await expect(what).toHaveCount(0);
  });

  test('done alone, it is done', async ({ page }) => {
    const player = await Player.at(page, samira, 'alone');
    for (const gesture of [open, reply, write, send]) await player.does(gesture);
    await expect(player.done).toBeFocused();
    await expect(player.button(practice.done.again)).toBeVisible();
  });
});

test.describe('J’essaie avec de l’aide', () => {
  test('one’s own way is followed: the guide asks only for what is missing', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    for (const gesture of [open, reply, write]) await player.does(gesture);
    await expect(player.sentence(player.instruction ?? '')).toHaveText(/Envoyer/);
  });

  test('away from the path, it says how to come back, and that it is one', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    await player.does(elsewhere);
    await expect(player.sentence(player.instruction ?? '')).toBeVisible();
    await expect(player.sentence(practice.repair)).toBeVisible();
  });

  test('done with the guide, one is invited to do it alone, from the start', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    for (const gesture of [open, reply, write, send]) await player.does(gesture);
    await player.button(practice.done.tryAlone).click();
    await expect(player.sentence(samira.practice.brief.fr)).toBeVisible();
    await expect(player.control({ app, type: 'draft-started' })).toBeVisible();
    await expect(player.button(practice.alone)).toHaveAttribute('aria-pressed', 'true');
  });

  test('nothing is said again while one types, and what is next is said when one stops', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    await player.does(open);
    await player.does(reply);
    await player.drawn();
    await listen(page);
    await player.reach(player.control(write));
    await page.keyboard.type('Oui');
    await player.drawn();
    expect(await heard(page)).toEqual([]);
    await page.clock.fastForward(WORD_MS);
    await player.drawn();
    expect(await heard(page)).toHaveLength(1);
    await page.keyboard.type(', je viens');
    await page.clock.fastForward(WORD_MS);
    await player.drawn();
    expect(await heard(page)).toHaveLength(1);
  });
});

test.describe('the browser’s Back', () => {
  test('stays once in the exercise, and says so; pressed again, it leaves for the step before', async ({ page }) => {
    await page.goto(`/lecons/${samira.lesson.id}/`);
    const player = await Player.at(page, samira, 'guide');
    await player.does(open);
    await listen(page);
    await page.goBack();
    await expect(player.sentence(practice.stayed)).toBeVisible();
    expect(await heard(page)).toEqual([practice.stayed]);
    await expect(player.control(reply)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/lecons/${samira.lesson.id}/$`));
  });

  test('stays once again after one has gone on, and after a reload', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    await player.does(open);
    await page.goBack();
    await player.does(reply);
    await expect(player.sentence(practice.stayed)).toHaveCount(0);
    await page.reload();
    await expect(player.sentence(practice.resumed)).toBeVisible();
    await page.goBack();
    await expect(player.sentence(practice.stayed)).toBeVisible();
    await expect(player.control(write)).toBeVisible();
  });

  test('leaves at once when nothing was done, and when all is done', async ({ page }) => {
    await page.goto(`/lecons/${samira.lesson.id}/`);
    const player = await Player.at(page, samira, 'alone');
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/lecons/${samira.lesson.id}/$`));
    await page.goForward();
    for (const gesture of [open, reply, write, send]) await player.does(gesture);
    await expect(player.done).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/lecons/${samira.lesson.id}/$`));
  });
});

test.describe('nothing can be broken', { tag: '@laptop' }, () => {
  test('a gesture is undone, and the sentence with it', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    await expect(player.button(practice.undoLabel)).toHaveAttribute('aria-disabled', 'true');
    const first = player.instruction ?? '';
    await player.does(open);
    await player.button(practice.undoLabel).click();
    await expect(player.sentence(first)).toBeVisible();
    player.session = player.bench.undo(player.session);
    await expect(player.control(open)).toBeVisible();
  });

  test('everything starts again', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    const first = player.instruction ?? '';
    for (const gesture of [open, reply, write]) await player.does(gesture);
    await player.restarts();
    await expect(player.sentence(first)).toBeVisible();
    await expect(player.control(open)).toBeVisible();
  });

  test('after a reload one goes on where one was, and it is said', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    for (const gesture of [open, reply, write]) await player.does(gesture);
    await expect.poll(() => keptInTab(page)).toContain('Oui, je viens.');
    await page.reload();
    await expect(player.sentence(practice.resumed)).toBeVisible();
    await expect(player.sentence(player.instruction ?? '')).toBeVisible();
    await expect(player.control(write)).toHaveValue('Oui, je viens.');
    await player.does(send);
    await expect(player.done).toBeVisible();
  });

  test('a new tab starts afresh: what was typed goes away with its tab', async ({ page, context }) => {
    const player = await Player.at(page, samira, 'guide');
    for (const gesture of [open, reply, write]) await player.does(gesture);
    const other = await context.newPage();
    const fresh = await Player.at(other, samira, 'guide');
    await expect(fresh.control(open)).toBeVisible();
  });

  test('a damaged memory of the exercise starts it afresh', async ({ page }) => {
    const player = await Player.at(page, samira, 'guide');
    await player.does(open);
    await expect.poll(() => keptInTab(page)).toContain('message-opened');
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage)) {
        if (!key.startsWith('declic:exercice')) continue;
        const kept: { log: unknown[] } = JSON.parse(sessionStorage.getItem(key) ?? '');
        kept.log.push({ by: 'learner', gesture: { app: 'webmail', type: 'teleported' } });
        sessionStorage.setItem(key, JSON.stringify(kept));
      }
    });
    await page.reload();
    player.session = player.bench.start(player.screen);
    await expect(player.control(open)).toBeVisible();
    await expect(player.sentence(practice.resumed)).toHaveCount(0);
  });
});

/** What the tab keeps of the exercise. */
async function keptInTab(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
}

/** How many controls have the halo. */
async function marked(page: Page): Promise<number> {
  return page.locator('[data-marked]').count();
}
