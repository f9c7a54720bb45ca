// What one types in the browser that its schema cannot tell, and the tabs there may be; the other gestures are read from it.

import { DOT } from '../../../src/world/apps/navigateur/booking';
import { scenarioSchema, type NavigateurEvent } from '../../../src/world/apps/navigateur/schema';
import type { Own, Repertoire } from './repertoire';

export function inNavigateur(scenario: unknown, { texts }: Own): Repertoire {
  const { sites, search } = scenarioSchema.parse(scenario);
  const app = 'navigateur';
  const hosts = Object.values(sites).map(({ host }) => host);
  const typed = [
    ...hosts,
    ...hosts.map((host) => host.replace('.example', '')),
    ...hosts.map((host) => host.slice(1)),
    ...hosts.map((host) => host.replace('-', ' ')),
    'inconnu.example',
    ...texts,
  ];
  const tabs = [1, 2, 3, 4];
  const asks = Object.values(sites).flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'asks' ? [block] : []))));
  const filled = asks.flatMap(({ id: block, fields }) =>
    fields.flatMap(({ id: field, wants }) =>
      (wants === 'words' ? ['Camille', ''] : [DOT.repeat(8)]).map((value): NavigateurEvent => ({ app, type: 'box-filled', block, field, value })),
    ),
  );
  const slots = Object.values(sites).flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'slots' ? [block] : []))));
  const hours = slots.flatMap(({ id: block, days }) =>
    days.flatMap(({ day, hours: free }) => free.map((hour): NavigateurEvent => ({ app, type: 'slot-chosen', block, day, hour }))),
  );
  return [
    hours,
    typed.map((value): NavigateurEvent => ({ app, type: 'address-typed', value })),
    [...hosts, ...(search?.suggestions ?? [])].map((value): NavigateurEvent => ({ app, type: 'suggestion-picked', value })),
    tabs.map((tab): NavigateurEvent => ({ app, type: 'tab-chosen', tab })),
    tabs.map((tab): NavigateurEvent => ({ app, type: 'tab-closed', tab })),
    filled,
  ];
}
