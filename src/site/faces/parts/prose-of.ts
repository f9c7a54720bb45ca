// The compiled prose of a lesson. The library has read and checked the same file as text.

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Lesson } from '../../../core/lesson/lesson';

interface Prose {
  readonly Content: AstroComponentFactory;
}

const files = import.meta.glob<Prose>('/content/lessons/*/*.mdx');

/** The component that renders this lesson's words with a face: `<Content components={face} />`. */
export async function proseOf(lesson: Lesson): Promise<AstroComponentFactory> {
  const load = files[`/${lesson.file}`];
  if (load === undefined) throw new Error(`${lesson.file} was read by the library and is unknown to the site.`);
  return (await load()).Content;
}
