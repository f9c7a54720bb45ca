// A prepared path: content/paths/<id>.yaml. Its name is its address, and is printed: it never changes.

import { z } from 'zod';
import { MOST_LESSONS } from '../../core/path/path';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en minuscules sans accent, mots séparés par des traits d’union');
const sentence = z.string().min(1);

export const pathSchema = z
  .strictObject({
    order: z.number().int().positive().describe('Its place in the list.'),
    title: sentence,
    for: sentence.describe('Whom it is for.'),
    lead: sentence.describe('What one can do at the end.'),
    lessons: z.array(id).min(2).max(MOST_LESSONS).readonly().describe('In the order in which one takes them.'),
  })
  .readonly();

export type PathFile = z.infer<typeof pathSchema>;
