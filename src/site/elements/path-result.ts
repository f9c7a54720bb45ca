// In the composer, what is given: the link, its code, an SMS, an e-mail, and the printed page.

import { writePath } from '../../core/path/codec';
import { lighter, spokenPhone, type Path } from '../../core/path/path';
import type { Shelf, ShelvedLesson } from '../../core/path/shelf';
import { accompanySays as says } from '../messages/fr/accompany-says';
import { drawInto } from '../share/drawing';
import { isOfTheWeb } from '../share/link';
import { forSms, SMS_LENGTH } from '../share/sms';
import { drawChosen } from './path-order';
import { el, fill } from './tree';

/** Of the address in a code: 65 squares on a side. Finer is misread in a blurred picture of 300 points. */
const MOST_IN_CODE = 287;

export function isGivable(path: Path): boolean {
  return path.lessons.length > 0;
}

export function drawResult(host: HTMLElement, path: Path, shelf: Shelf): void {
  const lessons = path.lessons.flatMap((id) => shelf.lessons.get(id) ?? []);
  const isThere = lessons.length > 0;
  for (const name of ['chosen', 'bar', 'result']) show(host, name, isThere);
  host.querySelector('[data-keep]')?.toggleAttribute('hidden', !isThere);
  drawChosen(host, lessons);
  const minutes = lessons.reduce((all, lesson) => all + lesson.minutes, 0);
  write(host, 'count', says.count(lessons.length, minutes));
  write(host, 'bar', says.see(lessons.length));
  write(host, 'copied', '');
  write(host, 'notice', isThere ? '' : (host.dataset['nothing'] ?? ''));
  if (!isThere) return;
  const linkTo = (one: Path): URL => {
    const url = new URL(host.dataset['received'] ?? '', document.baseURI);
    url.hash = writePath(one, shelf);
    return url;
  };
  const link = linkTo(path);
  if (isOfTheWeb(link)) drawLink(host, path, linkTo);
  else write(host, 'notice', says.folder);
  drawSheet(host, path, lessons);
}

function drawLink(host: HTMLElement, path: Path, linkTo: (path: Path) => URL): void {
  const link = linkTo(path);
  value(host, 'link', link.href);
  set(host, 'see', link.href);
  const inCode = fitting(path, (one) => linkTo(one).href.length <= MOST_IN_CODE);
  write(host, 'code', inCode === path ? '' : says.noteLeftOut);
  const code = linkTo(inCode);
  host.dataset['code'] = code.href;
  for (const place of ['[data-qr]', '[data-qr-sheet]'])
    drawInto(host.querySelector(place), code, () => host.dataset['code'] === code.href).catch(() => undefined);

  const smsOf = (one: Path): string =>
    forSms([says.sms.hello(one.name), says.sms.text, linkTo(one).href, ...(path.phone === '' ? [] : [says.sms.help(path.phone)])].join(' '));
  const inSms = fitting(path, (one) => smsOf(one).length <= SMS_LENGTH);
  const sms = smsOf(inSms);
  value(host, 'sms', sms);
  write(host, 'sms', [says.smsLength(sms.length, SMS_LENGTH), inSms !== path && path.note !== '' ? says.smsLess : ''].join(' ').trim());
  // « ?& »: iPhones read what follows « & », others what follows « ? ».
  set(host, 'open-sms', `sms:?&body=${encodeURIComponent(sms)}`);
  set(host, 'mail', mailOf(host, path, link));
}

function mailOf(host: HTMLElement, { name, note, phone, place }: Path, link: URL): string {
  const titles = [...host.querySelectorAll('[data-list=chosen] .composer__name')].map(({ textContent }, at) => `${at + 1}. ${textContent}`);
  const { mail } = says;
  const lines = [
    mail.hello(name),
    ...(note === '' ? [] : ['', note]),
    '',
    mail.lead,
    link.href,
    '',
    mail.list,
    ...titles,
    ...(phone === '' && place === '' ? [] : ['']),
    ...(phone === '' ? [] : [mail.help(spokenPhone(phone))]),
    ...(place === '' ? [] : [mail.place(place)]),
  ];
  return `mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

function drawSheet(host: HTMLElement, path: Path, lessons: readonly ShelvedLesson[]): void {
  const { name, note, phone, place } = path;
  const board = host.dataset['board'] ?? '/';
  // A site that does not know its own address is where this page is read.
  const home = board.startsWith('/') ? `${location.host}${board}` : board;
  if (name !== '') write(host, 'sheet-title', says.sheetFor(name));
  else write(host, 'sheet-title', host.dataset['sheetTitle'] ?? '');
  for (const how of host.querySelectorAll<HTMLElement>('[data-for]')) how.hidden = how.dataset['for'] !== path.device;
  write(host, 'sheet-note', note);
  write(host, 'sheet-phone', spokenPhone(phone));
  show(host, 'sheet-phone', phone !== '');
  write(host, 'sheet-place', place === '' ? (host.dataset['withoutPhone'] ?? '') : place);
  fill(
    host,
    'list=sheet-lessons',
    lessons.map(({ title, numbers: [number], id }) =>
      el(
        'li',
        {},
        el('i', { class: 'handed__box' }),
        el('span', {}, title),
        el('strong', {}, number === undefined ? `${home}lecons/${id}/` : `${home}${number}/`),
      ),
    ),
  );
}

/** The first of the lighter ones that fits, else the lightest. */
function fitting(path: Path, fits: (path: Path) => boolean): Path {
  const all = lighter(path);
  return all.find(fits) ?? all.at(-1) ?? path;
}

function write(host: HTMLElement, slot: string, words: string): void {
  const place = host.querySelector(`[data-slot=${slot}]`);
  if (place && place.textContent !== words) place.textContent = words;
}

function value(host: HTMLElement, name: string, text: string): void {
  const field = host.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-${name}]`);
  if (field) field.value = text;
}

function set(host: HTMLElement, name: string, address: string): void {
  host.querySelector(`[data-${name}]`)?.setAttribute('href', address);
}

function show(host: HTMLElement, name: string, isThere: boolean): void {
  host.querySelector(`[data-with=${name}]`)?.toggleAttribute('hidden', !isThere);
}
