// The raised hand, over the whole screen, until somebody came.

import { linkStyle } from '../../platform/adapters/style-sheet';
import { skills } from '../messages/fr/skills';
import style from './help-sheet.css?url&no-inline';

/** `from` holds the pictogram to draw large. */
export async function raise(from: HTMLElement): Promise<void> {
  await linkStyle(style);
  // Pressed twice while it came, it comes once.
  if (document.querySelector('.help-sheet') !== null) return;
  const sheet = document.createElement('dialog');
  sheet.className = 'help-sheet';
  sheet.lang = 'fr';
  const words = document.createElement('p');
  words.id = 'main-levee';
  words.textContent = skills.help.raised;
  sheet.setAttribute('aria-labelledby', words.id);
  const done = document.createElement('button');
  done.type = 'button';
  done.className = 'button';
  done.textContent = skills.help.done;
  done.addEventListener('click', () => sheet.close());
  // Closed, it is gone, and the focus is back where the hand was raised.
  sheet.addEventListener('close', () => sheet.remove());
  const hand = from.querySelector('svg')?.cloneNode(true);
  sheet.append(...(hand ? [hand] : []), words, done);
  document.body.append(sheet);
  sheet.showModal();
}
