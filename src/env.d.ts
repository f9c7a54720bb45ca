/// <reference types="astro/client" />

declare module '*.css?url&no-inline' {
  const address: string;
  export default address;
}

declare namespace App {
  interface Locals {
    /** The lesson being rendered: what the words of the vocabulary need to know around them. */
    lesson: import('./site/faces/parts/context').LessonContext;
  }
}
