// The HTML validator, with the project's rules (.htmlvalidate.mjs).

import type { Page } from '@playwright/test';
import { esmResolver, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { newTo } from './kinds';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()], config));

/** What is wrong in the HTML of the page as it is now, when this part of it shows something new: one sentence each. */
export async function htmlTroubles(page: Page, within = 'html'): Promise<readonly string[]> {
  if ((await newTo('as HTML', page, within, 'marked up')) === undefined) return [];
  const { results } = await validator.validateString(await markup(page));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (line ${line}, ${selector ?? 'no element'})`),
  );
}

/**
 * The page as it is now, without the place of the demonstration's hand: a script sets it, as the content policy allows. The browser writes a no-break
 * space as six signs, which would count six times in a title that may have seventy.
 */
async function markup(page: Page): Promise<string> {
  return (await page.content()).replaceAll('&nbsp;', '\u00a0').replace(/(class="pointer"[^>]*) style="transform: [^"]*"/, '$1');
}
