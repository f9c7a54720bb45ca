// What transcript.ts puts in a page: the virtual screen reader, under one name.

export { Virtual } from '@guidepup/virtual-screen-reader';
