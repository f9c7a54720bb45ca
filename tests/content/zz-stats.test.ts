import fc from 'fast-check';
import { test } from 'vitest';
import { readLibrary } from '../../src/library/library';
import { openPractice } from '../../src/practice/bench';
import { repertoireOf, moved, moves, screens } from '../support/random-player';
test('stats', { timeout: 100000 }, async () => {
  const { practices } = await readLibrary();
  for (const [key, practice] of practices) {
    const bench = await openPractice(practice); let sends = 0; const rules = bench.rules as any; const send = rules.send; rules.send = (...a: any[]) => { sends++; return send(...a); };
    const repertoire = repertoireOf(practice);
    const panes = new Map<string, number>(); let logs = 0, lost = 0, total = 0, worst = 0, done = 0, lefts = 0, time=0; const lostLogs: string[] = []; const types = new Map<string, number>();
    fc.assert(fc.property(moves, screens, (played, screen) => {
      let s = bench.start(screen);
      for (const m of played) s = moved(bench, s, m, repertoire);
      for (const e of s.log) if (e.by === 'learner') types.set(e.gesture.type, (types.get(e.gesture.type) ?? 0) + 1);
      logs += s.log.length; total++;
      const p = (s.state.apps[s.state.frame.front] as any).pane.name + (s.state.frame.chooser ? '+chooser' : '') + (s.state.frame.window === 'documents' ? '+files' : '');
      panes.set(p, (panes.get(p) ?? 0) + 1);
      sends = 0; const t = performance.now(); const a = bench.advise(s); const d = performance.now() - t; worst = Math.max(worst, sends); time += d;
      if (false && lostLogs.length < 2) lostLogs.push(d.toFixed(0) + ' ' + screen + ' ' + JSON.stringify(a) + JSON.stringify(s.log).slice(0,3000));
 if (a.type === 'lost') { lost++; if (lostLogs.length < 3) lostLogs.push(JSON.stringify(s.log)); }
      if (a.type === 'done') done++; if (a.type === 'next') lefts += a.left;
    }), { numRuns: 1000, seed: 20261121 });
    console.log(key, { avgLog: logs / total, lost, done, avgLeft: lefts / total, worst, avg: time / total }, Object.fromEntries(panes), lostLogs);
    console.log(JSON.stringify(Object.fromEntries([...types].sort((a,b)=>a[1]-b[1]))));
  }
});
