import { chromium } from 'playwright';
const base = 'http://localhost:4731/';
const list = [
 ['ouvrir-coffre-fort','ouvrir-avec-le-guide'],['ouvrir-coffre-fort','ouvrir-sans-guide'],
 ['classer-coffre-fort','deposer-avec-le-guide'],['classer-coffre-fort','garder-un-papier-recu'],['classer-coffre-fort','retrouver'],
 ['partager-coffre-fort','partager-avec-le-guide'],['partager-coffre-fort','partager-sans-guide'],['partager-coffre-fort','arreter']];
const widths = (process.argv[2] ?? '360,1280').split(',').map(Number);
const only = process.argv[3];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const width of widths) for (const [lesson, step] of list) {
  if (only && step !== only) continue;
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 780 : 900 } });
  page.setDefaultTimeout(20000);
  const troubles = [];
  page.on('console', m => ['error','warning'].includes(m.type()) && troubles.push(m.text()));
  page.on('pageerror', e => troubles.push(e.message));
  try {
  await page.goto(`${base}lecons/${lesson}/#${step}`);
  await page.evaluate(() => { for (const p of document.querySelectorAll('practice-player')) if (p.checkVisibility()) p.scrollIntoView(); });
  await page.getByRole('group', { name: 'Façon de faire l’exercice' }).first().waitFor();
  const alone = page.getByRole('button', { name: 'Avec moi' });
  if (await alone.isVisible()) await alone.click();
  const done = page.getByRole('heading', { name: 'C’est réussi.' });
  const help = page.getByRole('button', { name: 'Aidez-moi', exact: true });
  const doit = page.getByRole('button', { name: 'Faites-le pour moi' });
  let n = 0;
  for (; n < 50; n++) {
    await done.or(help).or(doit).first().waitFor();
    const m = await page.evaluate(() => {
      const d = [...document.querySelectorAll('.device')].find(x => x.checkVisibility());
      if (!d) return { none: true };
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const wide = [...d.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible' && e.clientWidth > 1 && !e.className.toString().includes('hidden')).map(e => e.className.toString()).slice(0, 5);
      const small = [...d.querySelectorAll('button, input')].filter(e => e.checkVisibility() && !e.closest('[inert]')).map(e => [e.className, e.getBoundingClientRect()]).filter(([, r]) => r.height < 44 || r.width < 44).map(([c, r]) => `${c} ${r.width | 0}x${r.height | 0}`);
      return { pane: d.querySelector('[data-pane]')?.dataset.pane, over, wide, small: [...new Set(small)] };
    });
    if (m.over > 0 || m.wide?.length || m.small?.length) console.log(width, step, n, JSON.stringify(m));
    const box = page.locator('.device').first();
    if (await box.isVisible()) await box.screenshot({ path: `/tmp/shots-coffre/${width}-${step}-${String(n).padStart(2, '0')}-${m.pane}.png` });
    if (await done.isVisible()) break;
    if (await help.isVisible()) await help.click();
    const marked = null;
    await doit.click();
    await page.waitForTimeout(150);
  }
  console.log(width, step, n < 50 ? `done after ${n}` : 'NOT DONE', troubles);
  } catch (e) { console.log(width, step, 'FAILED', e.message.slice(0, 300), troubles); await page.screenshot({ path: `/tmp/shots-coffre/FAIL-${width}-${step}.png` }); }
  await page.close();
}
await browser.close();
