// The path that trials or answers propose, as a link: to open, copy, scan, or go on composing (layouts/path/GivenPath.astro). Made here: nothing asks a server.

import type { Machine } from '../../core/lesson/situations';
import { writePath } from '../../core/path/codec';
import { noPath } from '../../core/path/path';
import { shelfOf, type ShelvedLesson } from '../../core/path/shelf';
import { copyText } from '../../platform/adapters/clipboard';
import { drawInto } from '../share/drawing';
import { isOfTheWeb } from '../share/link';

/** As a path says it. */
const devices = { telephone: 'phone', ordinateur: 'computer', both: 'unsaid' } as const;

/** Shows it in the page. The lessons are among the hidden lines of `host`: `<li data-lesson="ecrire-email" data-number="12">`. */
export function giveLink(host: HTMLElement, lessons: readonly string[], machine: Machine): void {
  const place = host.querySelector<HTMLElement>('[data-part=link]');
  if (place === null) return;
  const link = new URL(place.dataset['received'] ?? '', document.baseURI);
  link.hash = writePath({ ...noPath, lessons, device: devices[machine] }, shelfOf(lessons.map((id) => shelved(host, id))));
  // A page read from a folder has no address to give.
  if (!isOfTheWeb(link)) return;
  place.hidden = false;
  place.querySelector('[data-open]')?.setAttribute('href', link.href);
  place.querySelector('[data-compose-link]')?.setAttribute('href', `${place.dataset['compose'] ?? ''}${link.hash}`);
  const field = place.querySelector<HTMLInputElement>('[data-link]');
  if (field) field.value = link.href;
  const paper = place.querySelector('[data-paper]');
  if (paper) paper.textContent = link.href;
  const copy = place.querySelector<HTMLElement>('[data-copy]');
  if (copy) copy.onclick = () => void copyLink(place, field);
  drawInto(place.querySelector('[data-qr]'), link, () => field?.value === link.href).catch(() => undefined);
}

async function copyLink(place: HTMLElement, field: HTMLInputElement | null): Promise<void> {
  const isCopied = (await copyText(field?.value ?? '')) === 'copied';
  if (!isCopied) field?.select();
  place.querySelector('[role=status]')?.replaceChildren(place.dataset[isCopied ? 'copied' : 'selected'] ?? '');
}

/** As a link names it: by the number of its first exercise. */
function shelved(host: HTMLElement, id: string): ShelvedLesson {
  const number = host.querySelector<HTMLElement>(`[hidden] > [data-lesson="${CSS.escape(id)}"]`)?.dataset['number'];
  return { id, title: '', goal: '', minutes: 0, steps: [], numbers: number === undefined ? [] : [Number(number)] };
}
