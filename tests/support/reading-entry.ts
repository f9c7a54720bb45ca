// What the tests of reading aloud ask of the page's own modules (reading-modules.ts).

export * from '../../src/reading/names';
export * from '../../src/reading/passages';
export * from '../../src/reading/queue';
