import { blocking, excerpt, type Finding, type Rule } from '../rule';

const SPACE_BEFORE = /(?<before>[^\s«]?)(?<space>[ \t]?)(?<sign>[:;!?»]+)(?=[\s.,)»]|$)/gu;

export const typography: Rule = {
  id: 'L12',
  name: 'une espace qui ne se coupe pas, l’apostrophe courbe',
  source: 'typographie française : un signe seul en début de ligne se lit mal',
  good: ['Où est l’objet\u00A0?', 'Choisissez «\u00A0Envoyer\u00A0».'],
  bad: ['Où est l’objet ?', "Où est l'objet.", 'Choisissez « Envoyer ».'],
  find: (text) => [...missingSpaces(text), ...straightApostrophes(text)],
};

function missingSpaces(text: string): readonly Finding[] {
  const before = [...text.matchAll(SPACE_BEFORE)].flatMap((match) => {
    const { before: letter = '', space = '', sign = '' } = match.groups ?? {};
    if (letter === '' && space === '') return [];
    return [noBreak(`avant « ${sign} »`, excerpt(text, match.index))];
  });
  const after = [...text.matchAll(/«(?![\u00A0\u202F])/gu)].map((match) => noBreak('après « « »', excerpt(text, match.index)));
  return [...before, ...after];
}

function noBreak(place: string, where: string): Finding {
  return blocking(
    `Il manque une espace insécable ${place} : ${where}`,
    'tapez une espace insécable (Linux : Alt Gr + Maj + espace ; Windows : Alt + 0160 ; Mac : Option + espace).',
  );
}

function straightApostrophes(text: string): readonly Finding[] {
  const at = text.indexOf("'");
  return at === -1 ? [] : [blocking(`L’apostrophe est droite : ${excerpt(text, at)}`, "écrivez ’ à la place de '.")];
}
