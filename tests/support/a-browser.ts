// A browser with a town hall, its imitation, and a site that the browser does not trust.

import navigateur from '../../src/world/apps/navigateur/model';
import { scenarioSchema, type NavigateurEvent, type NavigateurGoal, type NavigateurSlip } from '../../src/world/apps/navigateur/schema';
import type { Navigateur } from '../../src/world/apps/navigateur/state';
import type { World } from '../../src/world/apps/contract';
import type { Bare } from '../../src/world/kit/gesture';
import { driverOf, type Driven } from './driver';

type Browsing = Driven<Navigateur, NavigateurEvent, NavigateurGoal, NavigateurSlip>;

const lines = [{ type: 'text', text: ['Bienvenue.'] }];

const sites = {
  mairie: {
    name: 'Mairie',
    host: 'mairie-parc.example',
    owner: 'La mairie du Parc',
    menu: [{ label: 'Horaires', to: 'horaires' }],
    pages: [
      {
        id: 'accueil',
        path: '/',
        title: 'Bienvenue',
        blocks: [
          ...lines,
          { type: 'link', id: 'vers-horaires', label: 'Voir les horaires', to: 'horaires' },
          { type: 'link', id: 'vers-piscine', label: 'La piscine', to: 'piscine:accueil', opens: 'tab' },
          { type: 'link', id: 'vers-compte', label: 'Mon compte', to: 'app:compte' },
        ],
      },
      { id: 'horaires', path: '/horaires', title: 'Horaires', blocks: lines },
    ],
  },
  piscine: { name: 'Piscine', host: 'piscine.example', secure: 'no', pages: [{ id: 'accueil', path: '/', title: 'La piscine', blocks: lines }] },
  imitee: {
    name: 'Mairie',
    host: 'mairie-parc.aides.example',
    sort: 'imitation',
    imitates: 'mairie',
    pages: [{ id: 'accueil', path: '/', title: 'Bienvenue', blocks: lines }],
  },
  piege: { name: 'Cadeaux', host: 'cadeaux.example', deceptive: true, pages: [{ id: 'accueil', path: '/', title: 'Gagné', blocks: lines }] },
} as const;

/** On an empty tab, unless it is said otherwise. */
export function aBrowser(scenario: object = {}, world?: World): Browsing {
  return driverOf(navigateur)(scenarioSchema.parse({ skin: 'voile', sites, ...scenario }), world);
}

export function typing(value: string): readonly Bare<NavigateurEvent>[] {
  return [{ type: 'address-typed', value }, { type: 'address-entered' }];
}

/** What stands in each tab, from the left. */
export function tabsOf({ state }: Browsing): readonly string[] {
  return state.tabs.map((tab) => {
    const visit = tab.trail[tab.at];
    return visit?.at === 'page' ? visit.page : (visit?.at ?? '');
  });
}
