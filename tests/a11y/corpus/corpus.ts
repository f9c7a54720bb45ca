// Pages that each have one fault, and pages that have none: what the battery is held to.

import { actingFaults, lookFaults, mediaFaults, pageFaults } from './behaviour.ts';
import { contentFaults } from './content.ts';
import { formFaults } from './forms.ts';
import type { Fault } from './template.ts';

export { clean, pageWith } from './template.ts';

export const faults: readonly Fault[] = [...contentFaults, ...formFaults, ...lookFaults, ...mediaFaults, ...pageFaults, ...actingFaults];
