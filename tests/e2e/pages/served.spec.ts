// What serves each system that the founding texts name opens in the built site: the page, and the paragraph in it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fr } from '../../../src/site/messages/fr';
import { dist } from '../../../src/build/preview/site.mjs';
import { expect, test } from '../../support/e2e';
import { served } from '../../support/served';

/** What is wrong there; nothing when it serves. */
function lacking(address: string): string | undefined {
  const [page = '', anchor] = address.split('#');
  let html: string;
  try {
    html = readFileSync(path.join(dist, page, 'index.html'), 'utf8');
  } catch {
    return 'no page';
  }
  if (anchor !== undefined && !html.includes(`id="${anchor}"`)) return 'no such paragraph';
  return page.startsWith('/lecons/') && !html.includes(fr.practice.waiting) ? 'no practice' : undefined;
}

test('each address that serves a system opens, with its practice or its paragraph', { tag: '@laptop' }, () => {
  const wrong = served.flatMap(({ name, by }) => by.flatMap((address) => (lacking(address) === undefined ? [] : [`${name}: ${address}: ${lacking(address)}`])));
  expect(wrong).toEqual([]);
});
