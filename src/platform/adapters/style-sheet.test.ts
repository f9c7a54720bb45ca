import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle } from '../../../tests/support/speech';
import { linkStyle } from './style-sheet';

let page: ReturnType<typeof parseHTML>;

beforeEach(() => {
  page = parseHTML('<!doctype html><html><head></head><body></body></html>');
  vi.stubGlobal('document', page.document);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function linksTo(href: string): readonly Element[] {
  return [...page.document.head.querySelectorAll('link[rel=stylesheet]')].filter((link) => link.getAttribute('href') === href);
}

function happens(type: 'load' | 'error', href: string): void {
  linksTo(href).at(-1)?.dispatchEvent(new page.Event(type));
}

test('nothing shows before its style sheet is there, not even for who asks second while it is on its way', async () => {
  const shown: string[] = [];
  const first = linkStyle('/one.css').then(() => shown.push('first'));
  const second = linkStyle('/one.css').then(() => shown.push('second'));
  await settle();
  expect(shown).toEqual([]);
  expect(linksTo('/one.css')).toHaveLength(1);
  happens('load', '/one.css');
  await Promise.all([first, second]);
  expect(shown).toEqual(['first', 'second']);
});

test('a style sheet that did not come is not taken for one that did: who waits is told, and the next to ask has it asked again', async () => {
  const asked = linkStyle('/two.css');
  happens('error', '/two.css');
  await expect(asked).rejects.toThrow('/two.css');
  expect(linksTo('/two.css')).toEqual([]);
  const again = linkStyle('/two.css');
  happens('load', '/two.css');
  await expect(again).resolves.toBeUndefined();
  expect(linksTo('/two.css')).toHaveLength(1);
});
