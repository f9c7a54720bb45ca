// What is said of a drawn screen to who does not see it: which screen, what it shows, what is marked. The gesture itself is a sentence above it.

import { words } from './words';
import { isElement } from './xhtml';

export function altOf(screen: Element): string {
  const device = screen.querySelector('[data-device]')?.getAttribute('data-device') === 'telephone' ? 'telephone' : 'ordinateur';
  const address = textOf(screen.querySelector('.device__address > span:last-child'));
  const heading = textOf(screen.querySelector('[data-heading]'));
  const marked = screen.querySelector('[data-marked]');
  const notice = marked === null ? textOf(screen.querySelector('.kit-notice')) : '';
  return [
    words.screen[device],
    address !== '' && words.at(address),
    heading !== '' && words.shows(heading),
    '.',
    marked !== null && words.marked(nameOf(marked, screen)),
    notice !== '' && words.says(notice.replace(/[.\s]+$/, '')),
  ]
    .filter((part) => part !== false)
    .join('');
}

/** Of a control: what it says of itself, else its label, else its words. */
function nameOf(control: Element, screen: Element): string {
  const id = control.getAttribute('id');
  const labelledBy = control.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const own = control.getAttribute('aria-label') ?? '';
  const names = [
    own,
    textOf(labelledBy === undefined ? null : screen.querySelector(`[id="${labelledBy}"]`)),
    textOf(id === null ? null : screen.querySelector(`label[for="${id}"]`)),
    textOf(control.closest('label')),
    textOf(control),
    control.getAttribute('placeholder') ?? '',
  ];
  return (names.find((name) => name !== '') ?? '').replace(/[.\s]+$/, '');
}

/** What is read aloud of it: a drawing has no word. */
function textOf(element: Element | null): string {
  if (element === null) return '';
  return saidIn(element).replace(/\s+/g, ' ').trim();
}

function saidIn(element: Element): string {
  const silent = new Set(element.querySelectorAll('[aria-hidden="true"]'));
  if (silent.size === 0) return element.textContent;
  return [...element.childNodes].map((node) => (isElement(node) ? (silent.has(node) ? '' : saidIn(node)) : (node.textContent ?? ''))).join('');
}
