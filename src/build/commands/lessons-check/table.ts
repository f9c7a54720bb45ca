// docs/lisibilite.md: how each lesson reads, in one table that a change makes move.

import type { ContentError } from '../../library/content-error';
import { rules } from '../../library/plain-french';
import { inFrench, type Readability } from './readability';

/** What was found in one lesson. */
export interface Row extends Readability {
  readonly id: string;
  readonly file: string;
  /** Neither common nor explained. */
  readonly hard: readonly string[];
  /** In no dictionary. */
  readonly unknown: readonly { readonly word: string; readonly line: number }[];
  readonly reviews: readonly ContentError[];
  readonly exceptions: number;
}

export function tableOf(rows: readonly Row[]): string {
  const reviews = rows.flatMap((row) => row.reviews);
  const counted = rules.map(({ id, name, source }) => `| ${id} | ${name} | ${source} | ${reviews.filter(({ rule }) => rule === id).length} |`);
  const lines = rows.map(
    ({ id, sentences, meanWords, ease, negative, hard, reviews: own, exceptions }) =>
      `| ${id} | ${sentences} | ${inFrench(meanWords)} | ${Math.round(ease)} | ${Math.round(negative * 100)} | ${own.length} | ${exceptions} | ${hard.join(', ')} |`,
  );
  return `# Lisibilité des leçons

Ce tableau est écrit par \`npm run lessons:check -- --table\`. Il sert à voir ce qui change, pas à prouver qu’un texte est clair :
seule la lecture avec des personnes concernées le dit (RLS-2.1).

- **phrase** : mots par phrase, en moyenne. 10 au plus est demandé.
- **facilité** : formule de Kandel et Moles, de 0 (un texte de loi) à 100. 80 est demandé.
- **nie** : phrases qui disent « ne », sur 100. 20 au plus est demandé.
- **à relire** : ce qu’une règle demande de regarder. **exceptions** : ce que la leçon laisse passer, avec sa raison.
- **mots rares** : ni courants, ni expliqués.

| leçon | phrases | phrase | facilité | nie | à relire | exceptions | mots rares |
|---|--:|--:|--:|--:|--:|--:|---|
${lines.join('\n')}

## Les règles

Chacune est un fichier de \`src/build/library/plain/rules\`, avec sa source et ses exemples. L4 est la facilité ci-dessus, L5 les mots rares,
L6 les mots à expliquer (\`check-teaching.ts\`).

| règle | demande | source | à relire |
|---|---|---|--:|
${counted.join('\n')}

Les exercices sont comptés avec leur leçon. Leur consigne est un seul texte, que l’on ne peut pas couper en paragraphes.

## Ce qu’aucun score ne voit

Des règles « à relire », mesurées sur les 54 leçons le 30 novembre 2026, chaque alarme lue par une personne.

| règle | demande | alarmes | justes | ce qui a été fait |
|---|---|--:|--:|---|
| L13 | un paragraphe ne commence pas par « elle », « il », « cela » sans nom | 8, le jour où la règle est venue | 4 trompaient, 4 se comprenaient à la lecture mais pas à l’écoute | les 8 réparées |
| L15 | un mot est expliqué là où il est dit pour la première fois (\`check-first-use.ts\`) | 9 | 8 | les 9 réparées |
| L16 | un mot ne veut pas dire deux choses dans une étape (\`check-meanings.ts\`) | 0 | 0 | la même question posée à une leçon entière donnait 35 alarmes, dont 1 juste : elle n’a pas été gardée |

Un pronom au milieu d’un paragraphe, qui pourrait renvoyer à deux noms, n’est pas cherché : il faudrait savoir le genre de chaque mot.
`;
}
