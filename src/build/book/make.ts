// A book, from its lessons to its file: the sheets are read from the built site, their screens drawn by a browser, all put in one archive.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Library } from '../library/library';
import { zipOf, type ZipFile } from '../pack/zip';
import { overlayOf, soundOf, type Sound } from './aloud';
import { bookOf, uuidOf, type Plan } from './book';
import { bookFiles } from './package';
import { Pictures } from './pictures';

interface Workshop {
  readonly library: Library;
  readonly browser: Browser;
  /** The folder of the built site. */
  readonly dist: string;
  /** The same, served on this machine. */
  readonly served: string;
  /** Where the site lives, if the host said it. */
  readonly site: string | undefined;
  /** The program « lame », for books that read themselves aloud. */
  readonly encoder?: string;
}

const sheetPath = (lesson: string): string => `lecons/${lesson}/fiche/`;

/** Makes books: a lesson that is in several is drawn once. */
export class BookMaker {
  readonly #workshop: Workshop;
  readonly #drawn = new Map<string, readonly Uint8Array[]>();
  #pictures: Pictures | undefined;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** The file of a book, ready to be written. */
  async make(plan: Plan): Promise<Uint8Array> {
    const { library, browser, dist, site, encoder } = this.#workshop;
    const sheets = new Map<string, string>();
    for (const { id } of plan.lessons) sheets.set(id, await readFile(path.join(dist, sheetPath(id), 'index.html'), 'utf8'));
    const book = bookOf(plan, library.words, { sheetOf: (id) => sheets.get(id) ?? '', site, isHeard: encoder !== undefined });
    const sounds = new Map<string, Sound>();
    if (encoder !== undefined) for (const { id, heard } of book.chapters) sounds.set(id, await soundOf(heard, encoder));
    this.#pictures ??= await Pictures.with(browser);
    // The first file says what the archive is, and is read without opening it; a picture is compressed already.
    const files: ZipFile[] = bookFiles(book, uuidOf(encoder === undefined ? plan.id : `${plan.id}-voix`), sounds).map(([name, content]) => ({
      name,
      content,
      isStored: name === 'mimetype',
    }));
    files.push({ name: 'livre/images/couverture.png', content: await this.#pictures.cover(book.title), isStored: true });
    for (const chapter of book.chapters) {
      const drawn = await this.#picturesOf(chapter.id);
      if (drawn.length !== chapter.pictures.length) {
        throw new Error(`La fiche de ${chapter.id} a ${chapter.pictures.length} images, le navigateur en a dessiné ${drawn.length}.`);
      }
      files.push(...chapter.pictures.flatMap(({ file }, at) => ({ name: `livre/${file}`, content: drawn[at] ?? '', isStored: true })));
    }
    for (const [id, { mp3, rows }] of sounds) {
      files.push({ name: `livre/sons/${id}.smil`, content: overlayOf(rows, `../lecons/${id}.xhtml`, `${id}.mp3`) });
      files.push({ name: `livre/sons/${id}.mp3`, content: mp3, isStored: true });
    }
    return zipOf(files);
  }

  async #picturesOf(lesson: string): Promise<readonly Uint8Array[]> {
    const known = this.#drawn.get(lesson) ?? (await this.#pictures?.ofSheet(new URL(sheetPath(lesson), this.#workshop.served).href)) ?? [];
    this.#drawn.set(lesson, known);
    return known;
  }
}
