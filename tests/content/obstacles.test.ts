// What is true of every built page, whatever it holds: what none has (so that a criterion is not applicable), and what each has. The declaration
// of accessibility names these tests by their titles (src/build/ledger/verdicts.yaml).

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dist } from '../../src/build/preview/site.mjs';
import { readabilityOf } from '../../src/build/commands/lessons-check/readability';
import { frenchPhonemes } from '../../src/listening/voice/phonemes';
import { words } from '../support/lessons';

interface Built {
  readonly file: string;
  readonly document: Document;
}

const files = globSync('**/*.html', { cwd: dist })
  .filter((file) => !/^\d+[\\/]/.test(file))
  .sort();
const pages: readonly Built[] = files.map((file) => ({ file, document: parseHTML(readFileSync(path.join(dist, file), 'utf8')).document }));
/** Sheets, the wall, the console and the last page have no header: nothing but themselves. */
const withHeader = pages.filter(({ document }) => !['handout', 'projection', 'console', 'last'].includes(document.documentElement.dataset['face'] ?? ''));
const styles = globSync('_astro/**/*.css', { cwd: dist }).map((file) => readFileSync(path.join(dist, file), 'utf8'));
const inPages = pages.flatMap(({ document }) => [...document.querySelectorAll('style')].map((style) => style.textContent));

/** What of these is met, page by page: a still of a practice is a picture, and nobody meets what it holds. */
function met(selector: string, among = pages, isFault: (element: Element) => boolean = () => true): readonly string[] {
  return among.flatMap(({ file, document }) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.closest('[inert]') === null && isFault(element))
      .map((element) => `${file}: ${shown(element)}`),
  );
}

/** Enough to find it. */
function shown(element: Element): string {
  return `<${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')}> ${said(element)}`.slice(0, 120);
}

const said = (element: Element | null): string => words(element?.textContent ?? '');

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(200);
  expect(withHeader.length).toBeGreaterThan(100);
  expect([...styles, ...inPages].join('').length).toBeGreaterThan(1000);
});

describe('no page holds', () => {
  test('a recorded sound or film, nor something that needs another program', () => {
    // The only film is what a camera sees now, in the page that reads a code or counts cards.
    expect(met('audio, track, object, embed, canvas, applet, svg animate, svg animateTransform')).toEqual([]);
    expect(met('video', pages, (video) => video.hasAttribute('src') || video.querySelector('source') !== null || !video.hasAttribute('muted'))).toEqual([]);
  });

  test('a picture made of dots, nor a picture that bears words', () => {
    expect(met('img, picture, input[type=image], map, area')).toEqual([]);
    // A drawing of the welcome page imitates a screen and is hidden from who does not see it; a map numbers its places, which are listed beside it.
    expect(met('svg text', pages, (text) => text.closest('[aria-hidden=true], .places__map') === null)).toEqual([]);
  });

  test('a test that asks to prove that one is a person', () => {
    // Each is a picture, or a frame of another host.
    expect(met('img, picture, canvas, [data-sitekey], [class*=captcha i], [id*=captcha i], [name*=captcha i]')).toEqual([]);
    expect(met('iframe', pages, (frame) => /^(https?:)?\/\//.test(frame.getAttribute('src') ?? ''))).toEqual([]);
  });

  test('a figure that shows anything but the camera', () => {
    expect(met('figure', pages, (figure) => figure.querySelector('video') === null)).toEqual([]);
  });

  test('a table used to lay things out, nor one whose headings are not in its first line or column', () => {
    expect(met('table[role=presentation], table[role=none]')).toEqual([]);
    expect(met('table', pages, (table) => table.querySelector('th') === null)).toEqual([]);
    expect(met('table [rowspan], table [colspan], table table')).toEqual([]);
    expect(met('th', pages, (th) => th.closest('thead') === null && th.parentElement?.firstElementChild !== th)).toEqual([]);
  });

  test('an office document to download', () => {
    expect(
      met('a[href], a[download]', pages, (link) =>
        /\.(pdf|docx?|odt|ods|odp|xlsx?|pptx?|epub|rtf)$/i.test(`${link.getAttribute('href') ?? ''} ${link.getAttribute('download') ?? ''}`.trim()),
      ),
    ).toEqual([]);
  });

  test('a drawing made of signs, a little face or an emoji', () => {
    const drawn = pages.flatMap(({ file, document }) =>
      [...said(document.body).matchAll(/\p{Extended_Pictographic}|[:;]-[()DP]|<3|\^\^/gu)].map(([sign]) => `${file}: ${sign}`),
    );
    expect(drawn).toEqual([]);
  });

  test('a page that leaves or comes again by itself', () => {
    expect(met('meta[http-equiv=refresh]')).toEqual([]);
  });

  test('a page called map of the site', () => {
    expect(pages.filter(({ document }) => /plan du site/i.test(said(document.querySelector('title')))).map(({ file }) => file)).toEqual([]);
  });

  test('a tag or an attribute that only dresses, nor a word spelt with spaces', () => {
    expect(met('basefont, big, blink, center, font, marquee, s, strike, tt')).toEqual([]);
    expect(
      met(
        '[align], [alink], [background], [bgcolor], [border], [cellpadding], [cellspacing], [char], [charoff], [clear], [compact], [hspace], [link], [text], [valign], [vlink], [vspace]',
      ),
    ).toEqual([]);
    expect(
      pages.flatMap(({ file, document }) => [...said(document.body).matchAll(/(?<![\p{L}\d’])(?:\p{L} ){4,}/gu)].map(([found]) => `${file}: ${found}`)),
    ).toEqual([]);
  });

  test('a style that blinks without end, nor one that waits for the screen to be turned', () => {
    const all = [...styles, ...inPages];
    expect(all.flatMap((css) => css.match(/animation[^;}]*\binfinite\b|animation-iteration-count:\s*(?:infinite|[2-9])/g) ?? [])).toEqual([]);
    expect(all.flatMap((css) => css.match(/@media[^{]*orientation[^{]*/g) ?? [])).toEqual([]);
    expect(readFileSync(path.join(dist, 'manifest.webmanifest'), 'utf8')).not.toContain('orientation');
  });

  test('a script that hears a server, asks to send notices, or sends what nobody asked for', () => {
    const scripts = globSync('_astro/**/*.js', { cwd: dist });
    expect(scripts.length).toBeGreaterThan(10);
    expect(
      scripts.filter((file) =>
        /EventSource|WebSocket|PushManager|new Notification|sendBeacon|requestPermission/.test(readFileSync(path.join(dist, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  test('a box for a secret that nothing may fill in, or that refuses what is pasted', () => {
    // A phrase that closes a file or a notebook: kept by the browser, or pasted from where it is written.
    const secrets = pages.flatMap(({ file, document }) => [...document.querySelectorAll('input[type=password]')].map((box) => ({ file, box })));
    expect(secrets.length).toBeGreaterThan(2);
    expect(secrets.filter(({ box }) => box.getAttribute('autocomplete') !== 'current-password').map(({ file, box }) => `${file}: ${shown(box)}`)).toEqual([]);
    expect(met('[onpaste], [oncopy], [oncut]')).toEqual([]);
    // What is learnt on a keyboard is not pasted; nothing else hears that somebody pastes.
    const deaf = globSync('src/site/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts') && /['"]paste['"]|onpaste/i.test(readFileSync(file, 'utf8')));
    expect(deaf).toEqual([]);
  });

  test('the same thing asked twice: two boxes to write in with the same words', () => {
    const twice = pages.flatMap(({ file, document }) => {
      const labels = [...document.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox], [type=file], [type=search]), textarea')]
        .filter((box) => box.closest('[inert], template') === null)
        .map((box) => {
          const label = said(box.closest('label') ?? document.querySelector(`label[for="${box.id}"]`)) || (box.getAttribute('aria-label') ?? '');
          // The papers of one errand are not those of another: what is the same there is filled in (tests/e2e/pages/tools.spec.ts).
          return [box.closest('[data-list]')?.id ?? '', said(box.closest('fieldset')?.querySelector('legend') ?? null), label].join(' ').trim();
        });
      return labels.filter((label, at) => label !== '' && labels.indexOf(label) !== at).map((label) => `${file}: ${label}`);
    });
    expect(twice).toEqual([]);
  });

  test('a link that opens a window without saying so', () => {
    expect(
      met(
        'a[target]',
        pages,
        (link) => !/fenêtre/i.test(`${said(link)} ${said(link.ownerDocument.getElementById(link.getAttribute('aria-describedby') ?? ''))}`),
      ),
    ).toEqual([]);
  });

  test('a link alone in its paragraph which is only as high as its words: a finger misses it', () => {
    // In a sentence, nobody expects more; alone, it is what one presses next (`.link` and `.button` are 44 pixels high).
    expect(
      met('main p > a[href]:not([class])', pages, (link) => link.closest('.paper__screen-only') === null && said(link.parentElement) === said(link)),
    ).toEqual([]);
  });

  test('two places of help whose links have the same words and lead to two sites', () => {
    const lists = pages.filter(({ file }) => file.startsWith('lieux'));
    expect(lists.length).toBeGreaterThan(20);
    const alike = lists.flatMap(({ file, document }) => {
      const links = [...document.querySelectorAll('.place a[href^="http"]')];
      const leadTo = new Map<string, string>();
      return links.flatMap((link) => {
        const [name, to] = [said(link), (link.getAttribute('href') ?? '').replace(/^http:/, 'https:').replace(/\/$/, '')];
        const other = leadTo.get(name) ?? to;
        leadTo.set(name, other);
        return other === to ? [] : [`${file}: « ${name} » ${other} and ${to}`];
      });
    });
    expect(alike).toEqual([]);
    // Two addresses in one would lead to neither.
    expect(met('.place a[href*=";http"]', lists)).toEqual([]);
  });

  test('a script that feels how the device is moved', () => {
    const scripts = globSync('_astro/**/*.js', { cwd: dist });
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((file) => /devicemotion|deviceorientation|Accelerometer|Gyroscope/.test(readFileSync(path.join(dist, file), 'utf8')))).toEqual([]);
  });
});

describe('each page', () => {
  test('begins with its type, says its language and the way it is read', () => {
    expect(files.filter((file) => !/^<!doctype html>/i.test(readFileSync(path.join(dist, file), 'utf8').trimStart()))).toEqual([]);
    expect(
      pages.filter(({ document }) => document.documentElement.lang !== 'fr' || document.documentElement.getAttribute('dir') !== 'ltr').map(({ file }) => file),
    ).toEqual([]);
    expect(met('[lang]', pages, (element) => !['fr', 'ar', 'en'].includes(element.getAttribute('lang') ?? ''))).toEqual([]);
  });

  test('has a title of its own, which says what its first heading says', () => {
    const titles = pages.map(({ document }) => said(document.querySelector('title')));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    // The welcome page greets.
    const strange = pages.filter(
      ({ file, document }) =>
        file !== 'index.html' && ![...document.querySelectorAll('h1')].some((heading) => said(document.querySelector('title')).includes(said(heading))),
    );
    expect(strange.map(({ file }) => file)).toEqual([]);
  });

  test('has one main part, and around it a header, a way about and a footer', () => {
    expect(pages.filter(({ document }) => document.querySelectorAll('main').length !== 1).map(({ file }) => file)).toEqual([]);
    expect(
      withHeader
        .filter(({ document }) => ['body > header nav', 'body > footer nav'].some((part) => document.querySelector(part) === null))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('lets one go straight to its content, by the first thing that is reached', () => {
    const lost = withHeader.filter(
      ({ document }) =>
        document.querySelector('body :is(a[href], button, input, select, textarea, summary)')?.getAttribute('href') !== '#contenu' ||
        document.querySelector('main#contenu[tabindex="-1"]') === null,
    );
    expect(lost.map(({ file }) => file)).toEqual([]);
  });

  test('has the same header and the same footer, in the same order, with the search and the ways to find help', () => {
    const header = new Set(withHeader.map(({ document }) => [...document.querySelectorAll('body > header :is(a, button)')].map(said).join(' | ')));
    const footer = new Set(withHeader.map(({ document }) => [...document.querySelectorAll('body > footer nav a')].map(said).join(' | ')));
    expect([...header]).toEqual([expect.stringContaining('Chercher')]);
    expect([...footer]).toEqual([expect.stringMatching(/Lieux d’aide \| Aide par téléphone \| Ça bloque/)]);
  });

  test('says in which part of the site it is: in its title, and by the link of its part at the bottom', () => {
    expect(pages.filter(({ document }) => !said(document.querySelector('title')).endsWith(' — Déclic')).map(({ file }) => file)).toEqual([]);
    const strange = withHeader.filter(({ file, document }) => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const links = [...document.querySelectorAll('body > footer nav a')];
      const parts = links.filter((link) => address.startsWith(link.getAttribute('href') ?? '?') && link.getAttribute('href') !== '/');
      const wanted = address === '/' ? links.slice(0, 1) : parts;
      const now = links.filter((link) => link.hasAttribute('aria-current'));
      return now.length !== wanted.length || now.some((link) => !wanted.includes(link));
    });
    expect(strange.map(({ file }) => file)).toEqual([]);
    expect(withHeader.filter(({ document }) => document.querySelector('body > footer [aria-current]') !== null).length).toBeGreaterThan(100);
  });

  test('has the menu and the search, or leads to them by one link', () => {
    const there = new Set(withHeader.map(({ file }) => `/${file.replace(/index\.html$/, '')}`));
    const lost = pages.filter(
      ({ file, document }) =>
        !there.has(`/${file.replace(/index\.html$/, '')}`) &&
        ![...document.querySelectorAll('a[href]')].some((link) => there.has(new URL(link.getAttribute('href') ?? '', `http://a/${file}`).pathname)),
    );
    expect(lost.map(({ file }) => file)).toEqual([]);
  });

  test('quotes nobody: no words of an author, long or short', () => {
    expect(met('blockquote, q, cite')).toEqual([]);
    const quoted = pages.flatMap(({ file, document }) =>
      [
        ...said(document.body).matchAll(
          /(?:\b(?:[Ss]elon|[Dd]’après) (?:M\.|Mme|\p{Lu})|(?:\ba|\bont) (?:dit|écrit|déclaré|affirmé)\b)[^.«»]{0,40}«[^»]{0,60}/gu,
        ),
      ].map(([found]) => `${file}: ${found}`),
    );
    expect(quoted).toEqual([]);
  });

  test('names each of its drawings, or hides it from who does not see it', () => {
    // A store of drawings is drawn nowhere itself.
    const nameless = met(
      'svg',
      pages,
      (svg) =>
        svg.closest('[aria-hidden=true], [hidden]') === null &&
        (svg.parentElement?.closest('svg') ?? null) === null &&
        svg.querySelector(':scope > symbol') === null &&
        !(svg.getAttribute('role') === 'img' && /\p{L}/u.test(svg.getAttribute('aria-label') ?? said(svg.querySelector('title')))),
    );
    expect(nameless).toEqual([]);
  });

  test('has words in each of its links, and a label for each of its fields', () => {
    // What a script will fill in is hidden until then.
    expect(met('a[href]', pages, (link) => link.closest('[hidden]') === null && !/[\p{L}\p{N}]/u.test(link.getAttribute('aria-label') ?? said(link)))).toEqual(
      [],
    );
    const unlabelled = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
        .filter(
          (field) =>
            field.closest('[inert]') === null && field.closest('label') === null && !field.hasAttribute('aria-label') && !field.hasAttribute('aria-labelledby'),
        )
        .filter(({ id }) => id === '' || document.querySelector(`label[for="${id}"]`) === null)
        .map((field) => `${file}: ${shown(field)}`),
    );
    expect(unlabelled).toEqual([]);
  });

  test('gathers the choices of a question under its words', () => {
    const alone = met(
      'input[type=radio]',
      pages,
      (radio) =>
        !/\p{L}/u.test(said(radio.closest('fieldset')?.querySelector(':scope > legend') ?? null)) &&
        radio.closest('[role=radiogroup][aria-labelledby], [role=group][aria-labelledby]') === null,
    );
    expect(alone).toEqual([]);
    expect(
      met(
        'fieldset',
        pages,
        (fieldset) =>
          !/\p{L}/u.test(said(fieldset.querySelector(':scope > legend'))) && !fieldset.hasAttribute('aria-labelledby') && !fieldset.hasAttribute('aria-label'),
      ),
    ).toEqual([]);
  });

  test('beside the lessons, reads as easily as what is read at fifteen: 60 of ease, thirteen words a sentence at most', async () => {
    const phonemes = await frenchPhonemes();
    // Those of the lessons are held to more: tests/content/plain-words.test.ts.
    const others = pages.filter(({ file }) => !/^lecons[\\/][^\\/]+[\\/]/.test(file));
    expect(others.length).toBeGreaterThan(100);
    const hard = others.flatMap(({ file, document }) => {
      const texts = [...document.querySelectorAll('main p, main li, main dd')]
        .filter((element) => element.querySelector('p, li, dd, div, section') === null && element.closest('[inert], [lang=ar], [lang=en]') === null)
        .map(said)
        .filter((text) => /[.!?]$/.test(text));
      const { sentences, ease, meanWords } = readabilityOf(texts, phonemes);
      // The formula is made for a hundred words (WCAG 3.1.5).
      return sentences * meanWords >= 100 && (ease < 60 || meanWords > 13) ? [`${file}: ${Math.round(ease)} of ease, ${meanWords.toFixed(1)} words`] : [];
    });
    expect(hard).toEqual([]);
  }, 60_000);

  test('says what each table is about', () => {
    const isNamed = (table: Element): boolean => {
      const by = table.getAttribute('aria-labelledby');
      return said(table.querySelector('caption')) !== '' || (by !== null && said(table.ownerDocument.getElementById(by)) !== '');
    };
    expect(met('table', pages, (table) => !isNamed(table))).toEqual([]);
  });

  test('says of each heading of a table what it is the heading of', () => {
    expect(met('th', pages, (th) => !['col', 'row'].includes(th.getAttribute('scope') ?? ''))).toEqual([]);
  });
});
