// What draws the plan of a session, once something was chosen. The same tree as layouts/workshop/PlanSheet.astro.

import { assertNever } from '../../core/lesson/assert-never';
import { writeWish } from '../../core/workshop/address';
import { minutesOf, type Outline } from '../../core/workshop/outline';
import { planOf, type Picked, type Share, type Wish, type WorkshopPlan } from '../../core/workshop/plan';
import { MOST_PEOPLE, remarksOn, type Remark } from '../../core/workshop/remarks';
import { sheetOf, type Row, type Sheet } from '../../core/workshop/sheet';
import { workshopSays as says, workshopSheet as words } from '../messages/fr/workshop-sheet';
import { el, fill, type Child } from './tree';

type Outlines = ReadonlyMap<string, Outline>;

let coming: Promise<Outlines> | undefined;

export function fetchOutlines(source: string): Promise<Outlines> {
  coming ??= fetch(source)
    .then((answer): Promise<readonly Outline[]> => answer.json())
    .then((all) => new Map(all.map((outline) => [outline.id, outline])));
  // A cut connection: the next choice asks again.
  coming.catch(() => (coming = undefined));
  return coming;
}

export function drawPlan(host: HTMLElement, wish: Wish, outlines: Outlines): void {
  const plan = planOf(wish, outlines);
  const isDrawn = plan.done.length > 0;
  host.toggleAttribute('data-drawn', isDrawn);
  const remarks = remarksOn(wish, plan, outlines).map((remark) => noticeOf(remark, wish));
  fill(host, 'part=remarks', isDrawn ? [...remarks, el('p', {}, says.ready(plan.done.length, plan.length))] : remarks);
  fill(host, 'list=chosen', chosenOf(wish, outlines));
  for (const part of ['chosen', 'actions']) host.querySelector(`[data-part=${part}]`)?.toggleAttribute('hidden', !isDrawn);
  if (isDrawn) drawSheet(host, sheetOf(wish, plan, words), plan);
}

function drawSheet(host: HTMLElement, sheet: Sheet, plan: WorkshopPlan): void {
  const to = (lesson: string, face: string): string => `${host.dataset['lessons'] ?? ''}${lesson}/${face}`;
  const link = (href: string, title: string): HTMLElement => el('a', { href }, title, el('span', { class: 'visually-hidden' }, words.inLesson));
  const items = (texts: readonly string[]): readonly HTMLElement[] => texts.map((text) => el('li', {}, text));
  fill(host, 'slot=summary', [sheet.summary]);
  fill(host, 'slot=groups', [sheet.groups]);
  fill(host, 'slot=whole', [words.span(0, plan.length)]);
  fill(host, 'slot=total', [words.short(plan.length)]);
  fill(
    host,
    'list=rows',
    sheet.rows.map((row) => rowOf(row, (lesson, step) => to(lesson, `projection/#${step}`))),
  );
  fill(host, 'list=objectives', items(sheet.objectives));
  fill(host, 'list=materials', items(sheet.materials));
  fill(
    host,
    'list=speeds',
    sheet.speeds.flatMap(({ lesson, title, behind, ahead }) => {
      const more = ahead.flatMap((one, at) => [...(at > 0 ? [' · '] : []), link(to(lesson, `#${one.step}`), one.title)]);
      return [
        el('dt', {}, title),
        ...(behind === undefined ? [] : [el('dd', {}, `${words.behind} `, link(to(lesson, `#${behind.step}`), behind.title))]),
        el('dd', {}, `${words.ahead} `, ...(more.length === 0 ? [words.noMore] : more)),
      ];
    }),
  );
  const faces = [
    ['', words.faces.lesson],
    ['projection/', words.faces.project],
    ['projection/console/', words.faces.console],
    ['fiche/', words.faces.handout],
    ['fiche/formateur/', words.faces.trainer],
  ] as const;
  fill(
    host,
    'list=lessons',
    sheet.lessons.map(({ id, title }) => {
      const named = el('span', { class: 'visually-hidden' }, `\u00a0: ${title}`);
      const links = faces.map(([face, name]) => el('a', { class: 'link', href: to(id, face) }, name, named.cloneNode(true)));
      return el('li', {}, title, el('span', { class: 'plan__faces' }, ...links));
    }),
  );
  fill(
    host,
    'list=people',
    Array.from({ length: sheet.people }, () => el('tr', {}, el('td', {}), el('td', {}))),
  );
}

function rowOf(row: Row, to: (lesson: string, step: string) => string): HTMLElement {
  const line = (when: string, what: readonly Child[], minutes: string): HTMLElement =>
    el('tr', { 'data-kind': row.kind }, el('td', {}, when), el('td', {}, ...what), el('td', {}, minutes));
  if (row.kind === 'lesson') return line(words.span(row.from, row.to), [row.title], words.inAll(row.minutes));
  const what = row.kind === 'step' ? [el('a', { href: to(row.lesson, row.step) }, row.title)] : [el('strong', {}, row.title), ' ', el('span', {}, row.about)];
  return line(words.span(row.from, row.to), what, words.short(row.minutes));
}

/** The lessons that were chosen, each with what can be done to it: links to the choice that would be. */
function chosenOf(wish: Wish, outlines: Outlines): readonly HTMLElement[] {
  return wish.picked.flatMap((one, at) => {
    const lesson = outlines.get(one.lesson);
    if (lesson === undefined) return [];
    const { picked } = wish;
    const earlier = [...picked.slice(0, at - 1), one, ...picked.slice(at - 1, at), ...picked.slice(at + 1)];
    const back = lesson.steps
      .filter(({ id }) => one.without.includes(id))
      .map(({ id, title }) => change(wish, replaced(picked, { ...one, without: one.without.filter((step) => step !== id) }), says.putBack(title)));
    return [
      el(
        'li',
        {},
        el('strong', {}, lesson.title),
        el('br', {}),
        ...(at > 0 ? [change(wish, earlier, says.up(lesson.title))] : []),
        change(wish, picked.toSpliced(at, 1), says.remove(lesson.title)),
        ...back,
      ),
    ];
  });
}

function noticeOf(remark: Remark, wish: Wish): HTMLElement {
  const sentence = (text: string, ...more: readonly Child[]): HTMLElement => el('div', { class: 'notice' }, el('p', {}, text), ...more);
  switch (remark.type) {
    case 'nothing-chosen':
      return sentence(says.nothing);
    case 'unknown':
      return sentence(says.unknown);
    case 'too-much': {
      const { asked, room, left, drop } = remark;
      const names = left.map(({ lesson, steps }) => says.named(isWhole({ lesson, steps }, wish) ? lesson.title : titlesOf(steps), minutesOf(steps))).join(', ');
      const offers = [change(wish, without(wish.picked, left), says.leave(names))];
      if (drop !== undefined)
        offers.push(change(wish, without(wish.picked, [drop]), says.drop(drop.lesson.title, titlesOf(drop.steps), minutesOf(drop.steps))));
      return sentence(says.tooMuch(wish.length, asked, room), ...offers);
    }
    case 'time-left': {
      const { minutes, lesson } = remark;
      const offers =
        lesson === undefined ? [] : [change(wish, [...wish.picked, { lesson: lesson.id, without: [] }], says.add(lesson.title, minutesOf(lesson.steps)))];
      return sentence(says.timeLeft(minutes), ...offers);
    }
    case 'nobody':
      return sentence(says.nobody);
    case 'too-many':
      return sentence(says.tooMany(remark.people, MOST_PEOPLE));
    case 'crowd':
      return sentence(says.crowd(remark.people));
    case 'no-machine':
      return sentence(says.noMachine);
    case 'crowded':
      return sentence(says.crowded(remark.perMachine));
    default:
      return assertNever(remark);
  }
}

function titlesOf(steps: Outline['steps']): string {
  return steps.map(({ title }) => title).join(', ');
}

function isWhole({ lesson, steps }: Share, { picked }: Wish): boolean {
  return lesson.steps.length - (picked.find((one) => one.lesson === lesson.id)?.without.length ?? 0) === steps.length;
}

/** The choice once these steps are out; a lesson without any step is out too. */
function without(picked: readonly Picked[], shares: readonly Share[]): readonly Picked[] {
  return shares.reduce((rest, { lesson, steps }) => {
    const one = rest.find((other) => other.lesson === lesson.id);
    if (one === undefined) return rest;
    const out = new Set([...one.without, ...steps.map(({ id }) => id)]);
    return lesson.steps.every(({ id }) => out.has(id)) ? rest.filter((other) => other !== one) : replaced(rest, { ...one, without: [...out] });
  }, picked);
}

function replaced(picked: readonly Picked[], by: Picked): readonly Picked[] {
  return picked.map((one) => (one.lesson === by.lesson ? by : one));
}

function change(wish: Wish, picked: readonly Picked[], text: string): HTMLElement {
  return el('a', { class: 'link', href: `#${writeWish({ ...wish, picked })}` }, text);
}
