// Every check that is asked inside a page, by its name.

import { aboutColours } from './checks/colours.ts';
import { aboutFields } from './checks/fields.ts';
import { aboutForms } from './checks/forms.ts';
import { aboutImages } from './checks/images.ts';
import { aboutLetters } from './checks/letters.ts';
import { aboutLinks } from './checks/links.ts';
import { aboutListeners } from './checks/listeners.ts';
import { aboutMedia } from './checks/media.ts';
import { aboutOrder } from './checks/order.ts';
import { aboutPage } from './checks/page.ts';
import { aboutPointer } from './checks/pointer.ts';
import { aboutSize } from './checks/size.ts';
import { aboutStructure } from './checks/structure.ts';
import { aboutTables } from './checks/tables.ts';
import { aboutWords } from './checks/words.ts';
import type { Checks } from './finding.ts';

/** By subject, in the order in which they are said. */
export const families: { readonly [subject: string]: Checks } = {
  page: aboutPage,
  structure: aboutStructure,
  links: aboutLinks,
  images: aboutImages,
  tables: aboutTables,
  forms: aboutForms,
  fields: aboutFields,
  media: aboutMedia,
  colours: aboutColours,
  letters: aboutLetters,
  words: aboutWords,
  order: aboutOrder,
  size: aboutSize,
  pointer: aboutPointer,
  listeners: aboutListeners,
};

export const checks: Checks = Object.assign({}, ...Object.values(families));
