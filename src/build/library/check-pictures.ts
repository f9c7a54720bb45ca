// A picture of a lesson is a file that stands in content/ (nothing is fetched from elsewhere), and its text says what it is for: « une capture »
// or the name of a file help nobody who does not see it.

import path from 'node:path';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import type { ReadLesson } from './read-lesson';

/** What says only that there is a picture, or how it was made. */
const EMPTY_WORDS = /^(?:une |la |l’|le |un )?(?:images?|photos?|captures?|captures? d’écran|dessins?|illustrations?|logos?|icônes?|schémas?)$/iu;
const FILE_NAME = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** `files`: every file of content/, from the root of the project. */
export function checkPictures(lessons: readonly ReadLesson[], files: readonly string[], report: Report): void {
  for (const { lesson, prose } of lessons) {
    for (const { url, words, line } of prose.pictures) {
      // Said where the picture is read (mdx-tree).
      if (words === '') continue;
      const file = path.posix.join(path.posix.dirname(lesson.file), url);
      const place = { file: lesson.file, line };
      if (url.startsWith('.') && !files.includes(file)) {
        const there = files.filter((one) => FILE_NAME.test(one) && path.posix.dirname(one) === path.posix.dirname(lesson.file));
        report({
          ...place,
          what: `L’image ${quoted(url)} n’existe pas.`,
          mend: suggest(
            url,
            there.map((one) => `./${path.posix.basename(one)}`),
            'Images de ce dossier',
          ),
        });
      } else if (EMPTY_WORDS.test(words) || FILE_NAME.test(words)) {
        report({
          ...place,
          what: `Le texte de l’image ne dit pas à quoi elle sert : ${quoted(words)}.`,
          mend: 'dites ce que l’on doit y voir : « Le bouton Envoyer est en haut à gauche ».',
        });
      }
    }
  }
}
