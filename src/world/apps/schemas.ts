// The build's registry of apps: one line each (models.ts does not compile when one is missing). Never imported by what goes to
// the browser, since it carries the validator.

export { authoring as appels } from './appels/authoring';
export { authoring as bureau } from './bureau/authoring';
export { authoring as coffre } from './coffre/authoring';
export { authoring as compte } from './compte/authoring';
export { authoring as fenetres } from './fenetres/authoring';
export { authoring as formulaire } from './formulaire/authoring';
export { authoring as gestes } from './gestes/authoring';
export { authoring as magasin } from './magasin/authoring';
export { authoring as messagerie } from './messagerie/authoring';
export { authoring as navigateur } from './navigateur/authoring';
export { authoring as reglages } from './reglages/authoring';
export { authoring as telephone } from './telephone/authoring';
export { authoring as texte } from './texte/authoring';
export { authoring as visio } from './visio/authoring';
export { authoring as webmail } from './webmail/authoring';
