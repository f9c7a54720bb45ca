// Who publishes this site and who holds it on a server: theirs to write, in the file that MENTIONS names, else in content/mentions.yaml. As
// delivered that file says nothing, and the page says so.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ContentErrors, type Problem, type Report } from './content-error';
import { check } from './schema-issues';
import { readYaml } from './yaml-source';

const SHELF = 'content/mentions.yaml';

const line = z.string().trim().min(1, 'quelques mots');
/** As people write them: spaces, dots, a plus. A number without its quotes is read as a number, and loses its first zero. */
const phone = z.string().regex(/^\+?[\d .()-]{4,20}$/, 'entre guillemets, comme "01 99 00 12 34"');

export const mentionsSchema = z
  .strictObject({
    publisher: z
      .strictObject({
        name: line.describe('The structure or the person.'),
        address: line,
        phone,
        email: z.email('comme contact@ville.exemple').optional(),
        director: line.describe('Who answers for what is published: a name.'),
      })
      .readonly(),
    host: z.strictObject({ name: line, address: line, phone }).readonly().describe('Whose server it is.'),
    source: z
      .string()
      .regex(/^https:\/\/[^\s"<>]+$/, 'comme https://forge.exemple/declic')
      .optional()
      .describe('Where the code of this very site can be had: the licence asks for it where the code was changed.'),
  })
  .readonly();

export type Mentions = z.infer<typeof mentionsSchema>;

/** Undefined as long as nobody has written them. Throws `ContentErrors`, in French. `root`: the project’s folder. */
export async function mentionsOfSite(root = process.cwd(), own = process.env['MENTIONS']?.trim() ?? ''): Promise<Mentions | undefined> {
  const file = own === '' ? SHELF : own;
  const text = await readFile(path.resolve(root, file), 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  if (text === undefined && own !== '') {
    report({ file, what: 'MENTIONS : ce fichier n’est pas là.', mend: `donnez le chemin d’un fichier fait comme ${SHELF}, ou retirez MENTIONS.` });
  }
  const mentions = text === undefined ? undefined : readMentions({ file, text }, report);
  if (problems.length > 0) throw new ContentErrors(problems);
  return mentions;
}

function readMentions(file: { readonly file: string; readonly text: string }, report: Report): Mentions | undefined {
  const source = readYaml(file, report);
  // Comments alone: nobody has filled it in.
  if (source === undefined || source.value === null) return undefined;
  return check({ schema: mentionsSchema, source }, report);
}
