import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments } from '../../src/build/browser/find-browser.mjs';
import { findEngine } from '../support/browser.mjs';
import { findingsAt, prepare } from './battery.ts';
import { clean, faults, pageWith } from './corpus/corpus.ts';
const only = process.argv.slice(2).filter(x=>!x.includes('/')); const part = process.argv.find(x=>/^\d+\/\d+$/.test(x))?.split('/').map(Number);
rmSync('/tmp/a11y/corpus',{recursive:true,force:true}); mkdirSync('/tmp/a11y/corpus', { recursive: true });
const browser = await chromium.launch({ executablePath: findEngine(), args: [...browserArguments, '--allow-file-access-from-files'] });
const all = [...clean, ...faults].filter(f => only.length===0 || only.includes(f.name));
const wait = part ? all.filter((_,i)=>i%part[1]===part[0]) : [...all]; let ok=0, bad=[]; const t0=Date.now(); const extra={};
await Promise.all([1,2].map(async()=>{ for (let f=wait.shift(); f; f=wait.shift()) {
  
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  try { await prepare(context); await context.route('http://hill-park.localhost/**', r => new URL(r.request().url()).pathname===`/${f.name}/` ? r.fulfill({contentType:'text/html; charset=utf-8', body: pageWith(f)}) : r.fulfill({status:404, contentType:'text/html', body:'<!doctype html><title>Not here</title>'}));
  const t=Date.now();
  const found = await findingsAt(context, `http://hill-park.localhost/${f.name}/`);
  const names=[...new Set(found.map(x=>x.rule))];
  const good = f.rules.length===0 ? found.length===0 : names.some(n=>f.rules.includes(n));
  if (good) ok++; else bad.push(f.name);
  if (!good || only.length || process.env.V) console.log(good?'ok ':'BAD', f.name, Date.now()-t, f.rules.join('|'), '=>', found.map(x=>`${x.rule}@${x.element}${x.about?' ('+x.about.slice(0,70)+')':''}`).join('\n      '));
  else for (const n of names.filter(n=>!f.rules.includes(n))) (extra[n]??=[]).push(f.name);
  } catch(e) { bad.push(f.name); console.log('ERR', f.name, e.stack?.slice(0,600)); }
  await context.close();
}}));
console.log(ok, 'of', all.length, (Date.now()-t0)/1000, bad.join(' '));
console.log(JSON.stringify(extra,null,0));
await browser.close();
