// What the author of a site reads when something in it is wrong. The site is the small one below, changed in one place.

import { describe, expect, test } from 'vitest';
import { whatTheBuildSays, type Edit } from '../support/content';

const park = `name: Le parc
host: parc.example
menu:
  - { label: Horaires, to: horaires }
pages:
  - id: accueil
    path: /
    title: Bienvenue
    about: Le site du parc.
    blocks:
      - { type: link, id: vers-tarifs, label: Les tarifs, to: tarifs }
  - id: horaires
    path: /horaires
    title: Les horaires
    blocks:
      - { type: text, text: [De 9 h à 19 h.] }
  - id: tarifs
    path: /tarifs
    title: Les tarifs
    blocks:
      - { type: table, caption: Tarifs, head: [Qui, Prix], rows: [[Adulte, 2 €]] }
`;
const lake =
  'name: Le lac\nhost: lac.example\npages:\n  - id: accueil\n    path: /\n    title: Le lac\n    blocks:\n      - { type: text, text: [De l’eau.] }\n';

/** The small site with this in the place of that, beside other sites. */
async function wrong(from: string, to: string, ...others: readonly Edit[]): Promise<string> {
  if (!park.includes(from)) throw new Error(`« ${from} » is not in the small site.`);
  const said = await whatTheBuildSays({ in: 'sites/parc.yaml', to: park.replace(from, to) }, ...others);
  return said.replace(/^.*\n\n/, '');
}

describe('a site', () => {
  test('is right as it stands', async () => {
    expect(await wrong('parc.example', 'parc.example')).toBe('Rien à réparer.');
  });

  test('whose link leads nowhere lists its pages', async () => {
    expect(await wrong('to: horaires', 'to: horraires')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:4
        Menu n° 1, to : aucune page ne s’appelle « horraires ».
        Pour réparer : pages de ce site : accueil, horaires, tarifs.

      content/sites/parc.yaml:12
        Page n° 2, id : aucun lien ne mène à la page « horaires ».
        Pour réparer : ajoutez un lien, ou « fromOutside: true » si l’on y vient d’une recherche ou d’un message."
    `);
  });

  test('whose page has a button with the name of a line of the menu says so', async () => {
    expect(await wrong('label: Les tarifs', 'label: Horaires')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:11
        Page n° 1, bloc n° 1 : « Horaires » est aussi dans le menu : personne ne sait lequel toucher.
        Pour réparer : donnez un autre nom à l’un des deux."
    `);
  });

  test('whose calendar is confirmed on a page that does not exist, or whose file has no calendar, says so', async () => {
    const calendar = `      - type: slots
        id: heures
        label: Heures
        days: [{ day: lundi 7, hours: [9 h 00] }]
        to: horaires
        holds: { until: confirme }
      - type: download
        id: agenda
        label: Garder
        of: heure
        file: { id: rappel, name: rappel.ics, sizeKb: 2, shows: ["{quand}"] }
`;
    expect(await wrong('      - { type: text, text: [De 9 h à 19 h.] }\n', calendar)).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:21
        Page n° 2, bloc n° 1, holds, until : aucune page ne s’appelle « confirme ».
        Pour réparer : pages de ce site : accueil, horaires, tarifs.

      content/sites/parc.yaml:25
        Page n° 2, bloc n° 2, of : aucun calendrier de ce site ne s’appelle « heure ».
        Pour réparer : calendriers possibles : heures."
    `);
  });

  test('has no two pages of one name, nor of one address', async () => {
    expect(await wrong('id: tarifs\n    path: /tarifs', 'id: horaires\n    path: /horaires')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:11
        Page n° 1, bloc n° 1, to : aucune page ne s’appelle « tarifs ».
        Pour réparer : pages de ce site : accueil, horaires, horaires.

      content/sites/parc.yaml:17
        Page n° 3, id : la page « horaires » existe déjà.
        Pour réparer : donnez un nom différent.

      content/sites/parc.yaml:18
        Page n° 3, path : l’adresse « /horaires » existe déjà.
        Pour réparer : donnez un nom différent."
    `);
  });

  test('with a page that nobody can reach says how to reach it', async () => {
    expect(await wrong('  - { label: Horaires, to: horaires }', '  - { label: Tarifs, to: tarifs }')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:12
        Page n° 2, id : aucun lien ne mène à la page « horaires ».
        Pour réparer : ajoutez un lien, ou « fromOutside: true » si l’on y vient d’une recherche ou d’un message."
    `);
  });

  test('has no two links of one name in a page', async () => {
    expect(await wrong('      - { type: link,', '      - { type: link, id: vers-tarifs, label: Les prix, to: tarifs }\n      - { type: link,'))
      .toMatchInlineSnapshot(`
        "content/sites/parc.yaml:12
          Page n° 1, bloc n° 2, id : le nom « vers-tarifs » existe déjà.
          Pour réparer : donnez un nom différent."
      `);
  });

  test('that imitates says which one', async () => {
    expect(await wrong('host: parc.example', 'host: parc.example\nsort: imitation')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:3
        sort : une imitation, de quel site ?
        Pour réparer : ajoutez « imitates: » et le nom du vrai site."
    `);
    expect(await wrong('host: parc.example', 'host: parc.example\nsort: imitation\nimitates: lacs', { in: 'sites/lac.yaml', to: lake })).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:4
        imitates : aucun site ne s’appelle « lacs ».
        Pour réparer : sites possibles : lac, parc."
    `);
  });

  test('has an address of its own', async () => {
    expect(await wrong('host: parc.example', 'host: lac.example', { in: 'sites/lac.yaml', to: lake })).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:2
        host : l’adresse « lac.example » est déjà celle du site « lac ».
        Pour réparer : donnez une autre adresse : une lettre de plus suffit."
    `);
  });

  test('whose link leads to a page that another site has not lists its pages', async () => {
    expect(await wrong('to: horaires }', 'to: horaires }\n  - { label: Le lac, to: "lac:tarifs" }', { in: 'sites/lac.yaml', to: lake })).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:5
        Menu n° 2, to : le site « lac » n’a pas de page « tarifs ».
        Pour réparer : ses pages : accueil."
    `);
  });

  test('in which a table has a cell too few, and a card a filter that is not there', async () => {
    expect(await wrong('[Adulte, 2 €]', '[Adulte, 2 €, 1 €]')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:21
        Page n° 3, bloc n° 1, rows n° 1 : 3 cases sous 2 titres.
        Pour réparer : autant de cases que de titres."
    `);
    expect(
      await wrong(
        '      - { type: text, text: [De 9 h à 19 h.] }',
        '      - { type: cards, id: liste, items: [{ id: un, label: Un, to: tarifs, has: { ville: Ici } }] }',
      ),
    ).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:16
        Page n° 2, bloc n° 1, items n° 1, has, ville : aucun filtre ne s’appelle « ville ».
        Pour réparer : ajoutez-le à « filters: »."
    `);
  });

  test('whose banner hides nothing behind its settings', async () => {
    expect(await wrong('menu:', 'cookies: { text: Nous suivons., style: hidden }\nmenu:')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:3
        cookies, style : derrière « Paramétrer », il n’y a rien à décocher.
        Pour réparer : ajoutez « purposes: » : une publicité, une mesure…"
    `);
  });

  test('that is not one of the invented addresses', async () => {
    expect(await wrong('host: parc.example', 'host: parc.com')).toMatchInlineSnapshot(`
      "content/sites/parc.yaml:2
        host : « parc.com » n’est pas écrit comme il faut.
        Pour réparer : écrivez-le avec la fin .example, par exemple mairie-trois-ponts.example."
    `);
  });
});

describe('a practice with sites', () => {
  const yaml = 'lessons/dire-oui/repondre.practice.yaml';
  const browser = (more: string): Edit => ({ in: yaml, from: 'apps:\n', to: `apps:\n  navigateur:\n    skin: voile\n${more}` });

  test('that names a site that is not there lists those that are', async () => {
    expect(await wrong('menu:', 'menu:', browser('    sites: [parcs]\n'))).toMatchInlineSnapshot(`
      "content/lessons/dire-oui/repondre.practice.yaml:9
        Le site « parcs » n’existe pas.
        Pour réparer : vouliez-vous dire « parc » ? Sites possibles : parc."
    `);
  });

  test('whose first page, ad or date is nowhere says so', async () => {
    expect(await wrong('menu:', 'menu:', browser('    sites: [parc]\n    home: "parc:acueil"\n'))).toMatchInlineSnapshot(`
      "content/lessons/dire-oui/repondre.practice.yaml:10
        apps, navigateur, home : « parc:acueil » n’existe pas dans cet exercice.
        Pour réparer : vouliez-vous dire « parc:accueil » ? Noms possibles : parc:accueil, parc:horaires, parc:tarifs, recherche, nouvel-onglet."
    `);
    expect(
      await wrong(
        'menu:',
        'menu:',
        browser(
          '    sites: [parc]\n    search:\n      ads: [{ to: "lac:accueil", title: Un, about: Deux, when: [lac] }]\n      dates: { "parc:rien": hier }\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/lessons/dire-oui/repondre.practice.yaml:11
        apps, navigateur, search, annonce n° 1, to : l’annonce mène à « lac:accueil », qui n’existe pas dans cet exercice.
        Pour réparer : adresses possibles : parc:accueil, parc:horaires, parc:tarifs.

      content/lessons/dire-oui/repondre.practice.yaml:12
        apps, navigateur, search, dates, parc:rien : « parc:rien » n’existe pas dans cet exercice.
        Pour réparer : adresses possibles : parc:accueil, parc:horaires, parc:tarifs."
    `);
  });
});
