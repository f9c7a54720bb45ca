// The ledger of accessibility keeps its word: no criterion is called right without a test that exists, or a dated reading of pages that exist.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../../src/build/preview/site.mjs';
import { readLedger, VERDICTS_FILE } from '../../src/build/ledger/ledger';
import { standingOf } from '../../src/build/ledger/state';

const ROOT = path.join(import.meta.dirname, '../..');
const written = readFileSync(path.join(ROOT, VERDICTS_FILE), 'utf8');
const ledger = readLedger();

/** What is wrong with the ledger when this is put in place of that. */
function saidWith(that: string | RegExp, put: string): string {
  const text = written.replace(that, put);
  expect(text, 'the test changes something').not.toBe(written);
  try {
    readLedger({ file: VERDICTS_FILE, text });
    return 'nothing';
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll('\u00a0', ' ');
  }
}

/** A test as a file writes it: its title between quotes, first thing it is given. */
function isWrittenIn(code: string, title: string): boolean {
  const quoted = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", String.raw`\\?'`);
  return new RegExp(String.raw`\b\w*(?:test|SmallSite)\w*\(\s*(['"\`])${quoted}\1\s*,`, 'i').test(code);
}

describe('the ledger holds', () => {
  test('a verdict for each of the 106 criteria of the RGAA, and of the 75 criteria of the WCAG that are followed', () => {
    expect(ledger.rgaa).toHaveLength(106);
    expect(ledger.wcag.filter(({ level }) => level !== 'AAA')).toHaveLength(55);
    expect(ledger.wcag.filter(({ level }) => level === 'AAA')).toHaveLength(20);
  });

  test('the names of tests that are in their files, word for word, and are not put aside', () => {
    const lost = Object.values(ledger.tests).filter(
      ({ file, title }) => !existsSync(path.join(ROOT, file)) || !isWrittenIn(readFileSync(path.join(ROOT, file), 'utf8'), title),
    );
    expect(lost.map(({ file, title }) => `${file}: « ${title} » is not there. Mend ${VERDICTS_FILE}, and read again what it held.`)).toEqual([]);
  });

  test('readings of pages that are built, on a day that has come', () => {
    const pages = [...ledger.pages.map(({ address }) => address), ...Object.values(ledger.readings).flatMap((reading) => reading.pages)];
    expect(pages.filter((address) => !existsSync(path.join(dist, address, 'index.html')))).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect(Object.values(ledger.readings).filter(({ on }) => on > today)).toEqual([]);
  });
});

describe('who writes the ledger is told, with the line and the way out', () => {
  test('a criterion called right without a test or a reading', () => {
    expect(saidWith('"1.2": { verdict: conforme, by: [chaque-dessin] }', '"1.2": { verdict: conforme }')).toMatch(
      /verdicts\.yaml:\d+\n.*il manque « by »[\s\S]*Pour réparer/,
    );
    expect(saidWith('"1.2": { verdict: conforme, by: [chaque-dessin] }', '"1.2": { verdict: conforme, by: [] }')).toContain('il n’y en a pas assez');
  });

  test('a criterion that is not applicable, and nobody says why', () => {
    expect(saidWith('"1.4": { verdict: non applicable, by: [aucun-captcha] }', '"1.4": { verdict: non applicable }')).toContain('il manque « by »');
  });

  test('a fault without a way around', () => {
    expect(saidWith(/"10\.10": \{.*\}/, '"10.10": { verdict: non conforme, by: [chaque-dessin], say: Trop court. }')).toContain('il manque « way »');
  });

  test('a name that nothing bears', () => {
    expect(saidWith('by: [cadre-console]', 'by: [cadre-consol]')).toMatch(/Le critère 2\.2 nomme « cadre-consol »[\s\S]*vouliez-vous dire « cadre-console »/);
  });

  test('a criterion forgotten, or one that is not there', () => {
    expect(saidWith(/^ {2}"13\.12": .*\n/m, '')).toContain('Le critère 13.12 n’a pas d’avis.');
    expect(saidWith('"13.12":', '"13.13":')).toContain('Le critère 13.13 n’a pas sa place ici.');
    expect(saidWith('wcag:\n', 'wcag:\n  "1.4.3": { verdict: non testé }\n')).toContain('il suit les critères 3.2, 10.5 du RGAA');
  });

  test('a reading without pages, and a test or a reading that serves nothing', () => {
    expect(saidWith('pages: [/lecons/ecrire-email/projection/console/]', 'pages: []')).toContain('il n’y en a pas assez');
    expect(saidWith('tests:\n', 'tests:\n  seul: { name: Seul, file: tests/a.test.ts, title: alone }\n')).toContain('Aucun critère ne nomme « seul ».');
  });
});

describe('the state that is written', () => {
  const [first] = ledger.rgaa;
  const criteria = (...verdicts: readonly string[]) =>
    verdicts.map((verdict) => {
      if (first === undefined) throw new Error('No criterion.');
      const found = {
        conforme: { verdict: 'conforme', by: ['x'] },
        'non applicable': { verdict: 'non applicable', by: ['x'] },
        'non conforme': { verdict: 'non conforme', by: ['x'], say: 'x', way: 'x' },
        'non testé': { verdict: 'non testé' },
      } as const;
      return { ...first, finding: Object.entries(found).find(([name]) => name === verdict)?.[1] ?? found['non testé'] };
    });

  test('is « non conforme » as long as one criterion was not tested, whatever the rate', () => {
    expect(standingOf(criteria('conforme', 'conforme', 'conforme', 'non testé'))).toMatchObject({ rate: 75, state: 'non conforme' });
  });

  test('counts what is right among what is applicable, downwards', () => {
    expect(standingOf(criteria('conforme', 'conforme', 'non conforme', 'non applicable'))).toMatchObject({ applicable: 3, rate: 66, state: 'partielle' });
    expect(standingOf(criteria('conforme', 'non conforme', 'non conforme'))).toMatchObject({ rate: 33, state: 'non conforme' });
    expect(standingOf(criteria('conforme', 'non applicable'))).toMatchObject({ rate: 100, state: 'totale' });
  });

  test('of one of the WCAG is the worst of the criteria that cover it', () => {
    // 1.4.3 is covered by 3.2 and 10.5.
    expect(ledger.wcag.find(({ id }) => id === '1.4.3')?.from).toEqual(['3.2', '10.5']);
    const changed = readLedger({
      file: VERDICTS_FILE,
      text: written.replace(/"10\.5": \{.*\}/, '"10.5": { verdict: non conforme, by: [page-ordinateur, fond-des-mots], say: Trop pâle., way: Confort. }'),
    });
    expect(changed.wcag.find(({ id }) => id === '1.4.3')?.finding.verdict).toBe('non conforme');
  });
});
