// The French names of DigComp’s skills, as the translation of version 2.1 that is used in France writes them.

import type { DigcompCode } from '../../../core/lesson/digcomp';

export const digcomp: Readonly<Record<DigcompCode, string>> = {
  '1.1': 'Naviguer, rechercher et filtrer des données, des informations et des contenus numériques',
  '1.2': 'Évaluer des données, des informations et des contenus numériques',
  '1.3': 'Gérer des données, des informations et des contenus numériques',
  '2.1': 'Interagir par le biais des technologies numériques',
  '2.2': 'Partager par le biais des technologies numériques',
  '2.3': 'S’engager dans la citoyenneté par le biais des technologies numériques',
  '2.4': 'Collaborer par le biais des technologies numériques',
  '2.5': 'Nétiquette',
  '2.6': 'Gérer son identité numérique',
  '3.1': 'Développer des contenus numériques',
  '3.2': 'Intégrer et réélaborer des contenus numériques',
  '3.3': 'Droits d’auteur et licences',
  '3.4': 'Programmation',
  '4.1': 'Protéger les équipements',
  '4.2': 'Protéger les données personnelles et la vie privée',
  '4.3': 'Protéger la santé et le bien-être',
  '4.4': 'Protéger l’environnement',
  '5.1': 'Résoudre des problèmes techniques',
  '5.2': 'Identifier les besoins et les réponses technologiques',
  '5.3': 'Utiliser les technologies numériques de façon créative',
  '5.4': 'Identifier les lacunes en matière de compétences numériques',
};
