// The guide's slowest answer in a practice, as JSON: `node tests/bench/guide.mjs <root> <library> <bench> [practice]`. In a
// process of its own, since it reads the code of another checkout. Without a name, the worst of the longest chains.

import path from 'node:path';
import { withModules } from '../../src/build/commands/site-modules.mjs';

const [root = '', library = '', bench = '', asked] = process.argv.slice(2);
/** The slowest answers of a first round are asked for again this often, of a bench that was never asked: their median counts. */
const TIMES = 5;
const SLOWEST = 10;
/** The longest chains: of equal length nearly, they are not equally hard. */
const LONGEST = 3;

process.chdir(root);
await withModules(root, async (load) => {
  const { readLibrary } = await load(path.join(root, library));
  const { openPractice } = await load(path.join(root, bench));
  const practices = [...(await readLibrary(root)).practices.values()].toSorted((a, b) => b.walkthrough.length - a.walkthrough.length);
  const { repertoireOf } = await load(path.join(root, 'tests/support/repertoire/practice.ts'));
  const chains = practices.filter(({ id }) => asked === undefined || id === asked).slice(0, LONGEST);
  const found = [];
  for (const practice of chains) {
    found.push({ practice: practice.id, ...(await slowest(openPractice, practice, repertoireOf(practice).flat())) });
  }
  console.log(JSON.stringify(found.reduce((worst, one) => (one.ms > worst.ms ? one : worst))));
});

/**
 * Along the author's way and one gesture off it, at each place.
 * @param {(practice: any) => Promise<any>} openPractice
 * @param {any} practice
 * @param {readonly any[]} strays
 */
async function slowest(openPractice, practice, strays) {
  const first = placesOf(await openPractice(practice), practice, strays);
  const bench = await openPractice(practice);
  const slow = first.map((one) => ({ ...one, ms: timeOf(bench, one.session) })).toSorted((a, b) => b.ms - a.ms);
  const again = [];
  for (const { place, session } of slow.slice(0, SLOWEST)) {
    const times = [];
    for (let time = 0; time < TIMES; time += 1) times.push(timeOf(await openPractice(practice), session));
    again.push({ place, ms: times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0 });
  }
  return { asked: first.length, ...again.reduce((worst, one) => (one.ms > worst.ms ? one : worst)) };
}

/** @param {any} bench @param {any} session */
function timeOf(bench, session) {
  const from = performance.now();
  bench.advise(session);
  return performance.now() - from;
}

/** @param {any} bench @param {any} practice @param {readonly any[]} strays */
function placesOf(bench, practice, strays) {
  const places = [];
  let session = bench.start('wide');
  for (const [at, right] of practice.walkthrough.entries()) {
    places.push({ place: `gesture ${at}`, session });
    for (const stray of [...bench.rules.exits(session.state), ...practice.walkthrough.slice(at + 1), ...strays]) {
      const turn = bench.send(session, stray);
      if (turn.session !== session) places.push({ place: `gesture ${at}, after ${stray.type}`, session: turn.session });
    }
    session = bench.pass(bench.send(session, right).session).session;
  }
  return places;
}
