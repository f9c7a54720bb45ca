// The HTML validator, with the project's rules (.htmlvalidate.mjs).

import { esmResolver, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()], config));

/** What is wrong in this HTML: one sentence each, with its place. */
export async function htmlTroubles(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (line ${line}, ${selector ?? 'no element'})`));
}
