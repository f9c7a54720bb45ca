/** Said in the page by what asked for a part of it (elements/bring.ts). */
export const partLost = 'Une partie de la page n’est pas arrivée. Vérifiez la connexion, puis essayez encore.';
