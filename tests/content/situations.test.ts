// Whom the ten situations advise, and why. Twelve people, described first; then what they say, what they have, and what they are told.
// A change of content/situations.yaml that would advise one of them badly stops here: read the person again before changing the line.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '../../src/core/lesson/locale';
import { answers, machines, MOST_LESSONS, proposalOf, type Answer, type Machine, type Proposal } from '../../src/core/lesson/situations';
import { readLibrary } from '../../src/build/library/library';

const { situations: found, lessons } = await readLibrary();
if (found === undefined) throw new Error('There are no situations.');
const { situations, further } = found;
const ids = situations.map(({ id }) => id);

/** k: « je sais », h: « avec de l’aide », n: « pas encore », -: passed over. In the order of the situations. */
function told(machine: Machine, said: string): Proposal {
  const meanings: Readonly<Record<string, Answer>> = { k: 'know', h: 'helped', n: 'notYet' };
  const signs = said.replaceAll(' ', '');
  if (signs.length !== ids.length) throw new Error(`${said}: ${signs.length} answers for ${ids.length} situations.`);
  const given = ids.flatMap((id, at) => {
    const answer = meanings[signs[at] ?? ''];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return proposalOf({ situations, further }, new Map(given), machine);
}

test('the order of the answers below is that of the situations', () => {
  expect(ids).toEqual([
    'ouvrir', // 1
    'ecrire', // 2
    'site', // 3
    'message', // 4
    'mot-de-passe', // 5
    'faux-message', // 6
    'papier', // 7
    'joindre', // 8
    'formulaire', // 9
    'ordinateur-partage', // 10
  ]);
});

describe('twelve people', () => {
  // 1. Mado, 74, has never held a mouse. Her son gave her his computer. She says « pas encore » to everything.
  // The hand first, then the keyboard: nothing else can be done without them. She will meet false messages before her third lesson,
  // and the media library lends her a place: both are protected among the five. The rest is for another day.
  test('Mado, who never touched a computer, begins with her hand, and is protected all the same', () => {
    const { path, later, known, isFurther, isUnsure } = told('ordinateur', 'nnnnn nnnnn');
    expect(path).toEqual(['utiliser-souris', 'ecrire-clavier', 'taper-arobase-accents', 'reperer-faux-sms', 'utiliser-ordinateur-partage']);
    expect(later).toContain('remplir-formulaire');
    expect(later.indexOf('creer-adresse-email')).toBeLessThan(later.indexOf('lire-repondre-email'));
    expect({ known, isFurther, isUnsure }).toEqual({ known: [], isFurther: false, isUnsure: false });
  });

  // 2. Ousmane, 22, does everything with his thumb, and has no computer. He chats, films, pays his bus; he never sent an official e-mail.
  // No mouse, no keyboard, no desk for him: they would waste his first hour and tell him that he knows nothing. The forms are for later:
  // he will print his at the library, and learns first to leave nothing there.
  test('Ousmane, who lives with his telephone, is sent to no mouse, no keyboard and no desk', () => {
    const { path, later } = told('telephone', 'kkkhk khhnn');
    expect([...path, ...later]).toEqual([
      'lire-repondre-email',
      'numeriser-papier',
      'preparer-pdf',
      'joindre-document',
      'utiliser-ordinateur-partage',
      'remplir-formulaire',
      'reprendre-demande',
    ]);
    for (const none of ['utiliser-souris', 'ecrire-clavier', 'se-reperer-bureau', 'ranger-fichiers']) expect([...path, ...later]).not.toContain(none);
  });

  // 3. Farida, 51, cleans offices. She has a telephone, reads little, and answers with the pictures. She opens and scrolls; a neighbour does the rest.
  // Her screen is no trouble: the lesson on it is not proposed, though « ecrire » would ask for it too on a telephone.
  test('Farida, who opens and scrolls on her own, does not begin again with the screen', () => {
    const { path, known } = told('telephone', 'khhhn nnnn-');
    expect(known).toEqual(['ouvrir']);
    expect(path).not.toContain('utiliser-ecran-tactile');
    expect(path[0]).toBe('ouvrir-site');
    expect(path).toContain('reperer-faux-sms');
  });

  // 4. Jean-Luc, 58, was a foreman. He says « je sais » to all ten. He is believed: nobody here checks. He goes further, and the page still
  // gives him the trials if he wants to see for himself.
  test('Jean-Luc, who knows all ten, goes further and is not examined', () => {
    const { path, isFurther, known } = told('ordinateur', 'kkkkk kkkkk');
    expect(isFurther).toBe(true);
    expect(path).toEqual(further);
    expect(known).toEqual(ids);
  });

  // 5. Sylvie, 63, says « avec de l’aide » to everything, because she does not dare. Asked like this, half of a group does (decision 0029).
  // She gets a path without bases, since she has done all this once, and is shown the trials, which watch instead of asking.
  test('Sylvie, who answers « avec de l’aide » everywhere, is also shown the trials', () => {
    const { path, isUnsure } = told('ordinateur', 'hhhhh hhhhh');
    expect(isUnsure).toBe(true);
    expect(path).not.toContain('ecrire-clavier');
    expect(path).toContain('utiliser-souris');
  });

  // 6. Amina, 34, arrived last year. She types well, in two alphabets. Her e-mail address was made by somebody, who keeps the password.
  // Her own password and her own address come before reading e-mails: what stands on somebody else's account falls.
  test('Amina, whose address belongs to somebody else, makes her own first', () => {
    const { path } = told('telephone', 'kkknn khhh-');
    expect(path.slice(0, 3)).toEqual(['creer-mot-de-passe', 'creer-adresse-email', 'lire-repondre-email']);
  });

  // 7. Bruno, 45, is a bricklayer. At work the secretary does it all, at home his wife did. He reads his e-mails; he never sent a paper.
  // The desk and its folders come before joining a file: who cannot find the file joins the wrong one.
  test('Bruno, who never joined a file, learns where files are before joining one', () => {
    const { path } = told('ordinateur', 'kkkkk kknkk');
    expect(path).toEqual(['se-reperer-bureau', 'ranger-fichiers', 'ecrire-email', 'joindre-document']);
  });

  // 8. Chantal, 69, knows everything but one thing: last month she paid for a parcel that did not exist. One lesson, and nothing else.
  test('Chantal, who paid for a false parcel, is given that lesson and no other', () => {
    expect(told('ordinateur', 'kkkkk nkkkk').path).toEqual(['reperer-faux-sms']);
  });

  // 9. Yanis, 19, is at the mission locale. Files, forms and mails, he does them with the counsellor beside. Nothing is new, nothing is alone.
  // « Avec de l’aide » asks for no base: seven lessons that he has already done once would send him home.
  test('Yanis, who does it with somebody beside, skips the bases', () => {
    const { path, later } = told('both', 'kkkhk khhhk');
    expect([...path, ...later]).toEqual([
      'lire-repondre-email',
      'numeriser-papier',
      'preparer-pdf',
      'joindre-document',
      'remplir-formulaire',
      'reprendre-demande',
    ]);
    expect(path).toHaveLength(MOST_LESSONS);
  });

  // 10. Rosa, 80, lives in a home. She has a tablet, and her grandson on Sundays. The helper asked three things, then tea came.
  // What was not asked says nothing: no lesson on papers for whom nobody asked about papers.
  test('Rosa, whom nobody asked the rest, is advised on what she was asked only', () => {
    const { path, later, known } = told('telephone', 'nnk-- -----');
    expect(path).toEqual(['utiliser-ecran-tactile']);
    expect({ later, known }).toEqual({ later: [], known: ['site'] });
  });

  // 11. Karim, 40, has both devices. He never used a mouse: his work is on a tablet. His finger is sure, his mouse is not, and the question
  // does not tell them apart: on both, both are taught, the telephone's first, since it is the one in his pocket.
  test('Karim, who has both devices, is taught both, the telephone first', () => {
    const { path } = told('both', 'nhkkk kkkkk');
    expect(path).toEqual(['utiliser-ecran-tactile', 'utiliser-souris', 'taper-arobase-accents']);
  });

  // 12. Lucie, 29, sleeps at friends'. She does all her papers on the computer of the library, and knows how. She leaves her session open each time.
  // What protects her is not drowned under the bases of a form which she fills in every month: it is the one lesson.
  test('Lucie, who leaves her session open at the library, is told how to leave nothing', () => {
    expect(told('ordinateur', 'kkkkk kkkkn').path).toEqual(['utiliser-ordinateur-partage']);
  });
});

const french = new Map(lessons.filter(({ locale }) => locale === sourceLocale).map((lesson) => [lesson.id, lesson.plan]));
const anyAnswers = fc.array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: ids.length, maxLength: ids.length });

test('whatever is answered: five lessons at most, each once, none that is known, nothing before what it stands on', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...machines), (said, machine) => {
      const given = new Map(ids.flatMap((id, at) => (said[at] === undefined ? [] : [[id, said[at]] as const])));
      const { path, later, known } = proposalOf({ situations, further }, given, machine);
      const all = [...path, ...later];
      expect(path.length).toBeLessThanOrEqual(MOST_LESSONS);
      expect(path.length > 0).toBe(given.size > 0);
      expect(new Set(all).size).toBe(all.length);
      const taught = situations
        .filter(({ id }) => known.includes(id))
        .flatMap(({ ordinateur, telephone }) => (machine === 'telephone' ? (telephone ?? ordinateur) : ordinateur).teaches);
      expect(all.filter((lesson) => taught.includes(lesson))).toEqual([]);
      // Inside the first five, then inside the rest: what protects may come before its bases.
      for (const part of [path, later]) {
        part.forEach((lesson, at) => {
          for (const base of french.get(lesson)?.prerequisites ?? []) expect(part.indexOf(base), `${base}, for ${lesson}`).toBeLessThan(at);
        });
      }
    }),
    { numRuns: 2000 },
  );
});
