// Addresses that somebody else made: a link in a message, a code on a wall. Whatever stands after the page's own address, nothing runs, nothing
// leads away, nothing of it is kept, and none of it is shown. That what reads each of them refuses a thousand forged ones is beside it (src/core).

import fc from 'fast-check';
import { everythingIn } from '../../support/everything-in';
import { expect, test } from '../../support/fixture';
import { isSoak, sampleOf } from '../../support/sample';

/** For all of them. */
const NIGHT_MS = 40 * 60_000;
/** In each address, and nowhere in the site. */
const MARK = 'zqxjk';

/** The pages that read what stands after their address, and the first letters of what they read. */
const doors = [
  ['/lecons/ecrire/', ['#', '?mode=', '?mode=alone#']],
  ['/lecons/ecrire/projection/', ['#', '?salle=']],
  ['/lecons/ecrire/projection/console/', ['#', '?salle=']],
  ['/parcours/mon-parcours/', ['#', '#1', '#0']],
  ['/accompagner/', ['#', '#1']],
  ['/animer/', ['#lecons=', '#lecons=ecrire&minutes=']],
  ['/animer/reponses/', ['#']],
  ['/mes-progres/', ['#p', '#p1', '#']],
  ['/diagnostic/situations/', ['#', '#1']],
  ['/recherche/', ['?q=', '#']],
  ['/lieux/', ['?q=', '#']],
  ['/mots/', ['#', '?q=']],
  ['/', ['?poste=', '?minutes=', '#']],
] as const;

const text = fc.oneof(
  fc.constantFrom(
    `<img src=x onerror=alert(1)>${MARK}`,
    `"><script>document.title='${MARK}'</script>`,
    `javascript:alert('${MARK}')`,
    `https://${MARK}.example/`,
    `//${MARK}.example`,
    `../../../${MARK}`,
    `__proto__[${MARK}]=1&constructor.prototype.${MARK}=1`,
    `%00%ff%fe${MARK}`,
    `\u202e${MARK}\u2066`,
    MARK.repeat(1_000),
    `{{constructor.constructor('alert(1)')()}}${MARK}`,
    `contenu:~:text=${MARK}`,
  ),
  fc.webFragments().map((fragment) => `${fragment}${MARK}`),
  fc.string({ unit: 'binary', maxLength: 60 }).map((any) => `${any}${MARK}`),
);

const address = fc
  .tuple(fc.constantFrom(...doors), fc.nat(), text)
  .map(([[page, heads], at, more]) => `${page}${heads[at % heads.length] ?? ''}${encodeURI(more.toWellFormed()).replace(/^%23/, '')}`);

const thousand = fc.sample(address, { numRuns: 1000, seed: 13 });

test('a thousand hostile addresses: nothing runs, leads away, is shown or is kept', { tag: '@laptop' }, async ({ page, context }) => {
  if (isSoak) test.setTimeout(NIGHT_MS);
  const dialogs: string[] = [];
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // A few of them in each run; all of them by night.
  for (const asked of sampleOf(thousand, 12)) {
    await page.goto(asked);
    const found = await page.evaluate((mark) => {
      // The windows of one session find each other by the name of the room, a plain word in their address: kept half a day.
      const isRoom = (name: string): boolean => /^declic:salle:[a-z0-9-]{1,80}$/.test(name);
      const stored = [localStorage, sessionStorage].flatMap((storage) =>
        Object.entries<string>(storage)
          .flat()
          .filter((value) => value.includes(mark) && !isRoom(value)),
      );
      return {
        at: location.pathname,
        isShown: document.body.innerText.includes(mark) || document.title.includes(mark),
        isPolluted: mark in {},
        stored,
      };
    }, MARK);
    expect({ asked, ...found, dialogs }).toEqual({
      asked,
      at: new URL(asked, page.url()).pathname,
      isShown: false,
      isPolluted: false,
      stored: [],
      dialogs: [],
    });
    // A page is left without a word: what the next one reads is its own.
    await page.goto('about:blank');
  }
});

/** How somebody who got a text into a page would go on. */
function attack(): Promise<readonly string[]> {
  /* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated, @typescript-eslint/no-implied-eval -- What the page must refuse is what these forbid. */
  const box = document.createElement('div');
  document.body.append(box);
  const tries: Readonly<Record<string, () => unknown>> = {
    innerHTML: () => (box.innerHTML = '<b>bonjour</b>'),
    insertAdjacentHTML: () => {
      box.insertAdjacentHTML('beforeend', '<b>bonjour</b>');
    },
    write: () => {
      document.write('<b>bonjour</b>');
    },
    function: () => new Function('document.title = "non"'),
    timer: () => setTimeout('document.title = "non"'),
    worker: () => new Worker('/sw.js'),
    policy: () => window.trustedTypes?.createPolicy('autre', { createScriptURL: (url) => url }),
    source: () => (document.createElement('script').src = 'https://ailleurs.example/x.js'),
  };
  /* eslint-enable no-restricted-syntax, @typescript-eslint/no-deprecated, @typescript-eslint/no-implied-eval */
  // Not at once: what a browser's driver runs may do what the page may not.
  return new Promise((resolve) => {
    setTimeout(() => {
      const refused = Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
      // No sink that Trusted Types hold: the digests of the page decide.
      const script = document.createElement('script');
      script.append('document.title = "non"');
      document.body.append(script);
      resolve(refused.sort());
    });
  });
}

test(
  'what a page did not bring itself does not run: markup from text, a policy of another name, a script put in',
  { tag: '@laptop' },
  async ({ page, watch }) => {
    watch.expectTrouble(/content policy|Content Security Policy|Trusted ?(HTML|Script|Type)|trusted-types|EvalError/i);
    await page.goto('/');
    expect(await page.evaluate(attack)).toEqual(['function', 'innerHTML', 'insertAdjacentHTML', 'policy', 'source', 'timer', 'worker', 'write']);
    await expect(page).not.toHaveTitle('non');
  },
);

test('nothing is written before a first action, whatever one reads', { tag: '@laptop' }, async ({ page, context }) => {
  for (const read of [
    '/',
    '/lecons/',
    '/lecons/ecrire/',
    '/lecons/ecrire/fiche/',
    '/parcours/',
    '/accompagner/',
    '/animer/',
    '/mes-progres/',
    '/recherche/',
    '/lieux/',
    '/mots/',
    '/vie-privee/',
  ]) {
    await page.goto(read);
    expect({ read, kept: await everythingIn(page), cookies: await context.cookies() }).toEqual({ read, kept: [], cookies: [] });
  }
});
