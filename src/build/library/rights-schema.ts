// Rights: what happens to a person, what there is, whom to ask, where one practises it. content/rights.yaml, shown at /droits/.

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);
const sentences = z.array(sentence).min(1).readonly();
const ids = z.array(id).min(1).readonly();

/** How far a source may be trusted: a text of law, an office of the state, another (a newspaper, an association, a guide). */
const sourceSchema = z
  .strictObject({
    text: sentence,
    sure: z.enum(['loi', 'officiel', 'autre']),
    read: z.iso.date().optional().describe('The day it was read; that of the whole file when absent.'),
  })
  .readonly();

const rightSchema = z
  .strictObject({
    id: id.describe('Its place in the address: /droits/#internet. For life.'),
    group: id,
    seen: sentence.describe('What the person says.'),
    title: sentence,
    what: sentences,
    who: sentence.describe('Who can ask, in general words.'),
    ways: sentences.describe('What to do, in order.'),
    otherwise: sentence.optional().describe('How it is done without the web.'),
    careful: sentence.optional(),
    helper: sentence.optional().describe('Who may help.'),
    where: ids.optional().describe('Official sites, among `sites`.'),
    lessons: ids.describe('Where one practises it.'),
    guides: ids.optional(),
    pages: z
      .array(z.enum(['/outils/delai-fsl/', '/outils/lettre-operateur/', '/outils/simulateur-droits/']))
      .min(1)
      .readonly()
      .optional(),
    sources: z.array(sourceSchema).min(1).readonly(),
  })
  .readonly();

export const rightsSchema = z
  .strictObject({
    read: z.iso.date().describe('The day the sources were read.'),
    sites: z
      .array(z.strictObject({ id, address: z.string().regex(/^([a-z0-9-]+\.)+(fr|org)$/, 'le nom du site seul, comme caf.fr') }).readonly())
      .min(1)
      .readonly(),
    groups: z
      .array(z.strictObject({ id, title: sentence }).readonly())
      .min(1)
      .readonly(),
    rights: z.array(rightSchema).min(1).readonly(),
  })
  .readonly();

export type Rights = z.infer<typeof rightsSchema>;
export type Right = Rights['rights'][number];
