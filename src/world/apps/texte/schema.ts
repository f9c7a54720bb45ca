// The contract of the word processor, checked at build time. The model imports the types only.

import { z } from 'zod';
import { alike } from '../authoring';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lettres minuscules, chiffres et traits d’union');
const line = id.describe('A line of the page.');
const style = z.enum(['title', 'part', 'text', 'list']);
const align = z.enum(['left', 'centre']);
const onOff = z.enum(['on', 'off']);
const format = z.enum(['doc', 'pdf']).describe('doc: the file that goes on changing. pdf: the one that is sent.');
const words = z.array(z.string().min(1)).readonly();

export const scenarioSchema = z
  .strictObject({
    skin: z.enum(['papier', 'nuage']).describe('Which invented word processor is shown.'),
    name: z.string().min(1).default('Document1').describe('What the file is called at the start, without its ending.'),
    lines: z
      .array(
        z
          .strictObject({
            id,
            text: z.string().default(''),
            style: style.default('text'),
            align: align.default('left'),
            bold: onOff.default('off'),
            example: z.literal(true).optional().describe('The text is an example of the template, to be replaced: it is drawn in grey.'),
          })
          .readonly(),
      )
      .min(1)
      .readonly()
      .describe('The page at the start, line by line. An empty text is an empty line.'),
    paper: words.default([]).describe('What one has on paper, beside the page: what is to be written, or compared.'),
    spelling: z
      .array(z.strictObject({ word: z.string().min(1), right: z.string().min(1) }).readonly())
      .readonly()
      .default([])
      .describe('Words that the page underlines, and what it proposes instead.'),
    erased: line.optional().describe('This line was wiped by mistake a moment ago: undoing brings it back.'),
  })
  .readonly();

const app = z.literal('texte');

export const eventSchema = z
  .discriminatedUnion('type', [
    ...alike('texte', {}, 'undone', 'kept', 'pane-closed'),
    ...alike('texte', { line }, 'line-entered', 'line-removed'),
    z.strictObject({ app, type: z.literal('text-edited'), line, value: z.string() }),
    z.strictObject({ app, type: z.literal('style-set'), line, value: style }),
    ...alike('texte', { line, to: onOff }, 'bold-set', 'centre-set'),
    z.strictObject({ app, type: z.literal('word-mended'), line, word: z.string() }),
    z.strictObject({ app, type: z.literal('save-asked'), format }),
    z.strictObject({ app, type: z.literal('name-edited'), value: z.string() }),
  ])
  .readonly();

const nameSays = z.array(z.string()).min(1).readonly().describe('Words that the name must hold; it must be clear.');

export const goalSchema = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        app,
        type: z.literal('pdf-made'),
        nameSays: nameSays.optional(),
        says: words.default([]).describe('Words that must be on the page.'),
        without: words.default([]).describe('Words that must not be there any more.'),
        shaped: z
          .array(z.strictObject({ says: z.string().min(1), style: style.optional(), align: align.optional(), bold: onOff.optional() }).readonly())
          .readonly()
          .default([])
          .describe('How the line with these words must look.'),
      })
      .describe('A PDF of one page, without an example left, a private number of the persona, spaces in a row, or a word underlined.'),
    z.strictObject({ app, type: z.literal('doc-saved'), nameSays: nameSays.optional() }),
  ])
  .readonly();

export const slipSchema = z
  .discriminatedUnion('type', [
    ...alike('texte', {}, 'spaced'),
    ...alike('texte', { words: z.string() }, 'example-left', 'not-said', 'still-said', 'misspelt'),
    z.strictObject({ app, type: z.literal('secret-written'), what: z.enum(['nir', 'iban']) }),
    z.strictObject({ app, type: z.literal('unshaped'), words: z.string(), lacks: z.enum(['style', 'align', 'bold']) }),
    z.strictObject({ app, type: z.literal('second-page'), why: z.enum(['blank', 'long']) }),
    ...alike('texte', { name: z.string().meta({ examples: ['Document1'] }) }, 'unclear-name', 'not-pdf'),
  ])
  .readonly();

export type SkinId = TexteScenario['skin'];
export type Style = z.infer<typeof style>;
export type Format = z.infer<typeof format>;
export type TexteScenario = z.infer<typeof scenarioSchema>;
export type TexteEvent = z.infer<typeof eventSchema>;
export type TexteGoal = z.infer<typeof goalSchema>;
export type TexteSlip = z.infer<typeof slipSchema>;
