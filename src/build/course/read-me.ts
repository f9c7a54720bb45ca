// The page that goes with a package, for who puts it on a platform.

import type { Course } from './course';
import type { Kind } from './lesson-page';
import { escaped } from './xml';

const names = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004 (4e édition)', cmi5: 'cmi5' } as const satisfies Record<Kind, string>;

const learned = {
  scorm12: [
    'Le statut de la leçon : <code>incomplete</code>, puis <code>completed</code>.',
    'L’objectif <code>autonomie</code>, quand la leçon est faite : <code>completed</code> avec de l’aide, <code>passed</code> sans aide.',
  ],
  scorm2004: [
    'L’achèvement (<code>completion_status</code>) : <code>incomplete</code>, puis <code>completed</code>.',
    'Le succès (<code>success_status</code>) : <code>passed</code> quand la leçon est faite sans aide. Jamais <code>failed</code>.',
    'L’objectif <code>autonomie</code>, avec les deux mêmes mots.',
  ],
  cmi5: [
    '<code>initialized</code> à l’ouverture, <code>completed</code> quand la leçon est faite, <code>passed</code> quand elle l’est sans aide, <code>terminated</code> à la fin. Jamais <code>failed</code>.',
    'La norme demande une durée : elle vaut toujours zéro.',
  ],
} as const satisfies Record<Kind, readonly string[]>;

export function readMe(kind: Kind, course: Course): string {
  return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Lisez-moi — Déclic</title>
<style>body{font:1.1875rem/1.55 system-ui,sans-serif;max-inline-size:62ch;margin:2rem auto;padding-inline:1rem}</style></head>
<body><main><h1>Lisez-moi</h1>
<p>Ce fichier ZIP est un paquet ${names[kind]} pour une plateforme de cours. Il contient : ${escaped(course.title)}. Ne l’ouvrez pas : déposez-le tel quel sur la plateforme.</p>
<h2>Ce que la plateforme apprend d’une personne</h2>
<ul>${learned[kind].map((line) => `<li>${line}</li>`).join('')}
<li>Pour reprendre plus tard, la liste des étapes faites, et comment : vue, avec de l’aide, sans aide.</li></ul>
<p>Rien d’autre : ni note, ni durée, ni réponse, ni texte écrit. La plateforme sait seule qui ouvre la leçon, et quand.</p>
<h2>Régler la plateforme</h2>
<ul><li>Attendez « terminé » (<code>completed</code>), sans note minimale.</li>
<li>Ne forcez pas une nouvelle tentative à chaque ouverture : la leçon reprend où l’on en était.</li>
${kind === 'cmi5' ? '<li>La page parle au LRS que la plateforme lui nomme. Elle le fait en https, ou à son propre serveur.</li>' : ''}</ul>
<p>Ce qui est écrit dans un exercice reste dans le navigateur.</p>
</main></body></html>
`;
}
