// A paper of several sheets, as an author writes it. Build time.

import { z } from 'zod';

export const qualitySchema = z.enum(['fine', 'light']);

export const pileSchema = z
  .strictObject({
    table: z.array(z.string()).min(1).readonly().describe('The sheets by their ids, as they lie on the table.'),
    taken: z.array(z.string()).readonly().optional().describe('Photographed already by somebody, in this order.'),
    fineKb: z.number().int().positive().describe('What a page weighs, in kilobytes.'),
    lightKb: z.number().int().positive().describe('And in the lighter quality.'),
  })
  .readonly()
  .describe('Several sheets: one puts their pages in order, takes one out, names the PDF and chooses its quality.');
