// What who writes a practice meets of the browser: its contract, its sites, the names one may cite.

import { authoringOf } from '../authoring';
import { faultsBetween, faultsOf, faultsOfScenario } from './check-site';
import { fitted } from './links';
import { names, offers, siteLabels } from './names';
import { partsOf } from './needs';
import { eventSchema, goalSchema, scenarioSchema, slipSchema, writtenSchema, type NavigateurScenario } from './schema';
import { siteSchema } from './site-schema';
import { skinOf } from './skins';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  written: writtenSchema,
  borrowed: {
    key: 'sites',
    room: 'sites',
    words: { one: 'Le site', many: 'Sites possibles' },
    schema: siteSchema,
    faults: faultsOf,
    together: faultsBetween,
  },
  fitted: (scenario: NavigateurScenario, apps) => ({
    ...scenario,
    sites: Object.fromEntries(
      Object.entries(scenario.sites).map(([name, site]) => [
        name,
        fitted(site, (to) => {
          const [place = '', page] = to.split(':');
          return page === undefined || (place === 'app' ? apps.includes(page) : place in scenario.sites);
        }),
      ]),
    ),
  }),
  faults: faultsOfScenario,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names,
  offers,
  parts: partsOf,
  labels: (scenario) => [...Object.values(skinOf(scenario.skin)).filter((word) => typeof word === 'string'), ...siteLabels(scenario)],
});
